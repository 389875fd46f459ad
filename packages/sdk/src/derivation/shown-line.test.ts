import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../expression/parse.ts";
import { shownLine } from "./shown-line.ts";

test("a value is shown with what it is the value of; a line alone", () => {
  const rows = [
    ["3^2 - 4 \\cdot 1 \\cdot (-1)", "equal", "13", "3^{2} - 4 \\cdot 1 \\cdot (-1) = 13"],
    ["2x = 6", "equivalent", "x = 3", "x = 3"],
    ["2x = 6", "equal", "x = 3", "x = 3"],
  ] as const;
  for (const [before, relation, after, shown] of rows) {
    assert.equal(shownLine({ relation, before: parse(before), after: parse(after) }).latex, shown);
  }
  assert.equal(shownLine({ relation: "equal", after: parse("13") }).latex, "13");
});
