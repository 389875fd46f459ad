import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { measure, Precise } from "../../../test/precise-value.ts";
import { randomFormula } from "../../../test/random-formula.ts";
import type { MathJson } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import * as Q from "../rational.ts";
import { spendFreely } from "../spend.ts";
import * as B from "./ball.ts";
import { compileEnclosure, type Enclosure, enclose } from "./evaluate.ts";

const seeded = { seed: 20260113 };
const decimal = (value: Q.Rational): Decimal => new Precise(value.numerator.toString()).div(value.denominator.toString());

const at = (text: string, values: Record<string, Q.Rational> = {}, bits = 64): Enclosure =>
  enclose(
    parse(text).json,
    new Map(Object.entries(values).map(([name, value]) => [name, B.ofRational(value, bits)])),
    bits,
    spendFreely,
  );

/** The kind of an enclosure, or the rational number that it is. */
function shown(enclosure: Enclosure): string {
  if (enclosure.kind !== "value") return enclosure.kind;
  const { exact } = enclosure.ball;
  if (!exact) return "value";
  return exact.denominator === 1n ? `${exact.numerator}` : `${exact.numerator}/${exact.denominator}`;
}

describe("random formulas", () => {
  const quarters = fc.integer({ min: -48, max: 48 }).map((n) => Q.rational(n, 8));

  for (const bits of [48, 64, 110])
    test(`what decimal.js computes with 60 digits is inside, with ${bits} bits`, () => {
      let compared = 0;
      fc.assert(
        fc.property(randomFormula(false), quarters, quarters, (json, x, y) => {
          const found = compileEnclosure(json, ["x", "y"])([B.ofRational(x, bits), B.ofRational(y, bits)], bits, spendFreely);
          const expected = measure(json, { x: decimal(x), y: decimal(y) });
          if (!expected) return;
          assert.notEqual(found.kind, "no-value");
          if (found.kind !== "value" || Math.abs(found.ball.exponent) > 2_000) return;
          compared++;
          // The error of `measure` is that of doubles; 60 digits are more than 10^42 times better.
          const slack = expected.error.times("1e-42");
          const { from, to } = B.endsOf(found.ball);
          assert.ok(decimal(from).lte(expected.value.plus(slack)) && decimal(to).gte(expected.value.minus(slack)));
          if (found.ball.exact) assert.ok(decimal(found.ball.exact).minus(expected.value).abs().lte(slack));
        }),
        { ...seeded, numRuns: 900 },
      );
      assert.ok(compared > 400, `${compared}`);
    });

  test("over boxes, what decimal.js computes at points of the box is inside", () => {
    const side = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.constantFrom(0, 1, 3, 10, 40), fc.constantFrom(1n, 8n, 64n));
    let compared = 0;
    fc.assert(
      fc.property(randomFormula(false), side, side, (json, ...sides) => {
        const box = sides.map(([from, width, unit]) =>
          B.ofInterval(Q.rational(BigInt(from), unit), Q.rational(BigInt(from + width), unit), 64),
        );
        const found = compileEnclosure(json, ["x", "y"])(box, 64, spendFreely);
        if (found.kind === "unknown") return;
        for (const [i, j] of [
          [0, 0],
          [1, 3],
          [2, 2],
          [4, 1],
          [3, 4],
        ] as const) {
          const [x, y] = sides.map(([from, width, unit], index) =>
            decimal(Q.rational(BigInt(4 * from + width * (index === 0 ? i : j)), 4n * unit)),
          ) as [Decimal, Decimal];
          const expected = measure(json, { x, y });
          if (!expected) continue;
          assert.equal(found.kind, "value");
          if (found.kind !== "value" || Math.abs(found.ball.exponent) > 2_000) continue;
          compared++;
          const slack = expected.error.times("1e-42");
          const ends = B.endsOf(found.ball);
          assert.ok(decimal(ends.from).lte(expected.value.plus(slack)) && decimal(ends.to).gte(expected.value.minus(slack)));
        }
      }),
      { ...seeded, numRuns: 500 },
    );
    assert.ok(compared > 1_000, `${compared}`);
  });

  test("where doubles find no value, none is certified (but for exponents that doubles round)", () => {
    fc.assert(
      fc.property(randomFormula(true), quarters, quarters, (json, x, y) => {
        const found = compileEnclosure(json, ["x", "y"])([B.ofRational(x, 64), B.ofRational(y, 64)], 64, spendFreely);
        const value = compile(json, ["x", "y"])(Q.rationalToNumber(x), Q.rationalToNumber(y));
        if (found.kind === "no-value")
          assert.ok(!(Number.isFinite(value) && Math.abs(value) < 1e10) || isRounded(json), `${value}`);
        if (Number.isNaN(value) && found.kind === "value") assert.ok(isRounded(json));
      }),
      { ...seeded, numRuns: 1_000 },
    );
  });

  /** Powers with a computed exponent: a double is only nearly the whole number that it is. */
  const isRounded = (json: MathJson): boolean =>
    (headOf(json) === "Power" && rationalOf(operandsOf(json)[1] as MathJson) === undefined) || operandsOf(json).some(isRounded);

  test("more bits give narrower balls", () => {
    for (const text of ["e^{\\sin x}+\\sqrt{x}", "\\ln(x+1)/\\pi", "x^{\\sqrt2}-\\arctan x"]) {
      const widths = [32, 64, 128, 512].map((bits) => {
        const found = at(text, { x: Q.rational(5n, 3n) }, bits);
        return found.kind === "value" ? B.accuracyOf(found.ball) : 0;
      });
      for (const [index, bits] of [32, 64, 128, 512].entries()) assert.ok((widths[index] ?? 0) > bits - 12, `${text} ${bits}`);
    }
  });
});

describe("certainty", () => {
  const rows: [text: string, expected: string, x?: Q.Rational][] = [
    // Rational numbers stay exact.
    ["0.1+0.2", "3/10"],
    ["0.\\dot{3}\\cdot 3", "1"],
    ["\\sqrt{4}-2", "0"],
    ["\\sqrt{\\frac{9}{16}}", "3/4"],
    ["50\\%", "1/2"],
    ["2\\frac13", "7/3"],
    ["3:4", "3/4"],
    ["5!", "120"],
    ["7!!", "105"],
    ["\\binom{5}{2}", "10"],
    ["\\binom{2}{5}", "0"],
    ["C_5^2", "10"],
    ["A_5^2", "20"],
    ["\\gcd(12, 18, 8)", "2"],
    ["\\operatorname{lcm}(4, 6)", "12"],
    ["-7 \\bmod 3", "2"],
    ["\\max(1, \\frac32, \\pi-3)", "3/2"],
    ["\\lfloor -\\frac52 \\rfloor", "-3"],
    ["\\lceil \\pi \\rceil", "4"],
    ["\\operatorname{round}(-2.5)", "-3"],
    ["\\operatorname{round}(0.49)", "0"],
    ["\\operatorname{sgn}(1-\\sqrt2)", "-1"],
    ["|-3|", "3"],
    ["\\log 1000", "3"],
    ["\\log_2 \\frac18", "-3"],
    ["\\ln 1", "0"],
    ["e^0", "1"],
    ["\\sin 0", "0"],
    ["\\sin 30°", "1/2"],
    ["\\cos \\frac{\\pi}{3}", "1/2"],
    ["\\sin \\pi", "0"],
    ["\\tan 45°", "1"],
    ["\\arctan 0", "0"],
    ["\\arccos 1", "0"],
    ["\\sum_{k=1}^{4} k^2", "30"],
    ["\\sum_{k=1}^{0} k^2", "0"],
    ["\\prod_{k=1}^{4} k", "24"],
    ["x^2\\big|_{x=3}", "9"],
    // The real numbers' powers and roots.
    ["(-8)^{1/3}", "-2"],
    ["(-8)^{2/3}", "4"],
    ["\\sqrt[3]{-27}", "-3"],
    ["(-8)^{-1/3}", "-1/2"],
    ["(-1)^{0.2}", "-1"],
    ["0^{\\pi}", "0"],
    ["0^{1/2}", "0"],
    ["(-2)^{3}", "-8"],
    ["1^{\\pi}", "1"],
    // No value, for sure.
    ["1/0", "no-value"],
    ["\\frac{1}{\\sqrt4-2}", "no-value"],
    ["0^0", "no-value"],
    ["0^{-1}", "no-value"],
    ["(\\sqrt9-3)^{-\\pi}", "no-value"],
    ["\\sqrt{-1}", "no-value"],
    ["(-8)^{1/2}", "no-value"],
    ["(-8)^{\\frac14+\\frac14}", "no-value"],
    ["\\ln 0", "no-value"],
    ["\\ln(2-e)", "no-value"],
    ["\\log_1 5", "no-value"],
    ["\\log_{-2} 5", "no-value"],
    ["\\arcsin 2", "no-value"],
    ["\\tan 90°", "no-value"],
    ["\\cot \\pi", "no-value"],
    ["\\sec\\frac{\\pi}{2}", "no-value"],
    ["\\coth 0", "no-value"],
    ["0\\cdot\\frac10", "no-value"],
    ["\\frac10+f(2)", "no-value"],
    ["5 \\bmod 0", "no-value"],
    ["\\sum_{k=-1}^{1} \\frac1k", "no-value"],
    // Not certain.
    ["\\frac{1}{\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6}}", "unknown"],
    ["\\sqrt{\\pi-\\pi}", "unknown"],
    ["\\lfloor \\sqrt2\\sqrt2 \\rfloor", "unknown"],
    ["(-8)^{\\frac16+\\frac16}", "unknown"],
    ["(-2)^{\\pi}", "unknown"],
    ["f(2)", "unknown"],
    ["y+1", "unknown"],
    ["\\pi!", "unknown"],
    ["\\sum_{k=5}^{1} k", "unknown"],
    ["\\sum_{k=1}^{n} k", "unknown"],
    ["\\int_0^1 x\\,dx", "unknown"],
    ["e^{e^{e^{10}}}", "unknown"],
    // Cases.
    ["\\begin{cases} x & x > 0 \\\\ -x & x \\le 0 \\end{cases}", "2", Q.rational(-2)],
    ["\\begin{cases} x & x > 0 \\end{cases}", "no-value", Q.rational(-2)],
    ["\\begin{cases} 1 & \\frac1x > 0 \\\\ 2 & \\text{otherwise} \\end{cases}", "no-value", Q.zero],
    ["\\begin{cases} 1 & x \\in [0, 1) \\\\ 2 & \\text{otherwise} \\end{cases}", "2", Q.one],
    ["\\begin{cases} 1 & x \\in \\mathbb{Z} \\\\ 2 & \\text{otherwise} \\end{cases}", "2", Q.rational(1n, 2n)],
    ["\\begin{cases} 1 & \\sqrt2\\sqrt2 = 2 \\\\ 2 & \\text{otherwise} \\end{cases}", "unknown"],
    ["\\begin{cases} 1 & 1 < x \\le 3 \\\\ 2 & \\text{otherwise} \\end{cases}", "1", Q.rational(3)],
  ];
  for (const [text, expected, x] of rows)
    test(`${text} is ${expected}`, () => assert.equal(shown(at(text, x ? { x } : {})), expected));
});

describe("intervals", () => {
  const over = (text: string, from: number, to: number): Enclosure =>
    enclose(parse(text).json, new Map([["x", B.ofInterval(Q.rational(from), Q.rational(to), 64)]]), 64, spendFreely);

  const rows: [text: string, from: number, to: number, expected: "unknown" | "no-value" | [number, number]][] = [
    ["x^2", -1, 2, [0, 4]],
    ["x^3", -1, 2, [-1, 8]],
    ["\\sin x", 0, 10, [-1, 1]],
    ["\\sqrt{x^2}", -1, 2, [0, 2]],
    ["x^{2/3}", -8, 1, [0, 4]],
    ["x^{1/3}", -8, 1, [-2, 1]],
    ["2^x", -1, 3, [0.5, 8]],
    ["x^{\\pi}", 0, 1, [0, 1]],
    ["x-x", 0, 1, [-1, 1]],
    ["|x|", -3, 2, [0, 3]],
    ["\\max(x, 0)", -3, 2, [0, 2]],
    ["e^{-x^2}", -1, 0, [Math.exp(-1), 1]],
    ["\\sum_{k=1}^{3} x^k", 0, 1, [0, 3]],
    ["\\frac1x", -1, 1, "unknown"],
    ["\\frac1x", 1, 2, [0.5, 1]],
    ["\\lfloor x \\rfloor", 0, 1, "unknown"],
    ["\\ln x", 0, 1, "unknown"],
    ["\\ln x", -2, 0, "no-value"],
    ["\\sqrt{x}", -2, -1, "no-value"],
    ["x^0", -1, 1, "unknown"],
    ["x^0", 1, 2, [1, 1]],
    ["\\log_x 2", 0, 3, "unknown"],
    ["\\begin{cases} x & x \\le 2 \\\\ 5 & \\text{otherwise} \\end{cases}", 0, 2, [0, 2]],
    ["\\begin{cases} x & x < 2 \\\\ 5 & \\text{otherwise} \\end{cases}", 0, 2, "unknown"],
  ];
  for (const [text, from, to, expected] of rows)
    test(`${text} over [${from}, ${to}]: ${expected}`, () => {
      const found = over(text, from, to);
      if (typeof expected === "string") {
        assert.equal(found.kind, expected);
        return;
      }
      assert.equal(found.kind, "value");
      if (found.kind !== "value") return;
      const ends = B.endsOf(found.ball);
      assert.ok(Math.abs(Q.rationalToNumber(ends.from) - expected[0]) < 1e-12);
      assert.ok(Math.abs(Q.rationalToNumber(ends.to) - expected[1]) < 1e-12);
    });
});

test("long sums stop when the budget is used up", () => {
  let left = 10_000;
  const spend = (operations: number): void => {
    left -= operations;
    if (left < 0) throw new BudgetError(10_000);
  };
  assert.throws(() => enclose(parse("\\sum_{k=1}^{99999} \\sin k").json, new Map(), 64, spend), BudgetError);
});

test("letters are found by name, and constants are those of the digits asked for", () => {
  const run = compileEnclosure(parse("x+\\pi y").json, ["y", "x"]);
  for (const bits of [64, 300, 64]) {
    const found = run([B.zero, B.ofRational(Q.rational(1n, 3n), bits)], bits, spendFreely);
    assert.equal(shown(found), "1/3");
    const other = run([B.one, B.zero], bits, spendFreely);
    assert.ok(other.kind === "value" && B.accuracyOf(other.ball) >= bits - 4);
  }
});
