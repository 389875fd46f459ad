import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Radicals } from "../../../algebra/radicals/radicals.ts";
import { parse } from "../../../expression/parse.ts";
import { toLatex } from "../../../expression/print-latex.ts";
import { solveStatement } from "./solve-statement.ts";

describe("The values for which a statement holds", () => {
  const rows: readonly (readonly [statement: string, set: string | undefined])[] = [
    ["m^2 < 5", "(-\\sqrt{5}, \\sqrt{5})"],
    ["m^2 \\le 5", "[-\\sqrt{5}, \\sqrt{5}]"],
    ["m^2 > 5", "(-\\infty, -\\sqrt{5}) \\cup (\\sqrt{5}, +\\infty)"],
    ["m^2 + 1 > 0", "\\mathbb{R}"],
    ["m^2 + 1 < 0", "\\varnothing"],
    ["m^2 \\ge 0 \\land m \\neq 0", "(-\\infty, 0) \\cup (0, +\\infty)"],
    ["m^2 - 2m + 1 \\le 0", "\\{1\\}"],
    ["m^2 = 2 \\lor m > 3", "(3, +\\infty) \\cup \\{-\\sqrt{2}, \\sqrt{2}\\}"],
    ["\\frac{1}{m - 1} > 0", "(1, +\\infty)"],
    ["m - 1 > 0 \\land 3 - m > 0 \\land m - 1 \\neq 3 - m", "(1, 2) \\cup (2, 3)"],
    ["m^3 > 2", undefined],
    ["\\sin m > 0", undefined],
  ];
  for (const [statement, expected] of rows) {
    test(`${statement} holds on ${expected ?? "what is not found here"}`, () => {
      const set = solveStatement(new Radicals(), parse(statement).json, "m");
      assert.equal(set === undefined ? undefined : toLatex(set), expected);
    });
  }
});
