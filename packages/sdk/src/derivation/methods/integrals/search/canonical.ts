import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, headOf } from "../../../../expression/mathjson.ts";
import { polynomialOf, rationalsOf } from "./numbers.ts";
import { type Factor, type Term, termOf } from "./term.ts";

/** A product in which polynomials are written in one way, 2x + 2 as 2(x + 1), so that like factors are seen and cancel. */
export function canonicalTerm(json: MathJson, letter: string): Term {
  const plain = termOf(json, letter);
  const parts = plain.moving.map((factor) => canonicalFactor(factor, letter));
  if (parts.every((part) => part === undefined)) return plain;
  const rest = { ...plain, moving: plain.moving.filter((_, index) => parts[index] === undefined) };
  const numbers = parts.flatMap((part) => (part ? [part] : []));
  let coefficient = rest.coefficient;
  const factors: MathJson[] = [];
  for (const { content, base, exponent } of numbers) {
    coefficient = Q.multiply(coefficient, content);
    factors.push(apply("Power", base, exponent));
  }
  const others = rest.moving.map(({ base, exponent }) => apply("Power", base, exponent));
  const joined = termOf(apply("Multiply", ...others, ...factors), letter);
  return { coefficient: Q.multiply(coefficient, joined.coefficient), constants: rest.constants, moving: joined.moving };
}

interface Canonical {
  readonly content: Q.Rational;
  readonly base: MathJson;
  readonly exponent: MathJson;
}

/** Only whole powers: what comes out of a root would be a root. */
function canonicalFactor({ base, exponent }: Factor, letter: string): Canonical | undefined {
  const power = rationalOf(exponent);
  if (!power || !Q.isInteger(power) || Q.absolute(power).numerator > 20n || !/^(Add|Subtract)$/.test(headOf(base) ?? ""))
    return undefined;
  const coefficients = rationalsOf(base, letter);
  if (!coefficients || coefficients.length < 2) return undefined;
  const content = contentOf(coefficients);
  const primitive = coefficients.map((value) => Q.rationalToJson(Q.divide(value, content)));
  return { content: raised(content, Number(power.numerator)), base: polynomialOf(primitive, letter), exponent };
}

/** The greatest number that leaves whole coefficients, with the sign of the first. */
export function contentOf(coefficients: readonly Q.Rational[]): Q.Rational {
  let [above, below] = [0n, 1n];
  for (const { numerator, denominator } of coefficients) {
    above = Q.greatestCommonDivisor(above, numerator);
    below = Q.leastCommonMultiple(below, denominator);
  }
  const content = Q.rational(above, below);
  return Q.signOf(coefficients.at(-1) ?? Q.one) < 0 ? Q.negate(content) : content;
}

function raised(value: Q.Rational, power: number): Q.Rational {
  let result = Q.one;
  for (let count = 0; count < Math.abs(power); count++) result = power > 0 ? Q.multiply(result, value) : Q.divide(result, value);
  return result;
}
