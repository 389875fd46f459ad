import type { Layer } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { numberOf } from "../number-of.ts";
import { clipToBox, type Run } from "./clip.ts";
import { simplify } from "./simplify.ts";
import type { SpaceFrame } from "./space-frame.ts";
import type { Vector } from "./turn.ts";

export type StrandLayer = LayerOf<"trajectory" | "space-curve">;

/** Columns of equal length. */
export interface Samples {
  readonly t: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly z: readonly number[];
}

/** A line in space as it is drawn: in pixels from the middle of the box, with as few points as its shape allows. */
export interface Strand {
  readonly layer: StrandLayer;
  readonly samples: Samples;
  readonly runs: readonly Run[];
  /** The first and the last time. */
  readonly over: readonly [number, number];
}

export const isStrand = (layer: Layer): layer is StrandLayer => layer.type === "trajectory" || layer.type === "space-curve";

const samplesOfACurve = 2000;

/**
 * The samples that a trajectory carries, or those of a curve, evenly in its parameter.
 *
 * @throws FigureError for a trajectory in the plane, for columns of different lengths and for formulas that are no real functions.
 */
export function samplesOf(layer: StrandLayer): Samples {
  if (layer.type === "space-curve") return sampled(layer);
  const { t, x, y, z } = layer.samples;
  if (z === undefined) throw new FigureError(`trajectory ${layer.id} has no third coordinate, so it has no place in space`, layer.id);
  if ([x, y, z].some(({ length }) => length !== t.length))
    throw new FigureError(`columns of trajectory ${layer.id} have different lengths`, layer.id);
  return { t, x, y, z };
}

function sampled(layer: LayerOf<"space-curve">): Samples {
  const [from, to] = layer.over.map((end) => numberOf(end, layer)) as [number, number];
  const t = Array.from({ length: samplesOfACurve + 1 }, (_, index) => from + ((to - from) * index) / samplesOfACurve);
  const [x, y, z] = [layer.x, layer.y, layer.z].map(({ json }) => t.map(compile(json, [layer.parameter]))) as [
    number[],
    number[],
    number[],
  ];
  return { t, x, y, z };
}

/** How far a chord may be from the line, in pixels: of a figure with few lines, and where that would take too many points, of any. */
const tolerances = [0.2, 0.4, 0.8, 1.6];
const mostPoints = 6000;

/** The lines of a figure, cut off at the box and simplified for its size. */
export function strandsOf(layers: readonly StrandLayer[], frame: SpaceFrame): Strand[] {
  const whole = layers.map((layer) => {
    const samples = samplesOf(layer);
    return { layer, samples, runs: clipToBox(samples.t, placed(samples, frame), frame.half), over: ends(samples.t) };
  });
  let strands: Strand[] = [];
  for (const tolerance of tolerances) {
    strands = whole.map((strand) => ({ ...strand, runs: strand.runs.map((run) => simplified(run, tolerance)) }));
    if (strands.flatMap(({ runs }) => runs).reduce((sum, { t }) => sum + t.length, 0) <= mostPoints) break;
  }
  return strands;
}

function placed({ t, x, y, z }: Samples, { place }: SpaceFrame): Float64Array {
  const points = new Float64Array(3 * t.length);
  [x, y, z].forEach((column, axis) => {
    for (let index = 0; index < t.length; index++) points[3 * index + axis] = place(axis, column[index] as number);
  });
  return points;
}

const ends = (t: readonly number[]): [number, number] => [t[0] ?? 0, t.at(-1) ?? 0];

function simplified({ t, points }: Run, tolerance: number): Run {
  const kept = simplify(points, 0, t.length - 1, tolerance);
  return {
    t: kept.map((index) => t[index] as number),
    points: Float64Array.from({ length: 3 * kept.length }, (_, at) => points[3 * (kept[Math.floor(at / 3)] as number) + (at % 3)] as number),
  };
}

/** Where a strand is at a time, in its own coordinates; before it begins and after it ends there is nothing. */
export function pointAt({ t, x, y, z }: Samples, time: number): Vector | undefined {
  const last = t.length - 1;
  if (last < 0 || time < (t[0] as number) || time > (t[last] as number)) return undefined;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((t[middle] as number) <= time) low = middle;
    else high = middle;
  }
  const [from, to] = [t[low] as number, t[high] as number];
  const share = to === from ? 0 : (time - from) / (to - from);
  const between = (column: readonly number[]): number =>
    (column[low] as number) + share * ((column[high] as number) - (column[low] as number));
  return [between(x), between(y), between(z)];
}
