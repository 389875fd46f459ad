import type { PlaneMap } from "../plane-equation.ts";
import { hull } from "./vertical-range.ts";

type Interval = readonly [number, number];

/** Cells along a side of the square that is looked at. */
const cells = 96;
/** Half the sides of the squares about the origin, the first that is not left unless none suits. */
const halfSides = [6, 25, 1, 100, 0.1];

/**
 * From where to where the curve f(x, y) = 0 goes, roughly: the first square about the origin that holds all of what comes into it, else
 * the first that the curve runs through.
 */
export function contourExtent(f: PlaneMap): Extent | undefined {
  const seen = squaresOf(f);
  return extentOf((seen.find(isWhole) ?? seen[0])?.points ?? []);
}

/** As `contourExtent`, but undefined where the curve leaves every square. */
export const wholeExtent = (f: PlaneMap): Extent | undefined => extentOf(squaresOf(f).find(isWhole)?.points ?? []);

type Extent = readonly [x: Interval, y: Interval];

interface Square {
  readonly half: number;
  readonly points: readonly (readonly [number, number])[];
}

const squaresOf = (f: PlaneMap): Square[] =>
  halfSides.map((half) => ({ half, points: crossedCells(f, half) })).filter(({ points }) => points.length > 0);

const isWhole = ({ half, points }: Square): boolean =>
  points.every((point) => point.every((value) => Math.abs(value) < 0.97 * half));

function extentOf(points: Square["points"]): Extent | undefined {
  const [x, y] = [hull(points.map(([x]) => x)), hull(points.map(([, y]) => y))];
  return x && y && [x, y];
}

/** The middles of the cells at whose corners f has both signs. */
function crossedCells(f: PlaneMap, half: number): [number, number][] {
  // Beside the axes, on which zeros would be no crossings.
  const at = (index: number): number => (2 * half * (index + 0.037)) / cells - half;
  const row = (y: number): number[] => Array.from({ length: cells + 1 }, (_, column) => f(at(column), y));
  const found: [number, number][] = [];
  let below = row(at(0));
  for (let index = 1; index <= cells; index++) {
    const above = row(at(index));
    for (let column = 0; column < cells; column++) {
      const corners = [below[column], below[column + 1], above[column], above[column + 1]] as number[];
      if (corners.some((value) => value < 0) && corners.some((value) => value > 0)) {
        found.push([at(column + 0.5), at(index - 0.5)]);
      }
    }
    below = above;
  }
  return found;
}
