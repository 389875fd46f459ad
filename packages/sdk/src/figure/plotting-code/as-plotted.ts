import type { Layer, View } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import type { DrawnPicture, Range } from "../../plotting-code/drawn.ts";
import { straightLine } from "../straight-line.ts";
import { pointsOf } from "../view/key-points.ts";
import { hull } from "../view/vertical-range.ts";

/** Room beside what is drawn, as a share of it: as much as matplotlib leaves. */
const margin = 0.05;

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

/** A curve by a parameter that goes across evenly, as numbers by their places do. */
function isGraph(layer: Layer): boolean {
  if (layer.type !== "parametric") return false;
  const [start, middle, end] = samplesOf(layer, 2).map(([x]) => x) as [number, number, number];
  return end !== start && Math.abs(end - 2 * middle + start) <= 1e-9 * Math.abs(end - start) && isEven(layer);
}

/** Three places alone may lie evenly by chance. */
function isEven(layer: Parametric): boolean {
  const across = samplesOf(layer, 16).map(([x]) => x);
  const step = ((across.at(-1) as number) - (across[0] as number)) / 16;
  return across.every((x, index) => Math.abs(x - (across[0] as number) - index * step) <= 1e-9 * Math.abs(16 * step));
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

function placesOf(layer: Layer): [x: number, y: number][] {
  if (layer.type === "parametric") return samplesOf(layer, 200).filter((place) => place.every(Number.isFinite));
  if (layer.type === "trajectory" || layer.type === "scatter") {
    const { x, y = [] } = layer.samples;
    return x.map((each, index) => [Number(each), y[index] as number]);
  }
  return pointsOf(layer).map(({ x, y }) => [x, y]);
}
