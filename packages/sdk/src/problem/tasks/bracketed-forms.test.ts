import assert from "node:assert/strict";
import { test } from "node:test";
import { solve } from "../../solve.ts";

test("where a form is asked for, square brackets around a sum or a product are those of a formula, and around whole numbers", async () => {
  const rows: [text: string, answer: string | undefined][] = [
    ["Simplify 5x - [3x - 2]", "2x + 2"],
    ["Simplify [x + 2] + [x - 5]", "2x - 3"],
    ["化简 5x-[3x-2]", "2x + 2"],
    ["Factor [x^2-4]", "(x - 2)(x + 2)"],
    ["Find the derivative of [x^2 + 3x]", "2x + 3"],
    ["Expand [(x+1)(x-1)]", "x^{2} - 1"],
    ["Evaluate 5x - [3x - 2] when x = 2", "6"],
    ["Evaluate 5x - [3x - 2] when x = 0.5", undefined],
    ["Evaluate 2a + [3b - a] for a = 4, b = -1", "1"],
    // Around a letter nobody needs any, and what is solved or drawn may have steps.
    ["Simplify [x] + x", undefined],
    ["化简 [x+1]-[x]", undefined],
    ["Solve 10 - [2x - 3] = 5", undefined],
    ["Simplify floor(x + 1) + x", "x + \\left\\lfloor x + 1\\right\\rfloor"],
  ];
  for (const [text, answer] of rows) {
    const { answers } = await solve({ text }).result;
    assert.equal(answers[0]?.latex, answer, text);
  }
});

test("of a line with square brackets it is asked whether they are those of the whole part", async () => {
  const { status, reason, readings } = await solve({ text: "Find the zeros of f(x) = 3 - [x - 2]" }).result;
  assert.deepEqual([status, reason?.key], ["unsolved", "reason.several-readings"]);
  const [given, other] = readings.map(({ problem }) => problem.given[0]?.latex);
  assert.deepEqual([given, other], ["f(x) = 3 - (x - 2)", "3 - \\left\\lfloor x - 2\\right\\rfloor = 0"]);
});
