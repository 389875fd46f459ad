import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../expression/parse.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { withoutSquares } from "./without-squares.ts";

const rows: readonly (readonly [string, string])[] = [
  ["(x-y)(x^2+y^2-1)^2", "x³ - x²y + xy² - y³ - x + y"],
  ["(x^2+y^2-1)^2", "x² + y² - 1"],
  ["x^2+y^3-1", "x² + y³ - 1"],
  ["(x/2+y/3)^2(x-1)", "3x² + 2xy - 3x - 2y"],
];

for (const [formula, expected] of rows) {
  test(`${formula} is zero where ${expected} is`, () => {
    const tidy = (text: string): string => [...text.replaceAll(/\s|−/g, (sign) => (sign === "−" ? "-" : ""))].sort().join("");
    assert.equal(tidy(toUnicode(withoutSquares(parse(formula).json))), tidy(toUnicode(parse(expected).json)));
  });
}
