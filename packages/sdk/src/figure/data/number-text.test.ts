import assert from "node:assert/strict";
import { test } from "node:test";
import { numberText, shortText } from "./number-text.ts";

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
