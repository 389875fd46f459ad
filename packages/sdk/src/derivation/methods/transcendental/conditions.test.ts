import { describe } from "node:test";
import { solvesTo } from "../../../../test/equation-rows.ts";

describe("equations with conditions on the unknown", () => {
  const rows: [equation: string, assuming: string, answer: string][] = [
    ["\\sin x = 1/2", "0 \\le x < 2\\pi", "x = \\frac{\\pi}{6}, x = \\frac{5\\pi}{6}"],
    ["2\\cos^2 x - \\cos x - 1 = 0", "x \\in [0, 2\\pi)", "x = 0, x = \\frac{2\\pi}{3}, x = \\frac{4\\pi}{3}"],
    ["\\cos(2x) = \\sin x", "x \\in [0, 2\\pi]", "x = \\frac{\\pi}{6}, x = \\frac{5\\pi}{6}, x = \\frac{3\\pi}{2}"],
    ["\\tan(2x) = 1", "0 < x < \\pi", "x = \\frac{\\pi}{8}, x = \\frac{5\\pi}{8}"],
    [
      "\\sin x = 1/3",
      "0 \\le x \\le 2\\pi",
      "x = \\arcsin\\left(\\frac{1}{3}\\right), x = \\pi - \\arcsin\\left(\\frac{1}{3}\\right)",
    ],
    ["\\sin(3x) = 1", "-\\pi \\le x \\le \\pi", "x = -\\frac{\\pi}{2}, x = \\frac{\\pi}{6}, x = \\frac{5\\pi}{6}"],
    ["\\sin x = 1/2", "0 \\le x < 360^\\circ", "x = 30^{\\circ}, x = 150^{\\circ}"],
    ["\\sin x = 1/2", "0^\\circ \\le x < 360^\\circ", "x = 30^{\\circ}, x = 150^{\\circ}"],
    ["\\tan x = -1", "0^\\circ \\le x \\le 360^\\circ", "x = 135^{\\circ}, x = 315^{\\circ}"],
    ["\\sin x = -1", "-180^\\circ \\le x \\le 0", "x = -90^{\\circ}"],
    [
      "\\tan x = 2",
      "0^\\circ \\le x \\le 360^\\circ",
      "x = \\left(\\frac{180\\arctan 2}{\\pi}\\right)^{\\circ}, x = \\left(\\frac{180\\arctan 2}{\\pi} + 180\\right)^{\\circ}",
    ],
    ["\\cos x = 2", "x \\in [0, 2\\pi)", "\\varnothing"],
    ["e^{2x} - 3e^x + 2 = 0", "x > 0", "x = \\ln 2"],
    ["2^{x^2} = 16", "x > 0", "x = 2"],
    ["\\sin x + \\cos x = 1", "0 \\le x < 2\\pi", "x = 0, x = \\frac{\\pi}{2}"],
    [
      "3\\sin x + 4\\cos x = 2",
      "0 \\le x < 2\\pi",
      "x = -\\arcsin\\left(\\frac{2}{5}\\right) - \\arctan\\left(\\frac{4}{3}\\right) + \\pi, x = \\arcsin\\left(\\frac{2}{5}\\right) - \\arctan\\left(\\frac{4}{3}\\right) + 2\\pi",
    ],
    ["\\sin(2x) = \\sin x", "-\\pi < x \\le \\pi", "x = -\\frac{\\pi}{3}, x = 0, x = \\frac{\\pi}{3}, x = \\pi"],
    ["\\cos x = 0", "10 \\le x \\le 20", "x = \\frac{7\\pi}{2}, x = \\frac{9\\pi}{2}, x = \\frac{11\\pi}{2}"],
    ["2\\sin^2 x + 3\\cos x = 3", "0 \\le x; x < 2\\pi", "x = 0, x = \\frac{\\pi}{3}, x = \\frac{5\\pi}{3}"],
    ["\\sin x = 1/2", "-\\pi \\le x \\le 0", "\\varnothing"],
    [
      "\\cos x = \\frac12",
      "0 \\le x \\le 4\\pi",
      "x = \\frac{\\pi}{3}, x = \\frac{5\\pi}{3}, x = \\frac{7\\pi}{3}, x = \\frac{11\\pi}{3}",
    ],
    ["\\tan x = 1", "x \\in [0, 2\\pi)", "x = \\frac{\\pi}{4}, x = \\frac{5\\pi}{4}"],
    [
      "2\\sin^2 x - 1 = 0",
      "x \\in [0, 2\\pi)",
      "x = \\frac{\\pi}{4}, x = \\frac{3\\pi}{4}, x = \\frac{5\\pi}{4}, x = \\frac{7\\pi}{4}",
    ],
    [
      "\\sin(2x) = \\cos x",
      "0 \\le x < 2\\pi",
      "x = \\frac{\\pi}{6}, x = \\frac{\\pi}{2}, x = \\frac{5\\pi}{6}, x = \\frac{3\\pi}{2}",
    ],
    ["2\\cos^2 x + 3\\sin x = 3", "0 \\le x \\le 2\\pi", "x = \\frac{\\pi}{6}, x = \\frac{\\pi}{2}, x = \\frac{5\\pi}{6}"],
    [
      "\\cos(2x) = \\cos x",
      "0^\\circ \\le x \\le 360^\\circ",
      "x = 0^{\\circ}, x = 120^{\\circ}, x = 240^{\\circ}, x = 360^{\\circ}",
    ],
    ["\\sin x = -\\frac{\\sqrt3}{2}", "0^\\circ \\le x < 360^\\circ", "x = 240^{\\circ}, x = 300^{\\circ}"],
    ["\\tan^2 x = 3", "0 < x < \\pi", "x = \\frac{\\pi}{3}, x = \\frac{2\\pi}{3}"],
    [
      "\\sin x = 1/5",
      "0 \\le x \\le \\pi",
      "x = \\arcsin\\left(\\frac{1}{5}\\right), x = \\pi - \\arcsin\\left(\\frac{1}{5}\\right)",
    ],
    ["\\ln(x)^2 = 1", "x > 1", "x = e"],
    ["e^{2x} = 4", "x < 0", "\\varnothing"],
  ];
  for (const [equation, assuming, answer] of rows) solvesTo(equation, answer, { assuming });
});
