import assert from "node:assert/strict";
import { test } from "node:test";
import type { Curve } from "./curves.ts";
import { falsePixels } from "./false-lines.ts";

const reciprocal: Curve = {
  name: "1/x",
  kind: "graph",
  of: (x) => 1 / x,
  poles: [0],
  window: { x: [-4, 4], y: [-5, 5] },
};
const area = { left: 0, top: 0, width: 640, height: 400 };

const rows: readonly (readonly [what: string, pixels: readonly (readonly [number, number])[], count: number])[] = [
  ["on the curve", [[400, 160]], 0],
  ["on its steep part", [[337, 20]], 0],
  ["on the line through the pole", Array.from({ length: 100 }, (_, index) => [320, 150 + index] as const), 100],
  ["beside the curve", [[500, 300]], 1],
  ["nothing", [], 0],
];

for (const [what, pixels, count] of rows)
  test(`pixels ${what}`, () => assert.equal(falsePixels(reciprocal, area, pixels), count));
