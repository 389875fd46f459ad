import { describe } from "node:test";
import { solvesTo } from "../../../../test/equation-rows.ts";

describe("equations with parameters", () => {
  const rows: [equation: string, unknown: string, answer: string][] = [
    ["y = e^{4x}", "x", "x = \\frac{\\ln y}{4}"],
    ["a\\ln(x^2-4)-4=0", "x", "x = \\sqrt{e^{\\frac{4}{a}} + 4}, x = -\\sqrt{e^{\\frac{4}{a}} + 4}"],
    ["\\ln(ax-c)-b=21", "x", "x = \\frac{e^{21 + b} + c}{a}"],
    ["P = P_0 e^{rt}", "t", "t = \\frac{\\ln\\left(\\frac{P}{P_{0}}\\right)}{r}"],
    ["A = B\\cdot(1+r)^t", "t", "t = \\frac{\\ln\\left(\\frac{A}{B}\\right)}{\\ln(1 + r)}"],
    ["T = \\ln(x+1)/k", "x", "x = e^{Tk} - 1"],
    ["y = 3e^{2x} - 1", "x", "x = \\frac{\\ln\\left(\\frac{y + 1}{3}\\right)}{2}"],
    ["y = \\ln(x - 3)", "x", "x = e^{y} + 3"],
    ["y = 5^{x}", "x", "x = \\frac{\\ln y}{\\ln 5}"],
    ["I = I_0 e^{-kt}", "t", "t = -\\frac{\\ln\\left(\\frac{I}{I_{0}}\\right)}{k}"],
    ["V = V_0 \\cdot 2^{-t/T}", "t", "t = -\\frac{\\ln\\left(\\frac{V}{V_{0}}\\right)}{\\ln 2}T"],
    ["y = a \\ln(bx)", "x", "x = \\frac{e^{\\frac{y}{a}}}{b}"],
    // What is squared may be negative.
    ["2^x = a^2", "x", "x = \\frac{2\\ln\\left|a\\right|}{\\ln 2}"],
    ["e^x = b^2", "x", "x = 2\\ln\\left|b\\right|"],
    ["4^x - a^2 = 0", "x", "x = \\frac{2\\ln\\left|a\\right|}{\\ln 4}"],
    ["2^x = a^3", "x", "x = \\frac{3\\ln a}{\\ln 2}"],
    ["a^x = 1", "x", "x = 0"],
  ];
  for (const [equation, unknown, answer] of rows) solvesTo(equation, answer, { unknown, verdicts: ["proved", "sampled"] });
});
