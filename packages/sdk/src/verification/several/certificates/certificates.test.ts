import assert from "node:assert/strict";
import { test } from "node:test";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { randomFrom } from "../../equality/random.ts";
import { areContradictory, type Quantity } from "./positive-combination.ts";
import { sumOfSquares } from "./sum-of-squares.ts";

const quantity = (coefficients: Record<string, number>, strict = false): Quantity => ({
  coefficients: new Map(Object.entries(coefficients).map(([name, value]) => [name, BigInt(value)])),
  strict,
});

const combinations: [name: string, quantities: Quantity[], expected: boolean][] = [
  ["a > b, b > c, c ≥ a", [quantity({ a: 1, b: -1 }, true), quantity({ b: 1, c: -1 }, true), quantity({ c: 1, a: -1 })], true],
  ["a ≥ b, b ≥ c, c ≥ a", [quantity({ a: 1, b: -1 }), quantity({ b: 1, c: -1 }), quantity({ c: 1, a: -1 })], false],
  ["a > b, c ≥ a", [quantity({ a: 1, b: -1 }, true), quantity({ c: 1, a: -1 })], false],
  ["0 > 0", [quantity({}, true)], true],
  ["0 ≥ 0", [quantity({})], false],
  [
    "2x + y ≤ 4, x + 2y ≤ 5, x + y > 3",
    [
      quantity({ x: -2, y: -1, "": 4 }),
      quantity({ x: -1, y: -2, "": 5 }),
      quantity({ x: 1, y: 1, "": -3 }, true),
      quantity({ "": 1 }, true),
    ],
    true,
  ],
  [
    "2x + y ≤ 4, x + 2y ≤ 5, x + y > 2",
    [
      quantity({ x: -2, y: -1, "": 4 }),
      quantity({ x: -1, y: -2, "": 5 }),
      quantity({ x: 1, y: 1, "": -2 }, true),
      quantity({ "": 1 }, true),
    ],
    false,
  ],
];

for (const [name, quantities, expected] of combinations) {
  test(name, () => assert.equal(areContradictory(quantities, spendFreely), expected));
}

test("quantities that hold together at a point are never contradictory", () => {
  const random = randomFrom(7);
  const whole = (size: number): number => Math.floor(random() * (2 * size + 1)) - size;
  for (let round = 0; round < 200; round++) {
    const point = [whole(4), whole(4), whole(4)];
    const quantities = Array.from({ length: 6 }, () => {
      const slopes = [whole(3), whole(3), whole(3)];
      const value = slopes.reduce((sum, slope, index) => sum + slope * (point[index] as number), 0);
      const strict = random() < 0.5;
      const slack = strict ? 1 + Math.floor(random() * 2) : Math.floor(random() * 2);
      return quantity({ x: slopes[0] ?? 0, y: slopes[1] ?? 0, z: slopes[2] ?? 0, "": slack - value }, strict);
    });
    assert.equal(areContradictory([...quantities, quantity({ "": 1 }, true)], spendFreely), false);
  }
});

const [x, y] = [P.variable(0), P.variable(1)];
const times = (...factors: Polynomial[]): Polynomial => factors.reduce((left, right) => P.multiply(left, right), 1n);
const plus = (...terms: Polynomial[]): Polynomial => terms.reduce(P.add, 0n);

const squares: [name: string, polynomial: Polynomial, count: number | undefined][] = [
  ["x² − 2xy + y²", plus(times(x, x), times(-2n, x, y), times(y, y)), 1],
  ["x² + xy + y²", plus(times(x, x), times(x, y), times(y, y)), 2],
  ["x² − 3xy + y²", plus(times(x, x), times(-3n, x, y), times(y, y)), undefined],
  ["(x − 1)² + (y − 2)²", plus(times(x, x), times(-2n, x), times(y, y), times(-4n, y), 5n), 2],
  ["(x − 1)² + (y − 2)² − 1", plus(times(x, x), times(-2n, x), times(y, y), times(-4n, y), 4n), undefined],
  ["x⁴ + y⁴ − 2x²y²", plus(times(x, x, x, x), times(y, y, y, y), times(-2n, x, x, y, y)), 1],
  ["x", x, undefined],
  ["−x²", times(-1n, x, x), undefined],
  ["4", 4n, 1],
  ["0", 0n, 0],
];

for (const [name, polynomial, count] of squares) {
  test(`${name} as a sum of squares`, () => assert.equal(sumOfSquares(polynomial, spendFreely)?.length, count));
}
