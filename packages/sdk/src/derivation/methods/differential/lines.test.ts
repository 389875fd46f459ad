import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { derived, differentialProblem } from "../../../../../../test/support/derived.ts";
import { loadCalculus } from "../../../verification/calculus/load.ts";

/** Equation, the rules of its lines after the given one, and some of the lines. */
const rows: readonly [equation: string, rules: string[], lines: string[]][] = [
  [
    "y'=xy",
    [
      "differential.notation",
      "differential.constant-solution",
      "differential.separate",
      "differential.integral",
      "differential.integral",
      "differential.integrate-both-sides",
      "differential.take-exponential",
      "differential.rename-constant",
      "differential.constant-included",
      "differential.check",
    ],
    ["\\frac{dy}{dx} = xy", "\\ln\\left|y\\right| = \\frac{x^{2}}{2} + C", "y = Ce^{\\frac{x^{2}}{2}}"],
  ],
  [
    "y'+y=x",
    [
      "differential.notation",
      "differential.integrating-factor",
      "differential.multiply-by-factor",
      "differential.product-rule",
      "differential.integral",
      "differential.integrate-both-sides",
      "differential.solve-for-function",
      "differential.check",
    ],
    ["\\frac{d}{dx}\\left(e^{x}y\\right) = xe^{x}", "e^{x}y = xe^{x} - e^{x} + C"],
  ],
  [
    "y''-3y'+2y=0",
    [
      "differential.notation",
      "differential.characteristic",
      "differential.factor-characteristic",
      "differential.root-solutions",
      "differential.root-solutions",
      "differential.general-solution",
      "differential.check",
    ],
    ["r^{2} - 3r + 2 = 0", "y = e^{x}", "y = e^{2x}"],
  ],
  [
    "y''=1",
    [
      "differential.notation",
      "differential.integral",
      "differential.integrate-once",
      "differential.integral",
      "differential.integrate-once",
      "differential.check",
    ],
    ["\\frac{dy}{dx} = x + C_{1}"],
  ],
];

describe("lines on the board for differential equations", async () => {
  const calculus = await loadCalculus();
  for (const [equation, rules, lines] of rows) {
    test(equation, () => {
      const { steps } = derived(differentialProblem(equation), { calculus });
      assert.deepEqual(
        steps.slice(1).map(({ rule }) => rule),
        rules,
      );
      const written = steps.map(({ after }) => after.latex);
      for (const line of lines) assert.ok(written.includes(line), `${line} is not among ${written.join("; ")}`);
    });
  }

  test("a constant solution that is lost by dividing is named", () => {
    const { steps } = derived(differentialProblem("y'=y^2"), { calculus });
    const besides = steps.find(({ rule }) => rule === "differential.constant-besides");
    assert.equal(besides?.after.latex, "y = 0");
  });

  test("a wrong solution, or one with too few constants, is not taken for right", async () => {
    const { verifyAnswer } = await import("../../../verification/verify-answer.ts");
    const { planTasks } = await import("../../plan.ts");
    const { parse } = await import("../../../expression/parse.ts");
    const goalOf = (equation: string) => {
      const [task] = planTasks(differentialProblem(equation));
      assert.ok(task);
      return task.goal;
    };
    const verdict = (equation: string, answer: string): string =>
      verifyAnswer({ ask: { what: "general-solution" }, kind: "equation", ...parse(answer) }, goalOf(equation), calculus).status;
    assert.equal(verdict("y''+y=0", "y = C_1\\cos x + C_2\\sin x"), "proved");
    assert.equal(verdict("y''+y=0", "y = C_1e^x + C_2e^{-x}"), "refuted");
    assert.notEqual(verdict("y''+y=0", "y = C_1\\cos x"), "proved");
    assert.notEqual(verdict("y''+y=0", "y = C_1\\cos x + C_2\\cos x"), "proved");
    assert.equal(verdict("y'=x/y", "y^2 - x^2 = C"), "proved");
    assert.notEqual(verdict("y'=x/y", "y^2 + x^2 = C"), "proved");
    assert.notEqual(verdict("y'=y, y(0)=2", "y = 3e^x"), "proved");
  });
});
