import type { Vector } from "../conic/shape.ts";
import type { PlaneMap } from "../plane-equation.ts";
import type { Comparison, Condition } from "../restricted-equation.ts";

/** Cells along a side of the square that is looked at. */
const cells = 96;
/** Half the sides of the squares about the origin, the first that is not left unless another one has any. */
const halfSides = [6, 25, 1, 100];
const steps = 12;
/** Slopes are taken over this share of a cell, and sides that differ by less than such a share of what they change over one are equal. */
const [nearby, equal] = [1e-3, 1e-6];

/**
 * The places at which the border of a condition touches a curve without crossing it, so that it may hold there alone: where both are zero, and their
 * normals are parallel (Lagrange). As far as a grid about the origin shows them.
 */
export function touchingPlaces(curve: PlaneMap, condition: Condition): Vector[] {
  for (const half of halfSides) {
    const found = condition.comparisons
      .filter(({ isStrict }) => !isStrict)
      .flatMap((comparison) => placesWithin(curve, comparison, half).filter((place) => isHeld(condition, comparison, place)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the condition holds where two sides are equal. */
const isHeld = ({ holds }: Condition, own: Comparison, [x, y]: Vector): boolean =>
  holds((each) => each === own || (each.isStrict ? each.above(x, y) > 0 : each.above(x, y) >= 0));

function placesWithin(curve: PlaneMap, { above }: Comparison, half: number): Vector[] {
  const cell = (2 * half) / cells;
  const near = nearby * cell;
  const turning = crossOf(curve, above, near);
  // Beside the axes, on which zeros would be no crossings.
  const at = (index: number): number => (index + 0.037) * cell - half;
  const grid = (map: PlaneMap): number[][] =>
    Array.from({ length: cells + 1 }, (_, row) => Array.from({ length: cells + 1 }, (_, column) => map(at(column), at(row))));
  const [ownValues, turns] = [grid(curve), grid(turning)];
  const changes = (values: number[][], column: number, row: number): boolean => {
    const corners = [values[row], values[row + 1]].flatMap((line) => [line?.[column] ?? 0, line?.[column + 1] ?? 0]);
    return corners.some((value) => value < 0) && corners.some((value) => value > 0);
  };
  const found: Vector[] = [];
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells; column++) {
      if (!changes(ownValues, column, row) || !changes(turns, column, row)) continue;
      const place = meeting(curve, turning, [at(column + 0.5), at(row + 0.5)], near);
      if (place && Math.hypot(place[0] - at(column + 0.5), place[1] - at(row + 0.5)) < 2 * cell) found.push(place);
    }
  return found.filter(([x, y]) => {
    const change = Math.abs(above(x + cell, y) - above(x, y)) + Math.abs(above(x, y + cell) - above(x, y));
    return Math.abs(above(x, y)) <= equal * change;
  });
}

/** Zero where the normals of two maps are parallel. */
function crossOf(one: PlaneMap, other: PlaneMap, near: number): PlaneMap {
  const slopes = (map: PlaneMap, x: number, y: number): Vector => [
    map(x + near, y) - map(x - near, y),
    map(x, y + near) - map(x, y - near),
  ];
  return (x, y) => {
    const [[a, b], [c, d]] = [slopes(one, x, y), slopes(other, x, y)];
    return a * d - b * c;
  };
}

/** Where two maps are zero, by Newton's method. */
function meeting(one: PlaneMap, other: PlaneMap, start: Vector, near: number): Vector | undefined {
  let [x, y] = start;
  for (let step = 0; step < steps; step++) {
    const [f, g] = [one(x, y), other(x, y)];
    const [fx, fy] = [(one(x + near, y) - one(x - near, y)) / (2 * near), (one(x, y + near) - one(x, y - near)) / (2 * near)];
    const [gx, gy] = [
      (other(x + near, y) - other(x - near, y)) / (2 * near),
      (other(x, y + near) - other(x, y - near)) / (2 * near),
    ];
    const determinant = fx * gy - fy * gx;
    if (determinant === 0 || !Number.isFinite(determinant)) return undefined;
    [x, y] = [x - (f * gy - g * fy) / determinant, y - (fx * g - gx * f) / determinant];
  }
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined;
}
