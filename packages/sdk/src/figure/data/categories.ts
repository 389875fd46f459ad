import type { Layer } from "../../contract.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { isDataLayer } from "./data-layers.ts";

/**
 * The names on the horizontal axis, each once, in the order in which they come; undefined where it has numbers. Each has a slot one unit wide,
 * the first from 0 to 1, so that windows and marks are of numbers as everywhere.
 */
export function namesOnAxis(layers: readonly Layer[]): readonly string[] | undefined {
  const named = layers.filter(isDataLayer).filter(hasNames);
  return named.length === 0 ? undefined : [...new Set(named.flatMap(({ samples }) => samples.x.map(String)))];
}

/** Groups of a box plot have names whatever they are; bars stand at names, or at numbers. */
function hasNames(layer: Layer): layer is LayerOf<"bars" | "box"> {
  if (layer.type === "box") return layer.samples.y !== undefined;
  return layer.type === "bars" && layer.samples.x.some((place) => typeof place === "string");
}

/** The middle of the slot of the name with this index. */
export const middleOfSlot = (index: number): number => index + 0.5;
