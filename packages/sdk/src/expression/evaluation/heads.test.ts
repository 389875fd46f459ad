import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile, compileCondition } from "./compile.ts";

const nan = Number.NaN;
const x: MathJson = "x";
const matrix = (...rows: MathJson[][]): MathJson => ["Matrix", ...rows.map((row): MathJson => ["List", ...row])];

function agrees(actual: number, expected: number): void {
  assert.ok(
    Object.is(actual, expected) || Math.abs(actual - expected) <= 2e-15 * Math.abs(expected),
    `${actual} is not ${expected}`,
  );
}

describe("each head, inside its domain and at its edges", () => {
  /** The formula in x, and pairs of x and value. */
  const table: [json: MathJson, pairs: [x: number, value: number][]][] = [
    [["Percent", x], [[50, 0.5]]],
    [
      ["Degrees", x],
      [
        [180, Math.PI],
        [30, Math.PI / 6],
      ],
    ],
    [["DMS", 30, 15, x], [[36, (30.26 * Math.PI) / 180]]],
    [["DMS", -30, 30, 0], [[0, (-30.5 * Math.PI) / 180]]],
    [
      ["Ratio", 3, x],
      [
        [4, 0.75],
        [0, nan],
      ],
    ],
    [
      ["Mod", x, 3],
      [
        [7, 1],
        [-7, 2],
        [6, 0],
        [-6, 0],
        [7.5, 1.5],
        [-0.5, 2.5],
      ],
    ],
    [
      ["Mod", x, -3],
      [
        [7, -2],
        [-7, -1],
      ],
    ],
    [["Mod", 5, x], [[0, nan]]],
    [
      ["Sign", x],
      [
        [-2, -1],
        [0, 0],
        [3, 1],
        [nan, nan],
      ],
    ],
    [
      ["Round", x],
      [
        [2.5, 3],
        [-2.5, -3],
        [2.4, 2],
        [0.49999999999999994, 0],
        [4503599627370497, 4503599627370497],
      ],
    ],
    [
      ["Floor", x],
      [
        [-0.5, -1],
        [2, 2],
      ],
    ],
    [
      ["Ceil", x],
      [
        [0.5, 1],
        [2, 2],
      ],
    ],
    [["Abs", x], [[-3, 3]]],
    [["Norm", x], [[-3, 3]]],
    [["Norm", ["Vector", x, 4, 12]], [[-3, 13]]],
    [["Dot", ["Vector", 1, 2], ["Vector", x, 4]], [[3, 11]]],
    [
      ["Max", x, 2, -1],
      [
        [1, 2],
        [3, 3],
        [nan, nan],
      ],
    ],
    [["Min", x, 2], [[1, 1]]],
    [["Min", x], [[7, 7]]],
    [
      ["GCD", x, 18, 30],
      [
        [12, 6],
        [0, 6],
        [0.5, nan],
      ],
    ],
    [["GCD", x], [[-12, 12]]],
    [["GCD", x, 0], [[0, 0]]],
    [
      ["LCM", x, 6],
      [
        [4, 12],
        [-4, 12],
        [0, 0],
        [1.5, nan],
      ],
    ],
    [["LCM", x, 9007199254740991], [[9007199254740990, 9007199254740990 * 9007199254740991]]],
    [
      ["Factorial", x],
      [
        [0, 1],
        [5, 120],
        [20, 2432902008176640000],
        [170, 7.257415615307994e306],
        [171, Infinity],
        [-1, nan],
        [0.5, nan],
      ],
    ],
    [
      ["Factorial2", x],
      [
        [-1, 1],
        [0, 1],
        [7, 105],
        [8, 384],
        [300, 8.154414069380594e307],
        [301, Infinity],
        [-2, nan],
        [2.5, nan],
      ],
    ],
    [
      ["Binomial", x, 2],
      [
        [5, 10],
        [1, 0],
        [0, 0],
        [-3, nan],
        [2.5, nan],
      ],
    ],
    [
      ["Binomial", 60, x],
      [
        [30, 118264581564861420],
        [0, 1],
        [60, 1],
        [61, 0],
        [-1, nan],
      ],
    ],
    [["Binomial", x, 1200], [[5000, Infinity]]],
    [["Combinations", 6, x], [[3, 20]]],
    [
      ["Permutations", 6, x],
      [
        [2, 30],
        [0, 1],
        [7, 0],
        [-1, nan],
      ],
    ],
    [["Sin", x], [[Math.PI / 6, 0.5]]],
    [["Cos", x], [[0, 1]]],
    [["Tan", x], [[Math.PI / 4, 1]]],
    [
      ["Cot", x],
      [
        [0, nan],
        [Math.PI / 4, 1],
        [1e-9, 1e9],
      ],
    ],
    [["Sec", x], [[Math.PI / 3, 2]]],
    [
      ["Csc", x],
      [
        [Math.PI / 6, 2],
        [0, nan],
      ],
    ],
    [
      ["Arcsin", x],
      [
        [1, Math.PI / 2],
        [1.0000001, nan],
      ],
    ],
    [
      ["Arccos", x],
      [
        [-1, Math.PI],
        [-1.1, nan],
      ],
    ],
    [["Arctan", x], [[1, Math.PI / 4]]],
    [
      ["Arccot", x],
      [
        [0, Math.PI / 2],
        [-1, (3 * Math.PI) / 4],
        [1e20, 1e-20],
      ],
    ],
    [
      ["Arcsec", x],
      [
        [2, Math.PI / 3],
        [0.5, nan],
        [0, nan],
      ],
    ],
    [
      ["Arccsc", x],
      [
        [2, Math.PI / 6],
        [0.5, nan],
      ],
    ],
    [
      ["Sinh", x],
      [
        [1e-10, 1e-10],
        [1, 1.1752011936438014],
      ],
    ],
    [["Cosh", x], [[1, 1.5430806348152437]]],
    [
      ["Tanh", x],
      [
        [1e-10, 1e-10],
        [400, 1],
      ],
    ],
    [
      ["Coth", x],
      [
        [1e-10, 1e10],
        [0, nan],
      ],
    ],
    [
      ["Sech", x],
      [
        [0, 1],
        [800, 0],
      ],
    ],
    [
      ["Csch", x],
      [
        [1e-10, 1e10],
        [0, nan],
      ],
    ],
    [
      ["Arsinh", x],
      [
        [1e-10, 1e-10],
        [1, 0.881373587019543],
      ],
    ],
    [
      ["Arcosh", x],
      [
        [1, 0],
        [0.9, nan],
        [2, 1.3169578969248166],
      ],
    ],
    [
      ["Artanh", x],
      [
        [1e-10, 1e-10],
        [0.5, 0.5493061443340548],
        [1, nan],
        [-1, nan],
        [2, nan],
      ],
    ],
    [
      ["Exp", x],
      [
        [1, Math.E],
        [1000, Infinity],
        [-1000, 0],
      ],
    ],
    [["Power", "ExponentialE", x], [[1, Math.E]]],
    [
      ["Ln", x],
      [
        [Math.E, 1],
        [0, nan],
        [-1, nan],
      ],
    ],
    [
      ["Log", x],
      [
        [1000, 3],
        [0, nan],
      ],
    ],
    [["Log", x, 10], [[1e15, 15]]],
    [
      ["Log", x, 3],
      [
        [9, 2],
        [-9, nan],
      ],
    ],
    [
      ["Log", 8, x],
      [
        [2, 3],
        [1, nan],
        [0, nan],
        [-2, nan],
      ],
    ],
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
    [["D", ["Power", x, 3], x], [[2, 12]]],
    [["D", ["Power", x, 3], x, x], [[2, 12]]],
    [["D", ["D", ["Multiply", ["Sin", x], x], x], x], [[0, 2]]],
    [["PartialD", ["Multiply", x, ["Exp", x]], x], [[0, 1]]],
    [["D", ["Ln", x], x], [[-1, nan]]],
    [["EvaluateAt", ["Power", "t", 2], 1, x], [[3, 8]]],
    [["EvaluateAt", ["D", ["Power", "t", 2], "t"], ["Equal", "t", x]], [[3, 6]]],
    [["Determinant", matrix([1, 2], [3, x])], [[4, -2]]],
    [["Determinant", matrix([2, 0, 1], [1, 3, 2], [1, 1, x])], [[4, 18]]],
    [["Trace", matrix([x, 2], [3, 4])], [[1, 5]]],
    [{ num: "0.(3)" }, [[0, 1 / 3]]],
    [{ num: "-0.1(6)" }, [[0, -1 / 6]]],
    [{ num: "0.(142857)" }, [[0, 1 / 7]]],
    [{ num: "0.50" }, [[0, 0.5]]],
    [{ num: "123456789012345678901" }, [[0, 123456789012345680000]]],
  ];
  for (const [json, pairs] of table) {
    test(JSON.stringify(json), () => {
      for (const [value, expected] of pairs) agrees(compile(json, ["x"])(value), expected);
    });
  }
});

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
    [["D", "y", "x"], /y is no formula in x|y has no value/],
    [["D", ["Multiply", "x", "t"], "t"], /t has no value/],
    [["PartialD", ["Power", x, 2], "x", "y"], /different letters/],
    [["Which", ["Greater", x, 0]], /Which/],
    [["Which", x, 1, "True", 2], /x is no condition/],
    [["Which", ["Element", x, "RationalNumbers"], 1], /Element is no condition/],
    [["Subscript", "a", ["Add", "n", 1]], /Subscript/],
    [["Apply", ["Derivative", "f"], x], /Apply/],
    [["Real", x], /Real has no real value/],
    [{ num: "" }, /"" is no number/],
    [{ num: "1.2.3" }, /"1.2.3" is no number/],
  ];
  for (const [json, name] of table) {
    test(JSON.stringify(json), () => {
      assert.throws(
        () => compile(json, ["x"])(1),
        (error) => error instanceof MisuseError && name.test(error.message),
      );
    });
  }
});

describe("conditions", () => {
  const table: [json: MathJson, pairs: [x: number, holds: boolean | undefined][]][] = [
    [
      ["Less", 1, x, 3],
      [
        [2, true],
        [1, false],
        [3, false],
        [nan, undefined],
      ],
    ],
    [
      ["And", ["LessEqual", 1, x], ["Less", x, 3]],
      [
        [1, true],
        [3, false],
      ],
    ],
    [
      ["Or", ["Less", x, 0], ["Greater", ["Sqrt", x], 2]],
      [
        [-1, true],
        [9, true],
        [1, false],
      ],
    ],
    [
      ["And", ["Greater", x, 0], ["Less", ["Ln", x], 1]],
      [
        [-1, false],
        [1, true],
        [9, false],
      ],
    ],
    [
      ["Not", ["Equal", x, 1]],
      [
        [1, false],
        [2, true],
      ],
    ],
    [
      ["NotEqual", x, 1],
      [
        [1, false],
        [2, true],
      ],
    ],
    [["Less", ["Sqrt", x], 2], [[-1, undefined]]],
    [
      ["Implies", ["Greater", x, 0], ["Greater", x, 1]],
      [
        [-1, true],
        [0.5, false],
        [2, true],
      ],
    ],
    [
      ["Element", x, ["Interval", 1, ["Open", 3]]],
      [
        [1, true],
        [3, false],
      ],
    ],
    [
      ["Element", x, ["Interval", ["Open", "NegativeInfinity"], 2]],
      [
        [-9, true],
        [3, false],
      ],
    ],
    [
      ["NotElement", x, ["Set", 1, 2]],
      [
        [1, false],
        [3, true],
      ],
    ],
    [["Element", x, ["Set"]], [[1, false]]],
    [
      ["Element", x, ["Union", ["Interval", 1, 2], ["Set", 5]]],
      [
        [5, true],
        [3, false],
      ],
    ],
    [
      ["Element", x, ["SetMinus", "RealNumbers", ["Set", 0]]],
      [
        [0, false],
        [1, true],
      ],
    ],
    [
      ["Element", x, ["Intersection", "Integers", ["Interval", 0, 3]]],
      [
        [2, true],
        [2.5, false],
        [4, false],
      ],
    ],
    [
      ["Element", x, "PositiveIntegers"],
      [
        [2, true],
        [0, false],
        [2.5, false],
      ],
    ],
    [
      ["Element", x, "NegativeNumbers"],
      [
        [-2, true],
        [0, false],
      ],
    ],
    ["True", [[0, true]]],
  ];
  for (const [json, pairs] of table) {
    test(JSON.stringify(json), () => {
      for (const [value, holds] of pairs) assert.equal(compileCondition(json, ["x"])(value), holds, `at ${value}`);
    });
  }
});
