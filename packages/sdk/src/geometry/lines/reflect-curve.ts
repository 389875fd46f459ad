import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { substitute } from "../../expression/mathjson.ts";
import { minus, over, plus, squared, times } from "../conics/formulas.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../figures.ts";
import { lineWith } from "./line.ts";
import { conicAt } from "./meet-line.ts";

/** The image of the place (x, y), as formulas in x and y: where its mirror image lies. */
export type PlaneMap = { readonly x: MathJson; readonly y: MathJson };

/** (x, y) ↦ its mirror image in a line. */
export function mirrorIn(numbers: Radicals, { a, b, c }: StraightLine): PlaneMap | undefined {
  const below = plus(squared(a), squared(b));
  const part = (own: MathJson, letter: string): MathJson | undefined =>
    numbers.simplify(minus(letter, over(times(2, own, plus(times(a, "x"), times(b, "y"), c)), below)));
  const [x, y] = [part(a, "x"), part(b, "y")];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** (x, y) ↦ its image under the half-turn about a point. */
export function halfTurnAbout(numbers: Radicals, center: Point): PlaneMap | undefined {
  const [x, y] = [numbers.simplify(minus(times(2, center.x), "x")), numbers.simplify(minus(times(2, center.y), "y"))];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** The curve of all points whose images under a map that is its own inverse lie on a curve. */
export function imageOf(numbers: Radicals, curve: Curve, map: PlaneMap): Curve | undefined {
  const at = (x: MathJson, y: MathJson): Point => ({ x: substitute(map.x, { x, y }), y: substitute(map.y, { x, y }) });
  const value = (x: MathJson, y: MathJson): MathJson => {
    const place = at(x, y);
    return curve.kind === "line"
      ? plus(times(curve.a, place.x), times(curve.b, place.y), curve.c)
      : conicAt(curve, place.x, place.y);
  };
  if (curve.kind === "line") {
    const constant = value(0, 0);
    return lineWith(numbers, minus(value(1, 0), constant), minus(value(0, 1), constant), constant);
  }
  return conicFrom(numbers, value);
}

/** The polynomial of degree two that has the values of a formula. */
export function conicFrom(numbers: Radicals, value: (x: MathJson, y: MathJson) => MathJson): SecondDegree | undefined {
  const [origin, right, left, up, down] = [value(0, 0), value(1, 0), value(-1, 0), value(0, 1), value(0, -1)];
  const [A, C] = [minus(over(plus(right, left), 2), origin), minus(over(plus(up, down), 2), origin)];
  const [D, E] = [over(minus(right, left), 2), over(minus(up, down), 2)];
  const B = minus(value(1, 1), plus(A, C, D, E, origin));
  const coefficients = [A, B, C, D, E, origin].map((coefficient) => numbers.simplify(coefficient));
  if (!coefficients.every((coefficient) => coefficient !== undefined)) return undefined;
  return { kind: "conic", coefficients: coefficients as unknown as SecondDegree["coefficients"] };
}
