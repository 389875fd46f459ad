import { FigureError } from "../../errors/figure-error.ts";
import { curveFunction } from "../curve-function.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { numberOf } from "../number-of.ts";
import { problem } from "../problem.ts";

type RectanglesLayer = LayerOf<"rectangles">;

/** More strips than these are not summed up, let alone drawn. */
const mostStrips = 100_000;

/** One strip under a curve: between two places, as high on its left as on its right unless it is a trapezoid. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Where in a strip its height is taken, as a share of its width. */
const places: Readonly<Record<RectanglesLayer["at"], readonly [left: number, right: number]>> = {
  left: [0, 0],
  right: [1, 1],
  midpoint: [0.5, 0.5],
  trapezoid: [0, 1],
};

/** The place at which the height of a rectangle is taken. */
export const placeIn = ({ from, to }: Strip, at: RectanglesLayer["at"]): number => from + places[at][0] * (to - from);

/**
 * The strips of a sum that approximates an integral, from left to right.
 *
 * @throws FigureError for a count that is no whole number from 1 to 100 000, an interval without width, and where the function has no value.
 */
export function stripsOf(layer: RectanglesLayer): Strip[] {
  const count = numberOf(layer.count, layer);
  if (!Number.isInteger(count) || count < 1 || count > mostStrips)
    throw new FigureError(
      `layer ${layer.id} cannot have ${count} strips: a whole number from 1 to ${mostStrips}`,
      layer.id,
      problem("figure-error.strips-count", { count, most: mostStrips }),
    );
  const ends = layer.over.map((end) => numberOf(end, layer));
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  if (!(start < end))
    throw new FigureError(
      `the strips of layer ${layer.id} have no width: from ${start} to ${end}`,
      layer.id,
      problem("figure-error.strips-width", { from: start, to: end }),
    );
  const { id, y, variable } = layer;
  const f = curveFunction({ id, type: "curve", y, variable }, start + (end - start) / 2);
  const at = (share: number): number => start + (end - start) * (share / count);
  const height = (share: number): number => {
    const value = f(at(share));
    if (Number.isFinite(value)) return value;
    throw new FigureError(
      `layer ${id} has no height at ${variable} = ${at(share)}`,
      id,
      problem("figure-error.strips-height", { formula: y, letter: variable, place: at(share) }),
    );
  };
  const [left, right] = places[layer.at];
  return Array.from({ length: count }, (_, index) => {
    const first = height(index + left);
    return { from: at(index), to: at(index + 1), left: first, right: right === left ? first : height(index + right) };
  });
}
