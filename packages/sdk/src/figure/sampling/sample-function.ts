import { type Branch, chartBox, clipBranches } from "../clip-branches.ts";
import type { EnclosedCurve } from "../curve-function.ts";
import type { Frame } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import { sampleCurve } from "../sample-curve.ts";
import { simplified } from "../simplify.ts";
import { assembled, type Mark } from "./assemble.ts";
import { type Effort, piecesOf, turnsOf, type Walk, walkOver } from "./pieces.ts";

/** A curve in pixels, cut off at the window, and the places in coordinates where it is seen to end or to be interrupted. */
export interface SampledFunction {
  readonly branches: Branch[];
  /** Filled: columns of pixels in which the curve goes up and down too often for a line. */
  readonly bands: Pixel[][];
  readonly marks: readonly Mark[];
}

/** The first that keeps to the limit of points. */
const efforts: readonly Effort[] = [
  { tolerance: 0.12, turnsPerColumn: 2 },
  { tolerance: 0.15, turnsPerColumn: 1 },
  { tolerance: 0.2, turnsPerColumn: 0 },
];
/** Places at which turns are counted, and how many points one takes: what would be too much is not tried. */
const placesCounted = 2048;
const pointsPerTurn = 3;
/** How far lines with fewer points may be from the first ones, in pixels. */
const coarser = 0.25;
/** Of a function of whole numbers no more values are computed: they run together. */
export const mostWhole = 1500;
const mostPoints = 3900;

/**
 * The graph of a function as chords within half a pixel of it. Two places are joined only where bounds of values and slopes prove the function
 * continuous between them, or where both sides come to the same value as nearly as doubles tell. A function without bounds is drawn by its values.
 */
export function sampleFunction(curve: EnclosedCurve, domain: readonly [number, number], frame: Frame): SampledFunction {
  const { over } = curve;
  if (curve.ofIntegers) return { branches: [], bands: [], marks: valuesAtIntegers(curve, domain) };
  if (!over || !isBounded({ ...curve, over })) return { branches: sampleCurve(curve.at, domain, frame), bands: [], marks: [] };
  let result: SampledFunction = { branches: [], bands: [], marks: [] };
  const first = walkOver({ ...curve, over }, frame, efforts[0] as Effort);
  const mostTurns = mostPoints / pointsPerTurn;
  const isBusy = turnsOf(first, { from: domain[0], to: domain[1] }, placesCounted, mostTurns) > mostTurns;
  for (const effort of isBusy ? efforts.slice(1) : efforts) {
    const walk = walkOver({ ...curve, over }, frame, effort);
    const { branches, bands, marks } = assembled(walk, piecesOf(walk, domain), domain);
    result = {
      branches: clipBranches(
        branches.map((branch) => branch.map(([x, y]): Pixel => [frame.pixelX(x), frame.pixelY(y)])),
        frame,
      ),
      bands: bands.map((outline) => bandInPixels(outline, frame)),
      marks,
    };
    if (pointsOf(result) > mostPoints) {
      const branches = result.branches.map((branch) => simplified(branch, coarser));
      result = { ...result, branches };
    }
    if (pointsOf(result) <= mostPoints) break;
  }
  return result;
}

const pointsOf = ({ branches, bands }: SampledFunction): number =>
  [...branches, ...bands].reduce((sum, line) => sum + line.length + 1, 0);

const bandStraightness = 0.1;

function bandInPixels(outline: readonly (readonly [number, number])[], frame: Frame): Pixel[] {
  const { top, bottom } = chartBox(frame);
  const pixels = outline.map(([x, y]): Pixel => [frame.pixelX(x), Math.min(bottom, Math.max(top, frame.pixelY(y)))]);
  const half = pixels.length / 2;
  return [...simplified(pixels.slice(0, half), bandStraightness), ...simplified(pixels.slice(half), bandStraightness)];
}

/** Of n! and the like, which have values at whole numbers only. */
function valuesAtIntegers({ at }: EnclosedCurve, [from, to]: readonly [number, number]): Mark[] {
  const first = Math.ceil(from);
  const count = Math.min(mostWhole, Math.floor(to) - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    x: first + index,
    y: at(first + index),
    open: false,
  })).filter(({ y }) => Number.isFinite(y));
}

/** Places without any meaning, at which to see whether bounds say anything. */
const places = [0.3717, 1.7183, -0.6201, 3.3019, 12.137, -5.241, 101.73];

/** Whether bounds say anything where there are values: of some functions they are known nowhere. */
function isBounded({ at, over }: Walk["curve"]): boolean {
  const withValue = places.filter((x) => !Number.isNaN(at(x)));
  return withValue.length === 0 || withValue.some((x) => over(x, x).value.defined === "everywhere");
}
