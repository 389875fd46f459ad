import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived, differentialProblem } from "../../../../../../test/support/derived.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";

/** Equation with initial conditions, solution; all have been put into their equations by SymPy too. */
const rows: readonly [equation: string, latex: string, further?: string][] = [
  ["(2xy+y^2)+(x^2+2xy)y'=0", "xy\\left|x\\right| + y^{2}\\left|x\\right| = C"],
  ["(x+y)+(x-y)y'=0", "-x^{2} - 2xy + y^{2} = C"],
  ["\\cos y-x\\sin y\\cdot y'=0", "x\\cos y = C"],
  ["e^x\\sin y+e^x\\cos y\\cdot y'=0", "e^{x}\\sin y = C"],
  ["2x+3+(2y-2)y'=0", "\\frac{x^{2} + y^{2} + 3x - 2y}{2} = C"],
  ["(3x^2+y)+(x+3y^2)y'=0", "x^{3} + y^{3} + xy = C"],
  ["2xy y'=x^2+y^2", "y = \\pm x\\sqrt{\\frac{C + x}{x}}"],
  ["y+xy'=0", "y = \\frac{C}{x}"],
  ["y'=(x+y)^2", "y = \\tan(x + C) - x"],
  ["y'=\\cos(x+y)", "\\frac{-x\\cos(x + y) - x + \\sin(x + y)}{\\cos(x + y) + 1} = C", "\\cos(x + y) + 1 = 0"],
  ["y'=\\frac{y}{x}+\\tan\\frac{y}{x}", "\\frac{\\sin\\left(\\frac{y}{x}\\right)}{x} = C"],
  ["y'=\\sqrt{1-y^2}", "\\arcsin y - x = C", "y = -1, y = 1"],
  ["y'=e^y", "y = -\\ln(-C - x)"],
  ["y'=xe^y", "y = \\ln\\left(\\frac{-2}{x^{2} + 2C}\\right)"],
  ["y'=e^{-y}\\sin x", "y = \\ln(C - \\cos x)"],
  ["y'=\\frac{y}{x}+\\frac{x}{y}", "y = \\pm x\\sqrt{2\\ln\\left|x\\right| + C}"],
  ["y'=\\frac{2y}{x}+x^2", "y = Cx^{2} + x^{3}"],
  ["y'+y=\\sin x", "y = Ce^{-x} + \\frac{\\sin x}{2} - \\frac{\\cos x}{2}"],
  ["y'+y\\sin x=\\sin x", "y = Ce^{\\cos x} + 1"],
  ["y'=1-y", "y = Ce^{-x} + 1"],
  ["y'=y+1", "y = Ce^{x} - 1"],
  ["y'=x+y", "y = Ce^{x} - x - 1"],
  ["y'=xy+x", "y = Ce^{\\frac{x^{2}}{2}} - 1"],
  ["y'=2xy+e^{x^2}", "y = Ce^{x^{2}} + xe^{x^{2}}"],
  ["xy'+2y=\\sin x", "y = \\frac{-x\\cos x + C + \\sin x}{x^{2}}"],
  ["x y'+y=y^2", "y = -\\frac{1}{Cx - 1}", "y = 0"],
  ["y'-y=xy^2", "y = \\frac{1}{-x + Ce^{-x} + 1}", "y = 0"],
  ["y'+xy=xy^3", "y = \\pm \\frac{1}{\\sqrt{Ce^{x^{2}} + 1}}", "y = 0"],
  ["y'=\\frac{y^2-1}{x}", "y = -\\frac{Cx^{2} + 1}{Cx^{2} - 1}", "y = -1"],
  ["y'=\\frac{x+1}{y+1}", "-\\frac{x^{2}}{2} + \\frac{y^{2}}{2} - x + y = C"],
  ["y'=\\frac{\\cos x}{y}", "y = \\pm \\sqrt{2\\sin x + C}"],
  ["y'+\\frac{y}{x}=\\frac{\\sin x}{x}", "y = \\frac{C - \\cos x}{x}"],
  ["y'=\\frac{1}{x+y}", "y - \\ln\\left|x + y + 1\\right| = C", "y = -x - 1"],
  ["y'=y\\tan x", "y = \\frac{C}{\\cos x}"],
  ["y'=\\frac{xy}{x^2-y^2}", "-\\frac{x^{2}}{2y^{2}} - \\ln\\left|y\\right| = C", "y = 0"],
  ["y'=\\frac{x^2+xy+y^2}{x^2}", "y = x\\tan(C + \\ln\\left|x\\right|)"],
  ["y'=\\frac{y^2}{xy-x^2}", "\\frac{y}{x} - \\ln\\left|y\\right| = C", "y = 0"],
  ["(y-x)y'=y+x", "-x^{2} - 2xy + y^{2} = C"],
  ["y'=x^3-2xy", "y = \\frac{x^{2}}{2} + Ce^{-x^{2}} - \\frac{1}{2}"],
  ["y'=\\ln x", "y = x\\ln x - x + C"],
  ["y'=\\frac{e^x}{y}", "y = \\pm \\sqrt{2e^{x} + C}"],
  ["y'\\cos y=x", "\\sin y - \\frac{x^{2}}{2} = C"],
  ["y'=2\\sqrt{y}", "\\sqrt{y} - x = C", "y = 0"],
  ["yy'+x=0", "y = \\pm \\sqrt{C - x^{2}}"],
  ["(1+y^2)+(1+x^2)y'=0", "y = \\tan(C - \\arctan x)"],
  ["x(1+y^2)-y(1+x^2)y'=0", "y = \\pm \\sqrt{Cx^{2} + C - 1}"],
  ["y'+y=y^3", "y = \\pm \\frac{1}{\\sqrt{1 - Ce^{2x}}}", "y = 0"],
  ["y'-2y=0, y(0)=1", "y = e^{2x}"],
  ["y'+2xy=0, y(0)=2", "y = 2e^{-x^{2}}"],
  ["y'+y=e^{-x}, y(0)=1", "y = e^{-x}(x + 1)"],
  ["y'=\\frac{x}{y}, y(0)=-3", "y = -\\sqrt{x^{2} + 9}"],
  ["y'=y^2, y(1)=2", "y = -\\frac{2}{2x - 3}"],
  ["xy'+y=3, y(1)=0", "y = 3 - \\frac{3}{x}"],
  ["x dy = y dx", "y = Cx"],
  ["(2xy+3)dx+x^2dy=0", "y = \\frac{C - 3x}{x^{2}}"],
  ["ydx+xdy=0", "y = \\frac{C}{x}"],
  ["dy=2xdx", "y = x^{2} + C"],
  ["(x+y)dx+(x-y)dy=0", "-x^{2} - 2xy + y^{2} = C"],
  ["y'=ay+b", "y = Ce^{ax} - \\frac{b}{a}"],
  ["y'=ky, y(0)=2", "y = 2e^{kx}"],
  ["y'+ay=x", "y = Ce^{-ax} + \\frac{x}{a} - \\frac{1}{a^{2}}"],
  ["y'(x)=2y(x)", "y = Ce^{2x}"],
  ["\\frac{dy}{dx}=\\frac{y}{x}", "y = Cx"],
];

describe("further equations of first order", async () => {
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
