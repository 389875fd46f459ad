import assert from "node:assert/strict";
import fc from "fast-check";
import { Radicals } from "../src/algebra/radicals/radicals.ts";
import type { MathJson } from "../src/contract.ts";
import { compile } from "../src/expression/evaluation/compile.ts";
import { minus, plus, squared } from "../src/geometry/conics/formulas.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../src/geometry/figures.ts";
import { lineWith, valueAt } from "../src/geometry/lines/line.ts";
import { conicAt } from "../src/geometry/lines/meet-line.ts";

/** Random points, lines and conics with exact coordinates, and what tests ask of them. */

export const numbers = new Radicals();
export const whole = fc.integer({ min: -9, max: 9 });
export const value: fc.Arbitrary<MathJson> = fc.oneof(
  { weight: 4, arbitrary: whole },
  { weight: 2, arbitrary: fc.tuple(whole, fc.integer({ min: 2, max: 5 })).map(([a, b]): MathJson => ["Divide", a, b]) },
  { weight: 1, arbitrary: fc.tuple(whole, fc.constantFrom(2, 3)).map(([a, b]): MathJson => ["Multiply", a, ["Sqrt", b]]) },
);
export const exact = (json: MathJson): MathJson => numbers.simplify(json) ?? assert.fail(JSON.stringify(json));
export const point: fc.Arbitrary<Point> = fc.record({ x: value.map(exact), y: value.map(exact) }, { noNullPrototype: true });
export const plainPoint: fc.Arbitrary<Point> = fc.record({ x: whole, y: whole }, { noNullPrototype: true });
export const line = fc
  .tuple(value, value, value)
  .map(([a, b, c]) => lineWith(numbers, a, b, c))
  .filter((found): found is StraightLine => found !== undefined);
export const plainConic = fc
  .tuple(whole, fc.constantFrom(0, 0, 1, 2), whole, whole, whole, whole)
  .filter(([A, B, C]) => A !== 0 || B !== 0 || C !== 0)
  .map((coefficients): SecondDegree => ({ kind: "conic", coefficients }));

export const isZero = (formula: MathJson): boolean => numbers.simplify(formula) === 0;
export const sign = (formula: MathJson): number => numbers.sign(numbers.read(formula) ?? assert.fail()) ?? assert.fail();
export const double = (formula: MathJson): number => compile(formula, [])();
export const evaluate = (curve: Curve, { x, y }: Point): MathJson =>
  curve.kind === "line" ? valueAt(curve, { x, y }) : conicAt(curve, x, y);
export const squaredDistance = (a: Point, b: Point): MathJson => plus(squared(minus(a.x, b.x)), squared(minus(a.y, b.y)));

/** That a property holds for 60 random cases. */
export function check<Values extends [unknown, ...unknown[]]>(
  ...parts: [...arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> }, predicate: (...values: Values) => void]
): void {
  fc.assert(fc.property(...parts), { numRuns: 60 });
}
