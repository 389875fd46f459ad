import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { spendFreely } from "../spend.ts";
import { valuesOf } from "./image.ts";
import { statementsOf } from "./pieces.ts";

const values = (formula: string, ...conditions: string[]): string | undefined => {
  const found = valuesOf(
    parse(formula).json,
    "x",
    conditions.map((each) => expressionOf(parse(each).json)),
    spendFreely,
  );
  return found && (statementsOf(found, "y").map(toUnicode).join(", ") || "all");
};

describe("the values of a formula", () => {
  const rows: readonly (readonly [formula: string, values: string | undefined, ...conditions: string[]])[] = [
    ["2x+3", "all"],
    ["2x+3", "y > 5, y ≤ 7", "1 < x \\le 2"],
    ["3-2x", "y < 1", "x > 1"],
    ["-\\sqrt{x}", "y ≤ 0"],
    ["\\sqrt{x-1}+2", "y ≥ 2"],
    ["\\sqrt{4-x^2}", "y ≥ 0, y ≤ 2", "x \\ge 0"],
    ["\\log_3 x", "all"],
    ["\\log_a x", "all"],
    ["a^x", "y > 0"],
    ["\\ln(x-1)", "all"],
    ["\\ln x", "y ≥ 0", "x \\ge 1"],
    ["2^x", "y > 0"],
    ["(\\frac12)^x", "y > 0, y ≤ 1", "x \\ge 0"],
    ["3-2^{x-1}", "y < 3"],
    ["e^{x}", "y > 1, y < e", "0 < x < 1"],
    ["\\frac{1}{x}", "y ≠ 0"],
    ["\\frac{1}{x}", "y > 0, y < 1/2", "x > 2"],
    ["\\frac{1}{x}+a", "y ≠ a"],
    ["\\frac{x}{x+1}", "y ≠ 1"],
    ["\\frac{2x+1}{x-3}", "y ≠ 2"],
    ["\\frac{x^2-1}{x-1}", "y ≠ 2"],
    ["\\frac{x^2-x}{x(x+1)}", "y ≠ −1, y ≠ 1"],
    ["\\frac{2^x}{2^x+1}", "y > 0, y < 1"],
    ["\\frac{e^x-1}{e^x+1}", "y > −1, y < 1"],
    ["\\frac{1}{\\sqrt{x}+1}", "y > 0, y ≤ 1"],
    ["x^2", "y ≥ 0"],
    ["x^2", "y > 4", "x > 2"],
    ["x^2", "y > 4", "x < -2"],
    ["x^2", "y ≥ 0, y ≤ 9", "-1 \\le x \\le 3"],
    ["x^2-4x", "y ≥ −4", "x \\ge 2"],
    ["-x^2+2x+3", "y ≤ 4", "x \\le 1"],
    ["x^3-2", "all"],
    ["x^{2/3}", "y ≥ 0"],
    ["x^{-2}", "y > 0"],
    ["|x-1|", "y ≥ 0"],
    ["\\sqrt[3]{x+1}", "y ≥ 1", "x \\ge 0"],
    ["\\sqrt{x}", "y ≥ √2", "x \\ge 2"],
    ["\\frac{x}{x^2+1}", undefined],
    ["x+\\sin x", undefined],
    ["ax", undefined],
    ["\\frac{1}{x-1}", "y ≠ −1, y ≠ 0", "x \\ne 0"],
    ["\\frac{1}{x}", "y ∈ (−∞, −1) ∪ [1/2, +∞)", "-1 < x \\le 2"],
  ];
  for (const [formula, found, ...conditions] of rows) {
    const given = conditions.length === 0 ? "" : ` for ${conditions.join(" and ")}`;
    test(`${formula}${given}: ${found ?? "not known"}`, () => assert.equal(values(formula, ...conditions), found));
  }
});
