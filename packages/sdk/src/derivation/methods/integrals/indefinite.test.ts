import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allSteps, assertProved, derived } from "../../../../test/derived-integral.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";
import { templateOf } from "../../tell.ts";

const calculus = await loadCalculus();

describe("lines of indefinite integrals", () => {
  const rows: [question: string, lines: string[]][] = [
    ["\\int x^3\\,dx", ["\\frac{x^{4}}{4} + C"]],
    [
      "\\int (3x^2 + 4x - 5)\\,dx",
      [
        "3\\int x^{2}\\,dx + 4\\int x\\,dx + \\int -5\\,dx",
        "3 \\cdot \\frac{x^{3}}{3} + 4 \\cdot \\frac{x^{2}}{2} - 5x + C",
        "x^{3} + 2x^{2} - 5x + C",
      ],
    ],
    ["\\int x e^x\\,dx", ["xe^{x} - \\int e^{x}\\,dx", "xe^{x} - e^{x} + C"]],
    ["\\int 5x\\,dx", ["5\\int x\\,dx", "5 \\cdot \\frac{x^{2}}{2} + C", "\\frac{5x^{2}}{2} + C"]],
    ["\\int \\cos(5x)\\,dx", ["\\frac{\\sin(5x)}{5} + C"]],
    ["\\int \\frac{x}{x^2 + 1}\\,dx", ["\\frac{\\ln\\left|x^{2} + 1\\right|}{2} + C", "\\frac{\\ln(x^{2} + 1)}{2} + C"]],
    ["\\int \\sec^2 x\\,dx", ["\\tan x + C"]],
    ["\\int \\frac{\\sin x}{x}\\,dx", ["\\operatorname{Si}(x) + C"]],
  ];
  for (const [question, lines] of rows) {
    test(question, () => {
      const found = derived([question], calculus);
      assert.deepEqual(
        found.steps.slice(1).map(({ after }) => after.latex),
        lines,
      );
      assertProved(found);
      assert.equal(found.answer?.verdict.status, "proved");
    });
  }

  test("the constant has another letter where C is taken", () => {
    assert.equal(derived(["\\int C x\\,dx"], calculus).answer?.latex, "\\frac{Cx^{2}}{2} + K");
  });

  test("what has no antiderivative here is not solved, and said why", () => {
    const { end } = derived(["\\int e^{x^2}\\,dx"], calculus);
    assert.equal(end.status, "unsolved");
    assert.equal(end.reason?.key, "reason.no-elementary-antiderivative");
  });

  test("∫ e^(ax²) is said to hold for a < 0", () => {
    const step = derived(["\\int e^{a x^2}\\,dx"], calculus).steps.find(({ rule }) => rule === "integral.special-function");
    assert.ok(step?.verdict.conditions?.some(({ latex }) => latex === "a < 0"));
  });
});

describe("every line is proved and has its sentence in both languages", () => {
  const questions = [
    "\\int \\frac{\\sqrt{x}}{1 + x}\\,dx",
    "\\int \\cos^2 x\\sin^4 x\\,dx",
    "\\int e^{2x}\\sin x\\,dx",
    "\\int \\sec^3 x\\,dx",
    "\\int \\frac{x}{(x + a)^2}\\,dx",
    "\\int (1 - x^2)^{\\frac{3}{2}}x^2\\,dx",
    "\\int \\frac{1}{x^3 + 1}\\,dx",
    "\\int \\frac{1}{2 + \\cos x}\\,dx",
    "\\int \\sqrt{x^2 + 4}\\,dx",
    "\\int x(\\ln x)^2\\,dx",
    "\\int \\frac{1}{(x^2 + 1)^2}\\,dx",
    "\\int \\sin(3x)\\cos(2x)\\,dx",
    "\\int \\frac{1}{\\sqrt{3 - 2x - x^2}}\\,dx",
    "\\int \\frac{1}{x^4 + 1}\\,dx",
    "\\int \\sin(\\ln x)\\,dx",
    "\\int \\frac{1}{1 + e^x}\\,dx",
  ];
  for (const question of questions) {
    test(question, () => {
      const found = derived([question], calculus);
      assert.equal(found.end.status, "solved");
      assertProved(found);
      for (const { rule } of allSteps(found.steps)) {
        assert.ok(templateOf(rule, "en"), rule);
        assert.ok(templateOf(rule, "zh"), rule);
      }
    });
  }
});
