import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, mapOperands, operandsOf } from "../../expression/mathjson.ts";

/**
 * An equation with x^(lg x), written by natural logarithms: the exponent has a value for x > 0 only, and there both sides of x^(lg x) = 100x are positive, so
 * that they are equal exactly where their logarithms are. ln(100x^(lg x)) is written out in the same way. undefined where no
 * such power stands in it, or something is not known to be positive.
 */
export function inLogarithms(statement: MathJson, spend: Spend): MathJson | undefined {
  const [letter, ...others] = freeLetters(statement);
  if (letter === undefined || others.length > 0 || !holdsPower(statement, letter)) return undefined;
  if (headOf(statement) !== "Equal" || operandsOf(statement).length !== 2) return undefined;
  const [left, right] = operandsOf(statement) as [MathJson, MathJson];
  if (![left, right].some((side) => isProductWithPower(side, letter))) return spelledOut(statement, letter, spend);
  const [first, second] = [left, right].map((side) => logarithmOf(side, letter, spend));
  return first === undefined || second === undefined ? undefined : apply("Equal", first, second);
}

/** x to a power in which ln x or log x stands. */
function isPower(json: MathJson, letter: string): boolean {
  const [base, exponent] = operandsOf(json);
  return headOf(json) === "Power" && base === letter && exponent !== undefined && holdsLogarithm(exponent, letter);
}

const holdsLogarithm = (json: MathJson, letter: string): boolean =>
  (/^(Ln|Log)$/.test(headOf(json) ?? "") && operandsOf(json)[0] === letter) ||
  operandsOf(json).some((part) => holdsLogarithm(part, letter));

const holdsPower = (json: MathJson, letter: string): boolean =>
  isPower(json, letter) || operandsOf(json).some((part) => holdsPower(part, letter));

const isProductWithPower = (json: MathJson, letter: string): boolean =>
  isPower(json, letter) ||
  (/^(Multiply|Divide|Sqrt)$/.test(headOf(json) ?? "") && operandsOf(json).some((part) => isProductWithPower(part, letter)));

/** Logarithms of products with such a power, as sums. */
function spelledOut(json: MathJson, letter: string, spend: Spend): MathJson | undefined {
  let isKnown = true;
  const visit = (part: MathJson): MathJson => {
    const [argument, base] = operandsOf(part);
    const isLogarithm = /^(Ln|Log)$/.test(headOf(part) ?? "") && argument !== undefined && freeLetters(argument).length > 0;
    if (!isLogarithm) return operandsOf(part).length === 0 ? part : mapOperands(part, visit);
    const sum = logarithmOf(argument, letter, spend);
    if (sum === undefined) isKnown = false;
    if (sum === undefined || headOf(part) === "Ln") return sum ?? part;
    return apply("Divide", sum, apply("Ln", base ?? 10));
  };
  const result = visit(json);
  return isKnown ? result : undefined;
}

/** For x > 0; undefined for what is not made of powers of x and of positive numbers by multiplying and dividing. */
function logarithmOf(json: MathJson, letter: string, spend: Spend): MathJson | undefined {
  if (json === letter) return apply("Ln", letter);
  if (freeLetters(json).length === 0) return signOfConstant(json, spend) === 1 ? apply("Ln", json) : undefined;
  const [first, second] = operandsOf(json);
  if (headOf(json) === "Power" && first !== undefined && second !== undefined) {
    const inner = logarithmOf(first, letter, spend);
    return inner && apply("Multiply", second, inner);
  }
  if (!/^(Multiply|Divide|Sqrt)$/.test(headOf(json) ?? "")) return undefined;
  const parts = operandsOf(json).map((part) => logarithmOf(part, letter, spend));
  if (!parts.every((part) => part !== undefined)) return undefined;
  if (headOf(json) === "Sqrt") return apply("Divide", parts[0] as MathJson, 2);
  return headOf(json) === "Multiply" ? apply("Add", ...parts) : apply("Subtract", ...parts);
}
