import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { compileCondition } from "../../expression/evaluation/compile.ts";
import { apply, substitute } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { add, equal, multiply, one, type Rational, rationalToJson, zero } from "../rational.ts";
import { spendFreely } from "../spend.ts";
import { exactRational } from "./constant-folding.ts";
import { closedForm, closedProduct, eliminateSums, writtenOut } from "./sums.ts";

const json = (latex: string): MathJson => parse(latex).json;
const exactAt = (formula: MathJson, values: Readonly<Record<string, MathJson>> = {}): Rational | undefined =>
  exactRational(substitute(formula, values), spendFreely);

describe("written out", () => {
  const table: [sum: string, written: MathJson | undefined][] = [
    ["\\sum_{k=1}^{100} k^2", 338350],
    ["\\sum_{k=1}^{4} \\frac1k", ["Divide", 25, 12]],
    ["\\sum_{k=1}^{3} x^k", ["Add", ["Power", "x", 1], ["Power", "x", 2], ["Power", "x", 3]]],
    ["\\sum_{i=1}^3 x_i", ["Add", "x_1", "x_2", "x_3"]],
    ["\\sum_{i=1}^3 a_{i+1}", ["Add", "a_2", "a_3", "a_4"]],
    ["\\sum_{i=1}^3 a_{ij}", undefined],
    ["\\sum_{i=-1}^1 x_i", undefined],
    ["\\sum_{k \\in \\{1, 2, 5\\}} k^2", 30],
    ["\\sum_{k \\in \\{1, 2, 2\\}} k", 3],
    ["\\sum_{k \\in \\{a, b\\}} k", undefined],
    ["\\sum_{k=1}^{0} k", 0],
    ["\\prod_{k=1}^{0} k", 1],
    ["\\sum_{k=1}^{-5} k", undefined],
    ["\\sum_{k=1}^{2.5} k", undefined],
    ["\\sum_{k=1}^{n} k", undefined],
    ["\\sum_{k=1}^{5000} x^k", undefined],
    ["\\prod_{k=1}^{5} k", 120],
    ["\\prod_{k=2}^{100} (1-\\frac{1}{k^2})", ["Divide", 101, 200]],
    ["\\sum_{k=0}^{2} (-1)^k k!", 2],
    // A term without a value leaves none.
    ["\\sum_{k=0}^{1} \\frac1k", ["Add", ["Divide", 1, 0], 1]],
    ["\\prod_{k=0}^{1} (k\\ln x)", ["Multiply", ["Multiply", 0, ["Ln", "x"]], ["Multiply", 1, ["Ln", "x"]]]],
  ];
  for (const [sum, written] of table) {
    test(sum, () => assert.deepEqual(writtenOut(json(sum), spendFreely), written));
  }
});

/** Closed forms against direct summation, at all n up to the last, for all values of the other letters. */
function holdsUpTo(sum: MathJson, last: number, values: Readonly<Record<string, MathJson>> = {}): void {
  const closed = (sum as readonly MathJson[])[0] === "Product" ? closedProduct(sum, spendFreely) : closedForm(sum, spendFreely);
  assert.ok(closed, `${JSON.stringify(sum)} has a closed form`);
  let compared = 0;
  for (let n = -4; n <= last; n++) {
    const all = { ...values, n };
    const holds = closed.conditions.every((condition) => compileCondition(substitute(condition, all), [])() === true);
    const direct = writtenOut(substitute(sum, all), spendFreely);
    const expected = direct === undefined ? undefined : exactRational(direct, spendFreely);
    const actual = exactAt(closed.json, all);
    if (!holds || expected === undefined || actual === undefined) continue;
    assert.ok(
      equal(actual, expected),
      `n = ${n}: ${JSON.stringify(rationalToJson(actual))} is not ${JSON.stringify(rationalToJson(expected))}`,
    );
    compared++;
  }
  assert.ok(compared > 3, "something was compared");
}

describe("closed forms", () => {
  const letters = { a: 3, b: ["Divide", -2, 7] as MathJson, r: ["Divide", 3, 2] as MathJson, m: -2, x: -2, q: 4 };
  const sums = [
    "\\sum_{k=1}^{n} k",
    "\\sum_{k=0}^{n} k^7",
    "\\sum_{k=m}^{n} k^3",
    "\\sum_{k=-3}^{n} (2k^2-k+\\frac13)",
    "\\sum_{k=1}^{n} (ak+b)",
    "\\sum_{k=1}^{n} (ak+b)^2",
    "\\sum_{k=1}^{2n} (2k-1)",
    "\\sum_{k=0}^{n} r^k",
    "\\sum_{k=1}^{n} k^3 r^k",
    "\\sum_{k=1}^{n} aq^{k-1}",
    "\\sum_{k=1}^{n} \\frac{k^2}{q^k}",
    "\\sum_{k=1}^{n} (3\\cdot 2^k+k(-1)^k)",
    "\\sum_{k=1}^{n} \\frac{2^k x^{2k}}{3^{k+1}}",
    "\\sum_{k=1}^{n} (x^k-1)^2",
    "\\sum_{k=1}^{n} \\frac{1}{k(k+1)}",
    "\\sum_{k=1}^{n} (\\frac1k-\\frac{1}{k+3})",
    "\\sum_{k=1}^{n} \\frac{1}{(2k-1)(2k+1)}",
    "\\sum_{k=2}^{n} \\frac{1}{k^2-1}",
    "\\sum_{k=3}^{n} \\frac{1}{(k-1)(k+3)}",
    "\\sum_{k=-1}^{n} \\frac{1}{(k+3)(k+4)}",
    "\\sum_{k=1}^{n} \\frac{2k+1}{k^2(k+1)^2}",
    "\\sum_{k=1}^{n} k\\cdot k!",
    "\\sum_{k=0}^{n} \\frac{k}{(k+1)!}",
    "\\sum_{k=0}^{n} \\frac{k\\cdot 2^k}{(k+2)!}",
    "\\sum_{k=1}^{n} x\\frac{k\\cdot 2^k}{(k+1)(k+2)}",
    "\\sum_{k=1}^{n} (k^2+2^k+\\frac{1}{k(k+1)})",
    "\\sum_{k=1}^{n} (\\frac{1}{2^{k+1}+1}-\\frac{1}{2^k+1})",
    "\\prod_{k=1}^{n} k",
    "\\prod_{k=-1}^{n} 2(k+3)",
    "\\prod_{k=2}^{n} (1-\\frac{1}{k^2})",
    "\\prod_{k=1}^{n} \\frac{2k+1}{2k-1}",
    "\\prod_{k=1}^{n} \\frac{k(k+3)}{(k+1)(k+2)}",
    "\\prod_{k=1}^{n} \\frac{k}{k+2}",
    "\\prod_{k=m}^{n} \\frac{k+5}{k+4}",
    "\\prod_{k=0}^{n} r^k",
    "\\prod_{k=1}^{n} ar^{2k}",
  ];
  for (const sum of sums) test(sum, () => holdsUpTo(json(sum), 9, letters));

  const none = [
    "\\sum_{k=1}^{n} \\frac1k",
    "\\sum_{k=1}^{n} \\frac{1}{k^2+1}",
    "\\sum_{k=1}^{n} k!",
    "\\sum_{k=0}^{n} \\binom{n}{k}",
    "\\sum_{k=1}^{n} \\sin k",
    "\\sum_{k=1}^{n} k^k",
    "\\sum_{k=1}^{n} x_k",
    "\\sum_{k=1}^{n} a_{k+1}",
    "\\sum_{k=1}^{n} (1+2+\\ldots+k)",
    "\\sum_{k=1}^{n} \\pm k",
    "\\prod_{k=1}^{n} x_k",
    "\\sum_{k=1}^{n} k^0",
    "\\sum_{k=0}^{k} k",
    "\\sum_{k=1}^{\\infty} k",
    "\\sum_{k=1}^{\\infty} \\frac1k",
    "\\sum_{k=1}^{\\infty} \\frac{1}{k^2}",
    "\\sum_{k=1}^{\\infty} (-1)^k",
    "\\sum_{k=1}^{\\infty} 2^k",
    "\\sum_{k=1}^{\\infty} e^k",
    "\\sum_{k=1}^{\\infty} (\\sqrt{k+1}-\\sqrt{k})",
    "\\sum_{k=-\\infty}^{n} 2^k",
    "\\sum_{k=1}^{-5} k",
    "\\prod_{k=1}^{n} (k^2+1)",
    // 0/((n − 1)n) would have no value at n = 1.
    "\\prod_{k=1}^{n} \\frac{k-2}{k}",
    "\\prod_{k=0}^{n} k",
  ];
  for (const sum of none)
    test(`${sum} has none`, () =>
      assert.equal(closedForm(json(sum), spendFreely) ?? closedProduct(json(sum), spendFreely), undefined));
});

describe("infinite sums", () => {
  const table: [sum: string, value: MathJson, conditions: string[]][] = [
    ["\\sum_{k=0}^{\\infty} \\frac{1}{2^k}", 2, []],
    ["\\sum_{k=1}^{\\infty} \\frac{k}{3^k}", ["Divide", 3, 4], []],
    ["\\sum_{k=1}^{\\infty} \\frac{1}{k(k+1)}", 1, []],
    ["\\sum_{k=1}^{\\infty} \\frac{1}{k(k+2)}", ["Divide", 3, 4], []],
    ["\\sum_{k=1}^{\\infty} \\frac{k}{(k+1)!}", 1, []],
    ["\\sum_{k=0}^{\\infty} x^k", json("-\\frac{1}{x-1}"), ["|x| < 1"]],
    ["\\sum_{k=0}^{\\infty} (-\\frac23)^k", ["Divide", 3, 5], []],
    ["\\sum_{k=0}^{\\infty} e^{-k}", ["Negate", ["Divide", 1, ["Subtract", ["Power", "ExponentialE", -1], 1]]], []],
  ];
  for (const [sum, value, conditions] of table) {
    test(sum, () => assert.deepEqual(closedForm(json(sum), spendFreely), { json: value, conditions: conditions.map(json) }));
  }
});

describe("everywhere in a formula", () => {
  const table: [formula: string, result: string, conditions: string[]][] = [
    ["\\left(\\sum_{k=1}^{4} k\\right)^2", "10^2", []],
    ["\\sum_{i=1}^{n}\\sum_{j=1}^{i} 1", "\\frac12 n^2+\\frac12 n", ["n \\in \\mathbb{Z}", "n \\ge 0"]],
    ["\\sum_{i=1}^{2}\\sum_{j=1}^{i} x", "x+(x+x)", []],
    ["\\lim_{n\\to\\infty} \\sum_{k=1}^{n} \\frac{1}{k(k+1)}", "\\lim_{n\\to\\infty} \\left(-\\frac{1}{n+1}+1\\right)", []],
    ["\\sum_{k=1}^{n} \\ln\\frac{k+1}{k}", "\\ln(n+1)", ["n \\in \\mathbb{Z}", "n \\ge 0"]],
    ["\\sum_{k=1}^{n} \\frac1k+1", "\\sum_{k=1}^{n} \\frac1k+1", []],
  ];
  for (const [formula, result, conditions] of table) {
    test(formula, () => {
      const found = eliminateSums(json(formula), spendFreely);
      assert.deepEqual(found.conditions, conditions.map(json));
      assert.deepEqual(found.json, json(result));
    });
  }
});

const coefficient = fc
  .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .map(([above, below]): MathJson => apply("Divide", above, below));
const polynomial = fc
  .array(coefficient, { minLength: 1, maxLength: 4 })
  .map(
    (all): MathJson =>
      apply("Add", ...all.map((c, power): MathJson => (power === 0 ? c : ["Multiply", c, ["Power", "k", power]]))),
  );
const exponential = fc
  .tuple(polynomial, fc.constantFrom<MathJson>(1, -1, 2, -3, ["Divide", 1, 2], ["Divide", -2, 3]))
  .map(([p, r]): MathJson => ["Multiply", p, ["Power", r, "k"]]);
const telescoping = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 2 }),
  )
  .map(([c, gap, slope, power]): MathJson => {
    const linear = (shift: number): MathJson => ["Power", ["Add", ["Multiply", slope, "k"], shift], power];
    return ["Subtract", ["Divide", 1, linear(c)], ["Divide", 1, linear(c + gap * slope)]];
  });
const summand = fc
  .array(fc.oneof(exponential, telescoping), { minLength: 1, maxLength: 3 })
  .map((all): MathJson => apply("Add", ...all));

test("random closed forms are what direct summation gives", () => {
  let compared = 0;
  fc.assert(
    fc.property(summand, fc.integer({ min: -3, max: 4 }), (term, from) => {
      const sum: MathJson = ["Sum", term, ["Limits", "k", from, "n"]];
      const closed = closedForm(sum, spendFreely);
      if (closed === undefined) return;
      for (let n = from - 1; n <= from + 8; n++) {
        if (!closed.conditions.every((condition) => compileCondition(substitute(condition, { n }), [])() === true)) continue;
        let expected: Rational | undefined = zero;
        for (let k = from; k <= n; k++) {
          const value = exactAt(term, { k });
          expected = value && expected && add(expected, value);
        }
        const actual = exactAt(closed.json, { n });
        // The empty sum may have a value where f(a) has none, and so f(a) − f(a) has none.
        if (expected === undefined || (actual === undefined && n < from)) continue;
        assert.ok(actual !== undefined && equal(actual, expected), `n = ${n}`);
        compared++;
      }
    }),
    { numRuns: 400, seed: 11 },
  );
  assert.ok(compared > 1000, `${compared} sums were compared`);
});

test("random products are what direct multiplication gives", () => {
  const linear = fc
    .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: -4, max: 6 }))
    .map(([a, b]): MathJson => ["Add", ["Multiply", a, "k"], b]);
  const quotient = fc.tuple(fc.array(linear, { minLength: 1, maxLength: 3 }), fc.array(linear, { minLength: 1, maxLength: 3 }));
  let compared = 0;
  fc.assert(
    fc.property(quotient, fc.integer({ min: -3, max: 6 }), ([above, below], from) => {
      const term: MathJson = ["Divide", apply("Multiply", ...above), apply("Multiply", ...below)];
      const closed = closedProduct(["Product", term, ["Limits", "k", from, "n"]], spendFreely);
      for (let n = from - 1; closed && n <= from + 6; n++) {
        let expected: Rational | undefined = one;
        for (let k = from; k <= n; k++) {
          const value = exactAt(term, { k });
          expected = value && expected && multiply(expected, value);
        }
        const actual = exactAt(closed.json, { n });
        if (expected === undefined || actual === undefined) continue;
        assert.ok(equal(actual, expected), `n = ${n}`);
        compared++;
      }
    }),
    { numRuns: 500, seed: 12 },
  );
  assert.ok(compared > 200);
});

test("a sum too long for the budget says so", () => {
  const spend = (limit: number) => {
    let left = limit;
    return (operations: number): void => {
      left -= operations;
      if (left < 0) throw new RangeError("used up");
    };
  };
  assert.throws(() => writtenOut(json("\\sum_{k=1}^{2000} \\frac1k"), spend(10_000)), RangeError);
});
