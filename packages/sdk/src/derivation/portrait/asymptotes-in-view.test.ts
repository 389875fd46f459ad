import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { curveFacts } from "../../figure/facts/curve-facts.ts";
import { realValue } from "../../figure/number-of.ts";
import { solve } from "../../solve.ts";

describe("every pole in the window has its asymptote", () => {
  const functions = [
    "csc x",
    "tan x",
    "ln(sin x)",
    "sec(3x)",
    "tan(2x)",
    "cot(x/2)",
    "1/sin(x)^2",
    "tan(pi x)",
    "1/(1 + cos x)",
    "sec x + 1",
    "csc(2x)",
    "sec(x/3)",
  ];
  for (const text of functions) {
    test(text, async () => {
      const { figures } = await solve({ text: `plot y = ${text}` }).result;
      const [figure] = figures;
      const curve = figure?.layers.find(({ type }) => type === "curve");
      assert.ok(figure && curve?.type === "curve");
      const [from, to] = figure.view.x;
      const lines = figure.layers.flatMap((layer) => {
        const [left = 0, right = 0] =
          layer.type === "implicit" && layer.role === "asymptote" ? operandsOf(layer.relation.json) : [];
        return isSymbol(left) && left === curve.variable ? [realValue(right)] : [];
      });
      const poles = curveFacts(curve.y.json, curve.variable, { from, to })
        .breaks.filter(({ left, right }) => [left, right].some((side) => side && "infinite" in side))
        .map(({ at }) => realValue(at));
      assert.ok(poles.length > 0);
      const missing = poles.filter((pole) => !lines.some((line) => Math.abs(line - pole) < 1e-9));
      assert.deepEqual(missing, []);
    });
  }
});
