import type { Layer } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import type { RealMap } from "../curve-function.ts";
import { placeOfTime, valueAt } from "../heads.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { numberOf } from "../number-of.ts";
import { problem } from "../problem.ts";
import { realFormula } from "../real-formula.ts";
import { clipToBox, type Run } from "./clip.ts";
import { simplify } from "./simplify.ts";
import type { SpaceFrame } from "./space-frame.ts";
import { traceInSpace } from "./trace-in-space.ts";
import type { Vector } from "./turn.ts";

export type CurveLayer = LayerOf<"space-curve">;
export type StrandLayer = LayerOf<"trajectory"> | CurveLayer;

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

/** A curve by its parameter, in coordinates. */
interface SpaceCurve {
  readonly at: (t: number) => Vector;
  readonly over: readonly [from: number, to: number];
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
  if (z === undefined)
    throw new FigureError(
      `trajectory ${layer.id} has no third coordinate, so it has no place in space`,
      layer.id,
      problem("figure-error.in-space", { layer: layer.id }),
    );
  if ([x, y, z].some(({ length }) => length !== t.length))
    throw new FigureError(
      `columns of trajectory ${layer.id} have different lengths`,
      layer.id,
      problem("figure-error.lengths", { layer: layer.id }),
    );
  return { t, x, y, z };
}

function sampled(layer: CurveLayer): Samples {
  const {
    at,
    over: [from, to],
  } = curveOf(layer);
  const t = Array.from({ length: samplesOfACurve + 1 }, (_, index) => from + ((to - from) * index) / samplesOfACurve);
  const places = t.map(at);
  return { t, x: places.map(([x]) => x), y: places.map(([, y]) => y), z: places.map(([, , z]) => z) };
}

function curveOf(layer: CurveLayer): SpaceCurve {
  const [x, y, z] = [layer.x, layer.y, layer.z].map(({ json }) => realFormula(json, [layer.parameter], layer)) as [
    RealMap,
    RealMap,
    RealMap,
  ];
  const over = layer.over.map((end) => numberOf(end, layer)) as [number, number];
  return { at: (t) => [x(t), y(t), z(t)], over };
}

/** How far a chord may be from the line, in pixels: the least of these that does not take too many points. */
const tolerances = [0.2, 0.3, 0.45, 0.7, 1, 1.5];
const mostPoints = 6000;

/** The lines of a figure, cut off at the box and simplified for its size. */
export function strandsOf(layers: readonly StrandLayer[], frame: SpaceFrame): Strand[] {
  const whole = layers.map((layer): Strand => {
    const samples = samplesOf(layer);
    const runs = layer.type === "space-curve" ? tracedRuns(layer, frame) : [{ t: samples.t, points: placed(samples, frame) }];
    return { layer, samples, runs: runs.flatMap(({ t, points }) => clipToBox(t, points, frame.half)), over: ends(samples.t) };
  });
  let strands: Strand[] = [];
  for (const tolerance of tolerances) {
    strands = whole.map((strand) => ({ ...strand, runs: strand.runs.map((run) => simplified(run, tolerance)) }));
    if (strands.flatMap(({ runs }) => runs).reduce((sum, { t }) => sum + t.length, 0) <= mostPoints) break;
  }
  return strands;
}

function tracedRuns(layer: CurveLayer, { place, half }: SpaceFrame): Run[] {
  const {
    at,
    over: [from, to],
  } = curveOf(layer);
  const line = (t: number): Vector => at(t).map((value, axis) => place(axis, value)) as unknown as Vector;
  return traceInSpace(line, from, to, half);
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
    points: Float64Array.from(
      { length: 3 * kept.length },
      (_, at) => points[3 * (kept[Math.floor(at / 3)] as number) + (at % 3)] as number,
    ),
  };
}

/** What of a run lies before a time, with the place of that time at its end. */
export function runUntil(run: Run, time: number): Run {
  const { t, points } = run;
  if ((t.at(-1) ?? time) <= time) return run;
  const after = Math.max(
    0,
    t.findIndex((each) => each > time),
  );
  if (after === 0) return { t: [], points: points.subarray(0, 0) };
  const [from, to] = [t[after - 1] as number, t[after] as number];
  const share = (time - from) / (to - from);
  const cut = points.slice(0, 3 * after + 3);
  for (let at = 3 * after; at < cut.length; at++)
    cut[at] = (points[at - 3] as number) * (1 - share) + (points[at] as number) * share;
  return { t: [...t.slice(0, after), time], points: cut };
}

/** Where a strand is at a time, in its own coordinates; before it begins and after it ends there is nothing. */
export function pointAt({ t, x, y, z }: Samples, time: number): Vector | undefined {
  const place = placeOfTime(t, time);
  return place && [valueAt(x, place), valueAt(y, place), valueAt(z, place)];
}
