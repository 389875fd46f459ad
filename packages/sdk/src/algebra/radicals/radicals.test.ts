import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { toLatex } from "../../expression/print-latex.ts";
import { Radicals } from "./radicals.ts";

const assuming: MathJson[] = [
  ["Greater", "a", "b", 0],
  ["Greater", "p", 0],
  ["Less", "q", 0],
];

const canonical = (latex: string): string | undefined => {
  const json = new Radicals({ assuming }).simplify(parse(latex).json);
  return json === undefined ? undefined : toLatex(json);
};

const forms: readonly (readonly [string, string | undefined])[] = [
  ["\\sqrt{12}+\\sqrt{27}", "5\\sqrt{3}"],
  ["\\frac{1}{1+\\sqrt5}", "\\frac{\\sqrt{5} - 1}{4}"],
  ["\\frac{\\sqrt2}{\\sqrt3}", "\\frac{\\sqrt{6}}{3}"],
  ["\\frac{\\sqrt{2}}{\\sqrt{3}+\\sqrt{2}+1}", "\\frac{1 + \\sqrt{2} - \\sqrt{3}}{2}"],
  ["\\sqrt{3+2\\sqrt2}", "1 + \\sqrt{2}"],
  ["\\sqrt{6-\\sqrt{20}}", "\\sqrt{5} - 1"],
  ["\\sqrt{1+\\sqrt2}", undefined],
  ["\\sqrt{-4}", undefined],
  ["\\frac{1}{\\sqrt{2}-\\sqrt{2}}", undefined],
  ["\\sqrt{p^2}", "p"],
  ["\\sqrt{q^2}", "-q"],
  ["\\sqrt{x^2}", undefined],
  ["\\sqrt{x^4}", "x^{2}"],
  ["\\frac{\\sqrt{a^2-b^2}}{a^2}\\cdot a", "\\frac{\\sqrt{a^{2} - b^{2}}}{a}"],
  ["\\sqrt{b^2-a^2}", undefined],
  ["\\frac{1}{\\sqrt{a^2-b^2}}", "\\frac{\\sqrt{a^{2} - b^{2}}}{a^{2} - b^{2}}"],
  ["\\sqrt{a^2-b^2}\\cdot\\sqrt{a-b}", "(a - b)\\sqrt{a + b}"],
  ["\\sqrt{10-2x^2}\\cdot\\sqrt{10-2x^2}", "10 - 2x^{2}"],
  ["\\sqrt{2x^2-10}\\cdot\\sqrt{6x^2-30}", "(2x^{2} - 10)\\sqrt{3}"],
  ["|b-a|", "a - b"],
  ["6\\pi\\sqrt{3}", "6\\pi\\sqrt{3}"],
  ["\\frac{\\sin x}{2}", undefined],
];

for (const [latex, expected] of forms) {
  test(`${latex} is written ${expected ?? "as no such number"}`, () => assert.equal(canonical(latex), expected));
}

test("Even powers of a letter that is not 0 are positive, odd ones of unknown sign", () => {
  const numbers = new Radicals({ assuming: [["And", ["NotEqual", "k", 0], ["Greater", "p", 0]]] });
  const sign = (latex: string): unknown => numbers.sign(numbers.read(parse(latex).json) ?? []);
  assert.deepEqual(["k^2", "k^2+x^2", "-pk^2", "k", "k^2+k", "k^2-p", "x^2"].map(sign), [
    1,
    1,
    -1,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("A sign is given only where it is certain", () => {
  const numbers = new Radicals({ assuming });
  const sign = (latex: string): unknown => {
    const read = numbers.read(parse(latex).json);
    return read && numbers.sign(read);
  };
  assert.equal(sign("\\sqrt2+\\sqrt3-\\sqrt{10}"), -1);
  assert.equal(sign("\\sqrt2+\\sqrt3-\\sqrt{5+2\\sqrt6}"), 0);
  assert.equal(sign("a-b"), 1);
  assert.equal(sign("k^2+1"), 1);
  assert.equal(sign("k^2-1"), undefined);
  assert.equal(sign("k^2"), undefined);
  assert.equal(sign("pq"), -1);
  assert.equal(sign("2-x"), undefined);
});

test("A letter above a whole number is told from it", () => {
  const numbers = new Radicals({ assuming: [["Greater", "t", 2]] });
  const sign = (latex: string): unknown => numbers.sign(numbers.read(parse(latex).json) ?? []);
  assert.equal(sign("t-2"), 1);
  assert.equal(sign("t^2-4"), 1);
  assert.equal(sign("1-t"), -1);
  assert.equal(sign("t-3"), undefined);
});

const number = fc.letrec<{ number: MathJson }>((tie) => ({
  number: fc.oneof(
    { depthSize: "small" },
    fc.integer({ min: -9, max: 9 }),
    fc.integer({ min: 2, max: 12 }).map((n): MathJson => ["Sqrt", n]),
    fc
      .tuple(fc.constantFrom("Add", "Subtract", "Multiply", "Divide"), tie("number"), tie("number"))
      .map((parts): MathJson => [...parts]),
  ),
})).number;

test("The canonical form has the value of the formula, and is its own canonical form", () => {
  fc.assert(
    fc.property(number, (json) => {
      const numbers = new Radicals();
      const simplified = numbers.simplify(json);
      if (simplified === undefined) return;
      const [value, other] = [compile(json, [])(), compile(simplified, [])()];
      if (Number.isFinite(value) && Math.abs(value) < 1e6)
        assert.ok(Math.abs(value - other) <= 1e-6 * Math.max(1, Math.abs(value)));
      assert.deepEqual(new Radicals().simplify(simplified), simplified);
    }),
    { numRuns: 300 },
  );
});
