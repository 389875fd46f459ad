import type { View } from "../../contract.ts";
import { contains } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { heightsOf, numbersOf } from "./data-layers.ts";

export type Place = readonly [x: number, y: number];

/** More dots than these run together: squares tell where they lie. */
export const mostDots = 1500;

export const isTooMany = (places: readonly Place[]): boolean => places.length > mostDots;

/** @throws FigureError for columns that are not of numbers, or not equally long. */
export function placesInView(layer: LayerOf<"scatter">, view: View): Place[] {
  const [x, y] = [numbersOf(layer.samples.x, layer), heightsOf(layer)];
  const places: Place[] = [];
  for (const [index, at] of x.entries()) {
    const height = y[index] as number;
    if (contains(view.x, at) && contains(view.y, height)) places.push([at, height]);
  }
  return places;
}

/** A square of the screen with how many places lie in it. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly count: number;
}

/** No more squares than a picture can hold, each as small as that lets it be, in pixels. */
const mostSquares = 1500;
const sides = [4, 5, 6, 8, 10, 12, 16, 24, 32, 64, 128];

/** The squares of the screen that places lie in. */
export function squaresOf(pixels: readonly Pixel[]): { readonly squares: readonly Square[]; readonly side: number } {
  for (const side of sides) {
    const counts = countsBySquare(pixels, side);
    if (counts && (counts.size <= mostSquares || side === sides.at(-1))) return { squares: squaresIn(counts, side), side };
  }
  return { squares: [], side: 1 };
}

/** Screens are not wider than this many squares. */
const columns = 2 ** 20;

/** undefined as soon as they are too many. */
function countsBySquare(pixels: readonly Pixel[], side: number): Map<number, number> | undefined {
  const counts = new Map<number, number>();
  for (const [x, y] of pixels) {
    const key = Math.floor(y / side) * columns + Math.floor(x / side);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (counts.size > mostSquares && side !== sides.at(-1)) return undefined;
  }
  return counts;
}

const squaresIn = (counts: ReadonlyMap<number, number>, side: number): Square[] =>
  [...counts].map(([key, count]) => ({ left: (key % columns) * side, top: Math.floor(key / columns) * side, count }));
