import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkAnswer } from "../../check-answer.ts";
import type { Verdict } from "../../contract.ts";

/** What is asked of a function, and what is held against it: in a question the function is a formula, y = … or f(x) = …, or an equation that is none. */
const rows: readonly (readonly [question: string, proved: readonly string[], refuted: readonly string[]])[] = [
  ["Find the domain of 1/x", ["x \\ne 0", "(-\\infty, 0) \\cup (0, \\infty)"], ["\\mathbb{R}", "x > 0", "x = 0"]],
  ["求 1/x 的定义域", ["x \\ne 0"], ["\\mathbb{R}", "x > 0"]],
  ["Find the domain of f(x) = 1/x", ["x \\ne 0"], ["\\mathbb{R}"]],
  ["Find the domain of 1/x = y", ["x \\ne 0"], ["\\mathbb{R}"]],
  ["Find the domain of sqrt(x) + ln(5-x)", ["0 \\le x < 5", "[0, 5)"], ["x < 5", "x \\ge 0", "\\mathbb{R}"]],
  ["求 \\sqrt{x-1}/(x-3) 的定义域", ["x \\ge 1, x \\ne 3", "[1, 3) \\cup (3, \\infty)"], ["\\mathbb{R}", "x \\ge 1", "x \\ne 3"]],
  ["Find the domain of ln x", ["x > 0"], ["\\mathbb{R}", "x \\ge 0"]],
  ["Find the domain of log_2(x-1)", ["x > 1"], ["\\mathbb{R}", "x \\ge 1"]],
  ["Find the domain of \\sqrt[3]{x}", ["\\mathbb{R}"], ["x \\ge 0"]],
  ["Find the domain of x + ln(5-x)", ["x < 5"], ["x > 5"]],
  ["Find the domain of 1/(x-a)", ["x \\ne a"], ["\\mathbb{R}", "x \\ne 0"]],
  // What is listed holds together; cases are listed where they exclude each other.
  [
    "Find the domain of x^2",
    ["\\mathbb{R}"],
    ["x \\ne -1, x \\ne -3", "x \\ge -2, x \\ne -2", "x > -2, x < 2", "x \\le 0, x \\ge -1"],
  ],
  ["Find the domain of \\frac{x-3}{x}", ["x < 0, x > 0"], ["x \\ge 3, x \\ne 0", "x < 0, x > 1"]],
  ["Where is x^2 + 1 positive?", ["\\mathbb{R}"], ["x > -2, x < 2", "x \\ne 1, x \\ne 2"]],
  ["Solve |x| > a for x, where a > 0", ["x < -a, x > a"], ["x > -a, x < a"]],
  ["Where is 1/x positive?", ["x > 0"], ["\\mathbb{R}", "x \\ne 0"]],
];

/** Where the question has no function of the letter, or one that has no values for some values of its parameters, nothing is proved and nothing refuted. */
const withoutFunction: readonly (readonly [question: string, answers: readonly string[]])[] = [
  ["Find the domain of y^2 = x", ["\\mathbb{R}", "x \\ge 0", "x > 0"]],
  ["Find the domain of x^2 + y^2 = 4", ["\\mathbb{R}", "[-2, 2]"]],
  ["Find the domain of sin x = y^2", ["\\mathbb{R}"]],
  ["the domain of x = 1/y", ["y \\ne 0", "\\mathbb{R}"]],
  ["domain of y = x/y", ["x \\ge 0", "y \\ne 0"]],
  ["Find the y-intercept of x^2 + y^2 = 4", ["4", "(0, 4)", "2"]],
  ["Find the y-intercept of x = y^2 - 4", ["-4", "(0, -4)"]],
  ["Find the minimum of x^2 + y^2", ["y^2", "0", "x^2"]],
  ["Find the domain of \\frac{1}{ax}", ["x \\ne 0"]],
  ["Find the domain of \\frac{\\sqrt{x}}{a}", ["x \\ge 0"]],
  ["Where is y^2 = x positive?", ["x > 0", "\\mathbb{R}"]],
  ["Find the range of y^2 = x", ["[0, \\infty)"]],
  ["Find the vertex form of y - 1 = x^2 + 2x", ["(x+1)^2 - 1", "y = (x+1)^2 - 1"]],
  ["Write 2y = x^2 - 4x in factored form", ["x(x - 4)", "y = x(x - 4)"]],
];

const statusOf = async (question: string, answer: string): Promise<Verdict["status"]> =>
  (await checkAnswer(question, answer)).status;

describe("answers to what is asked of a function", () => {
  for (const [question, proved, refuted] of rows) {
    for (const answer of proved)
      it(`${question}: ${answer} is right`, async () => assert.equal(await statusOf(question, answer), "proved"));
    for (const answer of refuted)
      it(`${question}: ${answer} is wrong`, async () => assert.equal(await statusOf(question, answer), "refuted"));
  }
  for (const [question, answers] of withoutFunction)
    for (const answer of answers)
      it(`${question}: ${answer} stays open`, async () => assert.equal(await statusOf(question, answer), "unchecked"));
});
