import type { MathJson } from "../../contract.ts";
import { headOf, isNumber, operandsOf } from "../mathjson.ts";
import { doubleOf } from "./literal.ts";

const highestDegree = 16;

/**
 * The coefficients, by ascending power, of a sum written out in powers of one letter (2x² − 4x + 3). Undefined for everything else; in
 * particular (x − 1)^9 is not expanded, because its powers cancel.
 */
export function coefficientsOf(json: MathJson, letter: string): readonly number[] | undefined {
  const coefficients: number[] = [];
  if (letter === "" || !collect(json, letter, 1, coefficients) || coefficients.length < 2) return undefined;
  for (let exponent = 0; exponent < coefficients.length; exponent++) coefficients[exponent] ??= 0;
  return coefficients;
}

/**
 * Such a sum by Horner's scheme: one call a value instead of one for every head, which makes drawing parabolas as quick as code written
 * by hand.
 */
export function horner(json: MathJson, letter: string): ((x: number) => number) | undefined {
  const coefficients = coefficientsOf(json, letter);
  if (!coefficients) return undefined;
  const [c = 0, b = 0, a = 0] = coefficients;
  if (coefficients.length === 2) return (x) => b * x + c;
  if (coefficients.length === 3) return (x) => (a * x + b) * x + c;
  return (x) => {
    let sum = 0;
    for (let index = coefficients.length - 1; index >= 0; index--) sum = sum * x + (coefficients[index] as number);
    return sum;
  };
}

/** Adds the terms of a sum to the coefficients; false where a term is no number times a power. */
function collect(json: MathJson, letter: string, sign: number, into: number[]): boolean {
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
      return operands.length > 0 && operands.every((operand) => collect(operand, letter, sign, into));
    case "Subtract":
      return (
        operands.length === 2 && operands.every((operand, index) => collect(operand, letter, index === 0 ? sign : -sign, into))
      );
    case "Negate":
      return operands.length === 1 && collect(operands[0] as MathJson, letter, -sign, into);
    default: {
      const term = monomial(json, letter);
      if (term) into[term.exponent] = (into[term.exponent] ?? 0) + sign * term.coefficient;
      return term !== undefined;
    }
  }
}

function monomial(json: MathJson, letter: string): { coefficient: number; exponent: number } | undefined {
  if (isNumber(json)) return { coefficient: doubleOf(json), exponent: 0 };
  if (json === letter) return { coefficient: 1, exponent: 1 };
  const operands = operandsOf(json);
  const [first, second] = operands;
  if (headOf(json) === "Power" && operands.length === 2 && first === letter) {
    // x⁰ is left to the careful way: it has no value at 0.
    const exponent = second as number;
    return Number.isInteger(exponent) && exponent >= 1 && exponent <= highestDegree ? { coefficient: 1, exponent } : undefined;
  }
  if (headOf(json) === "Divide" && operands.length === 2) {
    const [dividend, divisor] = [monomial(first as MathJson, letter), monomial(second as MathJson, letter)];
    if (!dividend || !divisor || divisor.exponent !== 0 || divisor.coefficient === 0) return undefined;
    return { coefficient: dividend.coefficient / divisor.coefficient, exponent: dividend.exponent };
  }
  if (headOf(json) !== "Multiply" || operands.length === 0) return undefined;
  let [coefficient, exponent] = [1, 0];
  for (const operand of operands) {
    const factor = monomial(operand, letter);
    if (!factor) return undefined;
    coefficient *= factor.coefficient;
    exponent += factor.exponent;
  }
  return exponent <= highestDegree ? { coefficient, exponent } : undefined;
}
