import * as Q from "../algebra/rational.ts";
import type { Spend } from "../algebra/spend.ts";
import { certifiedZeros, roundedZero, valueOfZero } from "../algebra/zeros/certified-zeros.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { rationalOf } from "../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, isNumber, numeral, operandsOf } from "../expression/mathjson.ts";

const undecided: Verdict = { status: "unchecked" };

/**
 * Whether decimals are all the solutions of an equation in one unknown, each rounded to the digits shown: the solutions are isolated anew and counted, and
 * it is proved that there are no others. Between bounds only where the decimals are said to lie there.
 */
export function verifyNumericRoots(
  equation: MathJson,
  unknown: string,
  values: readonly MathJson[],
  spend: Spend,
  within?: readonly [number, number],
): Verdict {
  const [left, right] = operandsOf(equation);
  if (headOf(equation) !== "Equal" || left === undefined || right === undefined) return undecided;
  const difference = apply("Subtract", left, right);
  if (freeLetters(difference).some((letter) => letter !== unknown)) return undecided;
  const found = certifiedZeros(difference, unknown, spend, within);
  if (!found || (!found.complete && !within)) return undecided;
  const inside = within ? found.zeros.filter((zero) => isInside(valueOfZero(zero), within)) : found.zeros;
  const shown = values.map(decimalOf);
  if (inside.length !== shown.length || shown.includes(undefined)) return undecided;
  const isRight = inside.every((zero, index) => {
    const text = shown[index] as string;
    const exact = Q.equal(zero.from, zero.to) ? rationalOf(values[index] as MathJson) : undefined;
    if (exact && Q.equal(exact, zero.from)) return true;
    return normal(roundedZero(zero, significantDigits(text))) === normal(text);
  });
  return isRight ? { status: "proved", by: "certified-roots" } : undecided;
}

const isInside = (value: number, [from, to]: readonly [number, number]): boolean => value >= from && value <= to;

/** A number as a decimal text; a fraction has none. */
function decimalOf(json: MathJson): string | undefined {
  if (isNumber(json)) return numeral(json);
  const [inner] = operandsOf(json);
  if (headOf(json) === "Negate" && inner !== undefined && isNumber(inner)) return `-${numeral(inner)}`;
  return rationalOf(json) ? "" : undefined;
}

const significantDigits = (text: string): number => text.replace(/^-?0*\.?0*|\./g, "").length || 1;

/** Zeros at the end of a decimal are digits that a number does not keep. */
const normal = (text: string | undefined): string | undefined =>
  text?.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;

/** The decimals that a line names, x ≈ 0.74 or x ≈ 1.5, in order; undefined for another line. */
export function approximateValues(json: MathJson): { unknown: string; values: MathJson[] } | undefined {
  const parts = headOf(json) === "Or" ? operandsOf(json) : [json];
  const values: MathJson[] = [];
  let unknown: string | undefined;
  for (const part of parts) {
    const [letter, value] = operandsOf(part);
    if (!/^(Approx|Equal)$/.test(headOf(part) ?? "") || typeof letter !== "string" || value === undefined) return undefined;
    if (unknown !== undefined && unknown !== letter) return undefined;
    unknown = letter;
    values.push(value);
  }
  return unknown === undefined || !parts.some((part) => headOf(part) === "Approx") ? undefined : { unknown, values };
}
