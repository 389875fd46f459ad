import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import * as Q from "../rational.ts";
import * as A from "./arithmetic.ts";
import * as B from "./ball.ts";
import { bitSize, ceilingQuotient, floorQuotient, rootFloor, squareRootFloor } from "./integers.ts";

const seeded = { seed: 20260111 };
const integers = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const rationals = fc.tuple(integers, fc.bigInt({ min: 1n, max: 10n ** 9n })).map(([n, d]) => Q.rational(n, d));
const sizes = fc.integer({ min: -140, max: 140 });
/** Numbers of very different size. */
const scattered = fc.tuple(rationals, sizes).map(([value, size]) => Q.multiply(value, powerOfTwo(size)));
const precisions = fc.integer({ min: 16, max: 200 });

function powerOfTwo(exponent: number): Q.Rational {
  return exponent >= 0 ? Q.rational(1n << BigInt(exponent)) : Q.rational(1n, 1n << BigInt(-exponent));
}

/** A ball that has forgotten which number it was made from. */
const vague = (value: Q.Rational, bits: number): B.Ball => ({ ...B.ofRational(value, bits), exact: undefined });

function contains(ball: B.Ball, value: Q.Rational): boolean {
  const { from, to } = B.endsOf(ball);
  return Q.compare(from, value) <= 0 && Q.compare(value, to) <= 0;
}

test("a ball that holds 0 alone, without its being known, has powers", () => {
  const zero: B.Ball = { lower: 0n, upper: 0n, exponent: 0, exact: undefined };
  for (const exponent of [1n, 2n, 3n]) {
    const found = A.wholePower(zero, exponent, 64);
    assert.ok(B.isBall(found) && contains(found, Q.zero));
  }
});

describe("integers", () => {
  test("sizes are those of the binary digits, or one more just below a power of two", () => {
    const rows = [1n, 2n, 3n, 255n, 256n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 64n - 1n, 2n ** 1023n, 2n ** 1024n - 1n, 2n ** 5000n];
    for (const value of rows.flatMap((row) => [row, -row])) {
      const digits = (value < 0n ? -value : value).toString(2).length;
      assert.ok(bitSize(value) === digits || bitSize(value) === digits + 1, `${value}`);
    }
    assert.equal(bitSize(0n), 0);
  });

  test("quotients round down and up", () => {
    for (const [n, d, low, high] of [
      [7n, 2n, 3n, 4n],
      [-7n, 2n, -4n, -3n],
      [6n, 2n, 3n, 3n],
      [-6n, 2n, -3n, -3n],
      [0n, 5n, 0n, 0n],
    ] as const) {
      assert.equal(floorQuotient(n, d), low);
      assert.equal(ceilingQuotient(n, d), high);
    }
  });

  test("floors of roots are exact", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 700n }), fc.integer({ min: 2, max: 9 }), (value, degree) => {
        for (const number of [value, value ** 2n, value ** 2n - 1n, value ** BigInt(degree), value ** BigInt(degree) - 1n]) {
          if (number < 0n) continue;
          const root = rootFloor(number, degree);
          assert.ok(root ** BigInt(degree) <= number && (root + 1n) ** BigInt(degree) > number);
          const square = squareRootFloor(number);
          assert.ok(square * square <= number && (square + 1n) ** 2n > number);
        }
      }),
      { ...seeded, numRuns: 300 },
    );
  });
});

describe("balls", () => {
  test("of rational numbers hold them with as many digits as are asked for, whatever their size", () => {
    fc.assert(
      fc.property(scattered, precisions, (value, bits) => {
        const ball = B.ofRational(value, bits);
        assert.ok(contains(ball, value));
        assert.ok(B.accuracyOf(ball) >= bits - 1);
        assert.deepEqual(ball.exact, value);
      }),
      { ...seeded, numRuns: 1_000 },
    );
  });

  test("of intervals hold both ends, and an end that is zero stays zero", () => {
    fc.assert(
      fc.property(scattered, scattered, precisions, (one, other, bits) => {
        const [from, to] = Q.compare(one, other) < 0 ? [one, other] : [other, one];
        const ball = B.ofInterval(from, to, bits);
        assert.ok(contains(ball, from) && contains(ball, to));
      }),
      { ...seeded, numRuns: 1_000 },
    );
    assert.equal(B.ofInterval(Q.zero, Q.rational(1n, 3n), 64).lower, 0n);
    assert.equal(B.ofInterval(Q.rational(-1n, 3n), Q.zero, 64).upper, 0n);
  });

  test("rounding never reaches zero from a number of reasonable size", () => {
    const tiny = Q.rational(1n, 10n ** 60n);
    assert.ok(B.ofInterval(tiny, Q.rational(10n ** 10n), 64).lower > 0n);
    assert.ok(B.ofInterval(Q.rational(-(10n ** 10n)), Q.negate(tiny), 64).upper < 0n);
  });

  test("compare as their numbers do", () => {
    fc.assert(
      fc.property(scattered, scattered, precisions, (left, right, bits) => {
        const order = B.compareBalls(vague(left, bits), vague(right, bits));
        if (order !== undefined) assert.equal(order, Q.compare(left, right));
        assert.equal(B.compareBalls(B.ofRational(left, bits), B.ofRational(right, bits)), Q.compare(left, right));
      }),
      { ...seeded, numRuns: 1_000 },
    );
  });
});

type Operation = [name: string, ball: typeof A.divide, exact: (left: Q.Rational, right: Q.Rational) => Q.Rational];
const operations: Operation[] = [
  ["add", A.add, Q.add],
  ["subtract", A.subtract, Q.subtract],
  ["multiply", A.multiply, Q.multiply],
  ["divide", A.divide, Q.divide],
];

describe("arithmetic", () => {
  for (const [name, ofBalls, ofRationals] of operations) {
    test(`${name}: the result holds the result, with nearly as many digits`, () => {
      fc.assert(
        fc.property(scattered, scattered, precisions, (left, right, bits) => {
          const result = ofBalls(vague(left, bits), vague(right, bits), bits);
          if (typeof result === "string") {
            assert.equal(result, "no-value");
            assert.ok(Q.isZero(right));
            return;
          }
          assert.ok(contains(result, ofRationals(left, right)));
          if (name === "multiply" || name === "divide") assert.ok(B.accuracyOf(result) >= bits - 4);
        }),
        { ...seeded, numRuns: 1_000 },
      );
    });

    test(`${name}: of intervals, the results at any of their points are inside`, () => {
      const part = fc.integer({ min: 0, max: 8 });
      fc.assert(
        fc.property(rationals, rationals, rationals, rationals, part, part, (a, b, c, d, i, j) => {
          const [x, y] = [between(a, b), between(c, d)];
          const result = ofBalls(x.ball, y.ball, 64);
          const [at, under] = [x.at(i), y.at(j)];
          if (typeof result !== "string") assert.ok(contains(result, ofRationals(at, under)));
          else assert.ok(name === "divide" && (result === "unknown" ? contains(y.ball, Q.zero) : Q.isZero(under)));
        }),
        { ...seeded, numRuns: 1_000 },
      );
    });
  }

  test("whole powers hold the power at any point, and even ones are never negative", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: -7, max: 9 }),
        fc.integer({ min: 0, max: 8 }),
        (from, width, exponent, part) => {
          const interval = between(Q.rational(from, 7), Q.rational(from + width, 7));
          const result = A.integerPower(interval.ball, BigInt(exponent), 50);
          const at = interval.at(part);
          if (typeof result === "string") {
            assert.ok(exponent <= 0 && contains(interval.ball, Q.zero));
            return;
          }
          assert.ok(contains(result, rationalPower(at, exponent)));
          if (exponent % 2 === 0) assert.ok(result.lower >= 0n);
        },
      ),
      { ...seeded, numRuns: 1_000 },
    );
  });

  test("rational numbers stay exact, so that differences are zero", () => {
    const third = B.ofRational(Q.rational(1n, 3n), 20);
    const sum = A.add(A.add(third, third, 20), third, 20);
    assert.deepEqual(sum.exact, Q.one);
    assert.ok(B.isExactZero(A.subtract(sum, B.one, 20)));
    assert.equal(A.divide(B.one, A.subtract(sum, B.one, 20), 20), "no-value");
  });

  test("sizes far apart are added without writing all digits between", () => {
    const huge: B.Ball = { lower: 1n, upper: 1n, exponent: 2 ** 30, exact: undefined };
    const sum = A.add(huge, B.one, 64);
    assert.ok(bitSize(sum.upper) < 200 && sum.lower > 0n);
    assert.equal(B.compareScaled(B.upperEnd(sum), B.upperEnd(huge)), 1);
    assert.equal(B.compareScaled(B.lowerEnd(sum), B.lowerEnd(huge)), 0);
  });

  test("long products of narrow balls are those of the short way", () => {
    const wide = (value: bigint): B.Ball => ({ lower: value, upper: value + 5n, exponent: -10, exact: undefined });
    const [a, b] = [7n ** 700n, 11n ** 600n];
    const product = A.multiply(wide(a), wide(b), 10_000);
    assert.equal(product.lower, a * b);
    assert.equal(product.upper, (a + 5n) * (b + 5n));
  });
});

function between(one: Q.Rational, other: Q.Rational): { ball: B.Ball; at(part: number): Q.Rational } {
  const [from, to] = Q.compare(one, other) < 0 ? [one, other] : [other, one];
  return {
    ball: B.ofInterval(from, to, 64),
    at: (part) => Q.add(from, Q.multiply(Q.subtract(to, from), Q.rational(part, 8))),
  };
}

function rationalPower(value: Q.Rational, exponent: number): Q.Rational {
  let power = Q.one;
  for (let count = 0; count < Math.abs(exponent); count++) power = Q.multiply(power, value);
  return exponent < 0 ? Q.divide(Q.one, power) : power;
}
