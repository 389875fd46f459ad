import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, substitute } from "../../expression/mathjson.ts";
import type { Comparison, Statement } from "../statements/statement.ts";
import { decimalsOf } from "./constant-value.ts";
import { isLinear } from "./linear.ts";

/** Between which numbers all solutions lie. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const everywhere: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const nowhere: Window = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

/** Numbers between which every solution of a statement lies, from its comparisons of the unknown with numbers; a little wider than needed. */
export function windowOf(statement: Statement, unknown: string): Window {
  switch (statement.type) {
    case "comparison":
      return windowOfComparison(statement, unknown);
    case "and":
      return statement.parts.map((part) => windowOf(part, unknown)).reduce(intersection, everywhere);
    case "or":
      return statement.parts.map((part) => windowOf(part, unknown)).reduce(hull, nowhere);
    default:
      return everywhere;
  }
}

export const intersection = (left: Window, right: Window): Window => ({
  from: Math.max(left.from, right.from),
  to: Math.min(left.to, right.to),
});

export function hull(left: Window, right: Window): Window {
  if (left.from > left.to) return right;
  if (right.from > right.to) return left;
  return { from: Math.min(left.from, right.from), to: Math.max(left.to, right.to) };
}

function windowOfComparison({ left, right, signs }: Comparison, unknown: string): Window {
  const difference: MathJson = apply("Subtract", left, right);
  if (freeLetters(difference).some((letter) => letter !== unknown) || !isLinear(difference, [unknown])) return everywhere;
  const at = (value: number): number => decimalsOf(substitute(difference, { [unknown]: value })) ?? Number.NaN;
  const first = at(0);
  const slope = at(1) - first;
  if (!(Math.abs(slope) > 1e-9 * Math.max(1, Math.abs(first)))) return everywhere;
  const threshold = -first / slope;
  const slack = 1e-6 * Math.max(1, Math.abs(threshold));
  const mayBe = (sign: -1 | 1): boolean => signs.includes((slope > 0 ? sign : -sign) as -1 | 1);
  return {
    from: mayBe(-1) ? Number.NEGATIVE_INFINITY : threshold - slack,
    to: mayBe(1) ? Number.POSITIVE_INFINITY : threshold + slack,
  };
}
