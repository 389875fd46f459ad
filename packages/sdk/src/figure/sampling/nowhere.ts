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
export function isNowhereDefined({ over, at }: EnclosedCurve, within?: readonly [from: number, to: number]): boolean {
  if (!over) return false;
  const looked = within ? pieces.flatMap((piece) => common(piece, within)) : pieces;
  const hasValue = (x: number): boolean => Number.isFinite(at(x));
  if (looked.some(([from, to]) => hasValue(from) || hasValue(to))) return false;
  return looked.every(([from, to]) => over(beside(from, to), beside(to, from)).value.defined === "nowhere");
}

function common([from, to]: readonly [number, number], [low, high]: readonly [number, number]): (readonly [number, number])[] {
  const both = [Math.max(from, low), Math.min(to, high)] as const;
  return both[0] < both[1] ? [both] : [];
}

/** A little nearer to the other end. */
const beside = (end: number, other: number): number => end + sliver * Math.sign(other - end) * Math.max(Math.abs(end), 1e-6);
