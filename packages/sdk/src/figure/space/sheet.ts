import type { Patch, Rectangle } from "./patch.ts";
import type { Interval, SpaceFrame } from "./space-frame.ts";
import type { Vector } from "./turn.ts";

/** A place of the parameters, and where in the box that is, in pixels from its middle. */
export interface Corner {
  readonly u: number;
  readonly v: number;
  readonly at: Vector;
  /** Whether the surface has a place there that lies in the box. */
  readonly inside: boolean;
}

/** A surface in a box: what of it can be seen. */
export interface Sheet {
  readonly patch: Patch;
  readonly corner: (u: number, v: number) => Corner;
  /** The parameters of a graph over a place of the box. */
  readonly under: (at: Vector) => readonly [u: number, v: number];
  /** How high a graph is above or below a place of the box, in pixels from its middle; NaN beside it. */
  readonly heightOver: (at: Vector) => number;
}

export function sheetOf(patch: Patch, { place, half, intervals }: SpaceFrame): Sheet {
  // A hair of room: an extreme that the box was made for lies on its face.
  const room = half.map((each) => each * (1 + 1e-9)) as unknown as Vector;
  const placeOf = (u: number, v: number): Vector => {
    const [x, y, z] = patch.at(u, v);
    return [place(0, x), place(1, y), place(2, z)];
  };
  const steps = [patch.over.u, patch.over.v].map(([from, to]) => hair * (to - from)) as [number, number];
  const coordinate = (axis: 0 | 1, pixels: number): number => {
    const [from, to] = intervals[axis];
    return from + ((pixels / half[axis] + 1) / 2) * (to - from);
  };
  const under = (at: Vector): [number, number] => [coordinate(0, at[0]), coordinate(1, at[1])];
  return {
    patch,
    under,
    heightOver: (at) => {
      const [u, v] = under(at);
      return isWithin(u, patch.over.u) && isWithin(v, patch.over.v) ? placeOf(u, v)[2] : Number.NaN;
    },
    corner: (u, v) => {
      const found = placeOf(u, v);
      const at = found.some(Number.isNaN) ? filled(found, u, v, placeOf, steps) : found;
      const inside = Math.abs(at[0]) <= room[0] && Math.abs(at[1]) <= room[1] && Math.abs(at[2]) <= room[2];
      return { u, v, at, inside };
    },
  };
}

const isWithin = (value: number, [from, to]: Interval): boolean => value >= from && value <= to;

/** So small a share of a surface is next to a place. */
const hair = 1e-7;
/** Places nearer than this are the same, in pixels. */
const same = 1e-2;

/** A place between two that agree, where the formula alone has none: sin x / x at 0. */
function filled(
  missing: Vector,
  u: number,
  v: number,
  placeOf: (u: number, v: number) => Vector,
  [stepU, stepV]: readonly [number, number],
): Vector {
  const [before, after] = [placeOf(u - stepU, v - 0.7 * stepV), placeOf(u + stepU, v + 0.7 * stepV)];
  const apart = Math.hypot(...before.map((value, axis) => value - (after[axis] as number)));
  return apart < same ? (before.map((value, axis) => (value + (after[axis] as number)) / 2) as unknown as Vector) : missing;
}

export const distanceBetween = (a: Corner, b: Corner): number =>
  Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1], a.at[2] - b.at[2]);

/** Where two parts of a surface are farther apart than this after all halving, they are not connected; in pixels. */
const nearby = 3;
const mostHalvings = 48;

/** Whether the surface runs from one place to the other along the straight way between their parameters, without leaving the box. */
export function areConnected(sheet: Sheet, from: Corner, to: Corner): boolean {
  let [a, b] = [from, to];
  for (let step = 0; step < mostHalvings; step++) {
    if (!a.inside || !b.inside) return false;
    if (distanceBetween(a, b) < nearby) return true;
    const [u, v] = [(a.u + b.u) / 2, (a.v + b.v) / 2];
    if ((u === a.u && v === a.v) || (u === b.u && v === b.v)) return false;
    const middle = sheet.corner(u, v);
    // A steep slope becomes small in the longer half in the end, a jump or a pole never does.
    if (distanceBetween(a, middle) > distanceBetween(middle, b)) b = middle;
    else a = middle;
  }
  return false;
}

const bisections = 26;

/** The last place of the surface in the box on the way from one that is inside to one that is not. */
export function lastInside({ corner }: Sheet, inside: Corner, outside: Pick<Corner, "u" | "v">): Corner {
  let [found, beyond] = [inside, outside];
  for (let step = 0; step < bisections; step++) {
    const middle = corner((found.u + beyond.u) / 2, (found.v + beyond.v) / 2);
    if (middle.inside) found = middle;
    else beyond = middle;
  }
  return found;
}

export function halvesOf([from, to]: Interval): [Interval, Interval] {
  const middle = (from + to) / 2;
  return [
    [from, middle],
    [middle, to],
  ];
}

export const quartersOf = ({ u, v }: Rectangle): Rectangle[] =>
  halvesOf(u).flatMap((halfU) => halvesOf(v).map((halfV) => ({ u: halfU, v: halfV })));
