import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { Precise } from "../../../test/precise-value.ts";
import * as Q from "../rational.ts";
import * as B from "./ball.ts";
import { ln2Floor, piFloor } from "./constants.ts";
import { type Head, heads } from "./heads.ts";

const seeded = { seed: 20260112 };
const decimal = (value: Q.Rational): Decimal => new Precise(value.numerator.toString()).div(value.denominator.toString());

/** The functions of decimal.js. It computes with 60 digits, more than 190 bits. */
const reference: Record<string, (x: Decimal) => Decimal> = {
  Exp: (x) => x.exp(),
  Ln: (x) => x.ln(),
  Log: (x) => x.log(10),
  Sqrt: (x) => x.sqrt(),
  Sin: (x) => x.sin(),
  Cos: (x) => x.cos(),
  Tan: (x) => x.tan(),
  Arcsin: (x) => x.asin(),
  Arccos: (x) => x.acos(),
  Arctan: (x) => x.atan(),
  Sinh: (x) => x.sinh(),
  Cosh: (x) => x.cosh(),
  Tanh: (x) => x.tanh(),
  Arsinh: (x) => x.asinh(),
  Arcosh: (x) => x.acosh(),
  Artanh: (x) => x.atanh(),
};

const of = (head: string, ball: B.Ball, bits: number): B.Enclosed => (heads.get(head) as Head).of([ball], bits);

const points = fc
  .tuple(fc.bigInt({ min: -(2n ** 24n), max: 2n ** 24n }), fc.constantFrom(0, 12, 20, 24, 30, 44))
  .map(([n, shift]) => Q.rational(n, 1n << BigInt(shift)))
  .filter((value) => Math.abs(Q.rationalToNumber(value)) < 300);

describe("against decimal.js at 60 digits", () => {
  for (const [head, expected] of Object.entries(reference)) {
    test(head, () => {
      let compared = 0;
      fc.assert(
        fc.property(points, fc.constantFrom(40, 64, 100, 150), (x, bits) => {
          const value = expected(decimal(x));
          const ball = of(head, B.ofRational(x, bits), bits);
          if (!value.isFinite()) {
            assert.notEqual(typeof ball, "object", `${x.numerator}/${x.denominator}`);
            return;
          }
          assert.ok(B.isBall(ball), `${head} at ${x.numerator}/${x.denominator}: ${ball}`);
          const { from, to } = B.endsOf(ball);
          const slack = value.abs().times("1e-52").plus("1e-55");
          assert.ok(decimal(from).lte(value.plus(slack)) && decimal(to).gte(value.minus(slack)));
          assert.ok(
            decimal(to)
              .minus(decimal(from))
              .lte(
                value
                  .abs()
                  .times(2)
                  .plus(2 ** -10)
                  .times(new Precise(2).pow(8 - bits)),
              ),
          );
          compared++;
        }),
        { ...seeded, numRuns: 400 },
      );
      assert.ok(compared > 15);
    });
  }
});

const point = (value: bigint, exponent: number): B.Ball => ({ lower: value, upper: value, exponent, exact: undefined });

/** Far more digits give a result inside the one with few, up to what both round. */
function meets(rough: B.Ball, fine: B.Ball): boolean {
  return B.compareScaled(B.lowerEnd(fine), B.upperEnd(rough)) <= 0 && B.compareScaled(B.upperEnd(fine), B.lowerEnd(rough)) >= 0;
}

const unaryHeads = [...heads].filter(([, { least, most }]) => least === 1 && most === 1).map(([head]) => head);
const smoothHeads = unaryHeads.filter((head) => !/^(Factorial2?|Floor|Ceil|Round|Sign|Percent)$/.test(head));

const digits = fc.bigInt({ min: -(2n ** 160n), max: 2n ** 160n }).filter((value) => value !== 0n);

describe("with more digits", () => {
  test("every function gives numbers inside the rough enclosure, and narrower ones", () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: -260, max: -130 }), fc.integer({ min: 24, max: 300 }), (value, exponent, bits) => {
        for (const head of smoothHeads) {
          const [rough, fine] = [bits, 2 * bits + 200].map((each) => of(head, point(value, exponent), each));
          if (!rough || !fine || !B.isBall(rough) || !B.isBall(fine)) {
            assert.ok(rough === fine || rough === "unknown", `${head} ${value} ${exponent}`);
            continue;
          }
          assert.ok(meets(rough, fine), `${head} ${value} ${exponent} ${bits}`);
          assert.ok(B.accuracyOf(fine) > B.accuracyOf(rough) || B.isPoint(fine), `${head} ${value} ${exponent} ${bits}`);
        }
      }),
      { ...seeded, numRuns: 150 },
    );
  });

  test("the long series agree with the short ones", () => {
    for (const [value, exponent] of [
      [7n, -3],
      [-1n, -2],
      [5n, -2],
      [123456789n, -20],
      [(1n << 80n) + 1n, -80],
      [1n, -70],
    ] as const)
      for (const head of smoothHeads)
        for (const bits of [560, 640, 1500]) {
          const [rough, fine] = [of(head, point(value, exponent), 200), of(head, point(value, exponent), bits)];
          if (B.isBall(rough) && B.isBall(fine)) {
            assert.ok(meets(rough, fine), `${head} ${value} ${exponent} ${bits}`);
            assert.ok(B.accuracyOf(fine) > bits - 100, `${head} ${value} ${exponent} ${bits} ${B.accuracyOf(fine)}`);
          } else assert.equal(rough, fine, `${head} ${value}`);
        }
  });
});

describe("over intervals", () => {
  test("what a function is at any point of an interval is in its enclosure", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: -4_000, max: 4_000 }),
        fc.constantFrom(1, 30, 256, 1_000, 5_000),
        fc.constantFrom(4, 8, 10, 30),
        fc.integer({ min: 0, max: 16 }),
        (from, width, shift, part) => {
          const interval: B.Ball = { lower: BigInt(from), upper: BigInt(from + width), exponent: -shift, exact: undefined };
          const inside = point(16n * BigInt(from) + BigInt(width * part), -shift - 4);
          for (const head of smoothHeads) {
            const [whole, one] = [of(head, interval, 64), of(head, inside, 120)];
            if (whole === "unknown") continue;
            if (whole === "no-value" || !B.isBall(one)) assert.equal(whole, one, `${head} ${from} ${width} ${shift}`);
            else assert.ok(meets(whole, one), `${head} ${from} ${width} ${shift} ${part}`);
            compared++;
          }
        },
      ),
      { ...seeded, numRuns: 600 },
    );
    assert.ok(compared > 8_000);
  });

  const rows: [head: string, from: number, to: number, low: number, high: number][] = [
    ["Sin", 0, 10, -1, 1],
    ["Sin", 0, 2, 0, 1],
    ["Sin", -1, 1, -0.8414709849, 0.8414709849],
    ["Sin", 4, 5, -1, -0.7568024953],
    ["Cos", -1, 2, -0.4161468366, 1],
    ["Cos", 3, 4, -1, -0.6536436209],
    ["Cosh", -1, 2, 1, 3.7621956911],
    ["Abs", -1, 2, 0, 2],
    ["Sqrt", 0, 4, 0, 2],
    ["Tan", -1, 1, -1.5574077247, 1.5574077247],
    ["Cot", 1, 2, -0.4576575544, 0.6420926159],
    ["Exp", -1, 1, 0.3678794412, Math.E],
    ["Ln", 1, 10, 0, Math.LN10],
    ["Arcsin", -1, 1, -1.5707963268, 1.5707963268],
    ["Arccos", -1, 1, 0, Math.PI],
    ["Arctan", -1, 1, -0.7853981634, 0.7853981634],
    ["Arccot", -1, 1, 0.7853981634, 2.3561944902],
    ["Sinh", -1, 1, -1.1752011936, 1.1752011936],
    ["Tanh", -1, 1, -0.7615941559, 0.7615941559],
    ["Arsinh", -1, 1, -0.881373587, 0.881373587],
    ["Arcosh", 1, 2, 0, 1.3169578969],
  ];
  for (const [head, from, to, low, high] of rows)
    test(`${head} of [${from}, ${to}] is [${low}, ${high}], hardly wider`, () => {
      const ball = of(head, B.ofInterval(Q.rational(from), Q.rational(to), 64), 64) as B.Ball;
      const ends = B.endsOf(ball);
      assert.ok(Math.abs(Q.rationalToNumber(ends.from) - low) < 1e-9, `${Q.rationalToNumber(ends.from)}`);
      assert.ok(Math.abs(Q.rationalToNumber(ends.to) - high) < 1e-9, `${Q.rationalToNumber(ends.to)}`);
    });

  const undecided: [head: string, from: number, to: number, what: "unknown" | "no-value"][] = [
    ["Tan", 1, 2, "unknown"],
    ["Cot", -1, 1, "unknown"],
    ["Sec", 1, 2, "unknown"],
    ["Floor", 0, 1, "unknown"],
    ["Sign", -1, 1, "unknown"],
    ["Sqrt", -1, 1, "unknown"],
    ["Sqrt", -2, -1, "no-value"],
    ["Ln", 0, 1, "unknown"],
    ["Ln", -1, 0, "no-value"],
    ["Arcsin", 0, 2, "unknown"],
    ["Arcsin", 2, 3, "no-value"],
    ["Arccos", -3, -2, "no-value"],
    ["Arcosh", 0, 2, "unknown"],
    ["Arcosh", -3, 0, "no-value"],
    ["Artanh", 0, 1, "unknown"],
    ["Artanh", 1, 2, "no-value"],
    ["Arcsec", -1, 1, "unknown"],
    ["Exp", 0, 2 ** 40, "unknown"],
  ];
  for (const [head, from, to, what] of undecided)
    test(`${head} of [${from}, ${to}]: ${what}`, () => {
      assert.equal(of(head, B.ofInterval(Q.rational(from), Q.rational(to), 64), 64), what);
    });
});

test("π and ln 2 are the digits everyone knows, whatever was asked before", () => {
  const decimals = (floor: bigint, bits: number): string => ((floor * 10n ** 50n) >> BigInt(bits)).toString();
  for (const bits of [200, 3000, 220]) {
    assert.equal(decimals(piFloor(bits), bits), "314159265358979323846264338327950288419716939937510");
    assert.equal(decimals(ln2Floor(bits), bits), "69314718055994530941723212145817656807550013436025");
  }
});
