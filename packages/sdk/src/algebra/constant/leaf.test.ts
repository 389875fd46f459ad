import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "../../expression/parse.ts";
import * as B from "../ball/ball.ts";
import * as Q from "../rational.ts";
import { spendFreely } from "../spend.ts";
import { signOfConstant } from "./decide.ts";
import { type AlgebraicLeaf, leafBound, rootOf } from "./leaf.ts";

const leaf = (polynomial: (number | bigint)[], from: Q.Rational | number, to: Q.Rational | number): AlgebraicLeaf => ({
  polynomial: polynomial.map(BigInt),
  from: typeof from === "number" ? Q.rational(from) : from,
  to: typeof to === "number" ? Q.rational(to) : to,
});

const half = Q.rational(1n, 2n);
/** x³ = x + 1. */
const plastic = leaf([-1, -1, 0, 1], 1, 2);
/** x³ − 3x + 1 = 0: 2 cos 40°·4, 2 cos 80°, 2 cos 40°. */
const [first, second, third] = [leaf([1, -3, 0, 1], -2, -1), leaf([1, -3, 0, 1], 0, 1), leaf([1, -3, 0, 1], 1, 2)];
/** M. Mignotte's: two roots very near to each other. */
const [near, beyond] = [
  leaf([-2, 400, -20_000, 0, 0, 1], 0, Q.rational(1n, 100n)),
  leaf([-2, 400, -20_000, 0, 0, 1], Q.rational(1n, 100n), 1),
];

const rows: [text: string, numbers: Record<string, AlgebraicLeaf>, sign: ReturnType<typeof signOfConstant>][] = [
  ["a^3-a-1", { a: plastic }, 0],
  ["a^5-a^4-1", { a: plastic }, 0],
  ["a^3-a-1-10^{-70}", { a: plastic }, -1],
  ["a-\\sqrt[3]{\\frac{9+\\sqrt{69}}{18}}-\\sqrt[3]{\\frac{9-\\sqrt{69}}{18}}", { a: plastic }, 0],
  ["a-1.3247179572447460259609088544780973407344040569017333645340150503028278512455475940546993479817872803", { a: plastic }, 1],
  ["a+b+c", { a: first, b: second, c: third }, 0],
  ["a b c+1", { a: first, b: second, c: third }, 0],
  ["\\frac1a+\\frac1b+\\frac1c-3", { a: first, b: second, c: third }, 0],
  ["c-2\\cos 40°", { c: third }, 0],
  ["b-2\\cos 80°", { b: second }, 0],
  ["b-2\\cos 81°", { b: second }, 1],
  ["a-\\frac13", { a: leaf([-1, 3], 0, 1) }, 0],
  ["a-\\frac13", { a: leaf([2, -7, 3], 0, 1) }, 0],
  ["a", { a: leaf([0, -1, 0, 1], Q.negate(half), half) }, 0],
  ["a", { a: leaf([0, -1, 0, 1], 0, half) }, 0],
  ["a-1", { a: leaf([-1, 1], 1, 1) }, 0],
  ["a+\\sqrt2", { a: leaf([-2, 0, 1], -5, 0) }, 0],
  ["a-\\sqrt2-\\sqrt3", { a: leaf([1, 0, -10, 0, 1], 3, 4) }, 0],
  ["a-10^{30}", { a: leaf([-(10n ** 60n) - 1n, 0, 1], 0, Q.rational(10n ** 31n)) }, 1],
  ["a-b", { a: near, b: beyond }, -1],
  ["a^5-2(100a-1)^2", { a: near }, 0],
  ["\\frac{1}{a^3-a-1}", { a: plastic }, "no-value"],
  ["\\sqrt{a-2}", { a: plastic }, "no-value"],
  ["a-b", { a: plastic }, undefined],
];

describe("given algebraic numbers", () => {
  for (const [text, numbers, sign] of rows)
    test(`${text}: ${sign}`, () => {
      assert.equal(signOfConstant(parse(text).json, spendFreely, { numbers: new Map(Object.entries(numbers)) }), sign);
    });

  const refused: [why: string, leaf: AlgebraicLeaf][] = [
    ["no root", leaf([1, 0, 1], -5, 5)],
    ["three roots", leaf([0, -1, 0, 1], -2, 2)],
    ["two roots, one at the end", leaf([0, -1, 0, 1], 0, 1)],
    ["a double root", leaf([1, -2, 1], 0, 2)],
    ["a constant", leaf([5], 0, 2)],
    ["nothing", leaf([], 0, 2)],
    ["a leading zero", leaf([-1, 1, 0], 0, 2)],
    ["no interval", leaf([-1, 1], 2, 0)],
    ["not the root", leaf([-1, 1], 2, 2)],
  ];
  for (const [why, number] of refused)
    test(`${why} is refused`, () => {
      assert.throws(() => signOfConstant("a", spendFreely, { numbers: new Map([["a", number]]) }), RangeError);
    });
});

test("roots are enclosed with as many digits as are asked for, and within the bound", () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: -9n, max: 9n }), { minLength: 2, maxLength: 4 }),
      fc.bigInt({ min: 1n, max: 9n }),
      fc.integer({ min: 1, max: 60 }),
      (low, leading, scale) => {
        // A sign change over [0, scale], and by Descartes' rule one positive root only.
        const polynomial = [-BigInt(scale), ...low.map((value) => (value < 0n ? -value : value)), leading];
        const number = leaf(polynomial, 0, scale + 1);
        const root = rootOf(number, spendFreely);
        for (const bits of [30, 64, 200]) {
          const ball = root.ball(bits, spendFreely);
          assert.ok(B.accuracyOf(ball) >= bits);
          const { from, to } = B.endsOf(ball);
          assert.ok(valueAt(polynomial, from) <= 0 && valueAt(polynomial, to) >= 0);
          assert.ok(B.topOf(ball) - 1 <= leafBound(number).upper);
        }
      },
    ),
    { seed: 20260116, numRuns: 150 },
  );
});

function valueAt(polynomial: readonly bigint[], at: Q.Rational): number {
  return Q.signOf(polynomial.reduceRight<Q.Rational>((sum, c) => Q.add(Q.multiply(sum, at), Q.rational(c)), Q.zero));
}
