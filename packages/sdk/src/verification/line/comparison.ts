import { type Rational, rationalToNumber } from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";

/** A value of the letter, exact as a formula where one is known, else a decimal close to it. */
export interface Witness {
  readonly exact: MathJson | undefined;
  readonly near: Rational;
}

/** How two statements compare over the whole real line: where only the first holds, and where only the second. */
export interface Comparison {
  readonly onlyFirst: Witness | undefined;
  readonly onlySecond: Witness | undefined;
  /** Whether both hold somewhere. */
  readonly common: boolean;
}

/** A witness that can be written exactly is worth more than one that cannot, a number most, and among equals the one closest to 0. */
export function better(present: Witness | undefined, next: Witness): Witness {
  if (!present) return next;
  const rank = ({ exact }: Witness): number => (exact === undefined ? 0 : typeof exact === "number" ? 2 : 1);
  if (rank(next) !== rank(present)) return rank(next) > rank(present) ? next : present;
  const [a, b] = [present, next].map(({ near }) => Math.abs(rationalToNumber(near))) as [number, number];
  return b < a || (b === a && next.near.numerator > 0n) ? next : present;
}

/** Both halves of a line together. */
export function merged(left: Comparison, right: Comparison): Comparison {
  const either = (a: Witness | undefined, b: Witness | undefined): Witness | undefined => (b ? better(a, b) : a);
  return {
    onlyFirst: either(left.onlyFirst, right.onlyFirst),
    onlySecond: either(left.onlySecond, right.onlySecond),
    common: left.common || right.common,
  };
}
