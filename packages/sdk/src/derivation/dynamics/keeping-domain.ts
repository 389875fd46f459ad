import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { AlgebraicLeaf } from "../../algebra/constant/leaf.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import { domainConditions } from "../../verification/domain.ts";
import { verifyEqual } from "../../verification/equality/verify-equal.ts";
import { within } from "../../verification/several/share.ts";

const operations = 40_000;

/** Whether a formula has a value for all values of its letters, as it is written. */
export const isTotal = (json: MathJson): boolean => domainConditions(json).length === 0;

/**
 * Another form of a formula, if it is proved to be equal and to have a value exactly where the formula has one; else the formula. Normal forms may say
 * more than what they stand for: ln |x| for ln x, x for x²/x.
 */
export function keepingDomain(json: MathJson, other: MathJson, spend: Spend): MathJson {
  if (sameTree(json, other) || (isTotal(json) && isTotal(other))) return other;
  const verdict = within(spend, operations, (share) => verifyEqual(json, other, { spend: share, seed: 1, assuming: [] }));
  return verdict?.status === "proved" && (verdict.conditions ?? []).length === 0 ? other : json;
}

/** Values of letters; in them may stand names of algebraic numbers. */
export interface Place {
  readonly values: Readonly<Record<string, MathJson>>;
  readonly numbers?: ReadonlyMap<string, AlgebraicLeaf> | undefined;
}

/** The sign of a formula there; undefined where it was not decided. */
export const signAt = (json: MathJson, { values, numbers }: Place, spend: Spend): -1 | 0 | 1 | "no-value" | undefined =>
  signOfConstant(substitute(json, values), spend, numbers ? { numbers } : {});

/** Whether a formula certainly has a real value there. */
export function hasValueAt(json: MathJson, place: Place, spend: Spend): boolean {
  if (isTotal(json) || isTotal(substitute(json, place.values))) return true;
  return typeof signAt(json, place, spend) === "number";
}

/** Whether a formula certainly has a value there and everywhere near: all that it asks for holds strictly, not only just. */
export const isInside = (json: MathJson, place: Place, spend: Spend): boolean =>
  domainConditions(json).every((condition) => holdsNear(condition, place, spend));

function holdsNear(condition: MathJson, place: Place, spend: Spend): boolean {
  const operands = operandsOf(condition);
  const isMore = (greater: MathJson, less: MathJson): boolean => signAt(apply("Subtract", greater, less), place, spend) === 1;
  const pairs = operands.slice(1).map((right, index): [MathJson, MathJson] => [operands[index] as MathJson, right]);
  switch (headOf(condition)) {
    case "NotEqual":
      return pairs.every(([left, right]) => isMore(left, right) || isMore(right, left));
    case "Greater":
    case "GreaterEqual":
      return pairs.every(([left, right]) => isMore(left, right));
    case "Less":
    case "LessEqual":
      return pairs.every(([left, right]) => isMore(right, left));
    case "And":
      return operands.every((part) => holdsNear(part, place, spend));
    case "Or":
      return operands.some((part) => holdsNear(part, place, spend));
    default:
      return false;
  }
}
