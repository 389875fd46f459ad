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
  const whole = seen.find(isWhole);
  return whole ? extentOf(whole.points) : ((seen[0] && turnsExtent(f, seen[0])) ?? extentOf(seen[0]?.points ?? []));
}

/** Around the turns of a curve that goes on and on there is room of so many times the distance between them. */
const roomBesideTurns = 0.8;

/** Where the curve runs level or upright, with as much of its arms as shows how it goes on: the loop of a folium; undefined where that says nothing. */
function turnsExtent(f: PlaneMap, { half, points }: Square): Extent | undefined {
  const step = half / cells;
  const turns = points.filter((point) => turnsNear(f, point, step));
  const extent = extentOf(turns);
  const size = extent ? Math.max(...extent.map(([from, to]) => to - from)) : 0;
  if (!extent || size <= 4 * step) return undefined;
  const wide = extent.map(([from, to]): Interval => [from - roomBesideTurns * size, to + roomBesideTurns * size]);
  const isInside = wide.every(([from, to]) => from > -half && to < half);
  return isInside ? (wide as unknown as Extent) : undefined;
}

/** Whether one of the two slopes of f has both signs at the corners of a cell. */
function turnsNear(f: PlaneMap, [x, y]: readonly [number, number], step: number): boolean {
  const near = step / 50;
  const corners = [-1, 1].flatMap((right) => [-1, 1].map((up) => [x + right * step, y + up * step] as const));
  const slopes = [
    corners.map(([u, v]) => f(u + near, v) - f(u - near, v)),
    corners.map(([u, v]) => f(u, v + near) - f(u, v - near)),
  ];
  return slopes.some((along) => along.some((value) => value < 0) && along.some((value) => value > 0));
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
