import assert from "node:assert/strict";
import { test } from "node:test";
import { substitute } from "../expression/mathjson.ts";
import { parse } from "../expression/parse.ts";
import { toPlainText } from "../expression/print-unicode.ts";
import { reckoned } from "./reckoned.ts";

const rows: [formula: string, a: number, text: string][] = [
  ["(x - 4)^2 + (y - a)^2 = 4", -4, "(x − 4)² + (y + 4)² = 4"],
  ["x^2/a^2 + y^2/(5a)^2 = 1", -3, "x²/9 + y²/225 = 1"],
  ["y^2 = 2 a x", 5, "y² = 10x"],
  ["y = a x + 3a", 0.1, "y = 0.1x + 0.3"],
  ["y = 3 a x", 0.1, "y = 0.3x"],
  ["y = x^2 + a x + 2a", -4, "y = x² − 4x − 8"],
  ["y = a x^2 + a", 1, "y = x² + 1"],
  ["y = a x + 1", 0, "y = 1"],
  ["y = a \\ln x + 1", 0, "y = 0·ln(x) + 1"],
  ["y = (a + 1) x", 2, "y = 3x"],
  ["(a, a^2/3)", 2, "(2, 4/3)"],
  ["(1/a, \\sqrt{a})", 0.1, "(10, √0.1)"],
  ["a^x", -2, "(−2)^x"],
  ["a^a", 0, "0⁰"],
  ["x/a", 0, "x/0"],
  ["(1 + a)^{20}", 1e9, "1000000001²⁰"],
];
for (const [formula, a, text] of rows)
  test(`${formula} with a = ${a}`, () => assert.equal(toPlainText(reckoned(substitute(parse(formula).json, { a }))), text));
