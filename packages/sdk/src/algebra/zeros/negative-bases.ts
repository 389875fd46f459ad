import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, mapOperands, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import { signOfConstant } from "../constant/decide.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import type { Zero } from "./isolate-zeros.ts";

/** A power with the letter in base and exponent, (x − 1)^x. */
export interface MixedPower {
  readonly power: MathJson;
  readonly base: MathJson;
  readonly exponent: MathJson;
}

/** So many different powers may stand in a formula: each has a sign of its own. */
const mostPowers = 2;

/** The powers with the letter in base and exponent, each once, the inner ones first. */
export function mixedPowers(json: MathJson, letter: string): MixedPower[] {
  const found = operandsOf(json).flatMap((operand) => mixedPowers(operand, letter));
  const [base = 0, exponent = 0] = operandsOf(json);
  const has = (part: MathJson): boolean => freeLetters(part).includes(letter);
  if (headOf(json) === "Power" && has(base) && has(exponent)) found.push({ power: json, base, exponent });
  return found.filter(({ power }, index) => found.findIndex((other) => sameTree(other.power, power)) === index);
}

/** u^v with the letter in both as e^(v ln u), which it is where u > 0. */
export function withExponentials(json: MathJson, letter: string): MathJson {
  const operands = operandsOf(json);
  if (operands.length === 0) return json;
  const inner = mapOperands(json, (part) => withExponentials(part, letter));
  const [base = 0, exponent = 0] = operandsOf(inner);
  const has = (part: MathJson): boolean => freeLetters(part).includes(letter);
  return headOf(json) === "Power" && has(base) && has(exponent)
    ? apply("Power", "ExponentialE", apply("Multiply", exponent, apply("Ln", base)))
    : inner;
}

/**
 * The zeros where the base u of u^v is negative. There it has a value for some v only (whole ones, fractions with an odd denominator), but wherever it has
 * one this is |u|^v or −|u|^v: the zeros are among those of the formulas with these in its place, and each is put in. `zerosOf` has to find all zeros of
 * a formula where the bases of its powers are positive. undefined where it cannot, or where a place is not known exactly.
 */
export function zerosOfNegativeBases(
  json: MathJson,
  letter: string,
  spend: Spend,
  zerosOf: (json: MathJson) => readonly Zero[] | undefined,
): Q.Rational[] | undefined {
  const powers = mixedPowers(json, letter);
  if (powers.length > mostPowers || powers.some(({ power }) => powers.some((other) => isInside(power, other.power))))
    return undefined;
  const kept: Q.Rational[] = [];
  for (const signs of signsOf(powers.length)) {
    const sized = withSizes(json, powers, signs);
    const mirrored = zerosOf(substitute(sized, { [letter]: apply("Negate", letter) }));
    if (!mirrored) return undefined;
    for (const zero of mirrored) {
      const place = exactly({ from: Q.negate(zero.to), to: Q.negate(zero.from) }, sized, letter, spend);
      const sign = place && signOfConstant(substitute(json, { [letter]: Q.rationalToJson(place) }), spend);
      if (!place || sign === undefined) return undefined;
      if (sign === 0 && !kept.some((other) => Q.equal(other, place))) kept.push(place);
    }
  }
  return kept;
}

function isInside(inner: MathJson, outer: MathJson): boolean {
  return operandsOf(outer).some((operand) => sameTree(operand, inner) || isInside(inner, operand));
}

function signsOf(count: number): (1 | -1)[][] {
  return count === 0
    ? [[]]
    : signsOf(count - 1).flatMap((signs) => [
        [...signs, 1 as const],
        [...signs, -1 as const],
      ]);
}

/** The formula with ±|u|^v for its powers, u < 0. */
function withSizes(json: MathJson, powers: readonly MixedPower[], signs: readonly (1 | -1)[]): MathJson {
  const index = powers.findIndex(({ power }) => sameTree(power, json));
  const own = powers[index];
  if (!own) return operandsOf(json).length === 0 ? json : mapOperands(json, (part) => withSizes(part, powers, signs));
  const size = apply("Power", apply("Negate", own.base), own.exponent);
  return signs[index] === 1 ? size : apply("Negate", size);
}

/** The zero as a number, where that is one with a small denominator. */
export function exactly({ from, to }: Zero, json: MathJson, letter: string, spend: Spend): Q.Rational | undefined {
  if (Q.equal(from, to)) return from;
  const simple = simplestIn(from, to);
  return simple && signOfConstant(substitute(json, { [letter]: Q.rationalToJson(simple) }), spend) === 0 ? simple : undefined;
}

const largestDenominator = 60n;

/** The number between two others, these included, with the smallest denominator; undefined where that is large. */
function simplestIn(from: Q.Rational, to: Q.Rational): Q.Rational | undefined {
  for (let denominator = 1n; denominator <= largestDenominator; denominator++) {
    const scaled = { numerator: from.numerator * denominator, denominator: from.denominator };
    const floor = scaled.numerator / scaled.denominator - (scaled.numerator < 0n ? 1n : 0n);
    const found = [floor, floor + 1n]
      .map((numerator) => Q.rational(numerator, denominator))
      .find((value) => Q.compare(value, from) >= 0 && Q.compare(value, to) <= 0);
    if (found) return found;
  }
  return undefined;
}
