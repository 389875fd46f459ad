import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { reasonsFor } from "../../bench/mathsteps/reasons.ts";
import { compared, finerTheirs, reasonList, sentences, table } from "../../bench/mathsteps/report.ts";

describe("the page on how fine the steps are", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/steps.md"), "utf8");
  const rows = compared();

  test("has the tables, reasons and sentences that the report prints", () => {
    for (const printed of [table(rows), finerTheirs(rows), reasonList(), sentences(rows)])
      assert.ok(page.includes(`\n\n${printed}\n`), printed);
  });
  test("gives a reason for each input with fewer single lines than theirs, and for no other", () => {
    const fewer = rows.filter(({ ours, theirs }) => ours.single < theirs.single).map(({ input }) => input.formula);
    assert.deepEqual(fewer.sort(), Object.keys(reasonsFor).sort());
  });
  test("speaks of lines that are all proved, with one change each", () => {
    for (const { input, ours } of rows) assert.deepEqual([...ours.twofold, ...ours.notProved], [], input.formula);
  });
});
