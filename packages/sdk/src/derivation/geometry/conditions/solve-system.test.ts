import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import { parse } from "../../../expression/parse.ts";
import { toLatex } from "../../../expression/print-latex.ts";
import { holdsLimit } from "./limits.ts";
import { solveSystem } from "./solve-system.ts";
import { conditionsOf } from "./system.ts";
import { tidy } from "./tidy.ts";

const read = (latex: string): MathJson => parse(latex).json;

/** Solutions as "a = 4, b = 2"; undefined where there are none in square roots. */
function solutions(equations: readonly string[], assumed: readonly string[]): string[] | undefined {
  const assuming = assumed.map(read);
  const numbers = new Radicals({ assuming });
  const statements = equations.map(read);
  const conditions = conditionsOf(numbers, statements);
  if (!conditions) return undefined;
  const unknowns = [...new Set(statements.flatMap((statement) => freeLetters(statement)))];
  const found = solveSystem({ numbers, conditions, unknowns }, (values) =>
    assuming.every((limit) => holdsLimit(numbers, limit, values) !== false),
  );
  const written = (values: Readonly<Record<string, MathJson>>): string =>
    Object.entries(values)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([letter, value]) => `${letter} = ${toLatex(value)}`)
      .join(", ");
  return found?.map(written).sort();
}

describe("Systems of equations", () => {
  const positive = ["a > 0", "b > 0", "c > 0"];
  const rows: readonly (readonly [
    equations: readonly string[],
    assumed: readonly string[],
    found: readonly string[] | undefined,
  ])[] = [
    [
      ["\\frac{c}{a} = \\frac12", "\\frac{4}{a^2} + \\frac{9}{b^2} = 1", "c^2 = a^2 - b^2"],
      positive,
      ["a = 4, b = 2\\sqrt{3}, c = 2"],
    ],
    [["c = 4\\frac{a^2}{c}", "c^2 = a^2 + b^2"], positive, ["b = a\\sqrt{3}, c = 2a"]],
    [["a + b = 3", "a b = 2"], [], ["a = 1, b = 2", "a = 2, b = 1"]],
    [["a + b = 3", "a b = 3"], [], []],
    [["a + b = 1", "a + b = 2"], [], []],
    [["|k + 1| = 2"], [], ["k = -3", "k = 1"]],
    [["\\sqrt{k^2 + 1} = 3"], ["k > 0"], ["k = 2\\sqrt{2}"]],
    [["k^3 = 2"], [], undefined],
    [["k^4 - 10k^2 + 1 = 0"], ["k > 1"], ["k = \\sqrt{2} + \\sqrt{3}"]],
    [["\\sin k = 1"], [], undefined],
    [["x y = 2", "x^2 + y^2 = 5", "x > y"].slice(0, 2), ["x > 0", "y > 0"], ["x = 1, y = 2", "x = 2, y = 1"]],
  ];
  for (const [equations, assumed, expected] of rows) {
    test(`${equations.join(" and ")} with ${assumed.join(", ") || "any signs"}`, () => {
      assert.deepEqual(solutions(equations, assumed), expected);
    });
  }
});

test("Formulas are written without needless signs, ones and zeros", () => {
  const numbers = new Radicals();
  const rows: readonly (readonly [string, string])[] = [
    ["x - (-3)", "x + 3"],
    ["(0 - a)^2 + 1 \\cdot b", "a^{2} + b"],
    ["\\frac{4}{2} + a", "a + 2"],
    ["-(-a) - b", "a - b"],
    ["a \\cdot (-2) \\cdot b", "-2ab"],
    ["\\frac{-a}{b}", "-\\frac{a}{b}"],
    ["b \\cdot b", "b^{2}"],
    ["0 \\cdot a + \\frac{a}{1}", "a"],
  ];
  for (const [formula, expected] of rows) assert.equal(toLatex(tidy(numbers, read(formula))), expected, formula);
});
