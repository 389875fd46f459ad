import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../contract.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { solve } from "../solve.ts";

/** The answer where it is solved, else the status. */
async function outcomeOf(text: string): Promise<string> {
  const { status, answers } = await solve({ text }).result;
  return status === "solved" ? answers.map(({ json }) => toUnicode(json)).join("; ") : status;
}

function said(name: string, rows: readonly (readonly [question: string, outcome: string])[]): void {
  describe(name, () => {
    for (const [question, outcome] of rows)
      test(`${question}: ${outcome}`, async () => assert.equal(await outcomeOf(question), outcome));
  });
}

said("a quantity with d/dx, ∫ or lim in it is no answer", [
  ["f(x) = x^2, find \\frac{d}{dx} f(2x)", "unsolved"],
  ["f(x) = x^2, find f'(x) + f(x)", "unsolved"],
  ["f(x) = x^2, find f(f'(x))", "unsolved"],
  ["simplify \\int_0^1 x dx + 1", "unsolved"],
  ["simplify \\frac{d}{dx} x^2 + x", "unsolved"],
]);

said("a letter that stands for a formula is put in before the derivative is taken", [
  ["differentiate u^2 where u = 3x + 1", "18x + 6"],
  ["derivative of e^u where u = x^2", "2xe^(x²)"],
  ["derivative of ln y when y = x^3", "3/x"],
  ["求 u^2 的导数, 其中 u=3x+1", "18x + 6"],
  ["derivative of x^2 at x = a", "2a"],
  ["derivative of x^2 at x = t", "unsolved"],
  ["derivative of x^2 where x = t^2", "unsolved"],
]);

said("a point has two coordinates", [
  ["derivative of x^2 y at (1,2)", "unsolved"],
  ["gradient of x^2 + y^2 at (1,2)", "unsolved"],
  ["slope of x y at (1,1)", "unsolved"],
  ["derivative of a x^2 at (1,2)", "unsolved"],
  ["derivative of x^2 at (1,1)", "2"],
  ["tangent to y = a x^2 at (1,a)", "y = 2ax − a"],
]);

said("the order of an implicit derivative counts", [
  ["second derivative of x y = 1", "(2y)/x²"],
  ["second derivative of y^2 = x", "−1/(4y³)"],
  ["求 x^2+y^2=1 的二阶导数", "−(x² + y²)/y³"],
  ["third derivative of x^2 + y^2 = 1", "unsolved"],
  ["derivative of x y = 1", "−y/x"],
]);

said("what is a function of x is no constant", [
  ["derivative of x y where y is a function of x", "unsolved"],
  ["求 x^2 + y^2 的导数, 其中 y 是 x 的函数", "unsolved"],
  ["integrate a x where a is a function of x", "unsolved"],
  ["differentiate x^2 + y^2 = 1 where y is a function of x", "−x/y"],
]);

said("what runs between bounds is what is integrated by", [
  ["integrate 1/x for a", "unsolved"],
  ["integrate x^2 to find a", "unsolved"],
  ["integrate x^2 from x=0 to x=1", "1/3"],
]);

said("at a corner that cancels the derivative is the limit of the quotient", [
  ["derivative of |x-1|(x-1) at x = 1", "0"],
  ["derivative of cos|x| at x = 0", "0"],
  ["derivative of sin x |x| at x = 0", "0"],
  ["derivative of x|x| at x = 0", "0"],
  ["tangent to y = |x - 1|(x - 1) at x = 1", "y = 0"],
  ["derivative of |x| at x = 0", "unsolved"],
  ["derivative of |sin x| at x = 0", "unsolved"],
  ["derivative of sqrt(x) at x = 0", "unsolved"],
]);

said("where a function has no value it has no derivative", [
  ["derivative of ln x for x < 0", "unsolved"],
  ["derivative of ln x for x > 0", "1/x"],
  ["derivative of ln|x| for x < 0", "1/x"],
]);

said("what runs between other bounds is another question", [
  ["integrate x t from t = 0 to 1", "x/2"],
  ["integrate y from x = 0 to 1", "unsolved"],
  ["integrate t^2 from x=0 to x=1", "unsolved"],
  ["求 y 从 x=0 到 x=1 的积分", "unsolved"],
  ["area under y = x^2 from y = 0 to y = 4", "unsolved"],
  ["area under y = t^2 from x = 0 to x = 1", "unsolved"],
]);

said("a way that is named is gone, or the question is not solved", [
  ["solve y' = y by separation of variables", "y = Ce^x"],
  ["solve y'' + y = 0 by separation of variables", "partial"],
  ["solve y' = y using l'hopital's rule", "unsolved"],
  ["solve y' = 2x, y(0)=1 numerically", "unsolved"],
  ["find the limit of 1/x as x approaches 0 by factoring", "partial"],
  ["find the limit of (x^2-4)/(x-2) as x approaches 2 by factoring", "4"],
  ["\\int_0^1 x^2 dx by parts", "partial"],
  ["\\int_0^1 x e^x dx by parts", "1"],
]);

describe("what a differential equation is restricted to is said back", () => {
  const rows: readonly (readonly [question: string, assuming: string, conditions: string])[] = [
    ["solve y' = y where x > 0", "x > 0", ""],
    ["solve dy/dx = 1/x for x > 0", "x > 0", ""],
    ["solve y' = y for x in [0,1]", "x ∈ [0, 1]", ""],
    ["solve y'' + a^2 y = 0", "", "a ≠ 0"],
    ["solve y'' + a^2 y = 0 where a > 0", "a > 0", ""],
  ];
  for (const [question, assuming, conditions] of rows)
    test(question, async () => {
      const { status, answers, readings, chosen } = await solve({ text: question }).result;
      const written = (all: readonly { json: MathJson }[] = []): string => all.map(({ json }) => toUnicode(json)).join(", ");
      assert.deepEqual(
        [status, written(readings[chosen ?? 0]?.problem.assuming), written(answers[0]?.verdict.conditions)],
        ["solved", assuming, conditions],
      );
    });
});
