/** What is certain about the values of a formula over a box. */
export interface Interval {
  /** No value is below; −∞ where there is no bound. NaN where there is no value at all. */
  readonly lo: number;
  /** No value is above. */
  readonly hi: number;
  /** "everywhere" and "nowhere" are certain; "somewhere" says that neither was shown. */
  readonly defined: "everywhere" | "somewhere" | "nowhere";
  /** Certainly no pole and no jump in the box. Where the formula has no value is said by `defined`, and is no jump. */
  readonly continuous: boolean;
}

export const nowhere: Interval = { lo: Number.NaN, hi: Number.NaN, defined: "nowhere", continuous: false };
export const all: Interval = {
  lo: Number.NEGATIVE_INFINITY,
  hi: Number.POSITIVE_INFINITY,
  defined: "somewhere",
  continuous: false,
};

export const interval = (lo: number, hi: number, gaps = false, continuous = true): Interval => ({
  lo: Number.isNaN(lo) ? Number.NEGATIVE_INFINITY : lo,
  hi: Number.isNaN(hi) ? Number.POSITIVE_INFINITY : hi,
  defined: gaps ? "somewhere" : "everywhere",
  continuous,
});

/** One number, for sure. */
export const isPoint = ({ lo, hi, defined }: Interval): boolean => lo === hi && defined === "everywhere";

/** Both values are possible, so there may be a jump from one to the other. */
export function hull(left: Interval, right: Interval): Interval {
  if (left.defined === "nowhere") return gappy(right);
  if (right.defined === "nowhere") return gappy(left);
  const gaps = left.defined === "somewhere" || right.defined === "somewhere";
  return interval(Math.min(left.lo, right.lo), Math.max(left.hi, right.hi), gaps, false);
}

const gappy = (value: Interval): Interval =>
  value.defined === "everywhere" ? { ...value, defined: "somewhere", continuous: false } : { ...value, continuous: false };

/** A function of intervals from what it does to bounds: without a value where an operand has none, and no better than its operands. */
export const lift =
  (of: (first: Interval, second: Interval) => Interval) =>
  (first: Interval, second: Interval = first): Interval => {
    if (first.defined === "nowhere" || second.defined === "nowhere") return nowhere;
    const value = of(first, second);
    const gaps = first.defined === "somewhere" || second.defined === "somewhere";
    const continuous = first.continuous && second.continuous;
    if (value.defined === "nowhere" || (!gaps && continuous)) return value;
    return { ...value, defined: gaps ? "somewhere" : value.defined, continuous: value.continuous && continuous };
  };
