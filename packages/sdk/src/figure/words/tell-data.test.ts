import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Figure, Layer } from "../../contract.ts";
import { parse as p } from "../../expression/parse.ts";
import { describeFigure } from "./describe-figure.ts";

const figureOf = (layer: Layer): Figure => ({
  id: "figure",
  title: { key: "figure.graph-of", params: { function: p("y = f(x)") } },
  alt: [],
  view: { x: [-5, 5], y: [-4, 4], aspect: "free" },
  layers: [layer],
});

describe("the sum of strips is told where it is certain, and that they approximate an integral where the function is bounded", () => {
  const rows: [
    formula: string,
    over: [string, string],
    count: string,
    at: "left" | "right" | "midpoint",
    told: RegExp,
    not?: RegExp,
  ][] = [
    ["\\lfloor x\\rfloor", ["0", "3"], "3", "left", /about 3\./],
    ["\\lfloor x\\rfloor", ["0", "3"], "3", "right", /about 6\./],
    ["\\operatorname{sgn}(x)", ["-1", "1"], "4", "left", /about −0\.5\./],
    ["\\lfloor 3x\\rfloor", ["0", "1"], "3", "left", /about 1\./],
    ["\\lfloor \\sin x\\rfloor", ["0", "2\\pi"], "4", "left", /approximate/, /come to/],
    ["\\lfloor 2x/\\pi\\rfloor", ["0", "\\pi"], "2", "right", /approximate/, /come to/],
    ["x^3", ["-1", "1"], "10", "midpoint", /about 0\./],
    ["\\tan x", ["0", "\\pi"], "4", "midpoint", /about 0\./, /approximate/],
    ["\\frac{1}{x}", ["0", "1"], "4", "right", /about 2\.083\./, /approximate/],
  ];
  for (const [formula, over, count, at, told, not] of rows) {
    test(`${formula}, ${at}`, () => {
      const text = describeFigure(
        figureOf({
          id: "r",
          type: "rectangles",
          variable: "x",
          y: p(formula),
          over: [p(over[0]), p(over[1])],
          count: p(count),
          at,
        }),
      ).join(" ");
      assert.match(text, told);
      if (not) assert.doesNotMatch(text, not);
    });
  }
});
