import assert from "node:assert/strict";
import { test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { readFormula } from "./read-formula.ts";

test("a formula is read as it is seen: what dresses it says nothing, nor do braces", () => {
  const rows: readonly (readonly [latex: string, json: MathJson | undefined])[] = [
    ["5 \\color{white}{+ 1} = 5", ["Equal", ["Add", 5, 1], 5]],
    ["5 \\textcolor{red}{-1}", ["Subtract", 5, 1]],
    ["2\\color{red}{x+1}", ["Add", ["Multiply", 2, "x"], 1]],
    ["x^\\color{red}{2+1}", ["Power", "x", ["Add", 2, 1]]],
    ["x_{n+1}^{\\mathbf{2-n}}", ["Power", ["Subscript", "x", ["Add", "n", 1]], ["Subtract", 2, "n"]]],
    ["\\color{blue}{(x+1)}(x-1)", ["Multiply", ["Add", "x", 1], ["Subtract", "x", 1]]],
    ["\\frac{\\cancel{2}x}{\\cancel{2}}", ["Divide", ["Multiply", 2, "x"], 2]],
    ["\\boxed{\\mathbf{3}}", 3],
    ["\\underbrace{a + a}_{2}", ["Add", "a", "a"]],
    ["2{x+1}", undefined],
    ["5{-1}", undefined],
    ["\\frac{1}{2}{-1}", undefined],
    ["\\sqrt{2}\\mathbf{x+1}", undefined],
    ["3 + 4 = \\ ?", undefined],
    ["0.8(60) = 48", ["Equal", ["Multiply", 0.8, 60], 48]],
    ["0.5(30) + 2", ["Add", ["Multiply", 0.5, 30], 2]],
    ["\\frac{1}{6} = 0.1(6)", ["Equal", ["Divide", 1, 6], { num: "0.1(6)" }]],
    ["0.1(6) = \\frac{1}{6}", ["Equal", { num: "0.1(6)" }, ["Divide", 1, 6]]],
  ];
  for (const [latex, json] of rows) assert.deepEqual(readFormula(latex)?.json, json, latex);
});
