import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived, differentialProblem } from "../../../../../../test/support/derived.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";

/** Equation with initial conditions, solution; all have been put into their equations by SymPy too. */
const rows: readonly [equation: string, latex: string, further?: string][] = [
  ["y'=y^2", "y = -\\frac{1}{C + x}", "y = 0"],
  ["y'=1+y^2", "y = \\tan(x + C)"],
  ["y'=xy", "y = Ce^{\\frac{x^{2}}{2}}"],
  ["y'+y=x", "y = x + Ce^{-x} - 1"],
  ["xy'+y=x^2", "y = \\frac{x^{2}}{3} + \\frac{C}{x}"],
  ["y'=e^{-x}-y", "y = e^{-x}(C + x)"],
  ["y'=y+xy^2", "y = \\frac{1}{-x + Ce^{-x} + 1}", "y = 0"],
  ["y'=\\frac{x^2+y^2}{xy}", "y = \\pm x\\sqrt{2\\ln\\left|x\\right| + C}"],
  ["y'=2y, y(0)=3", "y = 3e^{2x}"],
  ["y'=y^2, y(0)=1", "y = -\\frac{1}{x - 1}"],
  ["y'=y^2, y(0)=0", "y = 0"],
  ["y'=k(y-T), y(0)=A", "y = Ae^{kx} - Te^{kx} + T"],
  ["y'=y(1-y), y(0)=1", "y = 1"],
  ["y'=1+y^2, y(0)=2", "y = \\tan(x + \\arctan 2)"],
  ["y'=ry(1-\\frac{y}{K})", "y = \\frac{Ke^{rx}}{e^{rx} - C}", "y = 0"],
  ["y'=\\sin y", "\\frac{1 - \\cos y}{e^{2x}(\\cos y + 1)} = C", "\\sin y = 0"],
  ["y'=\\frac{y}{x}", "y = Cx"],
  ["y'=\\frac{x}{y}", "y = \\pm \\sqrt{x^{2} + C}"],
  ["y'=-\\frac{x}{y}, y(0)=2", "y = \\sqrt{4 - x^{2}}"],
  ["y'=e^{x+y}", "y = -\\ln(-C - e^{x})"],
  ["y'=y(1-y)", "y = \\frac{Ce^{x}}{Ce^{x} - 1}", "y = 1"],
  ["y'=y(1-y), y(0)=\\frac12", "y = \\frac{e^{x}}{e^{x} + 1}"],
  ["y'=(1+x)(1+y)", "y = Ce^{\\frac{x^{2}}{2} + x} - 1"],
  ["y'=1+x+y+xy", "y = Ce^{\\frac{x^{2}}{2} + x} - 1"],
  ["y'=\\frac{y+x}{x}", "y = Cx + x\\ln\\left|x\\right|"],
  ["y'=\\frac{x+y}{x-y}", "\\arctan\\left(\\frac{y}{x}\\right) - \\frac{\\ln(x^{2} + y^{2})}{2} = C"],
  ["y'=y\\cos x", "y = Ce^{\\sin x}"],
  ["y'+2xy=x", "y = \\frac{Ce^{-x^{2}}}{2} + \\frac{1}{2}"],
  ["y'+y\\tan x=\\cos x", "y = C\\cos x + x\\cos x"],
  ["xy'-2y=x^3", "y = Cx^{2} + x^{3}"],
  ["y'-\\frac{y}{x}=x e^x", "y = Cx + xe^{x}"],
  ["y'=x-y, y(0)=1", "y = x - 1 + 2e^{-x}"],
  ["2xy+(x^2+2y)y'=0", "x^{2}y + y^{2} = C"],
  ["y'=3x^2 y", "y = Ce^{x^{3}}"],
  ["y'=y\\ln y", "y = e^{Ce^{x}}"],
  ["y'=\\sqrt{y}", "\\sqrt{y} - \\frac{x}{2} = C", "y = 0"],
  ["y'=x\\sqrt{y}", "\\sqrt{y} - \\frac{x^{2}}{4} = C", "y = 0"],
  ["y'+y=y^2", "y = -\\frac{1}{Ce^{x} - 1}", "y = 0"],
  ["y'+\\frac{y}{x}=x y^2", "y = \\frac{1}{Cx - x^{2}}", "y = 0"],
  ["y'=\\frac{1+y^2}{1+x^2}", "y = \\tan(\\arctan x + C)"],
  ["(1+x^2)y'=2xy", "y = Cx^{2} + C"],
  ["y'=y^2-1", "y = -\\frac{Ce^{2x} + 1}{Ce^{2x} - 1}", "y = -1"],
  ["y'=4-y^2", "y = \\frac{2Ce^{4x} + 2}{Ce^{4x} - 1}", "y = 2"],
  ["y'+3y=6", "y = Ce^{-3x} + 2"],
  ["y'=k y", "y = Ce^{kx}"],
  ["\\frac{dy}{dx}=\\frac{y^2}{x}", "y = -\\frac{1}{C + \\ln\\left|x\\right|}", "y = 0"],
  ["y y'=x", "y = \\pm \\sqrt{x^{2} + C}"],
  ["y'=\\frac{y^2+xy}{x^2}", "y = -\\frac{x}{C + \\ln\\left|x\\right|}", "y = 0"],
  ["x^2y'=y^2+xy+x^2", "y = x\\tan(C + \\ln\\left|x\\right|)"],
  ["y'=\\sin x", "y = -\\cos x + C"],
  ["y'=x^2+1, y(0)=2", "y = \\frac{x^{3}}{3} + x + 2"],
  ["y'=\\cos^2 y", "\\tan y - x = C", "\\cos y = 0"],
  ["y'=xe^{-y}", "y = \\ln\\left(\\frac{x^{2}}{2} + C\\right)"],
  ["y'\\sin x=y\\cos x", "y = C\\sin x"],
  ["y'+y=e^x", "y = Ce^{-x} + \\frac{e^{x}}{2}"],
  ["y'+2y=\\sin x", "y = Ce^{-2x} + \\frac{2\\sin x}{5} - \\frac{\\cos x}{5}"],
  ["y'=\\frac{2x}{3y^2}", "y = \\sqrt[3]{x^{2} + C}"],
  ["y'=-2y", "y = Ce^{-2x}"],
  ["y'=3y+6, y(0)=0", "y = 2e^{3x} - 2"],
  ["y'=\\frac{x^2}{y}", "y = \\pm \\sqrt{\\frac{2x^{3}}{3} + C}"],
  ["y'=e^{x-y}", "y = \\ln(e^{x} + C)"],
  ["y'=xy^3", "y = \\pm \\sqrt{-\\frac{1}{x^{2} + 2C}}", "y = 0"],
  ["y'=\\frac{1}{y}, y(0)=1", "y = \\sqrt{2x + 1}"],
  ["y'+y=\\cos x", "y = Ce^{-x} + \\frac{\\sin x}{2} + \\frac{\\cos x}{2}"],
  ["y'-2y=e^{2x}", "y = Ce^{2x} + xe^{2x}"],
  ["y'+\\frac{2}{x}y=x", "y = \\frac{x^{2}}{4} + \\frac{C}{x^{2}}"],
  ["xy'=y+x^2", "y = Cx + x^{2}"],
  ["y'+y\\cot x=1", "y = \\frac{C - \\cos x}{\\sin x}"],
  ["y'=2x(1+y^2)", "y = \\tan(x^{2} + C)"],
  ["y'=y^2\\sin x", "y = \\frac{1}{\\cos x - C}", "y = 0"],
  ["(x^2+1)y'+2xy=1", "y = \\frac{C + x}{x^{2} + 1}"],
  ["y'=\\frac{y^2}{1+x^2}", "y = -\\frac{1}{C + \\arctan x}", "y = 0"],
  ["y'=\\frac{y-x}{x}", "y = Cx - x\\ln\\left|x\\right|"],
  ["y'=\\frac{x-y}{x}", "y = \\frac{x}{2} + \\frac{C}{x}"],
  ["y'=y-y^3", "y = \\pm \\sqrt{\\frac{Ce^{2x}}{Ce^{2x} - 1}}", "y = -1, y = 1"],
  ["3x^2+2y y'=0", "y = \\pm \\sqrt{C - x^{3}}"],
  ["(2x+y)+(x+2y)y'=0", "x^{2} + xy + y^{2} = C"],
  ["y'=\\tan x", "y = -\\ln\\left|\\cos x\\right| + C"],
  ["y'=\\frac{1}{x}", "y = \\ln\\left|x\\right| + C"],
];

describe("equations of first order", async () => {
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

describe("what no formula for all solutions gives", async () => {
  const calculus = await loadCalculus();

  test("Where the right side has no derivative, the constant solution is not said to be the only one", () => {
    for (const equation of ["y'=\\sqrt{1-y^2}, y(0)=1", "y'=y^{2/3}, y(0)=0"]) {
      const { end, answers } = derived(differentialProblem(equation), { calculus });
      assert.deepEqual([end.status, end.reason?.key, answers.length], ["partial", "reason.solution-not-unique", 1], equation);
    }
  });

  test("A condition where the equation has no value has no solution", () => {
    for (const equation of ["y'=\\frac1x, y(0)=1", "xy'=y, y(0)=1"]) {
      const { end, answers } = derived(differentialProblem(equation), { calculus });
      assert.deepEqual([end.status, answers.length, end.refuted.length], ["unsolved", 0, 0], equation);
    }
  });
});
