import type { EnclosedCurve } from "../curve-function.ts";

/** All numbers, as far as windows reach, from piece to piece on which bounds are narrow enough to exclude something. */
const pieces: readonly (readonly [number, number])[] = [-1e100, -1e10, -100, -1, 0, 1, 100, 1e10, 1e100].flatMap(
  (to, index, ends) => (index === 0 ? [] : [[ends[index - 1] as number, to] as const]),
);

/** Whether bounds exclude that the function has a value anywhere, as that of ln(−1 − x²). */
export function isNowhereDefined({ over, at }: EnclosedCurve): boolean {
  if (!over || !Number.isNaN(at(0)) || !Number.isNaN(at(1))) return false;
  return pieces.every(([from, to]) => over(from, to).value.defined === "nowhere");
}
