import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../expression/parse.ts";
import { verifyAnswer } from "./verify-answer.ts";

const statusOf = (task: string, question: string, answer: string): string => {
  const goal = { task, expression: parse(question), unknowns: ["x"], assuming: [], numbers: "real" as const };
  return verifyAnswer({ ask: { what: task }, kind: "value", ...parse(answer) }, goal).status;
};

describe("an answer is checked against its question", () => {
  const rows: [task: string, question: string, right: string, ...wrong: string[]][] = [
    ["solve", "x^2 - 4x + 3 = 0", "\\{1, 3\\}", "\\{1\\}", "\\{1, 3, 4\\}", "\\{-1, -3\\}", "\\varnothing", "\\mathbb{R}"],
    ["solve", "x^2 + 1 = 0", "\\varnothing", "\\{-1\\}", "\\mathbb{R}"],
    ["solve", "2x = 2x", "\\mathbb{R}", "\\{0\\}", "\\varnothing"],
    ["solve", "x^2 = 2", "\\{-\\sqrt{2}, \\sqrt{2}\\}", "\\{\\sqrt{2}\\}", "\\{-1.4142, 1.4142\\}"],
    ["number-of-solutions", "x^2 = 2", "2", "0", "1", "3"],
    ["number-of-solutions", "x^2 = 0", "1", "2"],
    ["discriminant", "2x^2 - 8x + 6 = 0", "16", "4", "-16"],
    ["discriminant", "y = 2x^2 - 8x + 6", "16", "64"],
    ["vertex", "y = x^2 - 4x + 3", "(2, -1)", "(-2, -1)", "(2, 1)", "(2, 3)"],
    ["vertex-form", "y = x^2 - 4x + 3", "y = (x - 2)^2 - 1", "y = (x + 2)^2 - 1"],
    ["factored-form", "y = x^2 - 4x + 3", "y = (x - 1)(x - 3)", "y = (x + 1)(x + 3)"],
    ["axis", "y = x^2 - 4x + 3", "x = 2", "x = -2", "x = 4"],
    ["zeros", "y = x^2 - 4x + 3", "\\{1, 3\\}", "\\{3\\}", "\\varnothing"],
    ["y-intercept", "y = x^2 - 4x + 3", "(0, 3)", "(0, -3)"],
    ["range", "y = x^2 - 4x + 3", "[-1, \\infty)", "[0, \\infty)", "[-2, \\infty)"],
    ["range", "y = 3 - x^2", "(-\\infty, 3]", "(-\\infty, 4]"],
    ["minimum", "y = x^2 - 4x + 3", "-1", "0", "-2"],
    ["maximum", "y = 3 - x^2", "3", "4", "2"],
    ["sign-negative", "y = 1 - x^2", "(-\\infty, -1) \\cup (1, \\infty)", "\\varnothing"],
    ["sign-positive", "y = x^2 - 4x + 3", "(-\\infty, 1) \\cup (3, \\infty)", "(-\\infty, 1] \\cup (3, \\infty)", "\\mathbb{R}"],
  ];
  for (const [task, question, right, ...wrong] of rows) {
    test(`${task} of ${question}: ${right}`, () => assert.equal(statusOf(task, question, right), "proved"));
    for (const answer of wrong) test(`not ${answer}`, () => assert.equal(statusOf(task, question, answer), "refuted"));
  }

  test("what cannot be decided is not called right", () => {
    assert.equal(statusOf("solve", "\\sin x = x \\cos x", "\\{0\\}"), "unchecked");
    assert.equal(statusOf("no-such-task", "x = 1", "\\{1\\}"), "unchecked");
    assert.notEqual(statusOf("range", "y = x^3", "[0, \\infty)"), "proved");
    assert.notEqual(statusOf("range", "y = x^2", "(0, \\infty)"), "proved");
  });
});
