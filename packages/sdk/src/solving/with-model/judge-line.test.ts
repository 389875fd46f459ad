import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ask, lines, riddle } from "../../../test/asking.ts";

describe("lines that are not meant as the next are not called false", () => {
  const rows: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ["zeros on the way to signs", ["Given: (x - 1)(x - 2) < 0", "Step: x = 1 \\lor x = 2", "Step: 1 < x < 2"]],
    ["one of two conditions", ["Given: x + 1 > 0, 2x \\leq 6", "Step: x + 1 > 0", "Step: 2x \\leq 6"]],
    ["one of two cases", ["Given: x = 1 \\lor x = 5", "Step: x = 1", "Step: x = 5"]],
    ["another quantity", ["Given: 4", "Step: 8", "Step: -8"]],
    ["another formula", ["Given: x^2 + 1", "Step: 3t^7 - 1"]],
    ["something put in", ["Given: y = 2x - 2", "Step: x^2 - 3x + 1 = 0"]],
    ["an equation of numbers", ["Given: 2x = 8", "Step: 8 : 2 = 4", "Step: x = 4"]],
    ["a rounded number", ["Given: 3x = 2", "Step: 2/3 = 0.67"]],
    ["units", ["Given: v = 36\\,\\mathrm{km/h}", "Step: v = 10\\,\\mathrm{m/s}"]],
    [
      "a definition on the way",
      ["Given: x^4 - 5x^2 + 4 = 0", "Step: t = x^2", "Step: t^2 - 5t + 4 = 0", "Step: t = 1 \\lor t = 4"],
    ],
  ];
  for (const [what, written] of rows)
    it(what, async () => {
      const { derivation } = await ask(riddle, [lines(...written)]);
      assert.deepEqual(derivation.repairs ?? [], []);
    });
});

describe("values that nothing has come to are not proved with those that are right", () => {
  const rows: readonly (readonly [lines: readonly string[], verdict: string])[] = [
    [["Given: x + y = 5", "Given: xy = 6", "Step: x = 2 \\lor x = 3"], "proved"],
    [["Given: x + y = 5", "Given: xy = 6", "Step: x = 2 \\lor x = 3 \\lor x = 9"], "unchecked"],
    [["Given: x + y = 5", "Given: x - y = 1", "Step: x = 3 \\lor x = 4"], "unchecked"],
    [["Given: x + y = 5", "Given: xy = 6", "Step: x = \\frac{5 \\pm 1}{2}"], "proved"],
    [["Given: x + y = 5", "Given: x - y = 1", "Step: x = 3 \\pm 1"], "unchecked"],
  ];
  for (const [written, verdict] of rows)
    it(written.join("; "), async () => {
      const { derivation } = await ask(riddle, [lines(...written), lines(...written), lines(...written)]);
      assert.equal(derivation.steps.find(({ rule }) => rule === "model.line")?.verdict.status, verdict);
    });
});

describe("what contradicts itself proves nothing", () => {
  const rows: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ["givens", ["Given: x = 1", "Given: x = 2", "Step: x = 9", "Answer: x = 9"]],
    ["a name and a given", ["Let: w = 3", "Given: w = 5", "Step: w = 7", "Answer: w = 7"]],
    ["a name that goes round", ["Let: l = 2w", "Let: w = 3l", "Given: l = 4", "Step: w = 7", "Answer: w = 7"]],
  ];
  for (const [what, written] of rows)
    it(what, async () => {
      const { derivation } = await ask(riddle, [lines(...written), lines(...written), lines(...written)]);
      assert.ok(!derivation.steps.some(({ rule, verdict }) => rule === "model.line" && verdict.status === "proved"));
      assert.ok(!derivation.answers.some(({ latex }) => /9|7/.test(latex)), derivation.answers[0]?.latex);
    });
});
