import type { Curve } from "./curves.ts";

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line is so wide, and is drawn so far off at most, in pixels. */
const tolerance = 4;
/** Of a pixel, between places at which the true curve is worked out. */
const step = 1 / 16;

/**
 * Of the pixels that a library has coloured as the curve, those near which the true curve does not pass: lines through poles.
 *
 * @param pixels x and y of each, from the left and from the top of the drawing
 */
export function falsePixels(
  { of, poles = [], window }: Curve,
  area: Area,
  pixels: readonly (readonly [number, number])[],
): number {
  if (!of) return 0;
  const [from, to] = window.x;
  const [low, high] = window.y;
  const xAt = (pixel: number): number => from + ((pixel - area.left) / area.width) * (to - from);
  const pixelOf = (y: number): number => area.top + ((high - y) / (high - low)) * area.height;
  const isNear = (x: number, y: number): boolean => {
    let before = Number.NaN;
    for (let at = x - tolerance; at <= x + tolerance; at += step) {
      const [left, right] = [xAt(at - step), xAt(at)];
      const height = pixelOf(of(right, 0));
      // Up to a pole the curve leaves the window; beyond it, it comes from the other side.
      if (poles.some((pole) => left < pole && pole <= right)) before = Number.NaN;
      const [least, most] = [Math.min(before, height), Math.max(before, height)];
      if (Number.isFinite(before) && y >= least - tolerance && y <= most + tolerance) return true;
      if (Math.abs(height - y) <= tolerance) return true;
      before = height;
    }
    return false;
  };
  return pixels.filter(([x, y]) => !isNear(x + 0.5, y + 0.5)).length;
}
