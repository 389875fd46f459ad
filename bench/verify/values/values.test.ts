import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../../packages/sdk/src/expression/parse.ts";
import { UnknownFormulaError } from "./arithmetic.ts";
import { isMatrix } from "./matrices.ts";
import { holds } from "./truth.ts";
import { complex, precise, preciseValue } from "./value.ts";

const values: readonly (readonly [latex: string, value: number | undefined])[] = [
  ["\\frac{1}{3}+\\frac{1}{6}", 0.5],
  ["\\sqrt[3]{-8}", -2],
  ["(-8)^{\\frac{2}{3}}", 4],
  ["(-8)^{0.5}", undefined],
  ["0^0", undefined],
  ["\\ln(-1)", undefined],
  ["\\tan\\frac{\\pi}{2}", undefined],
  ["\\sin\\pi", 0],
  ["0 \\cdot \\frac{1}{0}", undefined],
  ["0.\\overline{9}", 1],
  ["\\binom{5}{2}", 10],
  ["\\begin{vmatrix} 1 & 2 \\\\ 3 & 4 \\end{vmatrix}", -2],
  ["\\sum_{k=1}^{4} k^2", 30],
  ["\\int_0^1 x^2\\,dx", 1 / 3],
  ["\\int_0^{\\infty} e^{-x}\\,dx", 1],
  ["\\lim_{x \\to 0} \\frac{\\sin x}{x}", 1],
  ["\\lim_{x \\to 0} \\frac{|x|}{x}", undefined],
  ["\\lim_{x \\to \\infty} x^3e^{-x}", 0],
];

for (const [latex, expected] of values) {
  test(`${latex} is ${expected ?? "no value"}`, () => {
    const found = preciseValue(parse(latex).json, {});
    const value = found === undefined || isMatrix(found) ? undefined : found.toNumber();
    if (expected === undefined) assert.equal(value, undefined);
    else assert.ok(Math.abs((value ?? Number.NaN) - expected) < 1e-6, `found ${value}`);
  });
}

const statements: readonly (readonly [latex: string, at: Record<string, string>, expected: boolean])[] = [
  ["\\frac{x^2-1}{x-1} = 2", { x: "1" }, false],
  ["x^2 = 2", { x: "\\sqrt{2}" }, true],
  ["x^2 = 2", { x: "1.4142135623730950488" }, false],
  ["x = \\pm 3", { x: "-3" }, true],
  ["x \\ne \\pm 3", { x: "-3" }, false],
  ["x = \\frac{\\pi}{6}+2k\\pi, k \\in \\mathbb{Z}", { x: "\\frac{601\\pi}{6}" }, true],
  ["x = \\frac{\\pi}{6}+2k\\pi \\quad (k \\in \\mathbb{Z})", { x: "\\frac{7\\pi}{6}" }, false],
  ["x \\in (-\\infty, 2) \\cup [3, \\infty)", { x: "2" }, false],
  ["(x, y) \\in \\{(1, 2), (2, 1)\\}", { x: "2", y: "1" }, true],
  ["\\sqrt{x} < 5", { x: "-1" }, false],
];

for (const [latex, at, expected] of statements) {
  test(`${latex} ${expected ? "holds" : "does not hold"} at ${JSON.stringify(at)}`, () => {
    const environment = Object.fromEntries(
      Object.entries(at).map(([letter, value]) => [letter, preciseValue(parse(value).json, {}) as never]),
    );
    assert.equal(holds(parse(latex).json, environment, precise()), expected);
  });
}

test("over the complex numbers −4 has roots", () => {
  assert.equal(holds(parse("z^2 = -4").json, { z: [0, 2] }, complex), true);
});

test("matrices have no order", () => {
  const { json } = parse("\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix} > 0");
  assert.throws(() => holds(json, {}, precise()), UnknownFormulaError);
});
