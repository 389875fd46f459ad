import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inequalityProblem, solveInequality, withSubsteps } from "../../../../test/solved-inequality.ts";

describe("inequalities with letters as numbers are solved by cases", () => {
  const table: [question: string, answer: string][] = [
    [
      "ax > b",
      "\\begin{cases} x \\in \\left(\\frac{b}{a}, +\\infty\\right) & a > 0 \\\\ x \\in \\left(-\\infty, \\frac{b}{a}\\right) & a < 0 \\\\ x \\in \\mathbb{R} & a = 0 > b \\\\ x \\in \\varnothing & a = 0 \\leq b \\end{cases}",
    ],
    ["ax > b @ a > 0", "\\left(\\frac{b}{a}, +\\infty\\right)"],
    ["ax \\ge 2 @ a < 0", "\\left(-\\infty, \\frac{2}{a}\\right]"],
    [
      "ax > b @ b > 0",
      "\\begin{cases} x \\in \\left(\\frac{b}{a}, +\\infty\\right) & a > 0 \\\\ x \\in \\left(-\\infty, \\frac{b}{a}\\right) & a < 0 \\\\ x \\in \\varnothing & a = 0 \\leq b \\end{cases}",
    ],
    ["(x-a)(x-1) < 0 @ a > 1", "(1, a)"],
    ["x^2 - a^2 \\ge 0 @ a < 0", "(-\\infty, a] \\cup [-a, +\\infty)"],
    ["x^2 - 3ax + 2a^2 < 0 @ a < 0", "(2a, a)"],
    [
      "ax + 1 > x + a",
      "\\begin{cases} x \\in (1, +\\infty) & a > 1 \\\\ x \\in (-\\infty, 1) & a < 1 \\\\ x \\in \\varnothing & a = 1 \\end{cases}",
    ],
    ["\\frac{x}{a} > 1", "\\begin{cases} x \\in (a, +\\infty) & a > 0 \\\\ x \\in (-\\infty, a) & a < 0 \\end{cases}"],
    [
      "b \\le \\frac{-x}{a-1}",
      "\\begin{cases} x \\in (-\\infty, b - ab] & a > 1 \\\\ x \\in [b - ab, +\\infty) & a < 1 \\end{cases}",
    ],
    ["\\frac{x}{a^2} > 1", "\\begin{cases} x \\in (a^{2}, +\\infty) & a^{2} > 0 \\end{cases}"],
    ["2x + a > 3a - x", "\\left(\\frac{2a}{3}, +\\infty\\right)"],
    [
      "x^2 - (a+1)x + a < 0",
      "\\begin{cases} x \\in (a, 1) & a < 1 \\\\ x \\in (1, a) & a > 1 \\\\ x \\in \\varnothing & a = 1 \\end{cases}",
    ],
    [
      "(x-a)(x-2a) \\ge 0",
      "\\begin{cases} x \\in (-\\infty, a] \\cup [2a, +\\infty) & a > 0 \\\\ x \\in (-\\infty, 2a] \\cup [a, +\\infty) & a < 0 \\\\ x \\in \\mathbb{R} & a = 0 \\end{cases}",
    ],
    [
      "2x^2 - (a+2)x + a \\le 0",
      "\\begin{cases} x \\in \\left[\\frac{a}{2}, 1\\right] & a < 2 \\\\ x \\in \\left[1, \\frac{a}{2}\\right] & a > 2 \\\\ x = 1 & a = 2 \\end{cases}",
    ],
  ];
  for (const [question, answer] of table) {
    test(question, () => {
      const solved = solveInequality(inequalityProblem(question));
      assert.equal(solved.status, "solved");
      assert.equal(solved.answer?.latex, answer);
      assert.equal(solved.answer?.verdict.status, "proved");
      for (const { verdict } of withSubsteps(solved.steps)) assert.equal(verdict.status, "proved");
    });
  }

  test("where the question has no value for some letters, the answer says for which it holds", () => {
    const { answer } = solveInequality(inequalityProblem("\\frac{x}{a-1} \\ge b"));
    assert.deepEqual(
      answer?.verdict.conditions?.map(({ latex }) => latex),
      ["a - 1 \\neq 0"],
    );
  });

  const restricted = [
    "ax > 1 @ x > 0",
    "x < a @ x > 0",
    "ax > 1 @ a > 0 \\land x < 1",
    "m - 2x > 0 @ x > 0",
    "(x-a)(x-1) < 0 @ x > 2",
  ];
  for (const question of restricted)
    test(`${question}: what is said of the unknown is not passed over`, () =>
      assert.equal(solveInequality(inequalityProblem(question)).status, "unsolved"));
});
