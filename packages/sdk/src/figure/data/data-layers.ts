import type { Layer } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { problem } from "../problem.ts";

export type DataLayer = LayerOf<"bars" | "scatter" | "box" | "histogram">;

const types: ReadonlySet<string> = new Set(["bars", "scatter", "box", "histogram"]);

/** Whether a layer shows observations rather than formulas. */
export const isDataLayer = (layer: Layer): layer is DataLayer => types.has(layer.type);

export const isScatter = (layer: Layer): layer is LayerOf<"scatter"> => layer.type === "scatter";

/**
 * The numbers of a column.
 *
 * @throws FigureError where one of them is no finite number.
 */
export function numbersOf(column: readonly (number | string)[], layer: Layer): number[] {
  for (const [index, value] of column.entries()) {
    if (typeof value !== "number" || !Number.isFinite(value))
      throw new FigureError(
        `observation ${index + 1} of layer ${layer.id} is no number: ${value}`,
        layer.id,
        problem("figure-error.observation", { index: index + 1, layer: layer.id, value }),
      );
  }
  return column as number[];
}

/**
 * The second column, a number for each entry of the first.
 *
 * @throws FigureError where there is none, or the columns differ in length.
 */
export function heightsOf(layer: LayerOf<"bars" | "scatter" | "box">): number[] {
  const { x, y } = layer.samples;
  if (!y)
    throw new FigureError(
      `layer ${layer.id} has no second column`,
      layer.id,
      problem("figure-error.no-column", { layer: layer.id }),
    );
  if (x.length !== y.length)
    throw new FigureError(
      `the columns of layer ${layer.id} have ${x.length} and ${y.length} entries`,
      layer.id,
      problem("figure-error.lengths", { layer: layer.id }),
    );
  return numbersOf(y, layer);
}

/** More bars or boxes than these are told apart on no screen. */
const mostOf: Readonly<Record<"bars" | "box", number>> = { bars: 1500, box: 250 };

/**
 * @throws FigureError for a layer without observations, since an empty picture would say that there is nothing to see, and for more bars or boxes
 *   than can be told apart.
 */
export function checkCount(layer: DataLayer): void {
  const { x, y } = { y: undefined, ...layer.samples };
  if (x.length === 0)
    throw new FigureError(
      `layer ${layer.id} has no observations`,
      layer.id,
      problem("figure-error.no-observations", { layer: layer.id }),
    );
  if (y === undefined || (layer.type !== "bars" && layer.type !== "box")) return;
  const [count, most] = [new Set(x).size, mostOf[layer.type]];
  if (count > most)
    throw new FigureError(
      `layer ${layer.id} has ${count} ${layer.type}, and no more than ${most} can be told apart`,
      layer.id,
      problem("figure-error.many-bars", { layer: layer.id, count, most }),
    );
}

/** From the least to the greatest, however many there are. */
export function extentOfNumbers(values: Iterable<number>): [number, number] | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : undefined;
}
