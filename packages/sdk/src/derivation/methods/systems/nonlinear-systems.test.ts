import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived, systemProblem } from "../../../../../../test/support/derived.ts";

/** Unknowns, equations, kind of answer, answer; all answers have been put into the equations by SymPy too. */
const rows: readonly [unknowns: string, equations: string, kind: string, latex: string][] = [
  ["x,y", "1/x+1/y=5; 1/x-1/y=1", "point", "\\left(\\frac{1}{3}, \\frac{1}{2}\\right)"],
  ["x,y", "x^2+y^2=5; x^2-y^2=3", "points", "(-2, -1), (-2, 1), (2, -1), (2, 1)"],
  ["x,y", "x+y=5; xy=6", "points", "(2, 3), (3, 2)"],
  [
    "x,y",
    "x+y=5; xy=3",
    "points",
    "\\left(\\frac{5 - \\sqrt{13}}{2}, \\frac{5 + \\sqrt{13}}{2}\\right), \\left(\\frac{5 + \\sqrt{13}}{2}, \\frac{5 - \\sqrt{13}}{2}\\right)",
  ],
  ["x,y", "x^2+y^2=25; y=x+1", "points", "(-4, -3), (3, 4)"],
  ["x,y", "y=x^2; y=2x+3", "points", "(-1, 1), (3, 9)"],
  ["x,y", "y=x^2-4x+3; y=x-1", "points", "(1, 0), (4, 3)"],
  ["x,y", "y=x^2; x=y^2", "points", "(0, 0), (1, 1)"],
  ["x,y", "x^2+y^2=4; y=x", "points", "(-\\sqrt{2}, -\\sqrt{2}), (\\sqrt{2}, \\sqrt{2})"],
  [
    "x,y",
    "x^2+y^2=7; xy=2",
    "points",
    "\\left(-\\frac{\\sqrt{3} + \\sqrt{11}}{2}, \\frac{\\sqrt{3} - \\sqrt{11}}{2}\\right), \\left(\\frac{\\sqrt{3} - \\sqrt{11}}{2}, -\\frac{\\sqrt{3} + \\sqrt{11}}{2}\\right), \\left(\\frac{\\sqrt{11} - \\sqrt{3}}{2}, \\frac{\\sqrt{3} + \\sqrt{11}}{2}\\right), \\left(\\frac{\\sqrt{3} + \\sqrt{11}}{2}, \\frac{\\sqrt{11} - \\sqrt{3}}{2}\\right)",
  ],
  ["x,y", "x^2-y^2=15; xy=4", "points", "(-4, -1), (4, 1)"],
  ["x,y", "x^2-y^2=16; x-y=2", "point", "(5, 3)"],
  ["x,y", "x^3+y^3=9; x+y=3", "points", "(1, 2), (2, 1)"],
  ["x,y", "x^2+xy=6; y^2+xy=3", "points", "(-2, -1), (2, 1)"],
  [
    "x,y",
    "x^2-xy-2y^2=0; x^2+y^2=5",
    "points",
    "(-2, -1), \\left(-\\frac{\\sqrt{10}}{2}, \\frac{\\sqrt{10}}{2}\\right), \\left(\\frac{\\sqrt{10}}{2}, -\\frac{\\sqrt{10}}{2}\\right), (2, 1)",
  ],
  ["x,y", "x^2-5xy+6y^2=0; x^2+y^2=10", "points", "(-3, -1), (-2\\sqrt{2}, -\\sqrt{2}), (2\\sqrt{2}, \\sqrt{2}), (3, 1)"],
  ["x,y", "x^2+y^2=1; x+y=5", "none", "\\varnothing"],
  ["x,y", "x^2+y^2-6x=0; x^2+y^2-8y=0", "points", "(0, 0), \\left(\\frac{96}{25}, \\frac{72}{25}\\right)"],
  ["x,y", "x^2+y^2=10; x^2+y^2-4x-2y=0", "points", "(1, 3), (3, -1)"],
  ["x,y", "2x^2+3y^2=14; x^2-y^2=-3", "points", "(-1, -2), (-1, 2), (1, -2), (1, 2)"],
  ["x,y", "(x-1)(y-2)=0; x+y=5", "points", "(1, 4), (3, 2)"],
  ["x,y", "(x+y)(x-y)=0; x^2+y^2=8", "points", "(-2, -2), (-2, 2), (2, -2), (2, 2)"],
  ["x,y", "x^2+2xy+y^2=9; x-y=1", "points", "(-1, -2), (2, 1)"],
  ["x,y", "1/x+1/y=5/6; x+y=5", "points", "(2, 3), (3, 2)"],
  ["x,y", "x/y=2; x+y=6", "point", "(4, 2)"],
  ["x,y", "xy=6; x/y=2/3", "points", "(-2, -3), (2, 3)"],
  ["x,y,z", "xy=2; yz=6; zx=3", "points", "(-1, -2, -3), (1, 2, 3)"],
  ["x,y,z", "x+y+z=6; x^2+y^2+z^2=14; z=x+y", "points", "(1, 2, 3), (2, 1, 3)"],
  ["x,y,z", "x^2+y^2+z^2=14; x+y=3; z=3", "points", "(1, 2, 3), (2, 1, 3)"],
  ["x,y", "x^2=4; y^2=x", "points", "(2, -\\sqrt{2}), (2, \\sqrt{2})"],
  ["x,y", "x^2=2; x^2+y^2=3", "points", "(-\\sqrt{2}, -1), (-\\sqrt{2}, 1), (\\sqrt{2}, -1), (\\sqrt{2}, 1)"],
  ["x,y", "x^2=2; x+y=3", "points", "(-\\sqrt{2}, 3 + \\sqrt{2}), (\\sqrt{2}, 3 - \\sqrt{2})"],
  ["x,y", "y=x^2+1; y=-x^2", "none", "\\varnothing"],
  ["x,y", "y=x^3; y=x", "points", "(-1, -1), (0, 0), (1, 1)"],
  ["x,y", "y=x^3-3x; y=x", "points", "(-2, -2), (0, 0), (2, 2)"],
  ["x,y", "x^2+4y^2=4; x+2y=2", "points", "(0, 1), (2, 0)"],
  ["x,y", "x^2/9+y^2/4=1; x-y=3", "points", "\\left(\\frac{15}{13}, -\\frac{24}{13}\\right), (3, 0)"],
  ["x,y", "x^2-y^2=1; x^2+y^2=7", "points", "(-2, -\\sqrt{3}), (-2, \\sqrt{3}), (2, -\\sqrt{3}), (2, \\sqrt{3})"],
  ["x,y", "x^2+xy+y^2=7; x+y=3", "points", "(1, 2), (2, 1)"],
  ["x,y", "x^2+xy+y^2=7; x^2-xy+y^2=3", "points", "(-2, -1), (-1, -2), (1, 2), (2, 1)"],
  ["x,y", "x^4+y^4=17; x+y=3", "points", "(1, 2), (2, 1)"],
  ["x,y", "x^2y+xy^2=30; x+y=5", "points", "(2, 3), (3, 2)"],
  ["x,y", "x^3-y^3=7; x-y=1", "points", "(-1, -2), (2, 1)"],
  [
    "x,y",
    "x^2+y^2=2; x^3+y^3=2",
    "points",
    "\\left(\\frac{\\sqrt{3} - 1 - \\sqrt[4]{12}}{2}, \\frac{\\sqrt{3} - 1 + \\sqrt[4]{12}}{2}\\right), (1, 1), \\left(\\frac{\\sqrt{3} - 1 + \\sqrt[4]{12}}{2}, \\frac{\\sqrt{3} - 1 - \\sqrt[4]{12}}{2}\\right)",
  ],
  ["x,y", "(x-3)^2+(y-4)^2=25; y=2x", "points", "(0, 0), \\left(\\frac{22}{5}, \\frac{44}{5}\\right)"],
  ["x,y", "y^2=4x; y=x-3", "points", "(1, -2), (9, 6)"],
  ["x,y", "y^2=4x; x^2=4y", "points", "(0, 0), (4, 4)"],
  ["x,y", "xy+x+y=11; x^2y+xy^2=30", "points", "(1, 5), (2, 3), (3, 2), (5, 1)"],
  ["x,y", "x+y+xy=5; x^2+y^2=5", "points", "(1, 2), (2, 1)"],
  ["x,y", "x^2=y^2; x+2y=3", "points", "(-3, 3), (1, 1)"],
  ["x,y", "x^2+y^2=0; x=y", "point", "(0, 0)"],
  ["x,y", "x=y^2; y=x^2; x=1", "point", "(1, 1)"],
  ["x,y", "x y = 0; x+y=1", "points", "(0, 1), (1, 0)"],
  ["x,y", "x(x+y)=10; y(x+y)=15", "points", "(-2, -3), (2, 3)"],
  ["x,y", "2/x+3/y=2; 4/x-3/y=1", "point", "(2, 3)"],
  ["x,y", "x^2+y^2=25; x^2-y=5", "points", "(-3, 4), (0, -5), (3, 4)"],
  ["x,y", "x^2+y^2=9; x^2-y=9", "points", "(-3, 0), (-2\\sqrt{2}, -1), (2\\sqrt{2}, -1), (3, 0)"],
  ["x,y", "y=|x|; x^2+y^2=2", "points", "(-1, 1), (1, 1)"],
  ["x,y", "2^x+2^y=12; 2^x-2^y=4", "point", "(3, 2)"],
  ["x,y", "2^x+2^y=12; 2^{x+y}=32", "points", "(2, 3), (3, 2)"],
  ["x,y", "\\ln x+\\ln y=0; x-y=0", "point", "(1, 1)"],
  ["x,y", "\\sqrt{x}+\\sqrt{y}=5; \\sqrt{x}-\\sqrt{y}=1", "point", "(9, 4)"],
  ["x,y", "\\log_2 x+\\log_2 y=3; x+y=6", "points", "(2, 4), (4, 2)"],
  ["x,y", "3^x-2^y=1; 3^x+2^y=17", "point", "(2, 3)"],
  [
    "x,y",
    "y=x^2-2; x=y^2-2",
    "points",
    "\\left(\\frac{-1 - \\sqrt{5}}{2}, \\frac{\\sqrt{5} - 1}{2}\\right), (-1, -1), \\left(\\frac{-1 + \\sqrt{5}}{2}, -\\frac{1 + \\sqrt{5}}{2}\\right), (2, 2)",
  ],
  [
    "x,y",
    "2x+y=4; x^2+y^2-3x=1",
    "points",
    "\\left(\\frac{19 - \\sqrt{61}}{10}, \\frac{1 + \\sqrt{61}}{5}\\right), \\left(\\frac{19 + \\sqrt{61}}{10}, \\frac{1 - \\sqrt{61}}{5}\\right)",
  ],
  ["x,y", "x-2y=1; x^2-4y^2=5", "point", "(3, 1)"],
  ["u,v", "u^2-v^2=9; u+v=9", "point", "(5, 4)"],
  [
    "x,y",
    "x^2-2y^2=7; x^2+y=8",
    "points",
    "(-3, -1), \\left(-\\frac{\\sqrt{30}}{2}, \\frac{1}{2}\\right), \\left(\\frac{\\sqrt{30}}{2}, \\frac{1}{2}\\right), (3, -1)",
  ],
  ["x,y", "xy=4; x^2+4y^2=20", "points", "(-4, -1), (-2, -2), (2, 2), (4, 1)"],
];

describe("systems that are not linear", () => {
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
