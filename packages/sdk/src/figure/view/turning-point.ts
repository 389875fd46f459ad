import type { RealMap } from "../curve-function.ts";
import type { KeyPoint } from "./key-points.ts";

/** How the curve rises or falls away from a turning point: half the rise of its two arms at a distance. */
const riseAt = (curve: RealMap, point: KeyPoint, distance: number): number =>
  Math.abs(curve(point.x + distance) - point.y + (curve(point.x - distance) - point.y)) / 2;

/**
 * The one key point at which the curve turns: both neighbours lie on the same side of it. undefined where there is none or more than one.
 * The distances to try come from the scale of the numbers, which may be anything.
 */
export function turningPoint(curve: RealMap, points: readonly KeyPoint[]): KeyPoint | undefined {
  // A y-intercept close beside a vertex looks like one itself.
  const candidates = points.some(({ optional }) => !optional) ? points.filter(({ optional }) => !optional) : points;
  const found = candidates.filter((point) => turnsAt(curve, point, nearestOther(point, points)));
  const [first] = found;
  return first && found.every(({ x }) => x === first.x) ? first : undefined;
}

function turnsAt(curve: RealMap, point: KeyPoint, nearest: number): boolean {
  const arms = (distance: number): [number, number] => [curve(point.x - distance) - point.y, curve(point.x + distance) - point.y];
  let [left, right] = arms(nearest);
  // Too near a high vertex the arms rise by less than the last digit of its height.
  for (
    let distance = nearest;
    Math.max(Math.abs(left), Math.abs(right)) < 1e-8 * Math.abs(point.y) && distance < 1e50;
    distance *= 4
  ) {
    [left, right] = arms(distance);
  }
  const onCurve = Math.abs(curve(point.x) - point.y) <= 1e-6 * Math.max(Math.abs(left), Math.abs(right));
  // A parabola turns with equal arms; a line that happens to pass through has opposite ones.
  return onCurve && left * right > 0 && Math.abs(left - right) < 0.5 * Math.max(Math.abs(left), Math.abs(right));
}

/** Half the way to the nearest other key point, so that no other turn lies between. */
function nearestOther(point: KeyPoint, points: readonly KeyPoint[]): number {
  const distances = points.map(({ x }) => Math.abs(x - point.x)).filter((distance) => distance > 0);
  return distances.length > 0 ? Math.min(...distances) / 2 : Math.max(1, Math.abs(point.x)) / 2;
}

/** The distance from the turning point at which the arms have risen by `rise`, found on whatever scale the curve has. */
export function distanceOfRise(curve: RealMap, point: KeyPoint, rise: number): number | undefined {
  const floor = Math.max(Math.abs(point.x) * 1e-10, 1e-100);
  for (let distance = floor; distance < 1e100; distance *= 4) {
    if (!(riseAt(curve, point, distance) >= rise)) continue;
    let [low, high] = [distance / 4, distance];
    for (let step = 0; step < 40; step++) {
      const middle = Math.sqrt(low * high);
      if (riseAt(curve, point, middle) >= rise) high = middle;
      else low = middle;
    }
    return high;
  }
  return undefined;
}

export { riseAt };
