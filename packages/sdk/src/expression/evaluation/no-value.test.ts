import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { evaluateColumn, evaluateGrid } from "./column.ts";
import { compile } from "./compile.ts";
import { compileComplex } from "./complex.ts";
import { compileDerivative } from "./derivative.ts";

const reciprocal: MathJson = ["Divide", 1, "x"];

/** Formulas of x and y that hold a part without a real value there, whatever is done with it. */
const table: [name: string, json: MathJson, x: number, y: number][] = [
  ["(ln x)⁰", ["Power", ["Ln", "x"], 0], -1, 0],
  ["(√x)^y", ["Power", ["Sqrt", "x"], "y"], -1, 0],
  ["(1/x)^x", ["Power", reciprocal, "x"], 0, 0],
  ["1^(1/x)", ["Power", 1, reciprocal], 0, 0],
  ["0 · ln x", ["Multiply", 0, ["Ln", "x"]], -1, 0],
  ["y · √x", ["Multiply", "y", ["Sqrt", "x"]], -1, 0],
  ["the root of a degree beyond doubles", ["Root", ["Ln", "x"], ["Exp", 800]], -1, 0],
  ["the larger one", ["Max", ["Ln", "x"], 3], -1, 0],
  ["arctan 1/x", ["Arctan", reciprocal], 0, 0],
  ["a remainder", ["Mod", ["Ln", "x"], 3], -1, 0],
  ["a sign", ["Sign", ["Ln", "x"]], -1, 0],
  ["a sum", ["Sum", ["Power", ["Ln", "x"], "k"], ["Limits", "k", 0, 0]], -1, 0],
  ["a product", ["Product", ["Power", ["Ln", "x"], "k"], ["Limits", "k", 0, 0]], -1, 0],
  ["cases that ask for it", ["Which", ["Greater", ["Sqrt", "x"], 1], 1, "True", 2], -1, 0],
];

describe("what is made of a part without a value has none", () => {
  for (const [name, json, x, y] of table) {
    test(name, () => {
      assert.equal(compile(json, ["x", "y"])(x, y), Number.NaN);
      assert.equal(evaluateColumn(json, "x", Float64Array.of(x), { y })[0], Number.NaN);
      assert.equal(evaluateColumn(json, "y", Float64Array.of(y), { x })[0], Number.NaN);
      assert.equal(evaluateGrid(json, ["x", "y"], Float64Array.of(x), Float64Array.of(y))[0], Number.NaN);
      const { value, first, second } = compileDerivative(json, "x", ["x", "y"])(x, y);
      assert.deepEqual([value, first, second], [Number.NaN, Number.NaN, Number.NaN]);
    });
  }

  test("but a case that is not taken may lack one", () => {
    assert.equal(compile(["Which", ["Less", "x", 0], 5, "True", ["Ln", "x"]], ["x"])(-1), 5);
  });
});

describe("complex values", () => {
  const none = [Number.NaN, Number.NaN];
  const formulas: [json: MathJson, x: number][] = [
    [["Power", ["Ln", "x"], 0], 0],
    [["Power", reciprocal, "x"], 0],
    [["Power", reciprocal, ["Divide", 0, 5]], 0],
    [["Multiply", 0, reciprocal], 0],
    [["Imaginary", "x"], Number.NaN],
    [["Abs", ["Add", ["Exp", 800], reciprocal]], 0],
  ];
  for (const [json, x] of formulas) test(JSON.stringify(json), () => assert.deepEqual(compileComplex(json, ["x"])(x), none));
});
