import type { Enclosure } from "../../expression/evaluation/enclosure.ts";
import type { EnclosedCurve } from "../curve-function.ts";
import type { Frame } from "../frame.ts";
import { bandOver } from "./band.ts";
import { withFewerChords } from "./fewer-chords.ts";

/** What stands over a part of the x-axis. All ends are values of x. */
export type Piece = { readonly from: number; readonly to: number } & (
  | { readonly kind: "chord"; readonly start: number; readonly end: number }
  /** Out of the window, or without any value. */
  | { readonly kind: "hidden" | "void" }
  /** Continuous, but rounding leaves no digits: what lies on both sides is joined across it. */
  | { readonly kind: "fog" }
  /** So narrow that it is one place, where the function may have no value, or a jump; known `exact`ly or lost in rounding. */
  | { readonly kind: "break"; readonly exact: boolean }
  /** A column of pixels in which more happens than lines can show: all heights from `low` to `high`. */
  | { readonly kind: "band"; readonly low: number; readonly high: number }
);

/** How finely a curve is drawn. */
export interface Effort {
  /** How far the curve may be from its chord, in pixels. */
  readonly tolerance: number;
  /** A curve that turns more often in one column of pixels is a band there. */
  readonly turnsPerColumn: number;
}

/** The bounded curve, pixels for a unit, the window with a little room, and what is left of the budget. */
export interface Walk {
  readonly curve: EnclosedCurve & { readonly over: (lo: number, hi: number) => Enclosure };
  readonly scaleX: number;
  readonly scaleY: number;
  readonly low: number;
  readonly high: number;
  readonly effort: Effort;
  /** Bounds that may still be computed, and those of them for columns without a turn. */
  left: number;
  leftForCalm: number;
}

/** Pieces to begin with: a multiple of 2, so that the middle of the window is an end, and so many that a straight line, too, has places to be read off. */
const firstPieces = 64;
/** Beyond this many bounds, and this many operations for them, what is left is drawn by its samples. */
const mostBounds = 40_000;
const mostOperations = 1_500_000;
const boundsPerColumn = 350;
/** In a column in which no turn is seen there is a hole or a pole to be approached, and no oscillation: it is worth more, as long as there are few. */
const boundsPerCalmColumn = 3000;
const shareOfCalm = 1 / 2;
const breaksPerColumn = 3;
/** Turns of fewer pixels are none. */
const leastSwing = 0.3;
const placesPerColumn = 16;
const trustedWidth = 1 / 8;
const trustedPlaces = 4;
/** Pixels. */
const columnWidth = 1;
const room = 3;
/** Narrower than this, a piece is looked at for whether rounding leaves anything to be seen. */
const fogWidth = 2 ** -6;
const breakWidth = 2 ** -30;

export function walkOver(curve: Walk["curve"], frame: Frame, effort: Effort): Walk {
  const { view } = frame;
  const [scaleX, scaleY] = [
    (frame.pixelX(view.x[1]) - frame.pixelX(view.x[0])) / (view.x[1] - view.x[0]),
    (frame.pixelY(view.y[0]) - frame.pixelY(view.y[1])) / (view.y[1] - view.y[0]),
  ];
  const [low, high] = [view.y[0] - room / scaleY, view.y[1] + room / scaleY];
  const left = Math.min(mostBounds, mostOperations / curve.cost);
  return { curve, scaleX, scaleY, low, high, effort, left, leftForCalm: left * shareOfCalm };
}

/** The curve over a domain as pieces from left to right, each certain by the bounds of values and slopes. */
export function piecesOf(walk: Walk, [from, to]: readonly [number, number]): Piece[] {
  const pieces: Piece[] = [];
  const { at } = walk.curve;
  let [start, startValue] = [from, at(from)];
  for (let index = 1; index <= firstPieces; index++) {
    const end = index === firstPieces ? to : from + ((to - from) * index) / firstPieces;
    const endValue = at(end);
    if (end > start) visit(walk, { from: start, to: end, start: startValue, end: endValue }, pieces);
    [start, startValue] = [end, endValue];
  }
  return pieces;
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** The values at its ends. */
  readonly start: number;
  readonly end: number;
}

/** @param known so many halvings leave pieces that are certain to be too long: nothing is asked about these. */
function visit(walk: Walk, span: Span, pieces: Piece[], known = 0): void {
  const { from, to } = span;
  const isWide = (to - from) * walk.scaleX > columnWidth;
  if (isWide && known > 0) {
    for (const half of halvesOf(walk, span)) visit(walk, half, pieces, known - 1);
    return;
  }
  const { enclosure, piece } = decided(walk, span);
  if (piece) pieces.push(piece);
  else if (isWide) {
    const ahead = halvingsAhead(walk, span, enclosure) - 1;
    for (const half of halvesOf(walk, span)) visit(walk, half, pieces, ahead);
  } else {
    const column = walk.left > 0 ? columnOf(walk, span, enclosure) : undefined;
    if (column) pieces.push(...column);
    else pieces.push(bandOver(walk, from, to, enclosure));
  }
}

/**
 * A column of pixels by lines. Where bounds grow too fast to be certain of heights, as beside the hole of sin x/x, continuity alone is proved and the
 * heights are those of samples.
 */
function columnOf(walk: Walk, span: Span, { value, slope }: Enclosure): Piece[] | undefined {
  const isMonotone = value.continuous && value.defined === "everywhere" && (slope.lo >= 0 || slope.hi <= 0);
  const turns = isMonotone ? 0 : turnsOf(walk, span, placesPerColumn);
  if (turns > walk.effort.turnsPerColumn) return undefined;
  const most = turns === 0 && walk.leftForCalm > 0 ? boundsPerCalmColumn : boundsPerColumn;
  const before = walk.left;
  const pieces =
    refined(walk, span, most, () => undefined) ?? refined(walk, span, most, (part, enclosure) => trusted(walk, part, enclosure));
  if (most === boundsPerCalmColumn) walk.leftForCalm -= before - walk.left;
  return pieces && withFewerChords(walk, pieces);
}

function refined(
  walk: Walk,
  span: Span,
  most: number,
  trust: (part: Span, enclosure: Enclosure) => Piece | undefined,
): Piece[] | undefined {
  const pieces: Piece[] = [];
  const least = walk.left - most;
  let breaks = 0;
  const refine = (part: Span): boolean => {
    const { enclosure, piece: certain } = decided(walk, part);
    const piece = certain ?? trust(part, enclosure) ?? narrow(walk, part, enclosure);
    if (!piece) {
      const [left, right] = halvesOf(walk, part) as [Span, Span];
      return walk.left >= least && refine(left) && refine(right);
    }
    if (piece.kind === "break" && pieces.at(-1)?.kind !== "break") breaks++;
    pieces.push(piece);
    return breaks <= breaksPerColumn;
  };
  const [left, right] = halvesOf(walk, span) as [Span, Span];
  return refine(left) && refine(right) ? pieces : undefined;
}

/** A narrow piece, certainly continuous, whose sharp values at a few places lie on its chord. */
function trusted(walk: Walk, { from, to, start, end }: Span, { value }: Enclosure): Piece | undefined {
  const { curve, scaleX, scaleY } = walk;
  if ((to - from) * scaleX > trustedWidth || !value.continuous || value.defined !== "everywhere") return undefined;
  for (let index = 0; index <= trustedPlaces; index++) {
    const share = index / trustedPlaces;
    const x = from + share * (to - from);
    walk.left--;
    if (!isSharp(walk, curve.over(x, x).value)) return undefined;
    if (Math.abs(curve.at(x) - start - share * (end - start)) * scaleY > walk.effort.tolerance) return undefined;
  }
  return { kind: "chord", from, to, start, end };
}

/** How often the curve turns, at so many places of a part of it, by more than part of a pixel. Counted no further once it cannot be more than `enough`. */
export function turnsOf({ curve, scaleY }: Walk, { from, to }: Pick<Span, "from" | "to">, places: number, enough = -1): number {
  let [turns, direction, extreme] = [0, 0, curve.at(from)];
  for (let index = 1; index <= places && turns + places - index >= enough; index++) {
    const y = curve.at(from + ((to - from) * index) / places);
    if (Number.isNaN(extreme)) extreme = y;
    if (!(Math.abs(y - extreme) * scaleY >= leastSwing)) continue;
    const step = Math.sign(y - extreme);
    if (direction !== 0 && step === -direction) turns++;
    [direction, extreme] = [step, y];
  }
  return turns;
}

function halvesOf({ curve }: Walk, { from, to, start, end }: Span): Span[] {
  const middle = from + (to - from) / 2;
  const value = curve.at(middle);
  return [
    { from, to: middle, start, end: value },
    { from: middle, to, start: value, end },
  ];
}

/** A piece about which the bounds leave no doubt. */
function decided(walk: Walk, span: Span): { enclosure: Enclosure; piece?: Piece } {
  const { from, to, start, end } = span;
  walk.left--;
  const enclosure = walk.curve.over(from, to);
  const { value } = enclosure;
  if (value.defined === "nowhere") return { enclosure, piece: { kind: "void", from, to } };
  if (value.lo > walk.high || value.hi < walk.low) return { enclosure, piece: { kind: "hidden", from, to } };
  if (value.continuous && value.defined === "everywhere" && isFlat(walk, span, enclosure))
    return { enclosure, piece: { kind: "chord", from, to, start, end } };
  return { enclosure };
}

/**
 * Whether the chord is near the curve. With slopes between m and M it is within (M − m)/4 times the width above or below it; where the curve only
 * rises or falls, it lies in the rectangle of its ends.
 */
function isFlat(
  { scaleX, scaleY, effort: { tolerance } }: Walk,
  { from, to, start, end }: Span,
  { value, slope }: Enclosure,
): boolean {
  if ((value.hi - value.lo) * scaleY <= tolerance) return true;
  const deviation = ((slope.hi - slope.lo) * (to - from) * scaleY) / 4;
  if (deviation <= tolerance) return true;
  if (slope.lo < 0 && slope.hi > 0) return false;
  const [width, height] = [(to - from) * scaleX, Math.abs(end - start) * scaleY];
  const diagonal = Math.hypot(width, height);
  // What is beyond the range of doubles has no chord.
  return Number.isFinite(diagonal) && Math.min(deviation, height) * width <= tolerance * diagonal;
}

/**
 * How often a piece is halved before it is worth asking again: half as wide, slopes differ by half as much over half the width. Only where it turns, in
 * the window and without gaps: what may be hidden, or is steep, is often decided sooner.
 */
function halvingsAhead(
  { low, high, scaleY, effort: { tolerance } }: Walk,
  { from, to }: Span,
  { value, slope }: Enclosure,
): number {
  const turns = slope.lo < 0 && slope.hi > 0 && value.continuous && value.defined === "everywhere";
  if (!turns || value.lo < low || value.hi > high) return 1;
  const deviation = ((slope.hi - slope.lo) * (to - from) * scaleY) / 4;
  return Math.max(1, Math.ceil(Math.log2(deviation / tolerance) / 2) - 1);
}

/** What becomes of a piece that is too narrow to be halved further, or in which rounding has taken over. */
function narrow(walk: Walk, { from, to, start, end }: Span, { value }: Enclosure): Piece | undefined {
  const width = (to - from) * walk.scaleX;
  if (width > fogWidth) return undefined;
  const steep = value.continuous && value.defined === "everywhere" ? steepWithin(walk, from, to) : undefined;
  if (steep) return steep;
  const middle = from + (to - from) / 2;
  const broken: Piece = { kind: "break", from, to, exact: false };
  if (width <= breakWidth || middle <= from || middle >= to) return { ...broken, exact: true };
  walk.left--;
  const there = walk.curve.over(middle, middle).value;
  if (there.defined === "nowhere") return undefined;
  if (isSharp(walk, there)) return isPoleWithin(walk, { from, to, start, end }) ? broken : undefined;
  return value.continuous && value.defined === "everywhere" ? { kind: "fog", from, to } : broken;
}

/** A part of a curve without gaps that certainly leaves the window on its way: whatever it does there, it has all heights in between. */
function steepWithin(walk: Walk, from: number, to: number): Piece | undefined {
  const [start, end] = [certainHeight(walk, from), certainHeight(walk, to)];
  if (start === undefined || end === undefined || start === end) return undefined;
  const isEdge = (height: number): boolean => height === walk.low || height === walk.high;
  return isEdge(start) || isEdge(end) ? { kind: "chord", from, to, start, end } : undefined;
}

/** The height at a place, or the edge of the window that it is beyond; undefined where neither is certain. */
function certainHeight(walk: Walk, x: number): number | undefined {
  walk.left--;
  const { value } = walk.curve.over(x, x);
  if (value.hi < walk.low) return walk.low;
  if (value.lo > walk.high) return walk.high;
  return isSharp(walk, value) ? walk.curve.at(x) : undefined;
}

/** Whether both ends have left the window, and there is no value between them at the place where something happens. */
function isPoleWithin({ curve, low, high }: Walk, { from, to, start, end }: Span): boolean {
  const isBeyond = (value: number): boolean => !(value >= low && value <= high);
  return isBeyond(start) && isBeyond(end) && curve.there(from, to) === undefined;
}

/** Whether rounding leaves a value that can be drawn. */
export const isSharp = ({ scaleY }: Pick<Walk, "scaleY">, { lo, hi, defined, continuous }: Enclosure["value"]): boolean =>
  defined === "everywhere" && continuous && (hi - lo) * scaleY <= 0.1;
