import { describe } from "node:test";
import { hasValues, type ValueTable } from "../../../test/compiled-values.ts";
import type { MathJson } from "../../contract.ts";

const nan = Number.NaN;
const x: MathJson = "x";
const matrix = (...rows: MathJson[][]): MathJson => ["Matrix", ...rows.map((row): MathJson => ["List", ...row])];

describe("cases, sums, integrals, derivatives, matrices, numerals, inside the domain and at its edges", () => {
  const table: ValueTable = [
    [
      ["Which", ["Less", x, 0], ["Negate", x], "True", ["Power", x, 2]],
      [
        [-3, 3],
        [3, 9],
        [0, 0],
      ],
    ],
    [
      ["Which", ["Less", x, 0], 1, ["Greater", x, 0], 2],
      [
        [-1, 1],
        [1, 2],
        [0, nan],
      ],
    ],
    [
      ["Which", ["Less", ["Sqrt", x], 2], 1, "True", 0],
      [
        [1, 1],
        [9, 0],
        [-1, nan],
      ],
    ],
    [
      ["Sum", ["Power", "k", 2], ["Limits", "k", 1, x]],
      [
        [3, 14],
        [0, 0],
        [-5, 0],
        [2.5, nan],
        [1e6, nan],
      ],
    ],
    [
      ["Product", "k", ["Limits", "k", 1, x]],
      [
        [5, 120],
        [0, 1],
      ],
    ],
    [["Sum", ["Sum", ["Multiply", "j", "k", x], ["Limits", "j", 1, "k"]], ["Limits", "k", 1, 3]], [[2, 50]]],
    [["Sum", x, ["Limits", "x", x, 4]], [[2, 9]]],
    [
      ["Integrate", ["Power", "t", 2], ["Limits", "t", 0, x]],
      [
        [3, 9],
        [-3, -9],
        [0, 0],
      ],
    ],
    [
      ["Integrate", ["Divide", 1, "t"], ["Limits", "t", -1, x]],
      [
        [2, nan],
        [1, nan],
      ],
    ],
    [["Integrate", ["Exp", ["Negate", "t"]], ["Limits", "t", x, "PositiveInfinity"]], [[0, 1]]],
    [["Integrate", ["Divide", 1, "t"], ["Limits", "t", x, "PositiveInfinity"]], [[1, nan]]],
    [
      ["Integrate", "t", ["Limits", "t", "NegativeInfinity", x]],
      [
        [Infinity, nan],
        [0, nan],
      ],
    ],
    [["Integrate", ["Floor", "t"], ["Limits", "t", 0, x]], [[10, 45]]],
    [["Differentiate", ["Power", x, 3], x], [[2, 12]]],
    [["Differentiate", ["Power", x, 3], x, x], [[2, 12]]],
    [["Differentiate", ["Differentiate", ["Multiply", ["Sin", x], x], x], x], [[0, 2]]],
    [["PartialD", ["Multiply", x, ["Exp", x]], x], [[0, 1]]],
    [["Differentiate", ["Ln", x], x], [[-1, nan]]],
    [["EvaluateAt", ["Power", "t", 2], 1, x], [[3, 8]]],
    [["EvaluateAt", ["Differentiate", ["Power", "t", 2], "t"], ["Equal", "t", x]], [[3, 6]]],
    [["Determinant", matrix([1, 2], [3, x])], [[4, -2]]],
    [["Determinant", matrix([2, 0, 1], [1, 3, 2], [1, 1, x])], [[4, 18]]],
    [["Trace", matrix([x, 2], [3, 4])], [[1, 5]]],
    [{ num: "0.(3)" }, [[0, 1 / 3]]],
    [{ num: "-0.1(6)" }, [[0, -1 / 6]]],
    [{ num: "0.(142857)" }, [[0, 1 / 7]]],
    [{ num: "0.50" }, [[0, 0.5]]],
    [{ num: "123456789012345678901" }, [[0, 123456789012345680000]]],
  ];
  hasValues(table);
});
