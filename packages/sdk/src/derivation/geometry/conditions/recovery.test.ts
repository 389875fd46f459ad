import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { at, distance, equal, graph, is, lengthOf, on, work } from "../../../../test/condition-facts.ts";
import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { curveOfEquation, valueAt } from "../../../geometry/curve-of-equation.ts";
import type { SecondDegree } from "../../../geometry/figures.ts";
import { standardEquation } from "../../../geometry/standard-equation.ts";
import { commonPoints } from "./common-points.ts";
import { equationAt, type Sketch } from "./sketch.ts";

/** Facts computed from a conic must lead back to it, and to nothing else. */

const numbers = new Radicals();
const integer = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const place = fc.record({ x: integer(-5, 5), y: integer(-5, 5) });
const along = fc.constantFrom("x" as const, "y" as const);

const equationOf = (sketch: Sketch): MathJson | undefined => {
  const curve = curveOfEquation(numbers, equationAt(sketch));
  return curve?.kind === "conic" ? standardEquation(numbers, curve) : undefined;
};

/** Coordinates along and across the main axis. */
const from = ({ x, y }: { x: number; y: number }, direction: "x" | "y", main: number): MathJson =>
  direction === "x" ? at(x + main, y) : at(x, y + main);

const found = (given: readonly MathJson[]): unknown => work([given, ["equation", "C"], ""]).answers.map(({ json }) => json);

const options = { numRuns: 30 };

test("An ellipse comes back from its foci and an axis, and from its centre, a focus and a vertex", () => {
  fc.assert(
    fc.property(place, along, integer(1, 6), integer(1, 6), (centre, direction, c, more) => {
      const a = c + more;
      const sketch: Sketch = { kind: "ellipse", centre, along: direction, a, b: ["Sqrt", a * a - c * c], c };
      const expected = [equationOf(sketch)];
      const foci = ["Set", from(centre, direction, -c), from(centre, direction, c)] as const;
      assert.deepEqual(found([is("C", "Ellipse"), equal(["Foci", "C"], foci), equal(lengthOf("MajorAxis"), 2 * a)]), expected);
      const focus = direction === "x" ? "RightFocus" : "UpperFocus";
      const facts = [equal(["Center", "C"], at(centre.x, centre.y)), equal([focus, "C"], from(centre, direction, c))];
      assert.deepEqual(found([is("C", "Ellipse"), ...facts, on(from(centre, direction, a), "C")]), expected);
    }),
    options,
  );
});

test("A hyperbola comes back from its vertices and its eccentricity, and from its foci and a point", () => {
  fc.assert(
    fc.property(place, along, integer(1, 5), integer(1, 5), (centre, direction, a, more) => {
      const c = a + more;
      const sketch: Sketch = { kind: "hyperbola", centre, along: direction, a, b: ["Sqrt", c * c - a * a], c };
      const expected = [equationOf(sketch)];
      const vertices = ["Set", from(centre, direction, -a), from(centre, direction, a)] as const;
      const eccentricity = equal(["Eccentricity", "C"], ["Divide", c, a]);
      assert.deepEqual(found([is("C", "Hyperbola"), equal(["Vertices", "C"], vertices), eccentricity]), expected);
      const foci = ["Set", from(centre, direction, -c), from(centre, direction, c)] as const;
      assert.deepEqual(found([is("C", "Hyperbola"), equal(["Foci", "C"], foci), on(from(centre, direction, a), "C")]), expected);
    }),
    options,
  );
});

test("A parabola comes back from its vertex and its focus, and from its focus and its directrix", () => {
  const nonZero = integer(-4, 4).filter((value) => value !== 0);
  fc.assert(
    fc.property(place, along, nonZero, (vertex, direction, half) => {
      const expected = [equationOf({ kind: "parabola", vertex, along: direction, p: 2 * half })];
      const focus = equal(["Focus", "C"], from(vertex, direction, half));
      assert.deepEqual(found([is("C", "Parabola"), equal(["Vertex", "C"], at(vertex.x, vertex.y)), focus]), expected);
      const directrix = graph(`${direction}=${vertex[direction] - half}`);
      assert.deepEqual(found([is("C", "Parabola"), focus, equal(["Directrix", "C"], directrix)]), expected);
    }),
    options,
  );
});

test("A circle comes back from three of its points, and from a diameter", () => {
  fc.assert(
    fc.property(
      place,
      integer(1, 3),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 3, maxLength: 3 }),
      (centre, k, chosen) => {
        const rim = [3, 4, -3, -4].flatMap((u) =>
          [7 - Math.abs(u), Math.abs(u) - 7].map((v) => at(centre.x + k * u, centre.y + k * v)),
        );
        const expected = [equationOf({ kind: "circle", centre, radius: 5 * k })];
        const points = chosen.map((index) => on(rim[index] as MathJson, "C"));
        assert.deepEqual(found([is("C", "Circle"), ...points]), expected);
        const ends: MathJson = ["Segment", at(centre.x - 3 * k, centre.y - 4 * k), at(centre.x + 3 * k, centre.y + 4 * k)];
        assert.deepEqual(found([equal("C", ["CircleWithDiameter", ends])]), expected);
      },
    ),
    options,
  );
});

test("Tangents from a point pass through it and have a double point with the conic; from inside there is none", () => {
  const conic = fc.record({ a: integer(1, 4), b: integer(1, 4), sign: fc.constantFrom(1, -1) });
  fc.assert(
    fc.property(conic, place, ({ a, b, sign }, { x, y }) => {
      const equation: MathJson = [
        "Equal",
        ["Add", ["Divide", ["Power", "x", 2], a * a], ["Divide", ["Multiply", sign, ["Power", "y", 2]], b * b]],
        1,
      ];
      const curve = curveOfEquation(numbers, equation) as SecondDegree;
      const { answers } = work([[["Colon", "C", equation]], ["equation", ["TangentLines", "C", at(x, y)]], ""]);
      const value = numbers.sign(valueAt(numbers, curve, x, y) ?? []);
      for (const { kind, json, verdict } of answers) {
        if (kind === "none") continue;
        assert.equal(verdict.status, "proved");
        for (const each of operandsOf(json)[0] !== undefined && Array.isArray(json) && json[0] === "List"
          ? operandsOf(json)
          : [json]) {
          const line = curveOfEquation(numbers, each);
          assert.ok(line?.kind === "line");
          assert.ok(numbers.isZero(valueAt(numbers, line, x, y) ?? numbers.letter("z")));
          const common = commonPoints(numbers, line, { kind: "conic", coefficients: curve.coefficients });
          const [C, B, A] = common?.coefficients ?? [1, 0, 0];
          assert.notEqual(A, 0);
          assert.equal(numbers.simplify(["Subtract", ["Power", B, 2], ["Multiply", 4, A, C]]), 0);
        }
      }
      // Inside an ellipse there is no tangent; on it one.
      if (sign > 0 && value === -1)
        assert.deepEqual(
          answers.map(({ kind }) => kind),
          ["none"],
        );
    }),
    { numRuns: 60 },
  );
});

test("A point of an ellipse at a given distance from a focus is found with its mirror image", () => {
  fc.assert(
    fc.property(integer(1, 5), integer(1, 5), integer(0, 10), (c, more, share) => {
      const a = c + more;
      const given: MathJson[] = [
        ["Colon", "C", equationAt({ kind: "ellipse", centre: { x: 0, y: 0 }, along: "x", a, b: ["Sqrt", a * a - c * c], c })],
        equal("F", ["RightFocus", "C"]),
        on("P", "C"),
        equal(distance("P", "F"), ["Add", a - c, ["Divide", ["Multiply", 2 * c, share], 10]]),
      ];
      const { answers } = work([given, ["coordinates", "P"], ""]);
      const points = answers.flatMap(({ kind, json }) => (kind === "point" ? [json] : operandsOf(json)));
      assert.equal(points.length, share === 0 || share === 10 ? 1 : 2);
      for (const { verdict } of answers) assert.equal(verdict.status, "proved");
    }),
    options,
  );
});
