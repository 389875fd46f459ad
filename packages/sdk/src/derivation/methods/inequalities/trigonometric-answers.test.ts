import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inequalityProblem, solveInequality, withSubsteps } from "../../../../test/solved-inequality.ts";

/** A question, with its conditions behind an @, and its answer. */
const table: [question: string, answer: string][] = [
  ["\\sin x > \\frac{1}{2} @ 0^\\circ \\le x \\le 360^\\circ", "(30^{\\circ}, 150^{\\circ})"],
  ["\\cos x \\ge 0 @ -180^\\circ \\le x \\le 180^\\circ", "[-90^{\\circ}, 90^{\\circ}]"],
  ["\\sin x < 2 @ 0 \\le x < 360^\\circ", "[0^{\\circ}, 360^{\\circ})"],
  [
    "\\sin x > \\frac{1}{3} @ 0^\\circ \\le x \\le 180^\\circ",
    "\\left(\\left(\\frac{180\\arcsin\\left(\\frac{1}{3}\\right)}{\\pi}\\right)^{\\circ}, \\left(180 - \\frac{180\\arcsin\\left(\\frac{1}{3}\\right)}{\\pi}\\right)^{\\circ}\\right)",
  ],
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
  ["\\cos x < -\\frac{\\sqrt{3}}{2}", "\\left(\\frac{5\\pi}{6} + 2k\\pi, \\frac{7\\pi}{6} + 2k\\pi\\right), k \\in \\mathbb{Z}"],
  ["2\\sin x - \\sqrt{3} \\ge 0", "\\left[\\frac{\\pi}{3} + 2k\\pi, \\frac{2\\pi}{3} + 2k\\pi\\right], k \\in \\mathbb{Z}"],
  ["\\tan x \\le \\frac{\\sqrt3}{3}", "\\left(-\\frac{\\pi}{2} + k\\pi, \\frac{\\pi}{6} + k\\pi\\right], k \\in \\mathbb{Z}"],
  [
    "\\sin\\left(x + \\frac{\\pi}{6}\\right) \\ge \\frac{1}{2}",
    "\\left[2k\\pi, \\frac{2\\pi}{3} + 2k\\pi\\right], k \\in \\mathbb{Z}",
  ],
  ["\\cos 2x > \\frac{1}{2} @ 0 < x < \\pi", "\\left(0, \\frac{\\pi}{6}\\right) \\cup \\left(\\frac{5\\pi}{6}, \\pi\\right)"],
  ["3\\tan^2 x - 1 \\le 0", "\\left[-\\frac{\\pi}{6} + k\\pi, \\frac{\\pi}{6} + k\\pi\\right], k \\in \\mathbb{Z}"],
  [
    "\\sin x \\cdot (2\\cos x - 1) > 0 @ 0 < x < 2\\pi",
    "\\left(0, \\frac{\\pi}{3}\\right) \\cup \\left(\\pi, \\frac{5\\pi}{3}\\right)",
  ],
  ["|\\cos x| > \\frac{1}{2}", "\\left(-\\frac{\\pi}{3} + k\\pi, \\frac{\\pi}{3} + k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\sin^2 x \\ge \\cos^2 x", "\\left[\\frac{\\pi}{4} + k\\pi, \\frac{3\\pi}{4} + k\\pi\\right], k \\in \\mathbb{Z}"],
  ["\\cos^2 x - \\sin x \\ge 1", "[-\\pi + 2k\\pi, 2k\\pi], k \\in \\mathbb{Z}"],
  ["\\sin x - \\cos x \\le 1", "\\left[-\\pi + 2k\\pi, \\frac{\\pi}{2} + 2k\\pi\\right], k \\in \\mathbb{Z}"],
  ["\\cot x < -1", "\\left(-\\frac{\\pi}{4} + k\\pi, k\\pi\\right), k \\in \\mathbb{Z}"],
  ["\\sin 2x > \\sin x @ 0 \\le x \\le 2\\pi", "\\left(0, \\frac{\\pi}{3}\\right) \\cup \\left(\\pi, \\frac{5\\pi}{3}\\right)"],
  [
    "\\cos x (1 - 2\\sin x) \\le 0 @ 0 \\le x < 2\\pi",
    "\\left[\\frac{\\pi}{6}, \\frac{\\pi}{2}\\right] \\cup \\left[\\frac{5\\pi}{6}, \\frac{3\\pi}{2}\\right]",
  ],
  ["2\\sin x > 1 @ 0 \\le x \\le \\pi", "\\left(\\frac{\\pi}{6}, \\frac{5\\pi}{6}\\right)"],
  ["\\sin 2x + \\cos x > 0 @ 0 \\le x \\le \\pi", "\\left[0, \\frac{\\pi}{2}\\right)"],
  ["\\sin x > \\frac{1}{2} ; 0 \\le x \\le 2\\pi", "\\left(\\frac{\\pi}{6}, \\frac{5\\pi}{6}\\right)"],
  ["2\\cos x - 1 > 0 ; x \\in [0, 2\\pi)", "\\left[0, \\frac{\\pi}{3}\\right) \\cup \\left(\\frac{5\\pi}{3}, 2\\pi\\right)"],
  [
    "\\sin x \\cdot (2\\cos x - 1) > 0 ; 0 < x < 2\\pi",
    "\\left(0, \\frac{\\pi}{3}\\right) \\cup \\left(\\pi, \\frac{5\\pi}{3}\\right)",
  ],
  ["\\sin x > 2 ; 0 < x < 1", "\\varnothing"],
];

describe("trigonometric inequalities and their solutions", () => {
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
