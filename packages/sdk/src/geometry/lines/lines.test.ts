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
  point,
  sign,
  squaredDistance,
  whole,
} from "../../../test/random-plane.ts";
import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { freeLetters } from "../../expression/mathjson.ts";
import { minus, over, plus, root, squared, times } from "../conics/formulas.ts";
import type { Point, SecondDegree, StraightLine } from "../figures.ts";
import { angleWithCosine, angleWithTangent, inDegrees, tangentOf } from "./angles.ts";
import { circleData } from "./circle.ts";
import { footOf, intersectionOfLines, lineThrough, lineWith, perpendicularBisector, reflectionOf, valueAt } from "./line.ts";
import { crossFormula, distanceFormula, lineDistanceFormula } from "./measures.ts";
import { commonPoints } from "./meet-conics.ts";
import { midpointFormula, pointOf } from "./points.ts";
import { areaFormula, isSimple } from "./polygon.ts";
import { conicFrom, imageOf, mirrorIn } from "./reflect-curve.ts";
import { circumcenterOf } from "./triangles.ts";

describe("feet and mirror images", () => {
  test("the foot is on the line, and no other point of it is closer", () =>
    check(point, line, fc.integer({ min: -5, max: 5 }), (from: Point, given: StraightLine, step: number) => {
      const foot = footOf(numbers, from, given);
      assert.ok(foot && isZero(valueAt(given, foot)));
      const other = { x: plus(foot.x, times(step, given.b)), y: minus(foot.y, times(step, given.a)) };
      assert.ok(isZero(valueAt(given, other)));
      assert.ok(sign(minus(squaredDistance(from, other), squaredDistance(from, foot))) >= 0);
    }));

  test("a mirror image of a mirror image is the point itself, and the line halves the way", () =>
    check(point, line, (from: Point, given: StraightLine) => {
      const image = reflectionOf(numbers, from, given);
      const back = image && reflectionOf(numbers, image, given);
      assert.deepEqual(back, { ...from });
      assert.ok(image && isZero(valueAt(given, midpointFormula(from, image))));
    }));

  test("the distance by the formula is that from the foot", () =>
    check(plainPoint, line, (from: Point, given: StraightLine) => {
      const distance = numbers.simplify(lineDistanceFormula(from, given));
      if (distance === undefined) return;
      const foot = footOf(numbers, from, given);
      assert.ok(foot && isZero(minus(squared(distance), squaredDistance(from, foot))));
      assert.ok(sign(distance) >= 0);
    }));

  test("the image of a curve has the images of its points, and its own image is the curve", () =>
    check(plainConic, line, plainPoint, (conic: SecondDegree, given: StraightLine, place: Point) => {
      const map = mirrorIn(numbers, given);
      const image = map && imageOf(numbers, conic, map);
      if (!map || !image) return;
      const moved = reflectionOf(numbers, place, given);
      assert.ok(moved && isZero(minus(evaluate(image, moved), evaluate(conic, place))));
      assert.deepEqual(imageOf(numbers, image, map), { ...conic, coefficients: conic.coefficients.map(exact) });
    }));
});

describe("lines", () => {
  test("contain the points that they are made from, in one form whichever comes first", () =>
    check(point, point, (first: Point, second: Point) => {
      const through = lineThrough(numbers, first, second);
      if (!through) return assert.deepEqual(first, second);
      assert.ok(isZero(valueAt(through, first)) && isZero(valueAt(through, second)));
      assert.deepEqual(lineThrough(numbers, second, first), through);
    }));

  test("have one form for all multiples of an equation", () =>
    check(
      line,
      fc.constantFrom<MathJson>(-1, 7, ["Divide", 2, 3], ["Sqrt", 5], ["Negate", ["Sqrt", 3]]),
      (given: StraightLine, factor: MathJson) => {
        const [a, b, c] = [given.a, given.b, given.c].map((coefficient) => times(coefficient, factor)) as [
          MathJson,
          MathJson,
          MathJson,
        ];
        assert.deepEqual(lineWith(numbers, a, b, c), given);
      },
    ));

  test("meet where both equations hold", () =>
    check(line, line, (first: StraightLine, second: StraightLine) => {
      const common = intersectionOfLines(numbers, first, second);
      if (common) assert.ok(isZero(valueAt(first, common)) && isZero(valueAt(second, common)));
      else assert.ok(isZero(minus(times(first.a, second.b), times(second.a, first.b))));
    }));

  test("that bisect a segment at right angles are as far from both ends", () =>
    check(point, point, whole, (first: Point, second: Point, step: number) => {
      const bisector = perpendicularBisector(numbers, first, second);
      if (!bisector) return assert.deepEqual(first, second);
      const middle = pointOf(numbers, midpointFormula(first, second)) ?? assert.fail();
      const place = { x: plus(middle.x, times(step, bisector.b)), y: minus(middle.y, times(step, bisector.a)) };
      assert.ok(isZero(valueAt(bisector, place)));
      assert.ok(isZero(minus(squaredDistance(place, first), squaredDistance(place, second))));
    }));
});

describe("triangles and polygons", () => {
  const corners = fc.tuple(plainPoint, plainPoint, plainPoint) as fc.Arbitrary<[Point, Point, Point]>;

  test("the circumcentre is as far from each corner", () =>
    check(corners, ([a, b, c]: [Point, Point, Point]) => {
      const center = circumcenterOf(numbers, [a, b, c]);
      if (!center) return assert.ok(isZero(crossFormula(a, b, c)));
      for (const corner of [b, c]) assert.ok(isZero(minus(squaredDistance(center, a), squaredDistance(center, corner))));
    }));

  test("the area is the same from whichever corner, and either way round", () =>
    check(fc.array(plainPoint, { minLength: 3, maxLength: 6 }), whole, (places: Point[], shift: number) => {
      const turn = ((shift % places.length) + places.length) % places.length;
      const turned = [...places.slice(turn), ...places.slice(0, turn)];
      const area = numbers.simplify(areaFormula(places));
      assert.deepEqual(numbers.simplify(areaFormula(turned)), area);
      assert.deepEqual(numbers.simplify(areaFormula([...places].reverse())), area);
      assert.equal(isSimple(numbers, turned), isSimple(numbers, places));
    }));

  test("polygons that cross or touch themselves are told apart", () => {
    const rows: readonly (readonly [boolean, ...(readonly [number, number])[]])[] = [
      [true, [0, 0], [4, 0], [4, 3], [0, 3]],
      [false, [0, 0], [4, 3], [4, 0], [0, 3]],
      [true, [0, 0], [4, 0], [1, 1], [0, 4]],
      [false, [0, 0], [4, 0], [2, 0], [2, 3]],
      [false, [0, 0], [4, 0], [4, 4], [2, 0], [0, 4]],
      [true, [0, 0], [2, 0], [4, 0], [4, 4]],
      [false, [0, 0], [1, 1]],
    ];
    for (const [simple, ...places] of rows) {
      assert.equal(
        isSimple(
          numbers,
          places.map(([x, y]) => ({ x, y })),
        ),
        simple,
        JSON.stringify(places),
      );
    }
  });
});

describe("angles", () => {
  test("each angle that school knows comes back from its tangent and its cosine", () => {
    for (const degrees of [0, 15, 30, 45, 60, 75, 105, 120, 135, 150, 165]) {
      const slope = tangentOf(numbers, ["Degrees", degrees]) ?? assert.fail(`${degrees}`);
      const angle = angleWithTangent(numbers, slope) ?? assert.fail();
      assert.deepEqual(inDegrees(numbers, angle), ["Degrees", degrees]);
      assert.ok(Math.abs(double(slope) - Math.tan((degrees * Math.PI) / 180)) < 1e-12);
    }
    assert.equal(tangentOf(numbers, ["Degrees", 90]), "none");
    assert.deepEqual(inDegrees(numbers, angleWithTangent(numbers, "none") ?? 0), ["Degrees", 90]);
    assert.equal(tangentOf(numbers, ["Degrees", 50]), undefined);
    for (const cosine of [
      1,
      -1,
      0,
      over(1, 2),
      over(root(2), -2),
      over(root(3), 2),
      over(minus(root(5), 1), 4),
      over(plus(root(6), root(2)), -4),
    ]) {
      const angle = angleWithCosine(numbers, cosine) ?? assert.fail();
      assert.ok(Math.abs(Math.cos(double(angle)) - double(cosine)) < 1e-12);
      assert.ok(inDegrees(numbers, angle));
    }
    assert.deepEqual(angleWithCosine(numbers, over(3, 5)), ["Arccos", ["Divide", 3, 5]]);
    assert.equal(angleWithCosine(numbers, 2), undefined);
    assert.equal(angleWithCosine(numbers, "k"), undefined);
  });
});

test("letters stay letters, or nothing is said", () => {
  const assumed = new Radicals({ assuming: [["Greater", "a", "b", 0]] });
  const [a, b] = [
    { x: "a", y: 0 },
    { x: 0, y: "b" },
  ];
  const through = lineThrough(assumed, a, b) ?? assert.fail();
  assert.deepEqual(freeLetters(["List", through.a, through.b, through.c]), ["b", "a"]);
  assert.deepEqual(assumed.simplify(distanceFormula(a, b)), ["Sqrt", ["Add", ["Power", "a", 2], ["Power", "b", 2]]]);
  const conic = conicFrom(assumed, (x, y) => minus(plus(squared(x), squared(y)), squared("a"))) ?? assert.fail();
  assert.deepEqual(circleData(assumed, conic), { center: { x: 0, y: 0 }, radiusSquared: ["Power", "a", 2] });
  assert.equal(circleData(numbers, conic), undefined);
  assert.equal(commonPoints(numbers, { kind: "line", a: "k", b: "m", c: 1 }, conic), undefined);
});
