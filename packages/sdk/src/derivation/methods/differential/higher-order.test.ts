import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived, differentialProblem } from "../../../../../../test/support/derived.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";

/** Equation with initial conditions, solution; all have been put into their equations by SymPy too. */
const rows: readonly [equation: string, latex: string, further?: string][] = [
  ["y''-3y'+2y=0", "y = C_{1}e^{x} + C_{2}e^{2x}"],
  ["y''''+2y''+y=0", "y = C_{1}\\cos x + C_{2}\\sin x + C_{3}x\\cos x + C_{4}x\\sin x"],
  ["y''=1", "y = C_{1}x + \\frac{x^{2}}{2} + C_{2}"],
  ["y'''-6y''+11y'-6y=0", "y = C_{1}e^{x} + C_{2}e^{2x} + C_{3}e^{3x}"],
  ["x^2y''-2y=0", "y = \\frac{C_{1}}{x} + C_{2}x^{2}"],
  ["y''+y=\\tan x", "y = C_{1}\\cos x + C_{2}\\sin x + \\frac{\\cos x\\ln\\left(\\frac{1 - \\sin x}{\\sin x + 1}\\right)}{2}"],
  ["y''+y=0", "y = C_{1}\\cos x + C_{2}\\sin x"],
  ["y''-2y'+y=0", "y = C_{1}e^{x} + C_{2}xe^{x}"],
  ["y''+4y'+13y=0", "y = C_{1}e^{-2x}\\cos(3x) + C_{2}e^{-2x}\\sin(3x)"],
  ["y''+y=x", "y = C_{1}\\cos x + C_{2}\\sin x + x"],
  ["y''-y=e^x", "y = C_{1}e^{-x} + C_{2}e^{x} + \\frac{xe^{x}}{2}"],
  ["y''+y=\\sin x", "y = C_{1}\\cos x + C_{2}\\sin x - \\frac{x\\cos x}{2}"],
  ["y''+4y=\\cos(2x), y(0)=1, y'(0)=0", "y = \\frac{x\\sin(2x)}{4} + \\cos(2x)"],
  ["y''-4y=0, y(0)=1, y'(0)=2", "y = e^{2x}"],
  ["y''+2y'+y=x^2", "y = C_{1}e^{-x} + C_{2}xe^{-x} + x^{2} - 4x + 6"],
  ["y''-3y'+2y=e^{3x}", "y = C_{1}e^{x} + C_{2}e^{2x} + \\frac{e^{3x}}{2}"],
  ["y''-3y'+2y=e^{x}", "y = C_{1}e^{x} + C_{2}e^{2x} - xe^{x}"],
  ["y''+y=\\frac{1}{\\cos x}", "y = C_{1}\\cos x + C_{2}\\sin x + x\\sin x + \\cos x\\ln\\left|\\cos x\\right|"],
  ["y''-2y'+y=\\frac{e^x}{x}", "y = C_{1}e^{x} + C_{2}xe^{x} + xe^{x}\\ln\\left|x\\right| - xe^{x}"],
  ["x^2y''+xy'-y=0", "y = \\frac{C_{1}}{x} + C_{2}x"],
  ["x^2y''+xy'+y=0", "y = C_{1}\\cos(\\ln x) + C_{2}\\sin(\\ln x)"],
  ["x^2y''-xy'+y=0", "y = C_{1}x + C_{2}x\\ln x"],
  ["x^2y''-3xy'+4y=0", "y = C_{1}x^{2} + C_{2}x^{2}\\ln x"],
  ["x^2y''-2y=x", "y = \\frac{C_{1}}{x} + C_{2}x^{2} - \\frac{x}{2}"],
  ["y'''=x", "y = \\frac{x^{4}}{24} + \\frac{C_{1}x^{2}}{2} + C_{2}x + C_{3}"],
  ["y''=\\sin x", "y = C_{1}x - \\sin x + C_{2}"],
  [
    "y'''+y=0",
    "y = C_{1}e^{-x} + C_{2}e^{\\frac{x}{2}}\\cos\\left(\\frac{x\\sqrt{3}}{2}\\right) + C_{3}e^{\\frac{x}{2}}\\sin\\left(\\frac{x\\sqrt{3}}{2}\\right)",
  ],
  ["y''''-y=0", "y = C_{1}e^{-x} + C_{2}e^{x} + C_{3}\\cos x + C_{4}\\sin x"],
  ["y''''+4y=0", "y = C_{1}e^{-x}\\cos x + C_{2}e^{-x}\\sin x + C_{3}e^{x}\\cos x + C_{4}e^{x}\\sin x"],
  ["y'''-y'=0", "y = C_{1}e^{-x} + C_{2} + C_{3}e^{x}"],
  ["y''+y'=x", "y = C_{1}e^{-x} + C_{2} + \\frac{x^{2}}{2} - x"],
  ["y''+y=x\\cos x", "y = C_{1}\\cos x + C_{2}\\sin x + \\frac{x^{2}\\sin x + x\\cos x}{4}"],
  ["y''-y=x e^x", "y = C_{1}e^{-x} + C_{2}e^{x} + \\frac{x^{2}e^{x} - xe^{x}}{4}"],
  ["y''+2y'+5y=e^{-x}\\cos(2x)", "y = C_{1}e^{-x}\\cos(2x) + C_{2}e^{-x}\\sin(2x) + \\frac{xe^{-x}\\sin(2x)}{4}"],
  ["y''=-9y", "y = C_{1}\\cos(3x) + C_{2}\\sin(3x)"],
  ["2y''+3y'+y=0", "y = C_{1}e^{-x} + C_{2}e^{-\\frac{x}{2}}"],
  ["y''-2y=0", "y = C_{1}e^{-x\\sqrt{2}} + C_{2}e^{x\\sqrt{2}}"],
  [
    "y''+y'+y=0",
    "y = C_{1}e^{-\\frac{x}{2}}\\cos\\left(\\frac{x\\sqrt{3}}{2}\\right) + C_{2}e^{-\\frac{x}{2}}\\sin\\left(\\frac{x\\sqrt{3}}{2}\\right)",
  ],
  ["y''=x, y(0)=1, y'(0)=2", "y = \\frac{x^{3}}{6} + 2x + 1"],
  ["y''+y=0, y(0)=0, y'(0)=1", "y = \\sin x"],
  ["\\frac{d^2y}{dx^2}+4y=8", "y = C_{1}\\cos(2x) + C_{2}\\sin(2x) + 2"],
  ["y''-5y'+6y=2e^x+6x-5", "y = C_{1}e^{2x} + C_{2}e^{3x} + x + e^{x}"],
  ["y''+9y=\\sin(3x)+x", "y = C_{1}\\cos(3x) + C_{2}\\sin(3x) + \\frac{x}{9} - \\frac{x\\cos(3x)}{6}"],
  ["y''-6y'+9y=0, y(0)=1, y'(0)=4", "y = xe^{3x} + e^{3x}"],
  ["y''+y=\\cot x", "y = C_{1}\\cos x + C_{2}\\sin x + \\frac{\\sin x\\ln\\left(\\frac{1 - \\cos x}{\\cos x + 1}\\right)}{2}"],
  ["y''-4y'+4y=e^{2x}", "y = C_{1}e^{2x} + C_{2}xe^{2x} + \\frac{x^{2}e^{2x}}{2}"],
  ["y''+9y=0", "y = C_{1}\\cos(3x) + C_{2}\\sin(3x)"],
  ["y''+6y'+10y=0", "y = C_{1}e^{-3x}\\cos x + C_{2}e^{-3x}\\sin x"],
  ["y'''-3y''+3y'-y=0", "y = C_{1}e^{x} + C_{2}xe^{x} + C_{3}x^{2}e^{x}"],
  ["y''-y'-6y=12", "y = C_{1}e^{-2x} + C_{2}e^{3x} - 2"],
  ["y''+4y=\\sin x", "y = C_{1}\\cos(2x) + C_{2}\\sin(2x) + \\frac{\\sin x}{3}"],
  ["y''-2y'=4x", "y = C_{1} + C_{2}e^{2x} - x^{2} - x"],
  ["y''+y=2\\cos x", "y = C_{1}\\cos x + C_{2}\\sin x + x\\sin x"],
  ["y''+4y'+3y=e^{-x}", "y = C_{1}e^{-3x} + C_{2}e^{-x} + \\frac{xe^{-x}}{2}"],
  ["x^2y''+3xy'+y=0", "y = \\frac{C_{1}}{x} + \\frac{C_{2}\\ln x}{x}"],
  ["x^2y''+xy'-4y=0", "y = \\frac{C_{1}}{x^{2}} + C_{2}x^{2}"],
  ["x^2y''-6y=0", "y = \\frac{C_{1}}{x^{2}} + C_{2}x^{3}"],
  ["x^2y''+2xy'-2y=x^2", "y = \\frac{C_{1}}{x^{2}} + C_{2}x + \\frac{x^{2}}{4}"],
  ["y''=e^x, y(0)=0, y'(0)=0", "y = -x + e^{x} - 1"],
  ["y''-y=0, y(0)=2, y'(0)=0", "y = e^{x} + e^{-x}"],
  ["y''+4y=0, y(0)=1, y'(0)=2", "y = \\sin(2x) + \\cos(2x)"],
  ["y''+2y'+2y=0, y(0)=1, y'(0)=0", "y = e^{-x}(\\sin x + \\cos x)"],
  ["y'''=0", "y = \\frac{C_{1}x^{2}}{2} + C_{2}x + C_{3}"],
  ["y''=6x", "y = x^{3} + C_{1}x + C_{2}"],
];

describe("equations of higher order", async () => {
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
