import { isSharp, type Walk } from "./pieces.ts";

/** What a function comes to as a place is approached from one side. */
export type Limit =
  | { readonly kind: "value"; readonly y: number }
  /** Out of the window at the top or at the bottom, at a pole. */
  | { readonly kind: "up" | "down" }
  /** No value on this side. */
  | { readonly kind: "undefined" }
  /** It never settles. */
  | { readonly kind: "none" };

/** From this distance, in pixels, a place is approached, each time nearer by a factor of eight. */
const farthest = 2 ** -6;
const nearer = 1 / 8;
/** Without a value at so many places there is none on this side. */
const emptyPlaces = 4;
/** Values that differ by less, in pixels, are the same to the eye. */
const same = 0.02;

/**
 * The limit as x goes to `from` from the left (−1) or from the right (1): where two values in turn agree with the one before to a part of a pixel.
 * Values that rounding has spoilt do not count. What keeps moving is followed to the last double: a pole leaves the window, and a root as steep as
 * ∜x comes to the value `there`.
 */
export function limitAt(walk: Walk, from: number, side: 1 | -1, within: number, there: number | undefined): Limit {
  const { curve, scaleX, scaleY } = walk;
  const values: number[] = [];
  const start = Math.min(farthest / scaleX, within / 2);
  let places = 0;
  for (let distance = start; from + side * distance !== from && distance > 0; distance *= nearer) {
    const x = from + side * distance;
    const y = curve.at(x);
    places++;
    if (Number.isNaN(y)) {
      if (values.length === 0 && places > emptyPlaces) return { kind: "undefined" };
      continue;
    }
    // Huge values need not be as sharp as those in the window.
    const coarse = scaleY / Math.max(1, Math.abs(y) * scaleY * 1e-6);
    if (!isSharp({ scaleY: coarse }, curve.over(x, x).value)) continue;
    values.push(y);
    const [first, second, third] = values.slice(-3) as [number, number?, number?];
    if (second === undefined || third === undefined) continue;
    const off = (a: number, b: number): number => Math.abs(a - b) * scaleY;
    if (off(first, second) <= same && off(second, third) <= same) return { kind: "value", y: third };
    if (isLeaving(walk, first, second, third)) return { kind: third > second ? "up" : "down" };
  }
  if (values.length === 0) return { kind: "undefined" };
  return settled(walk, values, there) ?? unbounded(walk, from, side) ?? { kind: "none" };
}

function isLeaving({ low, high }: Walk, first: number, second: number, third: number): boolean {
  const height = high - low;
  if (third > high + height) return third > second && second > first;
  return third < low - height && third < second && second < first;
}

/** The last value if it hardly moves, or the value at the place if what approaches goes there. */
function settled({ scaleY }: Walk, values: readonly number[], there: number | undefined): Limit | undefined {
  const [first, second, third] = values.slice(-3) as [number, number?, number?];
  if (second === undefined || third === undefined) return { kind: "value", y: there ?? values.at(-1) ?? first };
  if (Math.abs(second - third) * scaleY <= 0.3 && Math.abs(first - second) * scaleY <= 0.5) {
    return { kind: "value", y: there !== undefined && Math.abs(there - third) * scaleY <= 1 ? there : third };
  }
  const goesThere =
    there !== undefined &&
    Math.abs(there - third) < Math.abs(there - second) &&
    Math.abs(there - second) < Math.abs(there - first) &&
    (there - third) * (there - first) > 0;
  return goesThere ? { kind: "value", y: there } : undefined;
}

/** A pole so slow that the last double before it is still in the window: ln x at 0. */
function unbounded({ curve, scaleX }: Walk, from: number, side: 1 | -1): Limit | undefined {
  const beside = from + (side * farthest) / scaleX / 2 ** 24;
  const { value } = curve.over(Math.min(from, beside), Math.max(from, beside));
  const [down, up] = [value.lo === Number.NEGATIVE_INFINITY, value.hi === Number.POSITIVE_INFINITY];
  return down === up ? undefined : { kind: up ? "up" : "down" };
}
