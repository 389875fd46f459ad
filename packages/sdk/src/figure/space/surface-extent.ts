import { niceBounds } from "../nice-numbers.ts";
import { type Patch, patchOf, type Rectangle, type SurfaceLayer } from "./patch.ts";
import type { Interval } from "./space-frame.ts";

/** Places along a side at which a surface is looked at. */
const places = 64;
/** Half the side of the ground of a surface about which nothing is known, and of one whose waves it could hold. */
const [ordinary, wide] = [3, 6];
/** So near nothing is looked at. */
const smallest = 0.02;
/** A graph is shown over a ground on which it turns no more often than this along a line. */
const mostTurns = 7;
/** As a share of the values, how many may lie beyond the box on each side where they run away, and how far they have to run for that. */
const [tail, farAway] = [0.02, 3];

type Extent = readonly [Interval, Interval, Interval];

/**
 * From where to where surfaces go. A graph without bounds of its own is shown over `given` ground, or all of its domain where that is near the
 * origin, or so much of it that its waves can be told apart. Of poles only so much is taken in that the rest is not crushed.
 */
export function surfacesExtent(layers: readonly SurfaceLayer[], given?: Rectangle): Extent | undefined {
  const extents = layers.flatMap((layer): Extent[] => {
    const patch = patchOf(layer, given ?? square(ordinary));
    if (layer.type === "parametric-surface") return extentOfPlaces(samplesOf(patch, patch.over));
    const usual = layer.over ? patch.over : usualGround(patch);
    const ground = layer.over || !given ? usual : { u: join(usual.u, given.u), v: join(usual.v, given.v) };
    const heights = heightsOf(samplesOf(patch, ground), patch.isWhole(ground));
    return heights ? [[ground.u, ground.v, heights]] : [];
  });
  const [first, ...others] = extents;
  if (first === undefined) return undefined;
  const [x, y, z] = others.reduce<Extent>((a, b) => join3(a, b), first);
  // The ground of a graph is what was asked for.
  const isGround = layers.every(({ type }) => type === "surface");
  return isGround ? [x, y, nice(z)] : [nice(x), nice(y), nice(z)];
}

const square = (half: number): Rectangle => ({ u: [-half, half], v: [-half, half] });

const join = (a: Interval, b: Interval): Interval => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
const join3 = (a: Extent, b: Extent): Extent => [join(a[0], b[0]), join(a[1], b[1]), join(a[2], b[2])];

type Place = readonly [x: number, y: number, z: number];

/** The places of a surface for evenly spread parameters, without those where it has none. */
function samplesOf({ at }: Patch, { u, v }: Rectangle, count = places): Place[] {
  const value = ([from, to]: Interval, index: number): number => from + ((to - from) * index) / count;
  const found: Place[] = [];
  for (let i = 0; i <= count; i++)
    for (let j = 0; j <= count; j++) {
      const place = at(value(u, i), value(v, j));
      if (place.every(Number.isFinite)) found.push(place);
    }
  return found;
}

/** All heights of what certainly has no pole, however steep it is. */
function heightsOf(found: readonly Place[], isWhole: boolean): Interval | undefined {
  const heights = found.map(([, , z]) => z);
  return isWhole && heights.length > 0
    ? heights.reduce<Interval>((all, z) => join(all, [z, z]), [heights[0] as number, heights[0] as number])
    : withoutTails(heights);
}

/** Whether there is anything of a graph over a ground. */
export const hasHeights = (patch: Patch, ground: Rectangle): boolean => samplesOf(patch, ground).length > 0;

function extentOfPlaces(found: readonly Place[]): Extent[] {
  const [x, y, z] = ([0, 1, 2] as const).map((axis) => withoutTails(found.map((place) => place[axis])));
  return x && y && z ? [[x, y, z]] : [];
}

/** All values, or most of them where the others run far away. */
function withoutTails(values: readonly number[]): Interval | undefined {
  const ascending = values.toSorted((a, b) => a - b);
  const at = (share: number): number => ascending[Math.round(share * (ascending.length - 1))] as number;
  if (ascending.length === 0) return undefined;
  const [whole, most]: [Interval, Interval] = [
    [at(0), at(1)],
    [at(tail), at(1 - tail)],
  ];
  return whole[1] - whole[0] <= farAway * (most[1] - most[0]) || most[0] === most[1] ? whole : most;
}

/** With ends that read well; what is level gets a height. */
function nice([low, high]: Interval): Interval {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const half = high - low > 1e-9 * size ? 0 : Math.max(1, 0.1 * size);
  // Zero is near where the values come near it.
  const [from, to] = [low > 0 && low < 0.1 * high ? 0 : low, high < 0 && high > 0.1 * low ? 0 : high];
  return niceBounds(from - half, to + half);
}

/** The ground on which a graph without bounds is shown. */
export function usualGround(patch: Patch): Rectangle {
  const domain = domainNearOrigin(patch);
  if (domain) return domain;
  const turns = (half: number): number => Math.max(...[0.31, -0.57].flatMap((across) => turnsAlong(patch, half, across)));
  const waves = turns(2 * wide) > 2;
  let half = waves ? wide : ordinary;
  while (half > smallest && turns(half) > mostTurns) half /= 2;
  // What turns without end near a place, as sin(1/x) does, turns as often however near one goes.
  return square(half > smallest ? half : ordinary);
}

/** How often the graph changes between rising and falling on a line along each axis. */
function turnsAlong({ at }: Patch, half: number, across: number): [number, number] {
  const count = 400;
  const line = (place: (share: number) => number): number => {
    const heights = Array.from({ length: count + 1 }, (_, index) => place(2 * (index / count) - 1));
    // Where the graph has no height it begins anew.
    const rises = heights.slice(1).map((height, index) => Math.sign(height - (heights[index] as number)));
    return rises.filter((rise, index) => index > 0 && rise * (rises[index - 1] as number) < 0).length;
  };
  return [line((share) => at(half * share, half * across)[2]), line((share) => at(half * across, half * share)[2])];
}

/** All of a domain that lies near the origin; undefined where it goes on. */
function domainNearOrigin(patch: Patch): Rectangle | undefined {
  const rough = groundOf(samplesOf(patch, square(2 * wide)));
  const step = (4 * wide) / places;
  const isBounded = rough && [rough.u, rough.v].every(([from, to]) => Math.max(-from, to) < 2 * wide - step / 2);
  if (!rough || !isBounded) return undefined;
  const wider = ([from, to]: Interval): Interval => [from - step, to + step];
  const { u, v } = groundOf(samplesOf(patch, { u: wider(rough.u), v: wider(rough.v) }, 4 * places)) ?? rough;
  return { u: niceBounds(...u), v: niceBounds(...v) };
}

function groundOf(found: readonly Place[]): Rectangle | undefined {
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const start: Rectangle = { u: [first[0], first[0]], v: [first[1], first[1]] };
  return others.reduce<Rectangle>((all, [x, y]) => ({ u: join(all.u, [x, x]), v: join(all.v, [y, y]) }), start);
}
