import { compile, type Figure, type Layer, MathVizError, type ParameterNumbers, withParameters } from "@math-viz/sdk";
import { decimalText, placesFor } from "./decimals.ts";
import type { OnPath } from "./picking.ts";
import { type Pixel, type Surface, toPixel, toPlace, unitsOf } from "./surface.ts";

/** What the crosshair shows: where it stands, and the coordinates there. */
export interface Reading {
  readonly layer: string;
  readonly pixel: Pixel;
  readonly text: string;
}

/** Reads coordinates off the lines of a figure, for the values that its parameters have now. */
export type ReadOff = (on: OnPath, surface: Surface) => Reading;

export function readOff(figure: Figure, values: ParameterNumbers | undefined): ReadOff {
  const { layers, view } = withParameters(figure, values);
  const graphs = new Map<string, Graph | undefined>();
  return ({ layer: id, pixel }, surface) => {
    if (!graphs.has(id)) graphs.set(id, graphOf(layers.find((layer) => layer.id === id)));
    const graph = graphs.get(id);
    return (graph && offGraph(graph, id, pixel, surface)) ?? { layer: id, pixel, text: coordinates(pixel, surface, view.plane) };
  };
}

/** A graph of a function has one value for each number, and that is worked out, not read off the drawing. */
interface Graph {
  readonly letter: string;
  readonly value: (x: number) => number;
}

function graphOf(layer: Layer | undefined): Graph | undefined {
  if (layer?.type !== "curve") return undefined;
  try {
    return { letter: layer.variable, value: compile(layer.y.json, [layer.variable]) };
  } catch (error) {
    if (error instanceof MathVizError) return undefined;
    throw error;
  }
}

/** At the roundest number in the column of pixels, so that few digits say it exactly; "=" where the digits of the value are all there are. */
function offGraph({ letter, value }: Graph, layer: string, [left, top]: Pixel, surface: Surface): Reading | undefined {
  const [unitX, unitY] = unitsOf(surface);
  const x = Number(toPlace(surface, [left, top])[0].toFixed(placesFor(unitX)));
  const y = value(x);
  const pixel = toPixel(surface, [x, y]);
  // Beside a jump or a pole the rounded number lies on another piece of the graph.
  if (!Number.isFinite(y) || Math.abs(pixel[1] - top) > steepest * Math.max(1, Math.abs(pixel[0] - left))) return undefined;
  const fine = unitY / 10;
  const isWhole = Math.abs(Number(y.toFixed(placesFor(fine))) - y) <= 1e-12 * Math.abs(y);
  return { layer, pixel, text: `${letter} = ${decimalText(x, unitX)}\ny ${isWhole ? "=" : "≈"} ${decimalText(y, fine)}` };
}

/** In pixels of height for one of width. */
const steepest = 60;

/** Where a line is that has no formula for its height: to a pixel, and no more is claimed. */
function coordinates(pixel: Pixel, surface: Surface, plane: "polar" | "complex" | undefined): string {
  const [unitX, unitY] = unitsOf(surface);
  const [x, y] = toPlace(surface, pixel);
  const [across, up] = [decimalText(x, unitX), decimalText(y, unitY)];
  if (plane === "complex") return `z ≈ ${across} ${up.startsWith("−") ? "−" : "+"} ${up.replace("−", "")}i`;
  if (plane !== "polar") return `≈ (${across}, ${up})`;
  const radius = Math.hypot(x, y);
  return `r ≈ ${decimalText(radius, unitX)}\nθ ≈ ${decimalText((Math.atan2(y, x) * 180) / Math.PI, 1)}°`;
}
