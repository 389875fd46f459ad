import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStep } from "../check-step.ts";
import type { Relation } from "../contract.ts";

interface Options {
  relation?: Relation;
  assuming?: string[];
  numbers?: "complex";
}

/** One row for each rung of the ladder and each kind of step, the traps of algebra systems among them. */
describe("verdicts, with the conditions that are listed", () => {
  const table: [before: string, after: string, options: Options, status: string, conditions: string[]][] = [];
  for (const [before, after, options, status, conditions] of table) {
    test(`${before} → ${after}: ${status}`, async () => {
      const verdict = await checkStep(before, after, options);
      assert.equal(verdict.status, status);
      assert.deepEqual(
        (verdict.conditions ?? []).map(({ latex }) => latex),
        conditions,
      );
    });
  }
});
