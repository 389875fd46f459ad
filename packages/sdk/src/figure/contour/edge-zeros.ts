import type { Box, Pixel } from "../labels/boxes.ts";
import { lastWithValue } from "./last-with-value.ts";

type Value = (pixel: Pixel) => number;

/** Places along a side of the window at which a function is looked at. */
const places = 64;
/** A value at an edge that is so small a part of the one beside it counts as zero. */
const nothing = 1e-3;

/**
 * Places at the very edge of where a function has values at which it comes down to zero, as y√(x − 1) − (x − 1)² does all along x = 1, without crossing
 * it: as far as rows and columns of a grid meet that edge.
 */
export function edgeZeros(value: Value, box: Box): Pixel[] {
  const [stepX, stepY] = [(box.right - box.left) / places, (box.bottom - box.top) / places];
  const at = (column: number, row: number): Pixel => [box.left + (column + 0.47) * stepX, box.top + (row + 0.53) * stepY];
  const values = Array.from({ length: places * places }, (_, index) => value(at(index % places, Math.floor(index / places))));
  const found: Pixel[] = [];
  values.forEach((own, index) => {
    const [column, row] = [index % places, Math.floor(index / places)];
    const here = at(column, row);
    const sides: [isWithin: boolean, other: number, place: Pixel][] = [
      [column + 1 < places, index + 1, at(column + 1, row)],
      [row + 1 < places, index + places, at(column, row + 1)],
    ];
    for (const [isWithin, other, there] of sides) {
      const next = values[other] ?? Number.NaN;
      if (!isWithin || Number.isNaN(own) === Number.isNaN(next)) continue;
      const edge = Number.isNaN(own) ? edgeBetween(value, there, here) : edgeBetween(value, here, there);
      const beside = Math.abs(Number.isNaN(own) ? next : own);
      if (Math.abs(value(edge)) <= nothing * beside) found.push(edge);
    }
  });
  return found;
}

/** The last place with a value on the way from one that has to one that has none. */
function edgeBetween(value: Value, [x0, y0]: Pixel, [x1, y1]: Pixel): Pixel {
  const at = (share: number): Pixel => [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
  return at(lastWithValue((share) => value(at(share))));
}
