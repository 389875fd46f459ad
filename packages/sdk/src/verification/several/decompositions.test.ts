import assert from "node:assert/strict";
import { test } from "node:test";
import { limited, statementOf } from "../../../test/several-table.ts";
import { always } from "../statements/statement.ts";
import { decideFiniteSystem } from "./finite-systems.ts";
import { inclusionOf } from "./inclusion.ts";
import { decideLinearSystem } from "./linear-systems.ts";
import { decideInPlane } from "./plane.ts";

/** Each way to decide by itself, where others would be asked first. */
const tools = { plane: decideInPlane, finite: decideFiniteSystem, linear: decideLinearSystem } as const;

const decided = (tool: keyof typeof tools, first: string, second: string) =>
  tools[tool](inclusionOf(statementOf(first), statementOf(second), always, limited()), limited());

const rows: [tool: keyof typeof tools, first: string, second: string, expected: "holds" | "fails" | undefined][] = [
  ["plane", "x^2 + y^2 = 1", "x + y <= 3/2", "holds"],
  ["plane", "x^2 + y^2 = 1", "x + y <= 7/5", "fails"],
  ["plane", "x^2 + y^2 <= 1", "x^2 + y^2 - 2x y <= 2", "holds"],
  ["plane", "x^2 + y^2 <= 1", "x^2 + y^2 - 2x y < 2", "fails"],
  ["plane", "x^3 + y^3 = 1", "x + y > 0", "holds"],
  ["plane", "x^3 + y^3 = 1", "x + y >= 1", "fails"],
  ["plane", "y = x^3 and y = x + 1", "x > 1", "holds"],
  ["plane", "y = x^3 and y = x + 1", "x > 2", "fails"],
  ["plane", "x y = 1", "x != 0", "holds"],
  ["plane", "x y = x", "y = 1", "fails"],
  ["plane", "y/x = 1", "y = x", "holds"],
  ["plane", "y = x", "y/x = 1", "holds"],
  ["plane", "x^4 + y^4 >= 2x^2 y^2", "0 = 0", "holds"],
  ["plane", "0 = 0 x y", "x^4 + y^4 + 1 > 2x^2 y^2", "holds"],
  ["plane", "0 = 0 x y", "x^4 + y^4 > 2x^2 y^2", "fails"],
  ["plane", "y = e^x", "y > 0", undefined],
  ["plane", "x + y = z", "x = z - y", undefined],
  ["finite", "x^2 + y^2 = 25 and x + y = 7", "x y = 12", "holds"],
  ["finite", "x^2 + y^2 = 25 and x + y = 7", "x < y", "fails"],
  ["finite", "x^2 = 2 and y^2 = 3", "x y = sqrt(6) or x y = -sqrt(6)", "holds"],
  ["finite", "x^2 = 2 and y^2 = 3", "x y = sqrt(6)", "fails"],
  ["finite", "x^3 = 2 and y = x^2", "x y = 2", "holds"],
  ["finite", "x^3 = 2 and y = x^2", "y > 8/5", "fails"],
  ["finite", "sqrt(x) + sqrt(y) = 5 and x + y = 13", "x y = 36", "holds"],
  ["finite", "|x| + |y| = 2 and x = y", "x^2 = 1", "holds"],
  ["finite", "1/x + 1/y = 1 and x + y = 4", "x = 2 and y = 2", "holds"],
  ["finite", "x^2 + y^2 = -1 and x = y", "x = 17", "holds"],
  ["finite", "x^2 y = x and y^2 = y", "x = y", "fails"],
  ["finite", "x + y = 1", "x = 1 - y", undefined],
  ["linear", "x + y + z = 3 and x - y = 0", "2x + z = 3", "holds"],
  ["linear", "x + y + z = 3 and x - y = 0", "2x + z = 4", "fails"],
  ["linear", "x + y + z = 3 and x - y = 0", "z <= 3", "fails"],
  ["linear", "x + y = 1 and x + y = 2", "z = 0", "holds"],
  ["linear", "x + y = 1 and x - y = 0", "x > 0", "holds"],
  ["linear", "x + y = 1", "x^2 = 1", undefined],
];

for (const [tool, first, second, expected] of rows) {
  test(`${tool}: ${first} ⇒ ${second}`, () => {
    assert.equal(decided(tool, first, second)?.kind, expected);
  });
}

test("a witness without a short formula lies in an interval", () => {
  const found = decided("finite", "y = x^3 and y = x + 1", "x > 2");
  assert.ok(found?.kind === "fails");
  assert.deepEqual(found.failure.get("x"), ["Interval", { num: "1.324717957244" }, { num: "1.324717957245" }]);
});
