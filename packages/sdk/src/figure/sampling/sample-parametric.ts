import type { Enclosure } from "../../expression/evaluation/enclosure.ts";
import type { Branch } from "../clip-branches.ts";
import { clipPath } from "../clip-path.ts";
import type { Frame } from "../frame.ts";
import type { Box, Pixel } from "../labels/boxes.ts";
import type { ParametricCurve } from "../parametric-curve.ts";
import { samplePath } from "../sample-curve.ts";
import { simplified } from "../simplify.ts";
import type { Place } from "../trace-path.ts";

/** Pieces to begin with: a multiple of eight, so that quarters of a turn are among the places. */
const firstPieces = 32;
/** How far the curve may be from a chord, in pixels, the second where the first takes too much; and how far further where that saves points. */
const tolerances = [0.12, 0.4];
const coarser = 0.3;
/** A curve has so many points; one that fills the window with its turns more, but no more than a page can draw. */
const mostPoints = 3900;
const mostPointsAtAll = 12_000;
const mostPieces = 30_000;
const mostBounds = 80_000;
const mostOperations = 2_500_000;
/** Around the window, in pixels. */
const room = 3;
/** A share of all of the parameter that is one place. */
const narrowest = 2 ** -44;
/** Two sides of a place that are so near, in pixels, are joined there. */
const same = 0.25;

/** Where a curve goes on, or not: pieces in the order of the parameter. */
type Piece = { readonly from: number; readonly to: number; readonly kind: "chord" | "hidden" | "break" };

interface Walk {
  readonly curve: ParametricCurve & { readonly bounds: NonNullable<ParametricCurve["bounds"]> };
  readonly frame: Frame;
  readonly scale: readonly [x: number, y: number];
  /** The window in coordinates, with a little room. */
  readonly window: Box;
  readonly tolerance: number;
  readonly least: number;
  left: number;
  readonly pieces: Piece[];
}

/**
 * A curve by its parameter as chords near it, in pixels, cut off at the window. Places are joined only where bounds prove both coordinates continuous
 * between them, or where both sides of a place come to the same. A curve without bounds is drawn by its places.
 */
export function sampleParametric(curve: ParametricCurve, frame: Frame): Branch[] {
  const [from, to] = [Math.min(...curve.over), Math.max(...curve.over)];
  const at = (t: number): Pixel => {
    const [x, y] = curve.at(t);
    return [frame.pixelX(x), frame.pixelY(y)];
  };
  const { bounds } = curve;
  const pieces = bounds && piecesWithin({ ...curve, bounds }, [from, to], frame);
  if (!pieces) return samplePath(at, [from, to], frame);
  const fine = clipPath(at, joined(pieces, at, frame), frame);
  if (pointsOf(fine) <= mostPoints) return fine;
  const coarse = fine.map((branch) => simplified(branch, coarser));
  return pointsOf(coarse) <= mostPointsAtAll ? coarse : samplePath(at, [from, to], frame);
}

const pointsOf = (branches: readonly Branch[]): number => branches.reduce((sum, branch) => sum + branch.length + 1, 0);

function piecesWithin(curve: Walk["curve"], over: readonly [number, number], frame: Frame): Piece[] | undefined {
  for (const tolerance of tolerances) {
    const pieces = piecesOf(curve, over, frame, tolerance);
    if (pieces) return pieces;
  }
  return undefined;
}

function piecesOf(
  curve: Walk["curve"],
  [from, to]: readonly [number, number],
  frame: Frame,
  tolerance: number,
): Piece[] | undefined {
  const { view } = frame;
  const scale = [frame.pixelX(view.x[1]) - frame.pixelX(view.x[0]), frame.pixelY(view.y[0]) - frame.pixelY(view.y[1])] as const;
  const [scaleX, scaleY] = [scale[0] / (view.x[1] - view.x[0]), scale[1] / (view.y[1] - view.y[0])];
  const walk: Walk = {
    curve,
    frame,
    scale: [scaleX, scaleY],
    window: {
      left: view.x[0] - room / scaleX,
      right: view.x[1] + room / scaleX,
      top: view.y[1] + room / scaleY,
      bottom: view.y[0] - room / scaleY,
    },
    tolerance,
    least: (to - from) * narrowest,
    left: Math.min(mostBounds, mostOperations / curve.cost),
    pieces: [],
  };
  for (let index = 0; index < firstPieces; index++) {
    const ends = [index, index + 1].map((part) => (part === firstPieces ? to : from + ((to - from) * part) / firstPieces));
    if (!visit(walk, ends[0] as number, ends[1] as number)) return undefined;
  }
  return walk.pieces;
}

/** false where the budget is used up. */
function visit(walk: Walk, from: number, to: number): boolean {
  if (walk.left-- <= 0 || walk.pieces.length > mostPieces) return false;
  const [x, y] = [walk.curve.bounds.x(from, to), walk.curve.bounds.y(from, to)];
  const kind = kindOf(walk, x, y, to - from);
  if (kind) walk.pieces.push({ kind, from, to });
  else {
    const middle = from + (to - from) / 2;
    if (to - from <= walk.least || middle <= from || middle >= to) walk.pieces.push({ kind: "break", from, to });
    else return visit(walk, from, middle) && visit(walk, middle, to);
  }
  return true;
}

function kindOf({ window, scale, tolerance }: Walk, x: Enclosure, y: Enclosure, width: number): "chord" | "hidden" | undefined {
  if (x.value.defined === "nowhere" || y.value.defined === "nowhere") return "hidden";
  if (x.value.lo > window.right || x.value.hi < window.left || y.value.lo > window.top || y.value.hi < window.bottom)
    return "hidden";
  if (![x, y].every(({ value }) => value.continuous && value.defined === "everywhere")) return undefined;
  const [deviationX, deviationY] = [x, y].map(
    ({ slope }, side) => ((slope.hi - slope.lo) * width * (scale[side] as number)) / 4,
  ) as [number, number];
  if (Math.hypot(deviationX, deviationY) <= tolerance) return "chord";
  const [spanX, spanY] = [x, y].map(({ value }, side) => (value.hi - value.lo) * (scale[side] as number)) as [number, number];
  if (Math.hypot(spanX, spanY) <= tolerance) return "chord";
  // Where both only rise or fall, the curve keeps within a rectangle.
  const isMonotone = [x, y].every(({ slope }) => slope.lo >= 0 || slope.hi <= 0);
  return isMonotone && spanX * spanY <= tolerance * Math.hypot(spanX, spanY) ? "chord" : undefined;
}

/** The places of chords that go on from each other, and of what lies on both sides of a place and comes to the same. */
function joined(pieces: readonly Piece[], at: (t: number) => Pixel, frame: Frame): Place[][] {
  const place = (t: number): Place => ({ t, pixel: at(t) });
  const branches: Place[][] = [];
  let branch: Place[] | undefined;
  pieces.forEach(({ kind, from, to }, index) => {
    if (kind === "chord") {
      if (!branch) {
        branch = [place(from)];
        branches.push(branch);
      }
      branch.push(place(to));
    } else if (kind === "hidden" || !goesOn(at, from, to, frame)) branch = undefined;
    else if (branch && pieces[index + 1]?.kind !== "hidden") branch.push(place(to));
  });
  return branches;
}

/** Whether both sides of a place settle, and at the same pixel. */
function goesOn(at: (t: number) => Pixel, from: number, to: number, { width, height }: Frame): boolean {
  const step = to - from;
  const [left, right] = [-1, 1].map((side) =>
    [1, 16].map((times) => at(side < 0 ? from - (times - 1) * step : to + (times - 1) * step)),
  );
  const distance = ([x0, y0]: Pixel, [x1, y1]: Pixel): number => Math.hypot(x1 - x0, y1 - y0);
  const [before, after] = [left?.[0], right?.[0]] as [Pixel, Pixel];
  const isVisible = ([x, y]: Pixel): boolean => Math.abs(x) < 4 * width && Math.abs(y) < 4 * height;
  if (!isVisible(before) || !isVisible(after)) return false;
  return (
    distance(before, after) <= same && [left, right].every((side) => distance(side?.[0] as Pixel, side?.[1] as Pixel) <= same)
  );
}
