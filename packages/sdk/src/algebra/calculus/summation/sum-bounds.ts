import type { MathJson } from "../../../contract.ts";
import { apply, countedName, freeLetters, headOf, mentions, operandsOf } from "../../../expression/mathjson.ts";
import { compare, isInteger, rational, subtract } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { exactRational } from "../constant-folding.ts";
import { stepped } from "./places.ts";
import { type Iteration, iterationOf } from "./written-sums.ts";

/** Σ or Π over the whole numbers from one bound to another. */
export interface BoundedIteration extends Iteration {
  readonly from: MathJson;
  readonly to: MathJson;
}

/** undefined for any other sum, and where a bound speaks of a letter of the name of the bound one. */
export function boundedIterationOf(json: MathJson): BoundedIteration | undefined {
  const iteration = iterationOf(json);
  if (iteration === undefined || headOf(iteration.spec) !== "Limits") return undefined;
  const [from, to, ...more] = operandsOf(iteration.spec).slice(1);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  if ([from, to].some((bound) => freeLetters(bound).includes(iteration.index)) || isInfinite(from)) return undefined;
  // In Σ x_k the terms are a family of which nothing is known.
  if (countedName(iteration.term, [iteration.index]) !== undefined) return undefined;
  return { ...iteration, from, to };
}

export const isInfinite = (bound: MathJson): boolean =>
  mentions(bound, "PositiveInfinity") || mentions(bound, "NegativeInfinity");

/** When a sum between two bounds is one: whole numbers, the upper one not below the empty sum. undefined where it is none for sure. */
export function boundConditions(from: MathJson, to: MathJson, spend: Spend): MathJson[] | undefined {
  const [first, last] = [exactRational(from, spend), exactRational(to, spend)];
  if ((first && !isInteger(first)) || (last && !isInteger(last)) || isInfinite(to)) return undefined;
  if (first && last) return compare(last, subtract(first, rational(1))) < 0 ? undefined : [];
  const whole = [from, to].filter((bound) => exactRational(bound, spend) === undefined);
  return [...whole.map((bound) => apply("Element", bound, "Integers")), apply("GreaterEqual", to, stepped(from, -1n, spend))];
}
