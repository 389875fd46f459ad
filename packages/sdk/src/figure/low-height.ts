import type { Layer, View } from "../contract.ts";
import type { LayerOf } from "./layers/drawing.ts";

/** Pixels for each row of a number line, and besides; for each box that lies, and besides. */
const [row, besideRows] = [40, 50];
const [box, besideBoxes] = [110, 90];

/** The height in pixels, at every width, of a figure with a horizontal axis alone: number lines, lying boxes. undefined for all others. */
export function lowHeight({ layers, view }: { readonly layers: readonly Layer[]; readonly view: View }): number | undefined {
  if (layers.length === 0) return undefined;
  // The window has a unit for each row.
  if (layers.every(isNumberLine)) return Math.round(besideRows + row * (view.y[1] - view.y[0]));
  return layers.every(isLyingBox) ? besideBoxes + box * layers.length : undefined;
}

export const isNumberLine = (layer: Layer): layer is LayerOf<"number-line"> => layer.type === "number-line";

/** A box of one group lies along the horizontal axis, with its observations in the first column. */
export const isLyingBox = (layer: Layer): layer is LayerOf<"box"> => layer.type === "box" && layer.samples.y === undefined;
