import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { compileDerivative } from "./derivative.ts";

const nan = Number.NaN;
const x: MathJson = "x";

describe("value, first and second derivative in x", () => {
  const e = Math.E;
  const table: [json: MathJson, at: number, value: number, first: number, second: number][] = [
    [7, 3, 7, 0, 0],
    [x, 3, 3, 1, 0],
    [["Power", x, 3], 2, 8, 12, 12],
    [["Power", x, 2], 0, 0, 0, 2],
    [["Power", x, 1], 0, 0, 1, 0],
    [["Power", x, 0], 2, 1, 0, 0],
    [["Power", x, ["Divide", 1, 3]], -8, -2, 1 / 12, 1 / 144],
    [["Power", x, ["Divide", 1, 3]], 0, 0, nan, nan],
    [["Root", x, 3], -8, -2, 1 / 12, 1 / 144],
    [["Power", 2, x], 1, 2, 2 * Math.LN2, 2 * Math.LN2 ** 2],
    [["Power", x, x], 1, 1, 1, 2],
    [["Divide", 1, x], 2, 0.5, -0.25, 0.25],
    [["Divide", 1, x], 0, nan, nan, nan],
    [["Sqrt", x], 4, 2, 0.25, -1 / 32],
    [["Sqrt", x], 0, 0, nan, nan],
    [["Exp", ["Multiply", 2, x]], 0.5, e, 2 * e, 4 * e],
    [["Ln", x], 2, Math.LN2, 0.5, -0.25],
    [["Ln", x], -2, nan, nan, nan],
    [["Log", x], 10, 1, 1 / (10 * Math.LN10), -1 / (100 * Math.LN10)],
    [["Log", x, 2], 1, 0, 1 / Math.LN2, -1 / Math.LN2],
    [["Sin", x], 0, 0, 1, 0],
    [["Cos", x], 0, 1, 0, -1],
    [["Tan", x], 0, 0, 1, 0],
    [["Cot", x], Math.PI / 2, 0, -1, 0],
    [["Sec", x], 0, 1, 0, 1],
    [["Arcsin", x], 0, 0, 1, 0],
    [["Arcsin", x], 1, Math.PI / 2, nan, nan],
    [["Arccos", x], 0, Math.PI / 2, -1, 0],
    [["Arctan", x], 1, Math.PI / 4, 0.5, -0.5],
    [["Arccot", x], 1, Math.PI / 4, -0.5, 0.5],
    [["Sinh", x], 0, 0, 1, 0],
    [["Cosh", x], 0, 1, 0, 1],
    [["Tanh", x], 0, 0, 1, 0],
    [["Arsinh", x], 0, 0, 1, 0],
    [["Arcosh", x], 2, Math.acosh(2), 1 / Math.sqrt(3), -2 / 3 ** 1.5],
    [["Artanh", x], 0, 0, 1, 0],
    [["Abs", x], -2, 2, -1, 0],
    [["Abs", x], 0, 0, nan, nan],
    [["Floor", x], 1.5, 1, 0, 0],
    [["Floor", x], 2, 2, nan, nan],
    [["Round", x], 1.5, 2, nan, nan],
    [["Sign", x], 0, 0, nan, nan],
    [["Mod", x, 3], 4, 1, 1, 0],
    [["Mod", x, 3], 3, 0, nan, nan],
    [["Max", x, ["Power", x, 2]], 3, 9, 6, 2],
    [["Max", x, 1], 1, 1, nan, nan],
    [["Factorial", x], 3, 6, nan, nan],
    [["Multiply", ["Factorial", 3], x], 3, 18, 6, 0],
    [["Which", ["Greater", x, 0], ["Power", x, 2], "True", 0], 3, 9, 6, 2],
    [["Which", ["Greater", x, 0], ["Power", x, 2], "True", 0], 0, 0, nan, nan],
    [["Which", ["Equal", x, 0], 1, "True", ["Divide", ["Sin", x], x]], 0, 1, nan, nan],
    [["Sum", ["Power", x, "k"], ["Limits", "k", 1, 3]], 1, 3, 6, 8],
    [["Differentiate", ["Power", x, 4], x], 1, 4, 12, 24],
    [["EvaluateAt", ["Multiply", "t", x], ["Equal", "t", ["Power", x, 2]]], 2, 8, 12, 12],
  ];
  for (const [json, at, ...expected] of table) {
    test(`${JSON.stringify(json)} at ${at}`, () => {
      const { value, first, second } = compileDerivative(json, "x", ["x"])(at);
      for (const [index, actual] of [value, first, second].entries()) {
        const wanted = expected[index] as number;
        const near = Math.abs(actual - wanted) <= 1e-14 * Math.max(1, Math.abs(wanted));
        assert.ok(near || Object.is(actual, wanted), `${["value", "first", "second"][index]}: ${actual} is not ${wanted}`);
      }
    });
  }
});

test("other letters are constants, in whatever order they come", () => {
  const json: MathJson = ["Multiply", "a", ["Power", "x", "n"]];
  assert.deepEqual(compileDerivative(json, "x", ["a", "n", "x"])(5, 2, 3), { value: 45, first: 30, second: 10 });
  assert.deepEqual(compileDerivative(json, "a", ["a", "n", "x"])(5, 2, 3), { value: 45, first: 9, second: 0 });
});

test("what cannot be differentiated here is misuse", () => {
  const integral: MathJson = ["Integrate", "t", ["Limits", "t", 0, x]];
  for (const json of [integral, ["Differentiate", ["Multiply", x, "y"], "y"]] as MathJson[]) {
    assert.throws(() => compileDerivative(json, "x", ["x", "y"])(1, 1), { name: "MisuseError" });
  }
  assert.throws(() => compileDerivative(x, "y", ["x"]), { name: "MisuseError" });
});
