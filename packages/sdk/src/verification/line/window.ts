import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, substitute } from "../../expression/mathjson.ts";
import type { Comparison, Statement } from "../statements/statement.ts";
import { decimalsOf } from "./constant-value.ts";

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
  if (freeLetters(difference).some((letter) => letter !== unknown) || !isPlain(difference, unknown)) return everywhere;
  const at = (value: number): number => decimalsOf(substitute(difference, { [unknown]: value })) ?? Number.NaN;
  const [first, second, third] = [at(0), at(1), at(2)];
  const slope = second - first;
  if (!(Math.abs(third - second - slope) <= 1e-9 * Math.max(1, Math.abs(slope))) || Math.abs(slope) < 1e-9) return everywhere;
  const threshold = -first / slope;
  const slack = 1e-6 * Math.max(1, Math.abs(threshold));
  const mayBe = (sign: -1 | 1): boolean => signs.includes((slope > 0 ? sign : -sign) as -1 | 1);
  return {
    from: mayBe(-1) ? Number.NEGATIVE_INFINITY : threshold - slack,
    to: mayBe(1) ? Number.POSITIVE_INFINITY : threshold + slack,
  };
}

/** Whether the unknown is only added and multiplied by numbers, so that three values show whether a formula is linear in it. */
function isPlain(json: MathJson, unknown: string): boolean {
  if (!Array.isArray(json)) return true;
  const [head, ...operands] = json as [string, ...MathJson[]];
  if (!freeLetters(json).includes(unknown)) return true;
  if (!/^(Add|Subtract|Negate|Multiply|Divide)$/.test(head)) return false;
  if (head === "Divide" && operands[1] !== undefined && freeLetters(operands[1]).includes(unknown)) return false;
  return operands.every((operand) => isPlain(operand, unknown));
}
