import type { PlotMark } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { colours } from "../colours.ts";
import { contains, type Frame } from "../frame.ts";
import { around, type Pixel } from "../labels/boxes.ts";
import { type PlaneMap, planeMap } from "../plane-equation.ts";
import { comparisonsIn, type RestrictedEquation } from "../restricted-equation.ts";
import { type Branch, drawBranches } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { equationLabel } from "./equation-label.ts";
import { colourOf } from "./stroke.ts";

const radius = 4.5;
/** Places at which the conditions are looked at lie no further apart, in pixels. */
const pace = 2;
const halvings = 40;
/** Gaps and parts of a curve that are shorter are single places, in pixels. */
const least = 0.02;

interface End {
  readonly at: Pixel;
  readonly isOpen: boolean;
}

interface Held {
  readonly holds: (at: Pixel) => boolean;
  /** Whether the place where the conditions cease to hold between the two does not satisfy them. */
  readonly isOpenBetween: (inside: Pixel, outside: Pixel) => boolean;
}

/** Of the drawing of a whole curve the part on which conditions hold, with a full dot at an end that belongs to it and a hollow one at any other. */
export function drawRestricted(
  layer: LayerOf<"implicit">,
  { equation, conditions }: RestrictedEquation,
  whole: Drawing,
  context: DrawingContext,
): Drawing {
  const { frame, axisNames } = context;
  const map = (json: Parameters<typeof planeMap>[0]): PlaneMap => planeMap(apply("Which", json, 1), layer, axisNames);
  const held = conditions.map(map);
  const single = conditions
    .flatMap(comparisonsIn)
    .map(({ holds, isStrict }) => ({ holds: map(holds), isStrict }))
    .filter(({ isStrict }) => isStrict);
  const test: Held = {
    holds: ([x, y]) => held.every((each) => each(x, y) === 1),
    isOpenBetween: (inside, outside) => single.some(({ holds }) => holds(...inside) === 1 && holds(...outside) !== 1),
  };
  const parts = branchesOf(whole).map((branch) => partsOf(branch, test, frame));
  const branches = parts.flatMap(({ branches }) => branches);
  const ends = parts
    .flatMap(({ ends }) => ends)
    .filter(({ at: [x, y] }) => contains(frame.view.x, x) && contains(frame.view.y, y));
  const own = { ...layer, relation: { latex: "", json: equation } };
  const dots = [...isolatedDots(whole, test), ...endDots(layer, ends, context)];
  return {
    ...drawBranches({ ...layer, role: layer.role ?? "main" }, branches, context),
    dots,
    solid: ends.map(({ at: [x, y] }) => around([frame.pixelX(x), frame.pixelY(y)], radius)),
    labels: equationLabel(own, branches, context),
  };
}

/** The lines of a drawing, in coordinates. */
function branchesOf({ lines = [], construction = [] }: Drawing): Branch[] {
  return [...lines, ...construction].flatMap(({ data }) => {
    const [x, y] = [data?.x ?? [], data?.y ?? []];
    const branches: Pixel[][] = [[]];
    x.forEach((value, index) => {
      const other = y[index];
      if (typeof value === "number" && typeof other === "number") branches.at(-1)?.push([value, other]);
      else branches.push([]);
    });
    return branches.filter((branch) => branch.length > 1);
  });
}

/** The parts of a line on which the conditions hold, and where they end. */
function partsOf(branch: Branch, test: Held, frame: Frame): { branches: Branch[]; ends: End[] } {
  const branches: Pixel[][] = [];
  const ends: End[] = [];
  let part: Pixel[] | undefined;
  const places = finely(branch, frame);
  let [before, held] = [places[0] as Pixel, test.holds(places[0] as Pixel)];
  if (held) part = [before];
  for (const place of places.slice(1)) {
    const now = test.holds(place);
    if (now !== held) {
      const [inside, outside] = boundary(now ? place : before, now ? before : place, test);
      ends.push({ at: inside, isOpen: test.isOpenBetween(inside, outside) });
      if (now) part = [inside];
      else if (part) {
        branches.push([...part, inside]);
        part = undefined;
      }
    }
    if (now) part?.push(place);
    [before, held] = [place, now];
  }
  if (part) branches.push(part);
  return joined(branches, ends, frame);
}

/** What is cut at one place only is one line, with a hollow dot where that place does not belong to it. */
function joined(branches: readonly Pixel[][], ends: readonly End[], frame: Frame): { branches: Branch[]; ends: End[] } {
  const lengthOf = (branch: readonly Pixel[]): number =>
    branch.slice(1).reduce((sum, place, index) => sum + gap(branch[index] as Pixel, place, frame), 0);
  const long = branches.filter((branch) => lengthOf(branch) > least);
  const cuts = ends.filter(({ at }) => long.some((branch) => [branch[0], branch.at(-1)].some((end) => end === at)));
  const isTwice = ({ at }: End): boolean => cuts.some((other) => other.at !== at && gap(other.at, at, frame) < least);
  return { branches: long, ends: cuts.filter((cut) => !(isTwice(cut) && !cut.isOpen)) };
}

const gap = ([x0, y0]: Pixel, [x1, y1]: Pixel, frame: Frame): number =>
  Math.hypot(frame.pixelX(x1) - frame.pixelX(x0), frame.pixelY(y1) - frame.pixelY(y0));

/** The places of a line and others between them, so that nothing between two neighbours is overlooked. */
function finely(branch: Branch, frame: Frame): Pixel[] {
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

const between = ([x0, y0]: Pixel, [x1, y1]: Pixel, share: number): Pixel => [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];

/** The last place inside and the first one outside, as near to each other as numbers go. */
function boundary(inside: Pixel, outside: Pixel, test: Held): readonly [inside: Pixel, outside: Pixel] {
  let [good, bad] = [inside, outside];
  for (let step = 0; step < halvings; step++) {
    const middle = between(good, bad, 0.5);
    if (test.holds(middle)) good = middle;
    else bad = middle;
  }
  return [good, bad];
}

/** Single places of the whole curve, as far as they satisfy the conditions. */
function isolatedDots({ dots = [] }: Drawing, { holds }: Held): PlotMark[] {
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
