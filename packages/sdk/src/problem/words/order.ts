import { isInteger, signOf } from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { add, isZero, negate } from "../../expression/rational.ts";
import { exactValue } from "./exact.ts";
import { written } from "./written.ts";

/** Certain to be as large as the other; what is no rational number is looked at as a double, and has to differ clearly. */
export function isNotLess(one: MathJson, other: MathJson): boolean {
  const [left, right] = [exactValue(one), exactValue(other)];
  if (left && right) return signOf(add(left, negate(right))) >= 0;
  const [first, second] = [one, other].map(doubleOf) as [number, number];
  return first - second > 1e-9 * (Math.abs(first) + Math.abs(second));
}

/** NaN for a limit and what else is not computed at once. */
function doubleOf(json: MathJson): number {
  try {
    return compile(written(json), [])();
  } catch (error) {
    if (error instanceof MisuseError) return Number.NaN;
    throw error;
  }
}

export function isWholeQuotient(one: MathJson, other: MathJson): boolean {
  const divisor = exactValue(other);
  if (divisor === undefined || isZero(divisor)) return false;
  const quotient = exactValue(["Divide", one, other]);
  return quotient !== undefined && isInteger(quotient);
}
