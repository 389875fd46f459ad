import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "./compile.ts";

const x: MathJson = "x";
const matrix = (...rows: MathJson[][]): MathJson => ["Matrix", ...rows.map((row): MathJson => ["List", ...row])];

describe("whatever has no number is refused by name", () => {
  const table: [json: MathJson, name: RegExp][] = [
    ...[
      "Quantity",
      "Set",
      "Interval",
      "Tuple",
      "Vector",
      "Matrix",
      "Limit",
      "Gradient",
      "Differential",
      "OverVector",
      "Angle",
      "PlusMinus",
    ].map((head): [MathJson, RegExp] => [[head, 1, 2], new RegExp(head)]),
    [["Ratio", 1, 2, 3], /Ratio/],
    [["Integrate", x, "x"], /Integrate/],
    [["Sum", "k", ["Limits", "k", 1, "PositiveInfinity"]], /Sum from 1 to Infinity/],
    [["Sum", "k", ["Limits", "k", 1, 1_000_000]], /Sum from 1 to 1000000/],
    [["Sum", "k", ["Element", "k", "S"]], /Sum/],
    [["Determinant", "A"], /square matrix/],
    [["Determinant", matrix([1, 2])], /square matrix/],
    [["Determinant", matrix(...Array.from({ length: 6 }, () => [1, 2, 3, 4, 5, 6]))], /determinant/],
    [["Differentiate", "y", "x"], /y is no formula in x|y has no value/],
    [["Differentiate", ["Multiply", "x", "t"], "t"], /t has no value/],
    [["PartialD", ["Power", x, 2], "x", "y"], /different letters/],
    [["Which", ["Greater", x, 0]], /Which/],
    [["Which", x, 1, "True", 2], /x is no condition/],
    [["Which", ["Element", x, "RationalNumbers"], 1], /Element is no condition/],
    [["Subscript", "a", ["Add", "n", 1]], /Subscript/],
    [["Sum", "x_i", ["Limits", "i", 1, 3]], /x_i has no value where i counts it/],
    [["Sum", ["Multiply", "x", "a_ij"], ["Limits", "j", 1, 3]], /a_ij has no value/],
    [["EvaluateAt", "x_t", ["Equal", "t", 3]], /x_t has no value/],
    [["Apply", ["Derivative", "f"], x], /Apply/],
    [["Real", x], /Real has no real value/],
    [{ num: "" }, /"" is no number/],
    [{ num: "1.2.3" }, /"1.2.3" is no number/],
  ];
  for (const [json, name] of table) {
    test(JSON.stringify(json), () => {
      assert.throws(
        () => compile(json, ["x", "x_i", "a_ij", "x_t"])(1),
        (error) => error instanceof MisuseError && name.test(error.message),
      );
    });
  }
});
