import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { compileCondition } from "./compile.ts";

const nan = Number.NaN;
const x: MathJson = "x";

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
