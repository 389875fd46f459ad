import { chartBox } from "../clip-branches.ts";
import type { Frame } from "../frame.ts";
import type { PlaneMap } from "../plane-equation.ts";
import { simplified } from "../simplify.ts";
import { type Chord, chordsOf, type Pixel } from "./cells.ts";
import { continueLines } from "./continue-lines.ts";
import { joinChords } from "./join-chords.ts";
import { rootBetween } from "./root-between.ts";
import { throughSingularPlaces } from "./singular-places.ts";

/** How far a chord may be from the curve, in pixels. */
const tolerance = 0.12;
const deepest = 4;
const mostPoints = 4000;
/** Of so many points those are left out that are so near the line through the others, in pixels. */
const manyPoints = 14_000;
const straightness = 0.1;

/** The curve f(x, y) = 0 in the window: lines through places, in coordinates, that lie on it to the last digits. None where it is too fine for the window. */
export const traceContour = (f: PlaneMap, frame: Frame): [x: number, y: number][][] => tracedClearly(f, frame) ?? [];

/** As `traceContour`; undefined where the curve is too fine for the window, and lines would be no picture of it. */
export function tracedClearly(f: PlaneMap, frame: Frame): [x: number, y: number][][] | undefined {
  const { chords, isTooFine } = chordsOf(f, frame);
  return isTooFine ? undefined : linesOf(chords, f, frame);
}

function linesOf(chords: readonly Chord[], f: PlaneMap, frame: Frame): [x: number, y: number][][] {
  const [value, box] = [([x, y]: Pixel) => f(frame.atPixelX(x), frame.atPixelY(y)), chartBox(frame)];
  const lines = continueLines(joinChords(chords), value, box);
  const points = lines.reduce((sum, line) => sum + line.length, 0);
  const fine = points < mostPoints ? lines.map((line) => refined(line, f, frame)) : lines;
  const few = points > manyPoints ? fine.map((line) => simplified(line, straightness)) : fine;
  return throughSingularPlaces(few, value, box).map((line) => line.map(([x, y]) => [frame.atPixelX(x), frame.atPixelY(y)]));
}

/** With further places on the curve where a chord is too far from it. */
function refined(line: readonly Pixel[], f: PlaneMap, frame: Frame): Pixel[] {
  const value = ([x, y]: Pixel): number => f(frame.atPixelX(x), frame.atPixelY(y));
  const result: Pixel[] = line.slice(0, 1);
  const visit = (from: Pixel, to: Pixel, depth: number): void => {
    const middle = depth > 0 && !isNear(from, to, value) ? beside(from, to, value) : undefined;
    const chord: Pixel = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    if (middle && Math.hypot(middle[0] - chord[0], middle[1] - chord[1]) > tolerance) {
      visit(from, middle, depth - 1);
      visit(middle, to, depth - 1);
    } else result.push(to);
  };
  line.slice(1).forEach((to, index) => {
    visit(line[index] as Pixel, to, deepest);
  });
  return result;
}

/** Whether the function changes its sign within the tolerance about the middle of a chord: then where exactly the curve is need not be known. */
function isNear([x0, y0]: Pixel, [x1, y1]: Pixel, value: (pixel: Pixel) => number): boolean {
  const [x, y, length] = [(x0 + x1) / 2, (y0 + y1) / 2, Math.hypot(x1 - x0, y1 - y0)];
  if (3 * tolerance > length) return false;
  const [dx, dy] = [((y1 - y0) * tolerance) / length, ((x1 - x0) * tolerance) / length];
  const [before, after] = [value([x - dx, y + dy]), value([x + dx, y - dy])];
  return before < 0 ? after > 0 : before > 0 && after < 0;
}

/**
 * The place of the curve on the perpendicular through the middle of a chord, no farther away than a third of its length; where the curve is not there at
 * all it turns a corner, and may be as far as the chord is long.
 */
const beside = (from: Pixel, to: Pixel, value: (pixel: Pixel) => number): Pixel | undefined =>
  within(1 / 3, from, to, value) ?? within(1, from, to, value);

function within(share: number, [x0, y0]: Pixel, [x1, y1]: Pixel, value: (pixel: Pixel) => number): Pixel | undefined {
  const [dx, dy] = [(x1 - x0) * share, (y1 - y0) * share];
  const at = (t: number): Pixel => [(x0 + x1) / 2 - dy * (2 * t - 1), (y0 + y1) / 2 + dx * (2 * t - 1)];
  const [start, end] = [value(at(0)), value(at(1))];
  if (!Number.isFinite(start) || !Number.isFinite(end) || start < 0 === end < 0) return undefined;
  const t = rootBetween((t) => value(at(t)), start, end);
  return t === undefined ? undefined : at(t);
}
