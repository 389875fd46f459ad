import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { substitute } from "../../expression/mathjson.ts";
import { formulaOf } from "../curve-of-equation.ts";
import type { Point } from "../figures.ts";
import { analyse } from "./analyse.ts";
import type { Ellipse, Hyperbola, Parabola } from "./conic.ts";
import * as elements from "./elements.ts";
import { minus, over, plus, squared, times } from "./formulas.ts";
import { signOf } from "./invariants.ts";
import { secondDegreeOf } from "./second-degree.ts";

const fraction = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 }))
  .map(([above, below]): MathJson => new Radicals().simplify(over(above, below)) ?? 0);

/** Turns with rational cos and sin, and some that need roots. */
const turn = fc.constantFrom<readonly [MathJson, MathJson]>(
  [1, 0],
  [over(3, 5), over(4, 5)],
  [over(4, 5), over(-3, 5)],
  [over(12, 13), over(5, 13)],
  [over(20, 29), over(21, 29)],
  [over(["Sqrt", 2], 2), over(["Sqrt", 2], 2)],
  [over(["Sqrt", 3], 2), over(-1, 2)],
  [over(2, ["Sqrt", 5]), over(1, ["Sqrt", 5])],
);

interface Made {
  readonly center: Point;
  readonly turn: readonly [MathJson, MathJson];
  readonly aSquared: number;
  readonly bSquared: number;
  readonly factor: number;
}

const made: fc.Arbitrary<Made> = fc
  .record({
    center: fc.record({ x: fraction, y: fraction }, { noNullPrototype: true }),
    turn,
    aSquared: fc.integer({ min: 1, max: 20 }),
    bSquared: fc.integer({ min: 1, max: 20 }),
    factor: fc.constantFrom(-3, -1, 1, 2, 5),
  })
  .filter(({ aSquared, bSquared }) => aSquared > bSquared);

/** The coordinates along the turned axes from the centre. */
const along = ({ center: { x, y }, turn: [cos, sin] }: Pick<Made, "center" | "turn">): readonly [MathJson, MathJson] => {
  const [u, v] = [minus("x", x), minus("y", y)];
  return [plus(times(cos, u), times(sin, v)), minus(times(cos, v), times(sin, u))];
};

/** The equation of degree two multiplied out, so that nothing of how it was made is left. */
function expanded(numbers: Radicals, formula: MathJson, factor: number): MathJson {
  const curve = secondDegreeOf(numbers, ["Equal", times(factor, formula), 0]);
  assert.ok(curve);
  return ["Equal", formulaOf(curve), 0];
}

const analysed = (numbers: Radicals, equation: MathJson): ReturnType<typeof analyse> => {
  const curve = secondDegreeOf(numbers, equation);
  return curve?.kind === "conic" ? analyse(numbers, curve) : undefined;
};

function central(numbers: Radicals, given: Made, sign: 1 | -1): Ellipse | Hyperbola {
  const [u, v] = along(given);
  const other = over(squared(v), given.bSquared);
  const sides = sign > 0 ? plus(over(squared(u), given.aSquared), other) : minus(over(squared(u), given.aSquared), other);
  const conic = analysed(numbers, expanded(numbers, minus(sides, 1), given.factor));
  assert.equal(conic?.kind, sign > 0 ? "ellipse" : "hyperbola");
  return conic as Ellipse | Hyperbola;
}

const isZero = (numbers: Radicals, formula: MathJson): boolean => signOf(numbers, formula) === 0;

describe("conics made from a centre, axes and a turn", () => {
  for (const sign of [1, -1] as const) {
    test(`${sign > 0 ? "Ellipses" : "Hyperbolas"} are recovered exactly`, () => {
      fc.assert(
        fc.property(made, (given) => {
          const numbers = new Radicals();
          const conic = central(numbers, given, sign);
          assert.deepEqual(conic.center, given.center);
          assert.deepEqual([conic.aSquared, conic.bSquared], [given.aSquared, given.bSquared]);
          assert.equal(conic.cSquared, given.aSquared - sign * given.bSquared);
          const [cos, sin] = given.turn;
          assert.ok(
            isZero(numbers, minus(times(conic.axis.cos, sin), times(conic.axis.sin, cos))),
            "the axis has another direction",
          );
        }),
        { numRuns: 60 },
      );
    });
  }

  test("Parabolas are recovered exactly, whichever way they open", () => {
    const parameter = fc.integer({ min: -8, max: 8 }).filter((value) => value !== 0);
    fc.assert(
      fc.property(made, parameter, (given, p) => {
        const numbers = new Radicals();
        const [u, v] = along(given);
        const conic = analysed(numbers, expanded(numbers, minus(squared(v), times(2, p, u)), given.factor)) as Parabola;
        assert.equal(conic.kind, "parabola");
        assert.deepEqual(conic.vertex, given.center);
        assert.equal(conic.parameter, Math.abs(p));
        const [cos, sin] = given.turn;
        const { x, y } = given.center;
        assert.ok(isZero(numbers, minus(conic.focus.x, plus(x, times(over(p, 2), cos)))));
        assert.ok(isZero(numbers, minus(conic.focus.y, plus(y, times(over(p, 2), sin)))));
      }),
      { numRuns: 60 },
    );
  });

  test("Turned ones have the measures of those that are not", () => {
    fc.assert(
      fc.property(made, fc.constantFrom<1 | -1>(1, -1), (given, sign) => {
        const numbers = new Radicals();
        const [turned, upright] = [given, { ...given, turn: [1, 0] as const }].map((each) => central(numbers, each, sign));
        const measures = ({ kind, a, b, c, eccentricity }: Ellipse | Hyperbola): unknown => [kind, a, b, c, eccentricity];
        assert.ok(turned && upright);
        assert.deepEqual(measures(turned), measures(upright));
      }),
      { numRuns: 40 },
    );
  });
});

/** Points of u²/a² ± v²/b² = 1 for rational t, in the coordinates of the plane. */
function pointOn(conic: Ellipse | Hyperbola, t: MathJson): Point {
  const below = conic.kind === "ellipse" ? plus(1, squared(t)) : minus(1, squared(t));
  const above = conic.kind === "ellipse" ? minus(1, squared(t)) : plus(1, squared(t));
  const [u, v] = [times(conic.a, over(above, below)), times(conic.b, over(times(2, t), below))];
  const { cos, sin } = conic.axis;
  return {
    x: plus(conic.center.x, minus(times(u, cos), times(v, sin))),
    y: plus(conic.center.y, times(u, sin), times(v, cos)),
  };
}

const squaredDistance = (left: Point, right: Point): MathJson =>
  plus(squared(minus(left.x, right.x)), squared(minus(left.y, right.y)));

describe("the distance definition", () => {
  const samples: readonly Made[] = [
    { center: { x: 0, y: 0 }, turn: [1, 0], aSquared: 25, bSquared: 9, factor: 1 },
    { center: { x: 1, y: -2 }, turn: [over(3, 5), over(4, 5)], aSquared: 7, bSquared: 3, factor: 2 },
    {
      center: { x: over(1, 2), y: 3 },
      turn: [over(2, ["Sqrt", 5]), over(-1, ["Sqrt", 5])],
      aSquared: 6,
      bSquared: 1,
      factor: -1,
    },
  ];
  for (const sign of [1, -1] as const) {
    for (const given of samples) {
      const name = sign > 0 ? "sum" : "difference";
      test(`The ${name} of the distances to the foci is 2a at 100 points, a² = ${given.aSquared}`, () => {
        const numbers = new Radicals();
        const conic = central(numbers, given, sign);
        const [first, second] = elements.foci(numbers, conic) ?? [];
        assert.ok(first && second);
        for (let index = 0; index < 100; index++) {
          const point = pointOn(conic, over(2 * index - 99, 50));
          const [near, far] = [squaredDistance(point, first), squaredDistance(point, second)];
          // d₁ ± d₂ = ±2a, squared twice.
          const inside = minus(plus(near, far), times(4, conic.aSquared));
          assert.ok(isZero(numbers, minus(squared(inside), times(4, near, far))), `t = ${2 * index - 99}/50`);
          // 2d₁d₂ = ±(4a² − d₁² − d₂²): which of sum and difference it is.
          assert.notEqual(signOf(numbers, inside), sign);
        }
      });
    }
  }

  test("Points of a parabola are as far from the focus as from the directrix", () => {
    fc.assert(
      fc.property(made, fc.integer({ min: -9, max: 9 }), (given, t) => {
        const numbers = new Radicals();
        const [u, v] = along(given);
        const conic = analysed(numbers, expanded(numbers, minus(squared(v), times(given.aSquared, u)), given.factor)) as Parabola;
        const [cos, sin] = given.turn;
        const [p, q] = [over(squared(t), given.aSquared), t];
        const point = {
          x: plus(given.center.x, minus(times(p, cos), times(q, sin))),
          y: plus(given.center.y, times(p, sin), times(q, cos)),
        };
        const { a, b, c } = conic.directrix;
        const line = over(squared(plus(times(a, point.x), times(b, point.y), c)), plus(squared(a), squared(b)));
        assert.ok(isZero(numbers, minus(squaredDistance(point, conic.focus), line)));
      }),
      { numRuns: 40 },
    );
  });
});

test("A product of two lines is told by its factors", () => {
  const line = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }), fc.integer({ min: -6, max: 6 }));
  fc.assert(
    fc.property(line, line, ([a, b, c], [p, q, r]) => {
      fc.pre((a !== 0 || b !== 0) && (p !== 0 || q !== 0));
      const numbers = new Radicals();
      const product = times(plus(times(a, "x"), times(b, "y"), c), plus(times(p, "x"), times(q, "y"), r));
      const conic = analysed(numbers, ["Equal", product, 0]);
      const parallel = a * q === b * p;
      const same = parallel && a * r === p * c && b * r === q * c;
      assert.equal(conic?.kind, same ? "double-line" : parallel ? "parallel-lines" : "crossing-lines");
      const found = conic?.kind === "double-line" ? [conic.line] : conic && "lines" in conic ? conic.lines : [];
      for (const { a: u, b: v, c: w } of found) {
        // Two points of each line make the product zero.
        for (const step of [0, 1]) {
          const norm = plus(squared(u), squared(v));
          const x = minus(over(times(-1, w, u), norm), times(step, v));
          const y = plus(over(times(-1, w, v), norm), times(step, u));
          assert.ok(isZero(numbers, substitute(product, { x, y })));
        }
      }
    }),
    { numRuns: 100 },
  );
});
