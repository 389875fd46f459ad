import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../contract.ts";
import { toLatex } from "./print-latex.ts";
import { toPlainText } from "./print-unicode.ts";

const evens: MathJson = ["Multiply", 2, "k", "Pi"];

describe("formulas for people alone", () => {
  const rows: [json: MathJson, text: string][] = [
    [["Power", "x", 2], "x²"],
    [["Tuple", ["Negate", ["Divide", ["Multiply", 3, "Pi"], 2]], ["Divide", ["Multiply", 2, ["Sqrt", 3]], 3]], "(−3π/2, 2√3/3)"],
    [["Divide", ["Add", 1, ["Sqrt", 5]], ["Multiply", 2, "a"]], "(1 + √5)/(2a)"],
    [["Divide", ["Multiply", ["Divide", 1, 2], "a"], 3], "((1/2)·a)/3"],
    [["Which", ["Less", "x", 1], "x", ["GreaterEqual", "x", 1], 2], "{x, x < 1; 2, x ≥ 1}"],
    [["Equal", ["f", "x"], ["Which", ["Greater", "x", 0], "x", "True", 0]], "f(x) = {x, x > 0; 0 otherwise}"],
    [["Add", ["Which", ["Less", "x", 1], "x"], 1], "{x, x < 1} + 1"],
    [
      ["Element", "x", ["Family", ["Interval", ["Open", evens], ["Open", ["Add", "Pi", evens]]], "k", "Integers"]],
      "x ∈ (2kπ, π + 2kπ) (k ∈ ℤ)",
    ],
    [["Set", ["Family", evens, "k", "Integers"]], "{2kπ (k ∈ ℤ)}"],
    [["Tuple", ["OverVector", "a"], ["Set", 1]], "(\\vec{a}, \\{1\\})"],
  ];
  for (const [json, text] of rows) test(text, () => assert.equal(toPlainText(json), text));

  test("no family by its name in LaTeX", () => {
    assert.equal(toLatex(["Family", evens, "k", "Integers"]), "2k\\pi \\ (k \\in \\mathbb{Z})");
  });
});
