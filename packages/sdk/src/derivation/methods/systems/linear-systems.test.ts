import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived, systemProblem } from "../../../../../../test/support/derived.ts";

/** Unknowns, equations, kind of answer, answer; all answers have been put into the equations by SymPy too. */
const rows: readonly [unknowns: string, equations: string, kind: string, latex: string][] = [
  ["x,y", "x+y=3; x-y=1", "point", "(2, 1)"],
  ["x,y", "2x+3y=8; x-y=-1", "point", "(1, 2)"],
  ["x,y", "-4x-5y=12; -10x+6y=30", "point", "(-3, 0)"],
  ["x,y", "2x-y=5; 5x+2y=-28", "point", "(-2, -9)"],
  ["x,y", "9x+6y=-21; -10x-9y=28", "point", "(-1, -2)"],
  ["x,y", "-7x+y=-10; -9x-y=-22", "point", "(2, 4)"],
  ["x,y,z", "x+y+z=6; 2x-y-z=-3; x-2y+3z=6", "point", "(1, 2, 3)"],
  ["x,y,z", "x+y+z=2; 6x-4y+5z=31; 5x+2y+2z=13", "point", "(3, -2, 1)"],
  ["x,y,z", "-8x+2y+5z=18; -8x+3y+5z=13; -4x+y+5z=19", "point", "(-1, -5, 4)"],
  ["x,y,z", "65x+84y+16z=546; 81x+105y+20z=682; 84x+110y+21z=713", "point", "(2, 4, 5)"],
  ["m,n,p", "m+6n+3p=8; 3m+4n=-3; 5m+7n=1", "point", "(-25, 18, -25)"],
  ["x,y,z", "x+y=1; 2x=6; 4z+y=6", "point", "(3, -2, 2)"],
  ["a,b,c,d", "a+b+c+d=10; a-b=1; c-d=-1; a+c=4", "none", "\\varnothing"],
  ["x,y", "y=2x+1; 3x+y=11", "point", "(2, 5)"],
  ["x,y", "x=3y; 2x+y=14", "point", "(6, 2)"],
  ["x,y", "0.2x+0.5y=1.6; x-0.3y=-0.1", "point", "\\left(\\frac{43}{56}, \\frac{81}{28}\\right)"],
  ["x,y", "x/2+y/3=2; x/4-y/6=0", "point", "(2, 3)"],
  ["x,y", "2(x+y)-3(x-y)=4; x/2-y=1", "point", "(6, 2)"],
  ["x,y", "x+y=3; 2x+2y=6", "expression", "(3 - t, t)"],
  ["x,y", "x+y=3; 2x+2y=7", "none", "\\varnothing"],
  ["x,y,z", "x+y+z=1; x-y+z=3", "expression", "(2 - t, -1, t)"],
  ["x,y,z", "x+2y-z=4; 2x+4y-2z=8; 3x+6y-3z=12", "expression", "(4 + t - 2s, s, t)"],
  ["x,y", "3x+4y=0; 5x-2y=0", "point", "(0, 0)"],
  ["x,y", "x=2; y=3x", "point", "(2, 6)"],
  ["x,y", "4x=8; 3y=9", "point", "(2, 3)"],
  ["x,y", "x+y=1; x-y=1; 2x+3y=2", "point", "(1, 0)"],
  ["x,y", "x+y=1; x-y=1; 2x+3y=3", "none", "\\varnothing"],
  ["x,y", "7=x+y; 1=x-y", "point", "(4, 3)"],
  ["a,b", "a+b=10; ab=21", "points", "(3, 7), (7, 3)"],
  ["x,y,z", "x+y+z=a; x-y=0; y-z=1", "point", "\\left(\\frac{a + 1}{3}, \\frac{a + 1}{3}, \\frac{a - 2}{3}\\right)"],
  [
    "x,y",
    "mx+y=1; x+my=m",
    "expression",
    "\\begin{cases} (0, 1) & m^{2} - 1 \\neq 0 \\\\ (1 - t, t) & m = 1 \\\\ (-1 + t, t) & m = -1 \\end{cases}",
  ],
  ["x,y", "x+y=2k; x-y=4", "point", "(k + 2, k - 2)"],
  [
    "x,y",
    "kx+2y=3; 2x+ky=3",
    "expression",
    "\\begin{cases} \\left(\\frac{3}{k + 2}, \\frac{3}{k + 2}\\right) & k^{2} - 4 \\neq 0 \\\\ \\left(\\frac{3}{2} - t, t\\right) & k = 2 \\\\ \\varnothing & k = -2 \\end{cases}",
  ],
  ["x,y", "2x+y=5; 4x+2y=10; x-y=1", "point", "(2, 1)"],
  ["x,y,z,w", "x+y+z+w=10; x-y+z-w=-2; x+2y-z-w=-2; 2x-y+z=3", "point", "(1, 2, 3, 4)"],
  ["x,y,z", "x=1; x+y=3; x+y+z=6", "point", "(1, 2, 3)"],
  ["x,y,z", "x-y=0; y-z=0; z-x=0", "expression", "(t, t, t)"],
  ["x,y,z", "x-y=1; y-z=1; z-x=1", "none", "\\varnothing"],
  ["x,y,z", "x+y=3; y+z=5; z+x=4", "point", "(1, 2, 3)"],
  ["x,y,z", "x=2y; y=3z; x+y+z=10", "point", "(6, 3, 1)"],
  ["x,y", "5x-3y=1; 10x-6y=2", "expression", "\\left(\\frac{1}{5} + \\frac{3}{5}t, t\\right)"],
  ["x,y", "\\frac{x+y}{2}=\\frac{x-y}{3}; x+5y=0", "expression", "(-5t, t)"],
  ["x,y", "x+y=x-y=4", "point", "(4, 0)"],
  ["x,y", "x:y=2:3; x+y=10", "point", "(4, 6)"],
  ["x,y", "3x+2y=16; 5x-2y=0", "point", "(2, 5)"],
  ["x,y", "x=y+2; 3x-2y=11", "point", "(7, 5)"],
  ["x,y", "4x+3y=1; 2x-5y=7", "point", "(1, -1)"],
  ["x,y", "0.5x-0.2y=1; 0.3x+0.4y=1.9", "point", "\\left(3, \\frac{5}{2}\\right)"],
  ["x,y", "7x-3y=0; 14x-6y=1", "none", "\\varnothing"],
  ["x,y", "3(x-1)=y+5; 5(y-1)=3(x+5)", "point", "(5, 7)"],
  ["x,y", "x+2y=5; 3x+6y=15", "expression", "(5 - 2t, t)"],
  ["x,y,z", "3x-y+2z=9; x+y-z=0; 2x+3y+z=11", "point", "\\left(\\frac{25}{17}, \\frac{28}{17}, \\frac{53}{17}\\right)"],
  ["x,y,z", "x+y=2; y+z=3; x+z=1", "point", "(0, 2, 1)"],
  ["x,y,z", "2x+y-z=3; 4x+2y-2z=6; x-y=0", "expression", "(t, t, -3 + 3t)"],
  ["x,y,z", "x+y+z=1; 2x+2y+2z=3; x-y=0", "none", "\\varnothing"],
  ["a,b,c", "a+b=5; b+c=7; a+c=6", "point", "(2, 3, 4)"],
  ["x,y,z,w", "x+y=1; y+z=2; z+w=3; x-w=0", "point", "(1, 0, 2, 1)"],
  ["x,y,z,w", "x+y+z+w=4; x-y=0; y-z=0; z-w=0", "point", "(1, 1, 1, 1)"],
];

describe("linear systems", () => {
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
