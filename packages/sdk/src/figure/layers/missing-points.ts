import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import { distance } from "../contour/touching.ts";
import type { Frame } from "../frame.ts";
import { around, type Pixel } from "../labels/boxes.ts";
import type { LeftOut } from "../left-out.ts";
import type { PlaneMap } from "../plane-equation.ts";
import type { Branch } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { changeBetween, finely, gap, onCurve, radius } from "./restricted.ts";
import { colourOf } from "./stroke.ts";
import { between, withTouches } from "./touching-places.ts";

/** What a border is at this share of the window beside a line is usual for it; so small a part of that is zero. */
const [beside, nothing] = [1 / 50, 1e-7];
/** At a single place, which is found less exactly, so much is. */
const atPlace = 1e-4;
/** More than this part of it at all places of a line, and there is no touch between them. */
const low = 1 / 10;
/** The curve is no farther from its drawing than this, in pixels; ends run on in the direction of a place as far away. */
const [farthest, leastApart] = [1, 0.5];
/** A line of which more places than this share lie on a border is no curve of the equation. */
const mostOnBorder = 1 / 4;
/** More lines than this are a thicket. */
const mostLines = 60;
/** Lines go on for twice so many pixels where they end, and places nearer than this are one. */
const near = 2;
/** Nearer to the edge of the window than this share of it a line is cut, and does not end. */
const atEdge = 1e-3;
/** Slopes for Newton's method are taken over this share of the window. */
const slopeStep = 1e-6;

/** What is left of the lines of an equation where parts of it have no value, and the places that are missing from them. */
interface Remaining {
  readonly branches: readonly Branch[];
  readonly missing: readonly Pixel[];
}

/**
 * Of the lines of an equation those that do not run along a border, and where they cross, touch or end at one. In a thicket of lines, as those of
 * tan(y/x) = 1 near the y-axis are, single places cannot be told.
 */
export function withoutLeftOut(branches: readonly Branch[], { borders, curve }: LeftOut, frame: Frame): Remaining {
  if (branches.length > mostLines) return { branches, missing: [] };
  const [kept, found]: [Branch[], Pixel[]] = [[], []];
  const steps = frameShare(slopeStep, frame);
  const exactly = (at: Pixel): Pixel => {
    const found = onCurve(curve, at, steps);
    return gap(found, at, frame) < farthest ? found : at;
  };
  for (const branch of branches) {
    const places = lengthened(finely(branch, frame), frame).map(exactly);
    const missing = borders.map((border) => missingAlong(places, border, exactly, usualSize(border, places, frame)));
    if (missing.includes(undefined)) continue;
    kept.push(branch);
    found.push(...missing.flatMap((each) => each ?? []));
  }
  const missing = found
    .map(([x, y]): Pixel => [frame.pixelX(x), frame.pixelY(y)])
    .filter((place, index, all) => !all.slice(0, index).some((other) => distance(other, place) < near));
  return { branches: kept, missing };
}

const frameShare = (share: number, { view }: Frame): Pixel => [share * (view.x[1] - view.x[0]), share * (view.y[1] - view.y[0])];

/** What is usual for a border beside a line, along which it may be zero itself. */
function usualSize(border: PlaneMap, places: readonly Pixel[], frame: Frame): number {
  const [right, up] = frameShare(beside, frame);
  const sizes = places.flatMap(([x, y]) => [border(x + right, y), border(x, y + up)]).map(Math.abs);
  return Math.max(...sizes.filter(Number.isFinite));
}

/** A line is traced until shortly before the place at which it ends: with places a little further on where it ends within the window. */
function lengthened(line: readonly Pixel[], frame: Frame): Pixel[] {
  const [first, last] = [line[0] as Pixel, line.at(-1) as Pixel];
  if (gap(first, last, frame) === 0) return [...line];
  const beyond = (end: Pixel, before: Pixel | undefined): Pixel[] => {
    if (!before || !isWithin(end, frame)) return [];
    return [1, 2].map((count) => between(end, before, (-count * near) / gap(end, before, frame)));
  };
  const isApart = (end: Pixel) => (place: Pixel) => gap(end, place, frame) >= leastApart;
  return [...beyond(first, line.find(isApart(first))).reverse(), ...line, ...beyond(last, line.findLast(isApart(last)))];
}

function isWithin(place: Pixel, { view }: Frame): boolean {
  return [view.x, view.y].every(([from, to], axis) => {
    const [at, room] = [place[axis] as number, atEdge * (to - from)];
    return at > from + room && at < to - room;
  });
}

/** undefined for a line along the border. */
function missingAlong(
  line: readonly Pixel[],
  border: PlaneMap,
  exactly: (at: Pixel) => Pixel,
  usual: number,
): Pixel[] | undefined {
  const known = line.map((place) => border(...place));
  const isZero = (value: number): boolean => Math.abs(value) <= nothing * usual;
  if (known.filter(isZero).length > mostOnBorder * line.length) return undefined;
  // Most lines are far from most borders.
  if (!known.some((value, index) => Math.abs(value) < low * usual || value * (known[index - 1] ?? 0) < 0)) return [];
  const difference = (at: Pixel): number => border(...exactly(at));
  const places = withTouches(line, [{ difference, isEqual: (at) => isZero(difference(at)) }], exactly);
  const values = places.map(difference);
  return places.flatMap((place, index): Pixel[] => {
    const [value, other, next] = [values[index] as number, values[index + 1] as number, places[index + 1]];
    if (isZero(value)) return [exactly(place)];
    if (!next || isZero(other) || !(value * other < 0)) return [];
    const at = exactly(
      between(
        place,
        next,
        changeBetween(place, next, (at) => difference(at) < 0),
      ),
    );
    // At a pole of its own a border changes its sign without being zero.
    return Math.abs(border(...at)) <= Math.max(Math.abs(value), Math.abs(other)) ? [at] : [];
  });
}

/** Whether a single place lies on a border. */
export function isLeftOut([x, y]: Pixel, leftOut: LeftOut | undefined, frame: Frame): boolean {
  const place: Pixel = [frame.atPixelX(x), frame.atPixelY(y)];
  return (leftOut?.borders ?? []).some((border) => Math.abs(border(...place)) <= atPlace * usualSize(border, [place], frame));
}

/** Hollow dots. */
export function hollow({ id, role }: LayerOf<"implicit">, places: readonly Pixel[], { frame, colour }: DrawingContext): Drawing {
  if (places.length === 0) return {};
  const data: PlotMark["data"] = {
    x: places.map(([x]) => frame.roundX(frame.atPixelX(x))),
    y: places.map(([, y]) => frame.roundY(frame.atPixelY(y))),
  };
  const options = {
    x: "x",
    y: "y",
    r: radius,
    fill: colours.surface,
    stroke: colourOf(role ?? "main", colour),
    strokeWidth: 2,
  };
  return { dots: [{ mark: "dot", data, options, source: id }], solid: places.map((place) => around(place, radius)) };
}
