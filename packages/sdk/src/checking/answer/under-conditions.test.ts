import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkAnswer } from "../../check-answer.ts";

/** Equations with parameters: right answers with the conditions under which they are right, and wrong ones. */
const rows: readonly (readonly [question: string, proved: readonly string[], conditions: string, refuted: readonly string[]])[] =
  [
    [
      "Solve a^x = b for x",
      ["x = \\frac{\\ln b}{\\ln a}", "\\log_a b"],
      "a > 0, a \\neq 1, b > 0",
      ["x = \\frac{\\ln a}{\\ln b}", "x = \\ln(b/a)", "x = \\frac{b}{a}"],
    ],
    ["解方程 a^{2x} = b （求 x）", ["x = \\frac{\\ln b}{2\\ln a}"], "a > 0, a \\neq 1, b > 0", ["x = \\frac{2\\ln b}{\\ln a}"]],
    ["Solve for x: a^x = 1", ["x = 0"], "a > 0, a \\neq 1", ["x = 1"]],
    [
      "Solve for n: A = P (1+r)^n",
      ["n = \\frac{\\ln(A/P)}{\\ln(1+r)}"],
      "1 + r > 0, 1 + r \\neq 1, AP > 0",
      ["n = \\frac{\\ln(A/P)}{\\ln r}", "n = \\frac{\\ln(P/A)}{\\ln(1+r)}"],
    ],
    [
      "Solve for t: N = N_0 e^{-k t}",
      ["t = \\frac{1}{k}\\ln\\frac{N_0}{N}"],
      "k \\neq 0, N_{0}N > 0",
      ["t = \\frac{1}{k}\\ln\\frac{N}{N_0}", "t = k\\ln\\frac{N_0}{N}"],
    ],
    ["Solve for x: \\log_a x = b", ["a^b"], "a > 0, a \\neq 1", ["b^a", "ab"]],
    ["Solve for x: a^{2x} - 3a^x + 2 = 0", ["x = 0, x = \\frac{\\ln 2}{\\ln a}"], "a > 0, a \\neq 1", ["x = 0", "x = 1, x = 2"]],
    ["Solve for x: a e^x = b", ["x = \\ln(b/a)"], "ba > 0", ["x = \\ln(ab)", "x = \\ln(a/b)"]],
    ["Solve for R: 1/R = 1/a + 1/b", ["R = \\frac{ab}{a+b}"], "a \\neq 0, b \\neq 0, a + b \\neq 0", ["R = a + b"]],
    ["Solve for x: x|x| = a", [], "", ["x = \\sqrt{a}"]],
  ];

describe("answers that are right under conditions on parameters", () => {
  for (const [question, proved, conditions, refuted] of rows) {
    for (const answer of proved)
      it(`${question}: ${answer} is right`, async () => {
        const verdict = await checkAnswer(question, answer);
        assert.equal(verdict.status, "proved");
        assert.equal(verdict.conditions?.map(({ latex }) => latex).join(", "), conditions);
      });
    for (const answer of refuted)
      it(`${question}: ${answer} is wrong`, async () => assert.equal((await checkAnswer(question, answer)).status, "refuted"));
  }
  for (const [question, answer] of [
    ["Solve for x: x^a = b", "b^{1/a}"],
    ["Solve for x: a e^x = b", "\\ln b - \\ln a"],
    ["Solve for x: x^2 = ab", "\\pm\\sqrt{a}\\sqrt{b}"],
  ] as const)
    it(`${question}: ${answer} needs more than that, and stays open`, async () =>
      assert.equal((await checkAnswer(question, answer)).status, "unchecked"));
});
