import type { EnclosedCurve } from "../curve-function.ts";

/** All numbers, as far as windows reach, from piece to piece on which bounds are narrow enough to exclude something. */
const pieces: readonly (readonly [number, number])[] = [-1e100, -1e10, -100, -1, 0, 1, 100, 1e10, 1e100].flatMap(
  (to, index, ends) => (index === 0 ? [] : [[ends[index - 1] as number, to] as const]),
);

/** What bounds cannot tell apart at an end, as a share of its size: √x over x < 0 has a value at 0 as far as they can say. */
const sliver = 1e-9;

/**
 * Whether bounds exclude that the function has a value anywhere, as that of ln(−1 − x²), or in an interval.
 *
 * @param within all numbers without it.
 */
export function isNowhereDefined(curve: EnclosedCurve, within?: readonly [from: number, to: number]): boolean {
  const looked = partsOf(within);
  const hasValue = (x: number): boolean => Number.isFinite(curve.at(x));
  return !looked.some(([from, to]) => hasValue(from) || hasValue(to)) && isNowhereBetween(curve, looked);
}

/** Whole numbers at which to look for single values, and where between two of them. */
const whole = Array.from({ length: 17 }, (_, index) => index - 8);
const between = [0.1, 0.4, 0.6, 0.9] as const;

/**
 * Whether a function has values at scattered numbers only, as (−2)ˣ at whole ones and some fractions, so that its graph is no line: at most of the whole
 * numbers that are looked at, and nowhere between as far as bounds know.
 */
export function isScattered(curve: EnclosedCurve, within?: readonly [from: number, to: number]): boolean {
  const places = whole.filter((x) => !within || (x >= within[0] && x <= within[1]));
  const found = places.filter((x) => Number.isFinite(curve.at(x)));
  const [a, b, c, d] = between;
  const gaps = places.slice(1).flatMap((x) => [[x - 1 + a, x - 1 + b] as const, [x - 1 + c, x - 1 + d] as const]);
  return found.length > 1 && found.length >= places.length / 2 && isNowhereBetween(curve, gaps);
}

const partsOf = (within: readonly [from: number, to: number] | undefined): readonly (readonly [number, number])[] =>
  within ? pieces.flatMap((piece) => common(piece, within)) : pieces;

const isNowhereBetween = ({ over }: EnclosedCurve, parts: readonly (readonly [number, number])[]): boolean =>
  over !== undefined && parts.every(([from, to]) => over(beside(from, to), beside(to, from)).value.defined === "nowhere");

function common([from, to]: readonly [number, number], [low, high]: readonly [number, number]): (readonly [number, number])[] {
  const both = [Math.max(from, low), Math.min(to, high)] as const;
  return both[0] < both[1] ? [both] : [];
}

/** A little nearer to the other end. */
const beside = (end: number, other: number): number => end + sliver * Math.sign(other - end) * Math.max(Math.abs(end), 1e-6);
