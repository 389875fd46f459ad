import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inequalityProblem, solveInequality, withSubsteps } from "../../../../test/solved-inequality.ts";

/** A question, with its conditions behind an @, and its answer. */
const table: [question: string, answer: string][] = [
  ["2^x > 8", "(3, +\\infty)"],
  ["2^{x} \\le \\frac{1}{4}", "(-\\infty, -2]"],
  ["(1/2)^x \\ge 4", "(-\\infty, -2]"],
  ["3^{2x-1} < 27", "(-\\infty, 2)"],
  ["2^x > 3", "(\\log_{2} 3, +\\infty)"],
  ["e^{2x-1} \\le 5", "\\left(-\\infty, \\frac{1 + \\ln 5}{2}\\right]"],
  ["4^x < 2^{x+3}", "(-\\infty, 3)"],
  ["2^{x^2} < 16", "(-2, 2)"],
  ["e^x > -1", "\\mathbb{R}"],
  ["e^x \\le 0", "\\varnothing"],
  ["5 - e^x > 2", "(-\\infty, \\ln 3)"],
  ["3 \\cdot 2^x - 4 > 20", "(3, +\\infty)"],
  ["4^x - 3 \\cdot 2^x + 2 < 0", "(0, 1)"],
  ["e^{2x} - 3e^x + 2 \\ge 0", "(-\\infty, 0] \\cup [\\ln 2, +\\infty)"],
  ["4^x - 2^x - 2 < 0", "(-\\infty, 1)"],
  ["9^x - 4 \\cdot 3^{x+1} + 27 > 0", "(-\\infty, 1) \\cup (2, +\\infty)"],
  ["e^x + e^{-x} > \\frac{5}{2}", "(-\\infty, -\\ln 2) \\cup (\\ln 2, +\\infty)"],
  ["\\left(\\frac{1}{3}\\right)^{x-1} < \\left(\\frac{1}{3}\\right)^{2x}", "(-\\infty, -1)"],
  ["0.5^{x} > 0.25", "(-\\infty, 2)"],
  ["8^{x} \\ge 4^{x-1}", "[-2, +\\infty)"],
  ["2^{x+1} + 2^x > 24", "(3, +\\infty)"],
  ["\\left(\\frac{1}{2}\\right)^{x^2 - 3x} > 4", "(1, 2)"],
  ["10^x < 0.001", "(-\\infty, -3)"],
  ["1 < 2^x < 16", "(0, 4)"],
  ["3^{|x|} > 9", "(-\\infty, -2) \\cup (2, +\\infty)"],
  ["xe^x > 0", "(0, +\\infty)"],
  ["e^{x} > e^{2-x}", "(1, +\\infty)"],
  ["2^{x} > 3^{x}", "(-\\infty, 0)"],
  ["\\ln x > 1", "(e, +\\infty)"],
  ["\\ln x < 0", "(0, 1)"],
  ["\\log_2 x \\le 3", "(0, 8]"],
  ["\\log_{1/2}(x-1) > 3", "\\left(1, \\frac{9}{8}\\right)"],
  ["\\log_2(x) + \\log_2(x-2) < 3", "(2, 4)"],
  ["\\log_3(2x-1) \\le \\log_3(x+4)", "\\left(\\frac{1}{2}, 5\\right]"],
  ["2\\ln x > \\ln(x+2)", "(2, +\\infty)"],
  ["\\ln(x^2-1) < 0", "(-\\sqrt{2}, -1) \\cup (1, \\sqrt{2})"],
  ["\\lg x > 2", "(100, +\\infty)"],
  ["(\\ln x)^2 - \\ln x - 2 \\le 0", "[e^{-1}, e^{2}]"],
  ["\\log_{0.5}(x+1) < \\log_{0.5}(3-x)", "(1, 3)"],
  ["\\log_2(x^2 - 3x) \\ge 2", "(-\\infty, -1] \\cup [4, +\\infty)"],
  ["5 - \\ln x > 2", "(0, e^{3})"],
  ["\\ln(x+1) \\ge \\ln 5", "[4, +\\infty)"],
  ["\\frac{1}{\\ln x} > 1", "(1, e)"],
  ["-1 \\le \\ln x \\le 2", "[e^{-1}, e^{2}]"],
  ["\\log_2(x-1) \\ge 0", "[2, +\\infty)"],
  ["\\ln|x| < 1", "(-e, 0) \\cup (0, e)"],
  ["x \\ln x > 0", "(1, +\\infty)"],
  ["\\log_x 4 > 1", "(1, 4)"],
  ["\\sin x > \\frac{1}{2} @ 0 \\le x < 2\\pi", "\\left(\\frac{\\pi}{6}, \\frac{5\\pi}{6}\\right)"],
  ["2\\cos x \\ge 1 @ 0 \\le x \\le 2\\pi", "\\left[0, \\frac{\\pi}{3}\\right] \\cup \\left[\\frac{5\\pi}{3}, 2\\pi\\right]"],
  ["\\tan x < 1 @ 0 \\le x < \\pi", "\\left[0, \\frac{\\pi}{4}\\right) \\cup \\left(\\frac{\\pi}{2}, \\pi\\right)"],
  ["\\sin x \\ge \\frac{\\sqrt{3}}{2} @ 0 \\le x \\le 2\\pi", "\\left[\\frac{\\pi}{3}, \\frac{2\\pi}{3}\\right]"],
  ["\\cos 2x < 0 @ 0 \\le x \\le \\pi", "\\left(\\frac{\\pi}{4}, \\frac{3\\pi}{4}\\right)"],
  ["2\\sin^2 x - \\sin x > 0 @ 0 \\le x < 2\\pi", "\\left(\\frac{\\pi}{6}, \\frac{5\\pi}{6}\\right) \\cup (\\pi, 2\\pi)"],
  ["\\sin x > \\cos x @ 0 \\le x < 2\\pi", "\\left(\\frac{\\pi}{4}, \\frac{5\\pi}{4}\\right)"],
  ["\\sin x > \\frac{1}{2}", "\\left(\\frac{\\pi}{6} + 2k\\pi, \\frac{5\\pi}{6} + 2k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\sin x < \\frac{1}{2}", "\\left(-\\frac{7\\pi}{6} + 2k\\pi, \\frac{\\pi}{6} + 2k\\pi\\right), k \\in \\mathbb{Z}"],
  ["2\\cos x + 1 \\le 0", "\\left[\\frac{2\\pi}{3} + 2k\\pi, \\frac{4\\pi}{3} + 2k\\pi\\right], k \\in \\mathbb{Z}"],
  [
    "\\tan(2x) \\ge 1",
    "\\left[\\frac{\\pi}{8} + \\frac{k\\pi}{2}, \\frac{\\pi}{4} + \\frac{k\\pi}{2}\\right), k \\in \\mathbb{Z}",
  ],
  ["\\tan x < \\sqrt{3}", "\\left(-\\frac{\\pi}{2} + k\\pi, \\frac{\\pi}{3} + k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\sin(2x - \\frac{\\pi}{3}) > 0", "\\left(\\frac{\\pi}{6} + k\\pi, \\frac{2\\pi}{3} + k\\pi\\right), k \\in \\mathbb{Z}"],
  [
    "2\\sin^2 x - \\sin x - 1 < 0",
    "\\left(-\\frac{\\pi}{6} + 2k\\pi, \\frac{\\pi}{2} + 2k\\pi\\right) \\cup \\left(\\frac{\\pi}{2} + 2k\\pi, \\frac{7\\pi}{6} + 2k\\pi\\right), k \\in \\mathbb{Z}",
  ],
  ["\\sin x \\le 2", "\\mathbb{R}"],
  ["\\sin x > 1", "\\varnothing"],
  ["\\sin x \\ge 1", "x = \\frac{\\pi}{2} + 2k\\pi, k \\in \\mathbb{Z}"],
  ["\\cos x < 1", "(2k\\pi, 2\\pi + 2k\\pi), k \\in \\mathbb{Z}"],
  [
    "-\\frac{1}{2} < \\sin x < 1",
    "\\left(-\\frac{\\pi}{6} + 2k\\pi, \\frac{\\pi}{2} + 2k\\pi\\right) \\cup \\left(\\frac{\\pi}{2} + 2k\\pi, \\frac{7\\pi}{6} + 2k\\pi\\right), k \\in \\mathbb{Z}",
  ],
  [
    "\\sin x > \\frac{1}{3}",
    "\\left(\\arcsin\\left(\\frac{1}{3}\\right) + 2k\\pi, \\pi - \\arcsin\\left(\\frac{1}{3}\\right) + 2k\\pi\\right), k \\in \\mathbb{Z}",
  ],
  [
    "\\cos x \\ge -\\frac{\\sqrt{2}}{2}",
    "\\left[-\\frac{3\\pi}{4} + 2k\\pi, \\frac{3\\pi}{4} + 2k\\pi\\right], k \\in \\mathbb{Z}",
  ],
  ["4\\cos^2 x \\ge 1", "\\left[-\\frac{\\pi}{3} + k\\pi, \\frac{\\pi}{3} + k\\pi\\right], k \\in \\mathbb{Z}"],
  ["\\sin x > 0", "(2k\\pi, \\pi + 2k\\pi), k \\in \\mathbb{Z}"],
  [
    "\\cos\\frac{x}{2} < \\frac{1}{2}",
    "\\left(\\frac{2\\pi}{3} + 4k\\pi, \\frac{10\\pi}{3} + 4k\\pi\\right), k \\in \\mathbb{Z}",
  ],
  ["\\cot x > 1", "\\left(k\\pi, \\frac{\\pi}{4} + k\\pi\\right), k \\in \\mathbb{Z}"],
  ["x^2 e^x \\le e^x", "[-1, 1]"],
  ["(x-1)\\ln x \\ge 0", "(0, +\\infty)"],
  ["\\frac{e^x}{x} > 0", "(0, +\\infty)"],
  ["\\ln(\\ln x) > 0", "(e, +\\infty)"],
  ["e^{x^2-1} < 1", "(-1, 1)"],
  ["\\log_2(2^x - 1) < 1", "(0, \\log_{2} 3)"],
  ["\\frac{2^x - 1}{2^x + 1} > 0", "(0, +\\infty)"],
  ["\\sin x > \\cos x", "\\left(\\frac{\\pi}{4} + 2k\\pi, \\frac{5\\pi}{4} + 2k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\sin x + \\sqrt{3}\\cos x \\ge 1", "\\left[-\\frac{\\pi}{6} + 2k\\pi, \\frac{\\pi}{2} + 2k\\pi\\right], k \\in \\mathbb{Z}"],
  ["\\tan^2 x < 3", "\\left(-\\frac{\\pi}{3} + k\\pi, \\frac{\\pi}{3} + k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\sin^2 x > \\frac{1}{2}", "\\left(\\frac{\\pi}{4} + k\\pi, \\frac{3\\pi}{4} + k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\sin 2x < \\frac{1}{2}", "\\left(-\\frac{7\\pi}{12} + k\\pi, \\frac{\\pi}{12} + k\\pi\\right), k \\in \\mathbb{Z}"],
  [
    "2\\sin(3x+\\frac{\\pi}{4}) \\le 1",
    "\\left[-\\frac{17\\pi}{36} + \\frac{2k\\pi}{3}, -\\frac{\\pi}{36} + \\frac{2k\\pi}{3}\\right], k \\in \\mathbb{Z}",
  ],
  ["\\tan x > -1", "\\left(-\\frac{\\pi}{4} + k\\pi, \\frac{\\pi}{2} + k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\sin x \\ne 0", "(k\\pi, \\pi + k\\pi), k \\in \\mathbb{Z}"],
  ["|\\sin x| \\le \\frac{1}{2}", "\\left[-\\frac{\\pi}{6} + k\\pi, \\frac{\\pi}{6} + k\\pi\\right], k \\in \\mathbb{Z}"],
  [
    "\\cos 2x \\ge \\cos x",
    "\\{2k\\pi\\} \\cup \\left[\\frac{2\\pi}{3} + 2k\\pi, \\frac{4\\pi}{3} + 2k\\pi\\right], k \\in \\mathbb{Z}",
  ],
  [
    "\\sin^2 x - \\cos x > 1",
    "\\left(-\\pi + 2k\\pi, -\\frac{\\pi}{2} + 2k\\pi\\right) \\cup \\left(\\frac{\\pi}{2} + 2k\\pi, \\pi + 2k\\pi\\right), k \\in \\mathbb{Z}",
  ],
  ["2\\cos^2 x + \\sin x - 1 < 0", "\\left(-\\frac{5\\pi}{6} + 2k\\pi, -\\frac{\\pi}{6} + 2k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\cos x > \\frac{1}{2} @ -\\pi < x < \\pi", "\\left(-\\frac{\\pi}{3}, \\frac{\\pi}{3}\\right)"],
  ["\\tan x \\ge 0 @ 0 < x < 2\\pi", "\\left(0, \\frac{\\pi}{2}\\right) \\cup \\left[\\pi, \\frac{3\\pi}{2}\\right)"],
  ["\\sin 3x > 0 @ 0 < x < \\pi", "\\left(0, \\frac{\\pi}{3}\\right) \\cup \\left(\\frac{2\\pi}{3}, \\pi\\right)"],
  ["2\\sin x + 1 < 0 @ -\\pi \\le x \\le \\pi", "\\left(-\\frac{5\\pi}{6}, -\\frac{\\pi}{6}\\right)"],
  ["\\sin x > 2 @ 0<x<1", "\\varnothing"],
  ["\\sin x < 2 @ 0<x<1", "(0, 1)"],
];

describe("exponential, logarithmic and trigonometric inequalities and their solutions", () => {
  for (const [question, answer] of table) {
    test(question, () => {
      const solved = solveInequality(inequalityProblem(question));
      assert.equal(solved.status, "solved");
      assert.equal(solved.answer?.latex, answer);
      assert.equal(solved.answer?.verdict.status, "proved");
      for (const { verdict, rule, after } of withSubsteps(solved.steps))
        assert.match(verdict.status, /^(proved|given)$/, `${rule}: ${after.latex}`);
    });
  }
});
