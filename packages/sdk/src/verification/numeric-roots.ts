import { signOfConstant } from "../algebra/constant/decide.ts";
import { boundsOf, isInRange, type Range } from "../algebra/ranges/range.ts";
import * as Q from "../algebra/rational.ts";
import type { Spend } from "../algebra/spend.ts";
import { certifiedZeros, holdsAllIn, roundedZero } from "../algebra/zeros/certified-zeros.ts";
import type { Zero } from "../algebra/zeros/isolate-zeros.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { rationalOf } from "../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, isNumber, numeral, operandsOf, substitute } from "../expression/mathjson.ts";
import { ascending, significantDigits } from "./rounded-value.ts";

const undecided: Verdict = { status: "unchecked" };

/**
 * Whether numbers are all the solutions of an equation in one unknown, each exact or, with at least `fewest` digits, rounded to the digits shown: the
 * solutions are isolated anew and counted, and it is proved that there are no others, within a range where one is given.
 */
export function verifyNumericRoots(
  equation: MathJson,
  unknown: string,
  values: readonly MathJson[],
  spend: Spend,
  range: Range = { from: undefined, to: undefined },
  fewest = 1,
): Verdict {
  const [left, right] = operandsOf(equation);
  if (headOf(equation) !== "Equal" || left === undefined || right === undefined) return undecided;
  const difference = apply("Subtract", left, right);
  if (freeLetters(difference).some((letter) => letter !== unknown)) return undecided;
  const bounds = boundsOf(range);
  const everywhere = certifiedZeros(difference, unknown, spend);
  const isEnough = everywhere !== undefined && holdsAllIn(everywhere, range, false);
  const between = isEnough || !bounds ? undefined : certifiedZeros(difference, unknown, spend, bounds);
  const found = isEnough ? everywhere : between && holdsAllIn(between, range, true) ? between : undefined;
  const places = found?.zeros.map((zero) => placeIn(zero, range));
  if (!found || !places || places.includes(undefined)) return undecided;
  const inside = found.zeros.filter((_, index) => places[index]);
  const inOrder = ascending(values);
  if (inside.length !== inOrder.length) return undecided;
  const isRight = inside.every((zero, index) => {
    const value = inOrder[index] as MathJson;
    const text = decimalOf(value);
    if (text === undefined) return false;
    if (significantDigits(text) >= fewest && normal(roundedZero(zero, significantDigits(text))) === normal(text)) return true;
    return isZeroThere(difference, unknown, rationalOf(value), zero, spend);
  });
  return isRight ? { status: "proved", by: "certified-roots" } : undecided;
}

/** Whether a zero lies in a range; undefined where one of its bounds is as close as that. */
function placeIn(zero: Zero, range: Range): boolean | undefined {
  const [from, to] = [zero.from, zero.to].map((end) => isInRange(Q.rationalToJson(end), range));
  return from === to ? from : undefined;
}

/** Whether a number is the zero of a formula that lies between two bounds. */
function isZeroThere(
  formula: MathJson,
  unknown: string,
  value: Q.Rational | undefined,
  { from, to }: Zero,
  spend: Spend,
): boolean {
  if (!value || Q.compare(value, from) < 0 || Q.compare(value, to) > 0) return false;
  return Q.equal(from, to) || signOfConstant(substitute(formula, { [unknown]: Q.rationalToJson(value) }), spend) === 0;
}

/** A number as a decimal text, that of a fraction empty; undefined for what is no number. */
function decimalOf(json: MathJson): string | undefined {
  if (isNumber(json)) return numeral(json);
  const [inner] = operandsOf(json);
  if (headOf(json) === "Negate" && inner !== undefined && isNumber(inner)) return `-${numeral(inner)}`;
  return rationalOf(json) ? "" : undefined;
}

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
