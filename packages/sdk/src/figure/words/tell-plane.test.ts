import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Layer } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { tellRegion } from "./tell-plane.ts";

describe("which parts of a region's border belong to it", () => {
  const rows: [condition: string, told: string][] = [
    ["y < x", "seen.border-out"],
    ["\\sqrt{x^2 + y^2} < 2", "seen.border-out"],
    ["y \\le x", "seen.border-in"],
    ["\\frac{y - 1}{x - 2} \\ge 0", "seen.border-partly"],
    ["\\sqrt{x - y} < 2", "seen.border-partly"],
    ["\\frac{1}{x - y} > 1", "seen.border-out"],
    ["y \\le \\frac{1}{x^2 + 1}", "seen.border-in"],
    ["y < \\sqrt{x^2 + 1}", "seen.border-out"],
  ];
  for (const [condition, told] of rows) {
    test(condition, () => {
      const region = { id: "r", type: "region", conditions: [parse(condition)] } satisfies Layer;
      const axisNames = { horizontal: "x", vertical: "y" };
      const figure = {
        id: "f",
        title: { key: "t" },
        alt: [],
        layers: [region],
        view: { x: [-5, 5], y: [-5, 5], aspect: "free" },
      };
      const messages = tellRegion(region, { axisNames, figure: figure as never });
      assert.equal(messages.at(-1)?.key, told);
    });
  }
});
