import { describe } from "node:test";
import { solvesTo } from "../../../../test/equation-rows.ts";

describe("hyperbolic equations", () => {
  const rows: [equation: string, answer: string][] = [
    ["\\sinh x - 1 = 0", "x = \\ln(1 + \\sqrt{2})"],
    ["\\cosh x = 3", "x = -\\ln(3 + 2\\sqrt{2}), x = \\ln(3 + 2\\sqrt{2})"],
    ["\\tanh x = 1/2", "x = \\frac{\\ln 3}{2}"],
    ["\\sinh^2 x - 3 \\sinh x = 0", "x = 0, x = \\ln(3 + \\sqrt{10})"],
    ["\\sinh x + \\cosh x = 3", "x = \\ln 3"],
    ["\\sinh x = 2\\cosh x - 3", "x = \\ln(3 - \\sqrt{6}), x = \\ln(3 + \\sqrt{6})"],
    ["2\\cosh x - 5\\sinh x = 5", "x = \\ln\\left(\\frac{-5 + \\sqrt{46}}{3}\\right)"],
    ["\\cosh(2x) = 3\\cosh x - 2", "x = 0"],
    ["\\sinh x = 0", "x = 0"],
    ["\\cosh x = 1", "x = 0"],
    ["\\cosh x = 1/2", "\\varnothing"],
    ["\\sinh(2x) = 3/4", "x = \\frac{\\ln 2}{2}"],
    ["\\tanh x = 2", "\\varnothing"],
    ["\\tanh(x) = -1/3", "x = -\\frac{\\ln 2}{2}"],
    ["2\\sinh x + \\cosh x = 2", "x = \\ln\\left(\\frac{2 + \\sqrt{7}}{3}\\right)"],
    ["\\cosh^2 x = 4", "x = -\\ln(2 + \\sqrt{3}), x = \\ln(2 + \\sqrt{3})"],
  ];
  for (const [equation, answer] of rows) solvesTo(equation, answer);
});
