import assert from "node:assert/strict";
import { test } from "node:test";
import type { MathJson } from "../contract.ts";
import { latexLines } from "./print-latex.ts";

/** Where a formula may go on in a new line. */
const table: [MathJson, string[]][] = [
  [["Add", "a", "b"], ["a + b"]],
  [
    ["Equal", "a", "b", "c"],
    ["a", "= b", "= c"],
  ],
  [
    ["And", ["LessEqual", 1, "x"], ["Less", "x", 3]],
    ["1", "\\leq x", "< 3"],
  ],
  [
    ["Or", ["Equal", "x", 1], ["Equal", "x", 3]],
    ["x", "= 1", "\\lor x", "= 3"],
  ],
  [
    ["List", ["Equal", "x", 1], ["Equal", "y", 2]],
    ["x", "= 1,", "y", "= 2"],
  ],
  [
    ["Implies", ["Equal", "x", 1], ["Equal", "y", 2]],
    ["x", "= 1", "\\Rightarrow y", "= 2"],
  ],
  [
    ["Condition", ["Equal", "y", "x"], ["NotEqual", "k", 0]],
    ["y", "= x", "\\quad (k \\neq 0)"],
  ],
  [
    ["ForAll", ["Element", "x", "S"], ["Greater", "x", 0]],
    ["\\forall x \\in S,", "x", "> 0"],
  ],
  [["Set", ["Equal", "x", 1]], ["\\{x = 1\\}"]],
  [
    ["And", ["Or", ["Equal", "x", 1], "p"], "q"],
    ["(x = 1 \\lor p)", "\\land q"],
  ],
];

for (const [json, lines] of table) test(lines.join(" ⏎ "), () => assert.deepEqual(latexLines(json), lines));
