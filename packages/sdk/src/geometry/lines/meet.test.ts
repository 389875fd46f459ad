import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  check,
  double,
  evaluate,
  exact,
  isZero,
  line,
  numbers,
  plainConic,
  plainPoint,
  squaredDistance,
} from "../../../test/random-plane.ts";
import type { MathJson } from "../../contract.ts";
import { minus, over, plus, squared, times } from "../conics/formulas.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../figures.ts";
import { circleWith } from "./circle.ts";
import { footOf } from "./line.ts";
import { commonPoints } from "./meet-conics.ts";
import { eliminationOf, substitutedIn } from "./meet-line.ts";
import { discriminantOf, rootsOf } from "./quadratic.ts";

describe("where curves meet", () => {
  const curve: fc.Arbitrary<Curve> = fc.oneof(line as fc.Arbitrary<Curve>, plainConic as fc.Arbitrary<Curve>);

  test("both equations hold, the points are in order, and none is found twice", () =>
    check(curve, curve, (first: Curve, second: Curve) => {
      const points = commonPoints(numbers, first, second) ?? [];
      for (const common of points) assert.ok(isZero(evaluate(first, common)) && isZero(evaluate(second, common)));
      const places = points.map(({ x, y }) => [double(x), double(y)] as const);
      for (const [index, [x, y]] of places.slice(1).entries()) {
        const [a, b] = places[index] ?? assert.fail();
        assert.ok(a < x - 1e-12 || (Math.abs(a - x) < 1e-12 && b < y));
      }
    }));

  test("a circle through a point of a line meets the line there", () =>
    check(plainPoint, plainPoint, line, (center: Point, place: Point, given: StraightLine) => {
      const on = footOf(numbers, place, given) ?? assert.fail();
      const circle = circleWith(numbers, center, exact(squaredDistance(center, on)));
      const points = circle && commonPoints(numbers, circle, given);
      if (points) assert.ok(points.some(({ x, y }) => isZero(minus(x, on.x)) && isZero(minus(y, on.y))));
    }));

  test("a chord is as long by the sum and product of the roots as between its ends", () =>
    check(plainConic, line, (conic: SecondDegree, given: StraightLine) => {
      const points = commonPoints(numbers, given, conic);
      const [first, second] = points ?? [];
      const elimination = eliminationOf(numbers, given);
      const quadratic = elimination && substitutedIn(numbers, elimination, conic);
      if (!first || !second || !quadratic || !elimination) return;
      const slope = elimination.replaced === "y" ? over(given.a, given.b) : over(given.b, given.a);
      const byRoots = times(plus(1, squared(slope)), over(discriminantOf(quadratic), squared(quadratic.a)));
      assert.ok(isZero(minus(byRoots, squaredDistance(first, second))));
    }));

  test("the number of roots is that of sign changes of the discriminant", () => {
    const roots = (a: MathJson, b: MathJson, c: MathJson): unknown => rootsOf(numbers, { letter: "x", a, b, c });
    assert.deepEqual(roots(1, -3, 2), [1, 2]);
    assert.deepEqual(roots(-1, 3, -2), [1, 2]);
    assert.deepEqual(roots(1, 2, 1), [-1]);
    assert.deepEqual(roots(1, 0, 1), []);
    assert.deepEqual(roots(0, 2, -1), [["Divide", 1, 2]]);
    assert.deepEqual(roots(0, 0, 3), []);
    assert.equal(roots(0, 0, 0), "all");
    assert.equal(roots("k", 1, 1), undefined);
    assert.equal(roots(1, "k", 1), undefined);
    assert.equal(roots(1, 1, ["Negate", ["Sqrt", 2]]), undefined);
  });
});
