import { boundsOf, isInRange, type Range } from "../algebra/ranges/range.ts";
import * as Q from "../algebra/rational.ts";
import type { Spend } from "../algebra/spend.ts";
import { certifiedZeros, roundedZero } from "../algebra/zeros/certified-zeros.ts";
import type { Zero } from "../algebra/zeros/isolate-zeros.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { rationalOf } from "../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, isNumber, numeral, operandsOf } from "../expression/mathjson.ts";

const undecided: Verdict = { status: "unchecked" };

/**
 * Whether decimals are all the solutions of an equation in one unknown, each rounded to the digits shown: the solutions are isolated anew and counted, and
 * it is proved that there are no others, within a range where one is given.
 */
export function verifyNumericRoots(
  equation: MathJson,
  unknown: string,
  values: readonly MathJson[],
  spend: Spend,
  range: Range = { from: undefined, to: undefined },
): Verdict {
  const [left, right] = operandsOf(equation);
  if (headOf(equation) !== "Equal" || left === undefined || right === undefined) return undecided;
  const difference = apply("Subtract", left, right);
  if (freeLetters(difference).some((letter) => letter !== unknown)) return undecided;
  const bounds = boundsOf(range);
  const everywhere = certifiedZeros(difference, unknown, spend);
  const found = everywhere?.complete ? everywhere : bounds && certifiedZeros(difference, unknown, spend, bounds);
  const places = found?.zeros.map((zero) => placeIn(zero, range));
  if (!found || !places || places.includes(undefined)) return undecided;
  const inside = found.zeros.filter((_, index) => places[index]);
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

/** Whether a zero lies in a range; undefined where one of its bounds is as close as that. */
function placeIn(zero: Zero, range: Range): boolean | undefined {
  const [from, to] = [zero.from, zero.to].map((end) => isInRange(Q.rationalToJson(end), range));
  return from === to ? from : undefined;
}

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
  return unknown === undefined ? undefined : { unknown, values };
}
