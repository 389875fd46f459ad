import { compile, type Figure, type Layer, MathVizError, type ParameterNumbers, toUnicode, withParameters } from "@math-viz/sdk";
import { decimalText, placesFor } from "./decimals.ts";
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
  /** What a graph has in a column of pixels where no line of it is seen: a value beyond the window, or none; undefined for other lines. */
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
      return Number.isFinite(y) ? textOf(graph, x, y, surface) : "none";
    },
  };
}

/** A graph of a function has one value for each number, and that is worked out, not read off the drawing. */
interface Graph {
  readonly letter: string;
  /** What the values are called: the s of s = t². */
  readonly name: string;
  readonly value: (x: number) => number;
}

function graphOf(layer: Layer | undefined): Graph | undefined {
  if (layer?.type !== "curve") return undefined;
  try {
    return { letter: toUnicode(layer.variable), name: nameOf(layer), value: compile(layer.y.json, [layer.variable]) };
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

const roundIn = (column: number, surface: Surface): number =>
  Number(toPlace(surface, [column, 0])[0].toFixed(placesFor(unitsOf(surface)[0])));

/** "=" where the digits of the value are all there are. */
function textOf({ letter, name }: Graph, x: number, y: number, surface: Surface): string {
  const [unitX, unitY] = unitsOf(surface);
  const fine = unitY / 10;
  const isWhole = Math.abs(Number(y.toFixed(placesFor(fine))) - y) <= 1e-12 * Math.abs(y);
  return `${letter} = ${decimalText(x, unitX)}\n${name} ${isWhole ? "=" : "≈"} ${decimalText(y, fine)}`;
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
