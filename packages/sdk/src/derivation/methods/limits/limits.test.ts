import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allSteps, worked } from "../../../../test/worked-problem.ts";

const limitOf = (given: string, method?: string) =>
  worked({ kind: "calculus.limit", ask: "limit", given, ...(method ? { method } : {}) });

describe("limits", () => {
  const rows: [limit: string, answer: string, rule: string][] = [
    ["\\lim_{x\\to 2} (x^2+1)", "5", "limit.substitute"],
    ["\\lim_{x\\to 0} 7", "7", "limit.constant"],
    ["\\lim_{x\\to 1}\\frac{2-2x^2}{x-1}", "-4", "limit.cancel"],
    ["\\lim_{x\\to 2}\\frac{x^3-8}{x^2-4}", "3", "limit.factor-below"],
    ["\\lim_{x\\to 0}\\frac{\\sqrt{x+4}-2}{x}", "\\frac{1}{4}", "limit.conjugate"],
    ["\\lim_{x\\to 4}\\frac{x-4}{\\sqrt{x}-2}", "4", "limit.conjugate"],
    ["\\lim_{x\\to 0}\\frac{1-\\cos x}{x^2}", "\\frac{1}{2}", "limit.equivalent"],
    ["\\lim_{x\\to 0}\\frac{\\sin 3x}{\\tan 5x}", "\\frac{3}{5}", "limit.equivalent"],
    ["\\lim_{x\\to 0}\\frac{e^{2x}-1}{x}", "2", "limit.equivalent"],
    ["\\lim_{x\\to 0}\\frac{\\ln(1+x)}{x}", "1", "limit.equivalent"],
    ["\\lim_{x\\to 0}\\frac{x-\\sin x}{x^3}", "\\frac{1}{6}", "limit.lhopital"],
    ["\\lim_{x\\to\\infty}\\frac{3x^2+1}{2x^2-x}", "\\frac{3}{2}", "limit.highest-power"],
    ["\\lim_{x\\to-\\infty}\\frac{\\sqrt{x^2+1}}{x}", "-1", "limit.highest-power"],
    ["\\lim_{x\\to\\infty}(\\sqrt{x^2+x}-x)", "\\frac{1}{2}", "limit.difference-of-squares"],
    ["\\lim_{x\\to\\infty}(1+\\frac{2}{x})^x", "e^{2}", "limit.exponential-form"],
    ["\\lim_{x\\to 0^+} x^x", "1", "limit.exponential-form"],
    ["\\lim_{x\\to 0^+} x\\ln x", "0", "limit.as-quotient"],
    ["\\lim_{x\\to\\infty}\\frac{x^2}{e^x}", "0", "limit.lhopital"],
    ["\\lim_{x\\to\\infty}\\frac{\\sin x}{x}", "0", "limit.squeeze"],
    ["\\lim_{x\\to 0} x^2\\sin\\frac{1}{x}", "0", "limit.squeeze"],
    ["\\lim_{x\\to\\infty}\\frac{\\sin(1/x)}{1/x}", "1", "limit.equivalent"],
    ["\\lim_{x\\to-\\infty}\\frac{1/x^2}{1-\\cos(1/x)}", "2", "limit.equivalent"],
    ["\\lim_{x\\to-\\infty}\\frac{|x|+\\sqrt{x^2-x}}{|x|-\\ln|x|}", "2", "limit.open-absolute"],
    ["\\lim_{x\\to\\infty}\\frac{x + \\sin x}{x}", "1", "limit.fastest-term"],
    ["\\lim_{x\\to\\infty}\\arctan x", "\\frac{\\pi}{2}", "limit.known"],
    ["\\lim_{x\\to 1}(\\frac{1}{x-1}-\\frac{2}{x^2-1})", "\\frac{1}{2}", "limit.combine"],
    ["\\lim_{x\\to 0}(\\frac{1}{x}-\\frac{1}{\\sin x})", "0", "limit.combine"],
    ["\\lim_{h\\to 0}\\frac{(x+h)^2-x^2}{h}", "2x", "limit.combine"],
    ["\\lim_{x\\to 3}\\frac{1}{(x-3)^2}", "\\infty", "limit.pole-positive"],
    ["\\lim_{x\\to 2^-}\\frac{x}{x-2}", "-\\infty", "limit.pole-negative"],
    ["\\lim_{x\\to 0}\\ln x", "-\\infty", "limit.unbounded"],
    ["\\lim_{x\\to\\infty}(x^3-5x)", "\\infty", "limit.leading-term"],
    ["\\lim_{x\\to 0^-}\\frac{|x|}{x}", "-1", "limit.open-absolute"],
    ["\\lim_{x\\to 0}\\frac{|x|}{x}", "\\text{DoesNotExist}", "limit.sides-differ"],
    ["\\lim_{x\\to 0}\\frac{1}{x}", "\\text{DoesNotExist}", "limit.sides-differ"],
    ["\\lim_{x\\to\\infty}(\\frac{x+1}{x-1})^x", "e^{2}", "limit.near-one"],
    ["\\lim_{x\\to\\infty}(\\frac{2x+3}{2x+1})^{x+1}", "e", "limit.near-one"],
    ["\\lim_{x\\to\\infty}x(\\ln(x+1)-\\ln x)", "1", "limit.one-logarithm"],
    ["\\lim_{x\\to\\infty}\\frac{3^x+2^x}{3^x-2^x}", "1", "limit.fastest-term"],
    ["\\lim_{x\\to\\infty}(2^x+3^x)^{1/x}", "3", "limit.fastest-term"],
    ["\\lim_{x\\to\\infty}\\frac{x+\\sin x}{x}", "1", "limit.squeeze"],
    ["\\lim_{x\\to\\infty}\\frac{x-\\cos x}{x+\\cos x}", "1", "limit.fastest-term"],
    ["\\lim_{x\\to\\infty}x(\\frac{\\pi}{2}-\\arctan x)", "1", "limit.as-quotient"],
    ["\\lim_{x\\to\\frac{\\pi}{2}^-}(\\tan x)^{\\cos x}", "1", "limit.exponential-form"],
    ["\\lim_{x\\to 0}\\frac{\\sqrt{1+\\tan x}-\\sqrt{1+\\sin x}}{x^3}", "\\frac{1}{4}", "limit.conjugate"],
    ["\\lim_{x\\to\\infty}\\sin x", "\\text{DoesNotExist}", "limit.oscillates"],
  ];
  for (const [limit, answer, rule] of rows) {
    test(`${limit} is ${answer}, by ${rule}`, () => {
      const { status, answers, steps, refuted } = limitOf(limit);
      assert.deepEqual([status, answers.map(({ latex }) => latex)], ["solved", [answer]]);
      assert.equal(answers[0]?.verdict.status, "proved");
      assert.deepEqual(refuted, []);
      const all = allSteps(steps);
      assert.ok(
        all.some((step) => step.rule === rule),
        all.map((step) => step.rule).join(" "),
      );
      for (const step of all) assert.match(step.verdict.status, /^(proved|given)$/, `${step.rule}: ${step.after.latex}`);
    });
  }

  test("L'Hôpital's rule shows that both parts tend to 0 before it differentiates", () => {
    const { steps } = limitOf("\\lim_{x\\to 0}\\frac{\\sin x}{x}", "limit.lhopital");
    const step = steps.find(({ rule }) => rule === "limit.lhopital");
    assert.deepEqual(
      step?.substeps?.map(({ rule, after }) => [rule, after.latex]),
      [
        ["limit.numerator-tends", "0"],
        ["limit.denominator-tends", "0"],
        ["limit.numerator-derived", "\\cos x"],
        ["limit.denominator-derived", "1"],
      ],
    );
  });

  test("a limit whose value depends on the sign of a letter is left open", () => {
    assert.equal(limitOf("\\lim_{x\\to\\infty} a x").status, "unsolved");
  });
});
