import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived, systemProblem } from "../../../../../../test/support/derived.ts";

/** Unknowns, equations, kind of answer, answer; all answers have been put into the equations by SymPy too. */
const rows: readonly [unknowns: string, equations: string, kind: string, latex: string][] = [
  ["x,y", "3x^2-2y^2=-5; x^2+y^2=5", "points", "(-1, -2), (-1, 2), (1, -2), (1, 2)"],
  ["x,y", "x^2+3xy=28; xy+4y^2=8", "points", "(-14, 4), (-4, -1), (4, 1), (14, -4)"],
  ["x,y", "y=x^2; y=2x-1", "point", "(1, 1)"],
  ["x,y", "y=x^2; y=2x-2", "none", "\\varnothing"],
  ["x,y", "x^2+y^2=2; x+y=2", "point", "(1, 1)"],
  ["x,y", "x^3=8; x+y=5", "point", "(2, 3)"],
  ["x,y", "x^2+x=6; y=x^2", "points", "(-3, 9), (2, 4)"],
  ["x,y", "(x+1)(y-2)=0; (x-3)(y+1)=0", "points", "(-1, -1), (3, 2)"],
  ["x,y", "x y=12; x+y=7", "points", "(3, 4), (4, 3)"],
  ["x,y", "xy=12; x-y=1", "points", "(-3, -4), (4, 3)"],
  ["x,y", "xy=-6; x+y=1", "points", "(-2, 3), (3, -2)"],
  ["x,y", "x^2+y^2=34; xy=15", "points", "(-5, -3), (-3, -5), (3, 5), (5, 3)"],
  ["x,y", "x^2+y^2=20; x-y=2", "points", "(-2, -4), (4, 2)"],
  ["x,y", "x^2-3xy+2y^2=0; x+y=6", "points", "(3, 3), (4, 2)"],
  ["x,y", "x^2+y^2+x+y=8; xy+x+y=5", "points", "(1, 2), (2, 1)"],
  ["x,y", "\\frac{x}{y}+\\frac{y}{x}=\\frac{5}{2}; x+y=6", "points", "(2, 4), (4, 2)"],
  ["x,y", "\\frac{1}{x}+\\frac{1}{y}=1; xy=4", "point", "(2, 2)"],
  ["x,y", "\\frac{1}{x}-\\frac{1}{y}=\\frac{1}{6}; xy=6", "points", "(-3, -2), (2, 3)"],
  ["x,y", "\\frac{3}{x-1}=y; y=x+1", "points", "(-2, -1), (2, 3)"],
  ["x,y,z", "x y=6; y z=12; x z=8", "points", "(-2, -3, -4), (2, 3, 4)"],
  [
    "x,y,z",
    "x^2+y^2=5; y^2+z^2=13; x^2+z^2=10",
    "points",
    "(-1, -2, -3), (-1, -2, 3), (-1, 2, -3), (-1, 2, 3), (1, -2, -3), (1, -2, 3), (1, 2, -3), (1, 2, 3)",
  ],
  ["x,y,z", "x^2+y^2+z^2=3; x+y+z=3; x=y", "point", "(1, 1, 1)"],
  ["x,y", "x^4-y^4=15; x^2+y^2=5", "points", "(-2, -1), (-2, 1), (2, -1), (2, 1)"],
  ["x,y", "x^3+y^3=35; x+y=5", "points", "(2, 3), (3, 2)"],
  ["x,y", "x^3-y^3=26; x-y=2", "points", "(-1, -3), (3, 1)"],
  ["x,y", "x^2 y=4; x y^2=2", "point", "(2, 1)"],
  ["x,y", "|x|+|y|=5; |x|-|y|=1", "points", "(-3, -2), (-3, 2), (3, -2), (3, 2)"],
  ["x,y", "y=|x-1|; y=2", "points", "(-1, 2), (3, 2)"],
  ["x,y", "y=\\sqrt{x}; y=x-2", "point", "(4, 2)"],
  ["x,y", "y=2^x; y=4", "point", "(2, 4)"],
  ["x,y", "y=\\ln x; y=1", "point", "(e, 1)"],
  ["x,y", "x+y=10; \\log x+\\log y=1+\\log 2", "points", "(5 - \\sqrt{5}, 5 + \\sqrt{5}), (5 + \\sqrt{5}, 5 - \\sqrt{5})"],
  ["x,y", "\\log_2(x+y)=3; \\log_2(x-y)=1", "point", "(5, 3)"],
  ["x,y", "3^{x+y}=27; 3^{x-y}=3", "point", "(2, 1)"],
  ["x,y", "2^x\\cdot 2^y=8; x-y=1", "point", "(2, 1)"],
  ["x,y", "4^x=2^y; x+y=6", "point", "(2, 4)"],
  ["x,y", "x^2+y^2=1; y=x^2-1", "points", "(-1, 0), (0, -1), (1, 0)"],
  ["x,y", "4x^2+9y^2=36; x^2+y^2=4", "points", "(0, -2), (0, 2)"],
  ["x,y", "y=x^2-3x+2; y=-x^2+5x-4", "points", "(1, 0), (3, 2)"],
  ["x,y", "\\frac{x}{3}=\\frac{y}{4}; 2x+y=20", "point", "(6, 8)"],
  ["x,y", "\\sqrt{x}+\\sqrt{y}=5; \\sqrt{x}\\sqrt{y}=6", "points", "(4, 9), (9, 4)"],
  ["x,y", "|x|+y=3; |x|-y=1", "points", "(-2, 1), (2, 1)"],
  ["x,y", "2^x-2^y=4; 2^{2x}-2^{2y}=48", "point", "(3, 2)"],
  ["x,y", "\\ln x+\\ln y=3; \\ln x-\\ln y=1", "point", "(e^{2}, e)"],
  ["x,y", "x^2+\\sqrt{y}=6; x^2-\\sqrt{y}=2", "points", "(-2, 4), (2, 4)"],
  ["x,y", "e^x+e^y=4; e^{x+y}=3", "points", "(0, \\ln 3), (\\ln 3, 0)"],
  ["x,y", "\\frac{2}{x+1}+\\frac{3}{y-1}=2; \\frac{4}{x+1}-\\frac{3}{y-1}=1", "point", "(1, 4)"],
  ["x,y", "\\sqrt{x+y}=3; x-y=1", "point", "(5, 4)"],
  ["x,y", "2^{x+y}=16; xy=3", "points", "(1, 3), (3, 1)"],
  ["x,y", "\\frac{x}{3}+\\frac{y}{2}=4; \\frac{x}{2}-\\frac{y}{3}=-\\frac{1}{2}", "point", "(3, 6)"],
  ["x,y", "y=x^2-x; y=x+3", "points", "(-1, 2), (3, 6)"],
  ["x,y", "x^2+y^2=50; x-y=0", "points", "(-5, -5), (5, 5)"],
  ["x,y", "x^2-y^2=7; x+y=7", "point", "(4, 3)"],
  ["x,y", "x^2+4y^2=8; x-2y=0", "points", "(-2, -1), (2, 1)"],
  ["x,y", "xy=2; y=x+1", "points", "(-2, -1), (1, 2)"],
  ["x,y", "x^2+y^2=41; xy=20", "points", "(-5, -4), (-4, -5), (4, 5), (5, 4)"],
  [
    "x,y",
    "x^2+y^2=3; x-y=1",
    "points",
    "\\left(\\frac{1 - \\sqrt{5}}{2}, \\frac{-1 - \\sqrt{5}}{2}\\right), \\left(\\frac{1 + \\sqrt{5}}{2}, \\frac{-1 + \\sqrt{5}}{2}\\right)",
  ],
  ["x,y", "x^3+y^3=28; x+y=4", "points", "(1, 3), (3, 1)"],
  ["x,y", "x^2-xy+y^2=7; x+y=5", "points", "(2, 3), (3, 2)"],
  [
    "x,y",
    "x^2+2y^2=17; x^2-2y^2=-1",
    "points",
    "\\left(-2\\sqrt{2}, -\\frac{3\\sqrt{2}}{2}\\right), \\left(-2\\sqrt{2}, \\frac{3\\sqrt{2}}{2}\\right), \\left(2\\sqrt{2}, -\\frac{3\\sqrt{2}}{2}\\right), \\left(2\\sqrt{2}, \\frac{3\\sqrt{2}}{2}\\right)",
  ],
  ["x,y", "3x^2-y^2=2; x^2+y^2=2", "points", "(-1, -1), (-1, 1), (1, -1), (1, 1)"],
  ["x,y", "(x-2)(y+1)=0; x-y=4", "points", "(2, -2), (3, -1)"],
  ["x,y", "x(y-1)=0; y(x-2)=0", "points", "(0, 0), (2, 1)"],
  ["x,y", "1/x+1/y=3/4; x+y=6", "points", "(2, 4), (4, 2)"],
  ["x,y", "3/x-2/y=0; 1/x+2/y=4/3", "point", "(3, 2)"],
  ["x,y", "y=\\frac{6}{x}; x+y=7", "points", "(1, 6), (6, 1)"],
  ["x,y", "y=\\frac{1}{x}; y=x", "points", "(-1, -1), (1, 1)"],
  ["x,y", "x^2+y^2=4; y=x^2-2", "points", "(-\\sqrt{3}, 1), (0, -2), (\\sqrt{3}, 1)"],
  ["x,y", "y^2=x; y=x-2", "points", "(1, -1), (4, 2)"],
  ["x,y", "x^2+y^2=5; 2x+y=5", "point", "(2, 1)"],
];

describe("further systems that are not linear", () => {
  for (const [unknowns, equations, kind, latex] of rows) {
    test(equations, () => {
      const found = derived(systemProblem(unknowns, equations));
      assertProved(found);
      assert.deepEqual(
        found.answers.map((answer) => [answer.kind, answer.latex]),
        [[kind, latex]],
      );
    });
  }
});
