import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { solve } from "../solve.ts";

describe("what stands for no number is refused, with the reason", () => {
  const rows: [question: string, reason: string][] = [
    ["1^∞", "reason.infinity"],
    ["∞ - ∞", "reason.infinity"],
    ["C(5,-1)", "reason.counting-numbers"],
    ["(2.5)!", "reason.counting-numbers"],
    ["simplify x + C(5,-1)", "reason.counting-numbers"],
    ["gcd of 2.5 and 5", "reason.whole-numbers"],
    ["lcm of 1/2 and 1/3", "reason.whole-numbers"],
    ["sqrt(-4) over the reals", "reason.no-real-value"],
    ["在实数范围内计算 sqrt(-4)", "reason.no-real-value"],
    ["simplify sqrt(x) for x<0", "reason.no-real-value-there"],
    ["simplify sqrt(x)sqrt(x) for x<0", "reason.no-real-value-there"],
    ["simplify ln(x) for x<0", "reason.no-real-value-there"],
    ["化简 sqrt(a^3) 其中 a<0", "reason.no-real-value-there"],
    // One of the two is meant.
    ["Convert 0.1(6) to a fraction", "reason.several-readings"],
    ["1.2(3)+1", "reason.several-readings"],
    ["2 × 0.5...", "reason.formula"],
  ];
  for (const [text, reason] of rows)
    test(text, async () => {
      const { status, answers, reason: given } = await solve({ text }).result;
      assert.deepEqual([status, answers.length, given?.key], ["unsolved", 0, reason]);
    });
});

describe("what goes on without end, and what is real, is taken as said", () => {
  const rows: [question: string, ...answers: string[]][] = [
    ["1 - 0.999...", "0"],
    ["convert 0.333... to a fraction", "\\frac{1}{3}"],
    ["solve 0.5x = 0.333...", "x = \\frac{2}{3}"],
    ["sqrt(-4)", "2i"],
    ["simplify sqrt(x^2) for x<0", "-x"],
    ["C(3,5)", "0"],
    ["does x^2+1=0 have a solution", "\\varnothing"],
    ["方程 x^2+1=0 有解吗", "\\varnothing"],
    ["how many solutions does x^2+1=0 have", "0"],
    ["does x^4-1=0 have any roots", "x = -1, x = 1"],
    ["求 x^3-1 除以 x+1 的商式和余式", "x^{2} - x + 1 - \\frac{2}{x + 1}", "x^{2} - x + 1", "-2"],
  ];
  for (const [text, ...expected] of rows)
    test(text, async () => {
      const { status, answers } = await solve({ text }).result;
      assert.deepEqual([status, answers.map(({ latex }) => latex)], ["solved", expected]);
    });
});
