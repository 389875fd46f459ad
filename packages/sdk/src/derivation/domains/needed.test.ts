import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Problem } from "../../contract.ts";
import { read } from "../../problem/read.ts";
import { deriveWith } from "../derive-with.ts";
import { everyDomain } from "./every.ts";
import { domainsFor } from "./needed.ts";

const rows: [question: string, domains: string][] = [
  ["2x + 1 = 7", ""],
  ["x^2 - 4x + 3 = 0", ""],
  ["2x^2 + 5x + 1 = 0", ""],
  ["y = x^2 - 4x + 3", ""],
  ["y = 2x - 1", ""],
  ["Simplify 2x + 3x", ""],
  ["Evaluate 3/4 + 5/6", ""],
  ["Evaluate \\sqrt{8} + \\sqrt{2}", ""],
  ["2x^2 - 4\\sqrt{2}x + 3 = 0", "transcendental"],
  ["x^3 - 6x^2 + 11x - 6 = 0", "transcendental"],
  ["x^4 - 4x^2 + 1 = 0", "transcendental"],
  ["Solve 2^x = 8", "transcendental"],
  ["Solve sin x = 1/2", "transcendental"],
  ["Factor x^2 - 9", "forms"],
  ["Expand (x + 1)^3", "forms"],
  ["If f(x) = x^3 - 4x, find f(3)", "forms"],
  ["Solve 3x - 5 < 10", "inequalities"],
  ["Solve x^2 - 2 > 0", "inequalities transcendental"],
  ["Find the domain of y = \\sqrt{x - 1}", "forms inequalities transcendental"],
  ["Solve the system 2x + 3y = 12, x - y = 1", "systems"],
  ["Solve the system x^2 + y^2 = 1, x + y = 1", "systems transcendental"],
  ["Differentiate x^2 sin x", "calculus"],
  ["Find \\lim_{x \\to 2} (3x^2 - 5x + 1)", "calculus"],
  ["Evaluate \\int_0^1 x^2 dx", "calculus"],
  ["Solve the differential equation y' = 2y", "calculus"],
  ["Find the foci of x^2/25 + y^2/9 = 1", "geometry"],
  ["Draw the phase portrait of x' = y, y' = -x", "dynamics"],
  ["plot the points A(1, 2), B(3, 4)", "pictures"],
  ["shade the area between y = e^x and y = x + 2", "pictures transcendental"],
  ["shade the region bounded by y = x^2, y = 0 and x = 2", "pictures transcendental"],
  ["shade the region inside x^2 + y^2 = 9 and outside x^2 + y^2 = 4", "pictures"],
  ["import matplotlib.pyplot as plt\nplt.plot([1, 2], [3, 4])", "plotting-code"],
];

function problemOf(text: string): Problem {
  const { readings, chosen = -1, reason } = read({ text });
  const problem = readings[chosen]?.problem;
  assert.ok(problem, reason?.key);
  return problem;
}

describe("what a question needs besides school algebra", () => {
  for (const [question, domains] of rows)
    test(question, () => assert.equal(domainsFor(problemOf(question)).sort().join(" "), domains));
});

describe("the derivation is the same with all domains at hand", () => {
  for (const [question] of rows)
    test(question, () => {
      const problem = problemOf(question);
      const names = domainsFor(problem);
      const needed = everyDomain.filter(({ name }) => names.includes(name));
      const others = everyDomain.filter(({ name }) => !names.includes(name));
      const [lean, full] = [needed, [...needed, ...others]].map((domains) => [
        ...deriveWith(problem, { domains, operations: 2_000_000 }),
      ]);
      assert.deepEqual(lean, full);
    });
});
