import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { minus, negated, over, plus, squared, times } from "../conics/formulas.ts";
import type { Point, SecondDegree } from "../figures.ts";

/** A circle by its centre and the square of its radius. */
export interface CircleData {
  readonly center: Point;
  readonly radiusSquared: MathJson;
}

/** The centre and radius² of a conic that is certainly a circle with a positive radius. */
export function circleData(numbers: Radicals, { coefficients: [A, B, C, D, E, F] }: SecondDegree): CircleData | undefined {
  if (B !== 0 || numbers.simplify(minus(A, C)) !== 0) return undefined;
  const [x, y] = [D, E].map((linear) => numbers.simplify(over(negated(linear), times(2, A))));
  if (x === undefined || y === undefined) return undefined;
  const radiusSquared = numbers.simplify(minus(plus(squared(x), squared(y)), over(F, A)));
  const value = radiusSquared === undefined ? undefined : numbers.read(radiusSquared);
  return value && numbers.sign(value) === 1 && radiusSquared !== undefined ? { center: { x, y }, radiusSquared } : undefined;
}

/** (x − h)² + (y − k)² = r² multiplied out. */
export function circleWith(numbers: Radicals, { x, y }: Point, radiusSquared: MathJson): SecondDegree | undefined {
  const [D, E, F] = [times(-2, x), times(-2, y), minus(plus(squared(x), squared(y)), radiusSquared)].map((coefficient) =>
    numbers.simplify(coefficient),
  );
  if (D === undefined || E === undefined || F === undefined) return undefined;
  return { kind: "conic", coefficients: [1, 0, 1, D, E, F] };
}
