import assert from "node:assert/strict";
import { test } from "node:test";
import { numberText, shortText, tableText } from "./number-text.ts";

const rows: readonly (readonly [value: number, whole: string, short: string])[] = [
  [0, "0", "0"],
  [-3, "−3", "−3"],
  [0.1 + 0.2, "0.3", "0.3"],
  [1234567.891, "1234567.891", "1234570"],
  [3.4e9, "3400000000", "3.4×10⁹"],
  [-2e8, "−200000000", "−2×10⁸"],
  [0.00034, "0.00034", "0.00034"],
  [1.5e-7, "0.00000015", "1.5×10⁻⁷"],
  [1e7, "10000000", "1×10⁷"],
];
for (const [value, whole, short] of rows)
  test(String(value), () => assert.deepEqual([numberText(value), shortText(value)], [whole, short]));

const inTables: readonly (readonly [value: number, text: string])[] = [
  [1409778724, "1409778724"],
  [2.71931425, "2.71931425"],
  [Math.PI, "3.14159"],
  [0.1 * 0.1, "0.01"],
  [Math.sqrt(1e15 / 3), "18257419"],
  [-1e-12, "−1×10⁻¹²"],
  [Math.exp(-40), "4.24835×10⁻¹⁸"],
  [1e300, "1×10³⁰⁰"],
  [0, "0"],
];
for (const [value, text] of inTables) test(`${value} in a table`, () => assert.equal(tableText(value), text));
