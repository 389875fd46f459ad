import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertProved, derived, systemProblem } from "../../../../../../test/support/derived.ts";

/** Unknowns, equations, method, answer. */
const rows: readonly [unknowns: string, equations: string, method: string, latex: string][] = [
  ["x_1,x_2", "x_1+x_2=3; x_1-x_2=1", "system.elimination", "(2, 1)"],
  ["x,y", "x+y=3; 2=2", "system.elimination", "(3 - t, t)"],
  ["x,y", "x+y=3; 2=3", "system.elimination", "\\varnothing"],
  ["x,y,z", "x+y+z=6", "system.elimination", "(6 - t - s, s, t)"],
  ["x,y", "x+y=1/3; x-y=1/7", "system.elimination", "\\left(\\frac{5}{21}, \\frac{2}{21}\\right)"],
  ["x,y,z", "x+y+z=4; xy+yz+zx=5; xyz=2", "system.vieta-cubic", "(1, 1, 2), (1, 2, 1), (2, 1, 1)"],
  ["x,y,z", "x+y+z=3; xy+yz+zx=3; xyz=1", "system.vieta-cubic", "(1, 1, 1)"],
  ["x,y,z", "x+y+z=1; xy+yz+zx=1; xyz=1", "system.vieta-cubic", "\\varnothing"],
  ["x,y", "\\sqrt{2}x+y=3; x-\\sqrt{2}y=0", "system.real-coefficients", "(\\sqrt{2}, 1)"],
  ["x,y", "\\sqrt{3}x+\\sqrt{2}y=5; \\sqrt{2}x-\\sqrt{3}y=0", "system.real-coefficients", "(\\sqrt{3}, \\sqrt{2})"],
  ["x,y", "x+y=5; xy=6", "system.symmetric", "(2, 3), (3, 2)"],
  ["x,y", "2x+3y=8; x-y=-1", "system.cramer", "(1, 2)"],
  ["x,y", "2x+3y=8; x-y=-1", "system.substitution", "(1, 2)"],
];

describe("systems by a method of their own", () => {
  for (const [unknowns, equations, method, latex] of rows) {
    test(`${equations} by ${method}`, () => {
      const found = derived(systemProblem(unknowns, equations), { method });
      assertProved(found);
      assert.ok(found.end.methods.includes(method));
      assert.equal(found.answers[0]?.latex, latex);
    });
  }
});

/** What has infinitely many solutions that no letter runs through, or none that can be written: nothing is said rather than something wrong. */
const open: readonly [unknowns: string, equations: string][] = [
  ["x,y", "x^2=y^2"],
  ["x,y", "xy=0"],
  ["x,y", "x^2+y^2=1; x^2+y^2=1"],
  ["x,y", "x^2+y=7; y^2+x=11"],
  ["x,y", "(x-1)(y-1)=0; (x-1)(y-2)=0"],
  ["x,y", "\\sin x+\\sin y=1; x+y=\\pi"],
];

describe("systems without an answer", () => {
  for (const [unknowns, equations] of open) {
    test(equations, () => {
      const { answers, end } = derived(systemProblem(unknowns, equations));
      assert.deepEqual([end.status, answers.length], ["unsolved", 0]);
      assert.deepEqual(end.refuted, []);
    });
  }
});
