import type { MathJson, PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import { contains, type Frame } from "../frame.ts";
import { around, type Pixel } from "../labels/boxes.ts";
import { differenceOf, type PlaneMap, planeMap } from "../plane-equation.ts";
import { type Comparison, type Condition, conditionOf, type RestrictedEquation } from "../restricted-equation.ts";
import { type Branch, drawBranches, inCoordinates } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { equationLabel } from "./equation-label.ts";
import { colourOf } from "./stroke.ts";
import { between, withTouches } from "./touching-places.ts";

export const radius = 4.5;
/** Places at which the conditions are looked at lie no further apart, in pixels. */
const pace = 2;
const halvings = 40;
/** Comparisons that change so near to each other, as a share of the way between two places, change at one. */
const same = 1e-5;
/** Gaps and parts of a curve that are shorter are single places, in pixels. */
const least = 0.25;
/** To so much of the window places of a curve are exact. */
const rounding = 1e-9;
/** Newton's method halves the way at a node at least; a step of so many times the one that slopes are taken over is its last. */
const [mostSteps, settled] = [40, 1e-6];

interface End {
  readonly at: Pixel;
  readonly isOpen: boolean;
}

/** Whether conditions hold along a curve. */
interface Test {
  readonly comparisons: readonly Comparison[];
  /** The place of the curve itself beside one of its drawing. */
  exactly(at: Pixel): Pixel;
  /** One side minus the other at a place of the curve. */
  difference(comparison: Comparison, at: Pixel): number;
  /** Whether both sides are equal there. */
  isEqual(comparison: Comparison, at: Pixel): boolean;
  isMet(comparison: Comparison, at: Pixel): boolean;
  /** @param known comparisons of which it is known, however numbers are rounded. */
  holds(at: Pixel, known?: ReadonlyMap<Comparison, boolean>): boolean;
}

/**
 * Of the drawing of a whole curve the part on which conditions hold, with a full dot at an end that belongs to it, and where only a single place does, and
 * a hollow one at any other end.
 */
export function drawRestricted(
  layer: LayerOf<"implicit">,
  { equation, conditions }: RestrictedEquation,
  whole: Drawing,
  context: DrawingContext,
): Drawing {
  const { frame, axisNames } = context;
  const test = testOf(
    conditionOf(conditions, layer, axisNames),
    planeMap(differenceOf(equation) as MathJson, layer, axisNames),
    frame,
  );
  const lines = inCoordinates(
    (whole.paths ?? []).map(({ pixels }) => pixels),
    frame,
  );
  const parts = lines.map((branch) => partsOf(branch, test, frame));
  const branches = parts.flatMap(({ branches }) => branches);
  const ends = together(
    parts.flatMap(({ ends }) => ends).filter(({ at: [x, y] }) => contains(frame.view.x, x) && contains(frame.view.y, y)),
    frame,
  );
  const own = { ...layer, relation: { latex: "", json: equation } };
  const dots = [...isolatedDots(whole, test), ...endDots(layer, ends, context)];
  return {
    ...drawBranches({ ...layer, role: layer.role ?? "main" }, branches, context),
    dots,
    solid: ends.map(({ at: [x, y] }) => around([frame.pixelX(x), frame.pixelY(y)], radius)),
    labels: equationLabel(own, branches, context),
  };
}

/** Ends that are as near to each other as one place, as that place: a gap of one point is between both. */
function together(ends: readonly End[], frame: Frame): End[] {
  const found: End[] = [];
  for (const { at, isOpen } of ends) {
    const same = found.findIndex((other) => other.isOpen === isOpen && gap(other.at, at, frame) < least);
    if (same < 0) found.push({ at, isOpen });
    else found[same] = { at: between((found[same] as End).at, at, 0.5), isOpen };
  }
  return found;
}

/** Places of a curve are exact to some digits: where two sides are equal as far as that goes, they are equal. */
function testOf(condition: Condition, curve: PlaneMap, { view }: Frame): Test {
  const [right, up] = [view.x, view.y].map(([from, to]) => rounding * (to - from)) as [number, number];
  const exactly = (place: Pixel): Pixel => onCurve(curve, place, [1e3 * right, 1e3 * up]);
  /** The difference at a place, and so near to it that both are the same; none where it has no value. */
  const near = ({ above }: Comparison, place: Pixel): number[] => {
    const [x, y] = exactly(place);
    const own = above(x, y);
    return Number.isNaN(own) ? [] : [own, above(x - right, y), above(x + right, y), above(x, y - up), above(x, y + up)];
  };
  const isMet = (comparison: Comparison, place: Pixel): boolean => {
    const values = near(comparison, place);
    if (values.length === 0) return false;
    return comparison.isStrict ? !values.some((value) => value <= 0) : values.some((value) => value >= 0);
  };
  return {
    comparisons: condition.comparisons,
    exactly,
    difference: ({ above }, at) => above(...exactly(at)),
    isEqual(comparison, at) {
      const values = near(comparison, at);
      return values.some((value) => value >= 0) && values.some((value) => value <= 0);
    },
    isMet,
    holds: (at, known) => condition.holds((each) => known?.get(each) ?? isMet(each, at)),
  };
}

/** The place of the curve beside one of a chord of it, by Newton's method across the curve. */
export function onCurve(curve: PlaneMap, place: Pixel, [right, up]: Pixel): Pixel {
  let [x, y] = place;
  for (let step = 0; step < mostSteps; step++) {
    const [dx, dy] = [(curve(x + right, y) - curve(x - right, y)) / 2, (curve(x, y + up) - curve(x, y - up)) / 2];
    const share = curve(x, y) / (dx * dx + dy * dy);
    if (!Number.isFinite(share)) break;
    [x, y] = [x - share * dx * right, y - share * dy * up];
    if (Math.abs(share) * Math.hypot(dx, dy) < settled) break;
  }
  return [x, y];
}

/** The parts of a line on which the conditions hold, how they end, and single places at which they hold or do not. */
function partsOf(branch: Branch, test: Test, frame: Frame): { branches: Branch[]; ends: End[] } {
  const branches: Pixel[][] = [];
  const ends: End[] = [];
  const places = withTouches(
    finely(branch, frame),
    test.comparisons.map((each) => ({
      difference: (at) => test.difference(each, at),
      isEqual: (at) => test.isEqual(each, at),
    })),
    test.exactly,
  );
  const [first] = places as [Pixel];
  let part: Pixel[] | undefined = test.holds(first) ? [first] : undefined;
  places.slice(1).forEach((place, index) => {
    const cuts = cutsBetween(places[index] as Pixel, place, test);
    cuts.forEach(({ at, known }, order) => {
      const isIn = test.holds(at, known);
      const goesOn = test.holds(between(at, cuts[order + 1]?.at ?? place, 0.5));
      if (part && goesOn && isIn) return;
      if (part) branches.push([...part, at]);
      if (part || goesOn || isIn) ends.push({ at, isOpen: !isIn });
      part = goesOn ? [at] : undefined;
    });
    part?.push(place);
  });
  if (part) branches.push(part);
  return withoutShort(branches, ends, frame);
}

interface Cut {
  readonly at: Pixel;
  /** The comparisons that change there, and whether they hold at the very place. */
  readonly known: ReadonlyMap<Comparison, boolean>;
}

/** Where comparisons change between two places, in order. */
function cutsBetween(from: Pixel, to: Pixel, { comparisons, isMet }: Test): Cut[] {
  const changes = comparisons
    .filter((comparison) => isMet(comparison, from) !== isMet(comparison, to))
    .map((comparison) => ({ comparison, share: changeBetween(from, to, (at) => isMet(comparison, at)) }))
    .sort((one, other) => one.share - other.share);
  const cuts: { at: Pixel; share: number; known: Map<Comparison, boolean> }[] = [];
  for (const { comparison, share } of changes) {
    const last = cuts.at(-1);
    const cut = last && share - last.share < same ? last : { at: between(from, to, share), share, known: new Map() };
    cut.known.set(comparison, !comparison.isStrict && isCrossed(comparison, from, cut.at, to));
    if (cut !== last) cuts.push(cut);
  }
  return cuts;
}

/** Whether two sides change places where they are equal, and not at a pole. */
function isCrossed({ above }: Comparison, from: Pixel, at: Pixel, to: Pixel): boolean {
  const [before, there, after] = [from, at, to].map((place) => Math.abs(above(...place))) as [number, number, number];
  return !(there > Math.max(before, after));
}

/** At which share of the way a statement changes. */
export function changeBetween(from: Pixel, to: Pixel, isMet: (at: Pixel) => boolean): number {
  const start = isMet(from);
  let [low, high] = [0, 1];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (isMet(between(from, to, middle)) === start) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What is no longer than a place is one: a full dot, unless a line ends there. */
function withoutShort(branches: readonly Pixel[][], ends: readonly End[], frame: Frame): { branches: Branch[]; ends: End[] } {
  const lengthOf = (branch: readonly Pixel[]): number =>
    branch.slice(1).reduce((sum, place, index) => sum + gap(branch[index] as Pixel, place, frame), 0);
  const [long, short] = [branches.filter((each) => lengthOf(each) > least), branches.filter((each) => !(lengthOf(each) > least))];
  const endsOf = (lines: readonly Pixel[][]): Pixel[] => lines.flatMap((line) => [line[0] as Pixel, line.at(-1) as Pixel]);
  const isNear = (at: Pixel): boolean => endsOf(long).some((end) => gap(end, at, frame) < least);
  const single = short.map((line): End => ({ at: line[Math.floor(line.length / 2)] as Pixel, isOpen: false }));
  return {
    branches: long,
    ends: [...ends.filter(({ at }) => !endsOf(short).includes(at) || isNear(at)), ...single.filter(({ at }) => !isNear(at))],
  };
}

/** In pixels. */
export const gap = ([x0, y0]: Pixel, [x1, y1]: Pixel, frame: Frame): number =>
  Math.hypot(frame.pixelX(x1) - frame.pixelX(x0), frame.pixelY(y1) - frame.pixelY(y0));

/** The places of a line and others between them, so that nothing between two neighbours is overlooked. */
export function finely(branch: Branch, frame: Frame): Pixel[] {
  const [first] = branch as readonly Pixel[];
  const places = branch.slice(1).flatMap((place, index): Pixel[] => {
    const from = branch[index] as Pixel;
    const count = Math.max(1, Math.ceil(gap(from, place as Pixel, frame) / pace));
    return Array.from({ length: count }, (_, step) =>
      step + 1 === count ? (place as Pixel) : between(from, place as Pixel, (step + 1) / count),
    );
  });
  return first ? [first, ...places] : places;
}

/** Single places of the whole curve, as far as they satisfy the conditions. */
function isolatedDots({ dots = [] }: Drawing, { holds }: Test): PlotMark[] {
  return dots.flatMap((mark) => {
    const [x, y] = [mark.data?.x ?? [], mark.data?.y ?? []];
    const kept = x.flatMap((value, index) => (holds([Number(value), Number(y[index])]) ? [index] : []));
    return kept.length === 0
      ? []
      : [{ ...mark, data: { x: kept.map((index) => x[index] ?? null), y: kept.map((index) => y[index] ?? null) } }];
  });
}

function endDots({ id, role }: LayerOf<"implicit">, ends: readonly End[], { frame, colour }: DrawingContext): PlotMark[] {
  const stroke = colourOf(role ?? "main", colour);
  return [false, true].flatMap((isOpen): PlotMark[] => {
    const own = ends.filter((end) => end.isOpen === isOpen);
    if (own.length === 0) return [];
    const data = { x: own.map(({ at }) => frame.roundX(at[0])), y: own.map(({ at }) => frame.roundY(at[1])) };
    const fill = isOpen ? colours.surface : stroke;
    return [{ mark: "dot", data, options: { x: "x", y: "y", r: radius, fill, stroke, strokeWidth: 2 }, source: id }];
  });
}
