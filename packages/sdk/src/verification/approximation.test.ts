import assert from "node:assert/strict";
import { test } from "node:test";
import { spendFreely } from "../algebra/spend.ts";
import type { MathJson } from "../contract.ts";
import { verifyApproximation } from "./approximation.ts";

test("a repeating decimal has no last place to be rounded to: it is the value or it is not", () => {
  const third: MathJson = ["Divide", 1, 3];
  const rows: [decimal: string, status: string][] = [
    ["0.(3)", "proved"],
    ["0.33(3)", "proved"],
    ["0.(6)", "refuted"],
    ["0.33", "proved"],
    ["0.34", "refuted"],
  ];
  for (const [num, status] of rows) assert.equal(verifyApproximation(third, { num }, spendFreely).status, status, num);
});
