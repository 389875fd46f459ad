import {
  compile,
  compileInterval,
  type Figure,
  type Interval,
  type Layer,
  MathVizError,
  type ParameterNumbers,
  toUnicode,
  withParameters,
} from "@math-viz/sdk";
import { decimalText, placesFor, shownNumber } from "./decimals.ts";
import type { OnPath } from "./picking.ts";
import { isLine } from "./ratio.ts";
import { type Pixel, type Surface, toPixel, toPlace, unitsOf } from "./surface.ts";

/** What the crosshair shows: where it stands, and the coordinates there. */
export interface Reading {
  readonly layer: string;
  readonly pixel: Pixel;
  readonly text: string;
}

/** Reads coordinates off the lines of a figure, for the values that its parameters have now. */
export interface ReadOff {
  at(on: OnPath, surface: Surface): Reading;
  /** What a graph has in a column of pixels where no line of it is seen: a value beyond the window, or certainly none; undefined where that is not known. */
  beyond(layer: string, column: number, surface: Surface): string | "none" | undefined;
}

export function readOff(figure: Figure, values: ParameterNumbers | undefined): ReadOff {
  const { layers, view } = withParameters(figure, values);
  const kind = isLine(figure) ? "line" : view.plane;
  const graphs = new Map<string, Graph | undefined>();
  const graphAt = (id: string): Graph | undefined => {
    if (!graphs.has(id)) graphs.set(id, graphOf(layers.find((layer) => layer.id === id)));
    return graphs.get(id);
  };
  return {
    at({ layer, pixel }, surface) {
      const graph = graphAt(layer);
      return (graph && offGraph(graph, layer, pixel, surface)) ?? { layer, pixel, text: coordinates(pixel, surface, kind) };
    },
    beyond(layer, column, surface) {
      const graph = graphAt(layer);
      const x = roundIn(column, surface);
      const y = graph?.value(x);
      if (graph === undefined || y === undefined) return undefined;
      if (Number.isFinite(y)) return textOf(graph, x, y, surface);
      // Beyond what doubles hold there may be a value all the same.
      return graph.over?.(x, x).defined === "nowhere" ? "none" : undefined;
    },
  };
}

/** A graph of a function has one value for each number, and that is worked out, not read off the drawing. */
interface Graph {
  readonly letter: string;
  /** What the values are called: the s of s = t². */
  readonly name: string;
  readonly value: (x: number) => number;
  /** Bounds that are certain; undefined where the formula has none. */
  readonly over: ((from: number, to: number) => Interval) | undefined;
  /** The same number everywhere. */
  readonly isConstant: boolean;
}

function graphOf(layer: Layer | undefined): Graph | undefined {
  if (layer?.type !== "curve") return undefined;
  const { y, variable } = layer;
  const value = ifKnown(() => compile(y.json, [variable]));
  const within = ifKnown(() => compileInterval(y.json, [variable]));
  const over = within && ((from: number, to: number) => within([from, to]));
  const isConstant = ifKnown(() => compile(y.json, [])) !== undefined;
  return value && { letter: toUnicode(variable), name: nameOf(layer), value, over, isConstant };
}

/** Undefined for formulas that cannot be computed in this way. */
function ifKnown<T>(compiled: () => T): T | undefined {
  try {
    return compiled();
  } catch (error) {
    if (error instanceof MathVizError) return undefined;
    throw error;
  }
}

/** The letter alone on the left side of its equation; y of f(x) = x². */
function nameOf({ label }: Layer): string {
  const written = label?.params?.function;
  const json = typeof written === "object" && "json" in written ? written.json : undefined;
  const [head, left] = Array.isArray(json) ? json : [];
  return head === "Equal" && typeof left === "string" ? toUnicode(left) : "y";
}

/** At the roundest number in the column of pixels, so that few digits say it exactly. */
function offGraph(graph: Graph, layer: string, [left, top]: Pixel, surface: Surface): Reading | undefined {
  const x = roundIn(left, surface);
  const y = graph.value(x);
  const pixel = toPixel(surface, [x, y]);
  // Beside a jump or a pole the rounded number lies on another piece of the graph.
  if (!Number.isFinite(y) || Math.abs(pixel[1] - top) > steepest * Math.max(1, Math.abs(pixel[0] - left))) return undefined;
  return { layer, pixel, text: textOf(graph, x, y, surface) };
}

/** The roundest number in a column of pixels, which is the one that is shown of it. */
function roundIn(column: number, surface: Surface): number {
  const [unit] = unitsOf(surface);
  return shownNumber(Number(toPlace(surface, [column, 0])[0].toFixed(placesFor(unit))), unit);
}

function textOf(graph: Graph, x: number, y: number, surface: Surface): string {
  const [unitX, unitY] = unitsOf(surface);
  const fine = unitY / 10;
  const sign = isShownWhole(y, fine) && !isOnlyNearly(graph, x, y, unitX) ? "=" : "≈";
  return `${graph.letter} = ${decimalText(x, unitX)}\n${graph.name} ${sign} ${decimalText(y, fine)}`;
}

/** So many digits of a value are no accident where they are all it has. */
const mostDigits = 9;

/** Whether the digits that are shown are all there are, as far as doubles can tell. */
function isShownWhole(y: number, unit: number): boolean {
  const shown = shownNumber(y, unit);
  const [mantissa = ""] = shown.toExponential().split("e");
  return Math.abs(shown - y) <= 1e-12 * Math.abs(y) && mantissa.replace(/\D/g, "").length <= mostDigits;
}

/** Whether it is level to all digits that doubles have without being certainly so: what tanh x is far out comes close to 1 and is not 1. */
function isOnlyNearly({ value, over, isConstant }: Graph, x: number, y: number, unit: number): boolean {
  if (isConstant || value(x - unit) !== y || value(x + unit) !== y) return false;
  const { lo, hi } = over?.(x - unit, x + unit) ?? { lo: Number.NaN, hi: Number.NaN };
  return lo !== hi;
}

/** In pixels of height for one of width. */
const steepest = 60;

/** Where a line is that has no formula for its height: to a pixel, and no more is claimed. */
function coordinates(pixel: Pixel, surface: Surface, plane: "line" | "polar" | "complex" | undefined): string {
  const [unitX, unitY] = unitsOf(surface);
  const [x, y] = toPlace(surface, pixel);
  const [across, up] = [decimalText(x, unitX), decimalText(y, unitY)];
  if (plane === "line") return `≈ ${across}`;
  if (plane === "complex") return `z ≈ ${across} ${up.startsWith("−") ? "−" : "+"} ${up.replace("−", "")}i`;
  if (plane !== "polar") return `≈ (${across}, ${up})`;
  const radius = Math.hypot(x, y);
  return `r ≈ ${decimalText(radius, unitX)}\nθ ≈ ${angleText(Math.atan2(y, x))}`;
}

/** As a share of π, as the rays are marked, and in degrees. */
function angleText(angle: number): string {
  const degrees = Math.round((angle * 180) / Math.PI + 360) % 360;
  const share = decimalText(degrees / 180, 0.01);
  return `${degrees === 0 ? "0" : `${share === "1" ? "" : share}π`} (${degrees}°)`;
}
