import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived, differentialProblem } from "../../../../../../test/support/derived.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";

/** Equation with initial conditions, solution; all have been put into their equations by SymPy too. */
const rows: readonly [equation: string, latex: string, further?: string][] = [
  ["y''=(y')^2", "y = -\\ln\\left|C_{1} + x\\right| + C_{2}", "y = C"],
  ["xy''+y'=0", "y = C_{1} + C_{2}\\ln x"],
  ["y''+\\frac{1}{x}y'=0", "y = C_{1} + C_{2}\\ln x"],
  ["xy''-y'=x^2", "y = C_{1} + C_{2}x^{2} + \\frac{x^{3}}{3}"],
  ["y''+y'=e^x", "y = C_{1}e^{-x} + C_{2} + \\frac{e^{x}}{2}"],
  ["y''=y'+x", "y = C_{1} + C_{2}e^{x} - \\frac{x^{2}}{2} - x"],
  ["y''-4y'+3y=0", "y = C_{1}e^{x} + C_{2}e^{3x}"],
  ["y''+2y'+5y=0", "y = C_{1}e^{-x}\\cos(2x) + C_{2}e^{-x}\\sin(2x)"],
  ["y''-y=0", "y = C_{1}e^{-x} + C_{2}e^{x}"],
  ["y'''-y''=0", "y = C_{1} + C_{2}x + C_{3}e^{x}"],
  ["y'''-8y=0", "y = C_{1}e^{2x} + C_{2}e^{-x}\\cos(x\\sqrt{3}) + C_{3}e^{-x}\\sin(x\\sqrt{3})"],
  ["y'''+3y''+3y'+y=0", "y = C_{1}e^{-x} + C_{2}xe^{-x} + C_{3}x^{2}e^{-x}"],
  ["y''''-2y''+y=0", "y = C_{1}e^{-x} + C_{2}xe^{-x} + C_{3}e^{x} + C_{4}xe^{x}"],
  ["y''''-5y''+4y=0", "y = C_{1}e^{-2x} + C_{2}e^{-x} + C_{3}e^{x} + C_{4}e^{2x}"],
  [
    "y''''+y=0",
    "y = C_{1}e^{-\\frac{x\\sqrt{2}}{2}}\\cos\\left(\\frac{x\\sqrt{2}}{2}\\right) + C_{2}e^{-\\frac{x\\sqrt{2}}{2}}\\sin\\left(\\frac{x\\sqrt{2}}{2}\\right) + C_{3}e^{\\frac{x\\sqrt{2}}{2}}\\cos\\left(\\frac{x\\sqrt{2}}{2}\\right) + C_{4}e^{\\frac{x\\sqrt{2}}{2}}\\sin\\left(\\frac{x\\sqrt{2}}{2}\\right)",
  ],
  ["y'''-2y''-y'+2y=0", "y = C_{1}e^{-x} + C_{2}e^{x} + C_{3}e^{2x}"],
  ["y''+y=x^2+1", "y = C_{1}\\cos x + C_{2}\\sin x + x^{2} - 1"],
  ["y''-y=\\sin x", "y = C_{1}e^{-x} + C_{2}e^{x} - \\frac{\\sin x}{2}"],
  ["y''+4y=x\\sin(2x)", "y = C_{1}\\cos(2x) + C_{2}\\sin(2x) + \\frac{x\\sin(2x) - 2x^{2}\\cos(2x)}{16}"],
  ["y''-2y'+y=xe^x", "y = C_{1}e^{x} + C_{2}xe^{x} + \\frac{x^{3}e^{x}}{6}"],
  ["y''+3y'+2y=\\cos x", "y = C_{1}e^{-2x} + C_{2}e^{-x} + \\frac{3\\sin x + \\cos x}{10}"],
  [
    "y''+4y=\\frac{1}{\\sin(2x)}",
    "y = C_{1}\\cos(2x) + C_{2}\\sin(2x) + \\frac{\\sin(2x)\\ln(1 - \\cos^{2}(2x)) - 4x\\cos(2x)}{8}",
  ],
  ["y''+y=\\frac{1}{\\sin x}", "y = C_{1}\\cos x + C_{2}\\sin x + \\sin x\\ln\\left|\\sin x\\right| - x\\cos x"],
  [
    "y''-y=\\frac{1}{1+e^x}",
    "y = C_{1}e^{-x} + C_{2}e^{x} + \\frac{e^{-x}(-xe^{2x} - e^{x} + e^{2x}\\ln(e^{x} + 1) - \\ln(e^{x} + 1))}{2}",
  ],
  ["y''-y=\\cosh x", "y = C_{1}e^{-x} + C_{2}e^{x} + \\frac{e^{-x}(2xe^{2x} - 2x - e^{2x} - 1)}{8}"],
  ["y''+4y=\\sin^2 x", "y = C_{1}\\cos(2x) + C_{2}\\sin(2x) + \\frac{-4x\\sin(2x) - \\cos(2x) + 4}{32}"],
  ["y''-3y'+2y=\\frac{e^{2x}}{1+e^x}", "y = C_{1}e^{x} + C_{2}e^{2x} + xe^{2x} - e^{2x}\\ln(e^{x} + 1) - e^{x}\\ln(e^{x} + 1)"],
  ["y''+y=\\sec^3 x", "y = C_{1}\\cos x + C_{2}\\sin x + \\frac{1}{2\\cos x} - \\cos x"],
  ["y'''+y'=x", "y = C_{1} + C_{2}\\cos x + C_{3}\\sin x + \\frac{x^{2}}{2}"],
  [
    "y'''-y=e^x",
    "y = C_{1}e^{x} + C_{2}e^{-\\frac{x}{2}}\\cos\\left(\\frac{x\\sqrt{3}}{2}\\right) + C_{3}e^{-\\frac{x}{2}}\\sin\\left(\\frac{x\\sqrt{3}}{2}\\right) + \\frac{xe^{x}}{3}",
  ],
  ["x^2y''+5xy'+4y=0", "y = \\frac{C_{1}}{x^{2}} + \\frac{C_{2}\\ln x}{x^{2}}"],
  ["x^2y''-4xy'+6y=0", "y = C_{1}x^{2} + C_{2}x^{3}"],
  ["x^2y''+xy'+4y=0", "y = C_{1}\\cos(2\\ln x) + C_{2}\\sin(2\\ln x)"],
  ["x^2y''-2xy'+2y=x^3", "y = C_{1}x + C_{2}x^{2} + \\frac{x^{3}}{2}"],
  ["x^3y'''+x^2y''-2xy'+2y=0", "y = \\frac{C_{1}}{x} + C_{2}x + C_{3}x^{2}"],
  ["x^2y''+xy'-y=\\ln x", "y = \\frac{C_{1}}{x} + C_{2}x - \\ln x"],
  ["4x^2y''+y=0", "y = C_{1}\\sqrt{x} + C_{2}\\sqrt{x}\\ln x"],
  ["2x^2y''+3xy'-y=0", "y = \\frac{C_{1}}{x} + C_{2}\\sqrt{x}"],
  ["y''=\\ln x", "y = C_{1}x - \\frac{3x^{2}}{4} + \\frac{x^{2}\\ln x}{2} + C_{2}"],
  ["y''+3y'+2y=0, y(0)=1, y'(0)=1", "y = e^{-2x}(3e^{x} - 2)"],
  ["y''-4y'+4y=0, y(0)=2, y'(0)=1", "y = 2e^{2x} - 3xe^{2x}"],
  ["y''+y=\\sin x, y(0)=1, y'(0)=0", "y = \\frac{-x\\cos x + \\sin x + 2\\cos x}{2}"],
  ["xy''+y'=x", "y = C_{1} + C_{2}\\ln x + \\frac{x^{2}}{4}"],
  ["y''+(y')^2=0", "y = \\ln\\left|x - C_{1}\\right| + C_{2}", "y = C"],
  ["y''=1+(y')^2", "y = -\\ln\\left|\\cos(C_{1} + x)\\right| + C_{2}"],
  ["y''+k^2y=0", "y = C_{1}\\cos(kx) + C_{2}\\sin(kx)"],
  ["y''-k^2y=0", "y = C_{1}e^{-kx} + C_{2}e^{kx}"],
  ["y''+\\omega^2 y=0", "y = C_{1}\\cos(\\omega x) + C_{2}\\sin(\\omega x)"],
  ["y''=-4k^2y", "y = C_{1}\\cos(2kx) + C_{2}\\sin(2kx)"],
];

describe("further equations of higher order", async () => {
  const calculus = await loadCalculus();
  for (const [equation, latex, further] of rows) {
    test(equation, () => {
      const found = derived(differentialProblem(equation), { calculus });
      assertProved(found);
      assert.deepEqual(
        found.answers.map((answer) => [answer.kind, answer.latex]),
        [latex, ...(further === undefined ? [] : [further])].map((each) => ["equation", each]),
      );
    });
  }
});
