import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compile } from "../../../expression/evaluation/compile.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { solve } from "../../../solve.ts";

type Complex = readonly [x: number, y: number];
const from = ([a, b]: Complex, [x, y]: Complex): number => Math.hypot(x - a, y - b);

describe("the relation between x and y is that of the complex number", () => {
  /** Left minus right of the condition, by hand. */
  const table: [question: string, difference: (z: Complex) => number][] = [
    ["plot |z - 1| = 2", (z) => from([1, 0], z) - 2],
    ["plot |z - 2 + i| = 3", (z) => from([2, -1], z) - 3],
    ["plot |z - i| = |z + 1|", (z) => from([0, 1], z) - from([-1, 0], z)],
    ["plot |z - 3| = |z + 1 - 2i|", (z) => from([3, 0], z) - from([-1, 2], z)],
    ["plot |z - 1| + |z + 1| = 4", (z) => from([1, 0], z) + from([-1, 0], z) - 4],
    ["sketch |z| < 2", (z) => from([0, 0], z) - 2],
    ["sketch |z - 1| <= |z + 1|", (z) => from([1, 0], z) - from([-1, 0], z)],
    ["sketch Re(z) > 1", ([x]) => x - 1],
    ["sketch |z| = Re(z) + 1", (z) => from([0, 0], z) - z[0] - 1],
  ];
  for (const [question, difference] of table)
    test(question, async () => {
      const { figures, status } = await solve({ text: question }).result;
      assert.equal(status, "solved");
      const [layer] = figures[0]?.layers ?? [];
      const json =
        layer?.type === "implicit" ? layer.relation.json : layer?.type === "region" ? layer.conditions[0]?.json : undefined;
      assert.ok(json !== undefined && headOf(json));
      const [left, right] = operandsOf(json).map((side) => compile(side, ["x", "y"]));
      const at = (x: number, y: number): boolean => (left?.(x, y) ?? 0) - (right?.(x, y) ?? 0) > 0;
      // Of an equation either side may stand first.
      const isTurned = layer?.type === "implicit" && at(0.3, 0.7) !== difference([0.3, 0.7]) > 0;
      for (let x = -3.07; x < 3; x += 0.31)
        for (let y = -3.03; y < 3; y += 0.37) assert.equal(at(x, y) !== isTurned, difference([x, y]) > 0, `${x} + ${y}i`);
    });
});

describe("what no number fulfils, or is not known, is refused with a reason", () => {
  for (const [question, key] of [
    ["plot |z| = -1", "reason.picture-no-number"],
    ["sketch |z| < 0", "reason.picture-no-number"],
    ["sketch |z - 1| <= -1", "reason.picture-no-number"],
    ["draw -2 > |z| in the complex plane", "reason.picture-no-number"],
    ["sketch |2z - 1| = 3", "reason.picture-locus"],
    ["sketch arg z = 4", "reason.picture-locus"],
    ["plot |z| = i", "reason.picture-locus"],
    ["draw arg z = -π in the complex plane", "reason.picture-locus"],
    ["draw 3 < |z| < 1 in the complex plane", "reason.picture-no-number"],
    ["plot |z - 1| + |z + 1| = 1 in the complex plane", "reason.picture-no-number"],
  ] as const)
    test(question, async () => {
      const { figures, reason } = await solve({ text: question }).result;
      assert.equal(figures.length, 0);
      assert.equal(reason?.key, key);
    });
});
