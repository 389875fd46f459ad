import assert from "node:assert/strict";
import { test } from "node:test";
import { givenIn } from "./given-in.ts";

test("what a question states, unless it is to be chosen from, proved or doubted", () => {
  const rows: readonly (readonly [question: string, given: string[]])[] = [
    ["Solve 2x + 6 = 10", ["2x + 6 = 10"]],
    ["In a right triangle, a = 3 and b = 4. Find c.", ["a = 3", "b = 4"]],
    ["In the right-angled triangle $a = 3$. Angle C is a right angle.", ["a = 3"]],
    ["A car moves to the right, v = 3.", ["v = 3"]],
    ["Solve 2x + 6 = 10 and check your answer.", ["2x + 6 = 10"]],
    ["Solve 2x + 6 = 10. Verify your solution.", ["2x + 6 = 10"]],
    ["Solve $\\sqrt{x} = x - 2$. Check for extraneous solutions.", ["\\sqrt{x} = x - 2"]],
    ["Solve 3x = 7, correct to 2 decimal places.", ["3x = 7"]],
    ["Check your answer: x = 3", []],
    ["2x = 7, x = 3. Check the answer.", []],
    ["2x = 6, so x = 4. Am I right?", []],
    ["2x = 6, so x = 4. Right or wrong?", []],
    ["Is x = 4 the right answer to 2x = 6?", []],
    ["Is x = 4 correct for 2x = 6?", []],
    ["Prove that x = 4", []],
    ["Is x = 2 the only solution of x^2 = 4?", []],
    ["Given x^2 = 4. Does x = 2 follow?", []],
    ["What is x^2 when x = 3?", ["x = 3"]],
    ["x = 2 是方程 x^2 = 4 的解吗？", []],
    ["2x = 6，x = 4 对吗", []],
    ["Which one solves 2x = 6? A) x = 3 B) x = 4", ["2x = 6"]],
  ];
  for (const [question, given] of rows)
    assert.deepEqual(
      givenIn(question).map(({ latex }) => latex),
      given,
      question,
    );
});
