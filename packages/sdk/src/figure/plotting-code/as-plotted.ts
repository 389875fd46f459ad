import type { Layer, View } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import type { DrawnPicture, Range } from "../../plotting-code/drawn.ts";
import { straightLine } from "../straight-line.ts";
import { pointsOf } from "../view/key-points.ts";
import { hull } from "../view/vertical-range.ts";

/** Room beside what is drawn, as a share of it: as much as matplotlib leaves. */
export const margin = 0.05;

export const widened = ([from, to]: Range): Range => [from - margin * (to - from), to + margin * (to - from)];

/** What is drawn for its numbers, and not for its shape. */
const plotted: ReadonlySet<Layer["type"]> = new Set(["segment", "points", "scatter", "trajectory", "curve"]);

/** Axes have units of their own, unless the program wants equal ones, or draws shapes by their equations. */
export function asPlotted(chosen: View, { layers, isEqual, plane }: DrawnPicture): View {
  if (isEqual || plane) return { ...chosen, aspect: "equal" };
  const others = layers.filter((layer) => !plotted.has(layer.type) && !isLevel(layer) && !isGraph(layer));
  if (chosen.aspect === "free" || chosen.z || others.length > 0) return chosen;
  const places = layers.flatMap(placesOf);
  const lines = layers.flatMap((layer) => (layer.type === "implicit" ? (straightLine(layer.relation.json) ?? []) : []));
  const x = hull([...places.map(([x]) => x), ...lines.flatMap(({ a, b, c }) => (b === 0 ? [c / a] : []))]);
  const y = hull([...places.map(([, y]) => y), ...lines.flatMap(({ a, b, c }) => (a === 0 ? [c / b] : []))]);
  const isWide = x && y && x[0] < x[1] && y[0] < y[1];
  return { ...chosen, aspect: "free", ...(isWide ? { x: widened(x), y: widened(y) } : {}) };
}

/** A line along an axis, as a level that is reached. */
const isLevel = (layer: Layer): boolean => layer.type === "implicit" && straightLine(layer.relation.json) !== undefined;

/** A curve by a parameter that goes across or upward evenly, as numbers by their places do. */
function isGraph(layer: Layer): boolean {
  if (layer.type !== "parametric") return false;
  const places = samplesOf(layer, evenParts);
  return isEven(places.map(([x]) => x)) || isEven(places.map(([, y]) => y));
}

const evenParts = 16;

function isEven(numbers: readonly number[]): boolean {
  const [first, last] = [numbers[0], numbers.at(-1)] as [number, number];
  const step = (last - first) / evenParts;
  return step !== 0 && numbers.every((x, index) => Math.abs(x - first - index * step) <= 1e-9 * Math.abs(last - first));
}

type Parametric = Extract<Layer, { type: "parametric" }>;

function samplesOf({ x, y, parameter, over }: Parametric, parts: number): [x: number, y: number][] {
  const [from, to] = over.map((end) => compile(end.json, [])()) as Range;
  const [across, upward] = [x, y].map(({ json }) => compile(json, [parameter])) as [Run, Run];
  return Array.from({ length: parts + 1 }, (_, index) => {
    const at = from + (index / parts) * (to - from);
    return [across(at), upward(at)];
  });
}

type Run = (value: number) => number;

export function placesOf(layer: Layer): [x: number, y: number][] {
  if (layer.type === "parametric") return samplesOf(layer, 200).filter((place) => place.every(Number.isFinite));
  if (layer.type === "trajectory" || layer.type === "scatter") {
    const { x, y = [] } = layer.samples;
    return x.map((each, index) => [Number(each), y[index] as number]);
  }
  return pointsOf(layer).map(({ x, y }) => [x, y]);
}
