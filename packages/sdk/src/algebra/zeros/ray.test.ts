import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { compareScaled, endsOf, lowerEnd, ofRational, upperEnd } from "../ball/ball.ts";
import { enclose } from "../ball/evaluate.ts";
import * as Q from "../rational.ts";
import { spendFreely } from "../spend.ts";
import { reachBeyond } from "./ray.ts";

const reachOf = (json: MathJson, at: number, side: 1 | -1) => reachBeyond(json, "x", Q.rational(BigInt(at)), side, spendFreely);

describe("bounds over a ray", () => {
  const rows: [formula: string, at: number, side: 1 | -1, low: number, high: number][] = [
    ["x^2 - 3", 2, 1, 1, Infinity],
    ["x^3", -2, -1, -Infinity, -8],
    ["e^{-x}", 0, 1, 0, 1],
    ["2 - \\sin x", 5, 1, 1, 3],
    ["\\frac{1}{x^2}", -2, -1, 0, 0.25],
    ["\\frac{3}{x^2+1}", 1, -1, 0, 3],
    ["\\tanh x", 0, 1, 0, 1],
    ["x\\sin x", 4, 1, -Infinity, Infinity],
    ["\\cosh x - x^2", 1, -1, -Infinity, Infinity],
    ["(1 - x)e^{-x}", 1, 1, -Infinity, 0],
    ["\\left(\\frac12\\right)^x", 1, 1, 0, 0.5],
    ["\\sqrt{x^2+9}", -4, -1, 5, Infinity],
  ];
  for (const [formula, at, side, low, high] of rows) {
    test(`of ${formula} ${side > 0 ? "from" : "up to"} ${at}`, () => {
      const found = reachOf(parse(formula).json, at, side);
      assert.ok(found);
      const lower = found.low ? Q.rationalToNumber(endsOf(found.low).from) : Number.NEGATIVE_INFINITY;
      const upper = found.high ? Q.rationalToNumber(endsOf(found.high).to) : Number.POSITIVE_INFINITY;
      assert.deepEqual([lower, upper], [low, high]);
    });
  }

  test("there are none where the formula may have no value", () => {
    for (const formula of ["\\frac{1}{x}", "\\sqrt{x}", "x^{-2}", "\\ln x"])
      assert.equal(reachOf(parse(formula).json, -1, 1), undefined, formula);
  });

  test("no value lies outside", () => {
    const leaf = fc.constantFrom<MathJson>("x", "x", 1, 2, ["Divide", 1, 3], "Pi");
    const formula = fc.letrec<{ any: MathJson }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        leaf,
        fc
          .tuple(fc.constantFrom("Add", "Subtract", "Multiply", "Divide"), tie("any"), tie("any"))
          .map(([head, ...two]) => apply(head, ...two)),
        fc
          .tuple(fc.constantFrom("Negate", "Exp", "Sin", "Cos", "Cosh", "Sinh", "Tanh", "Arctan", "Arsinh", "Sqrt"), tie("any"))
          .map(([head, one]) => apply(head, one)),
        fc.tuple(tie("any"), fc.constantFrom(2, 3, -1, -2)).map(([base, exponent]) => apply("Power", base, exponent)),
      ),
    })).any;
    let compared = 0;
    fc.assert(
      fc.property(formula, fc.integer({ min: -6, max: 6 }), fc.constantFrom(1 as const, -1 as const), (json, at, side) => {
        const found = reachOf(json, at, side);
        if (!found || !JSON.stringify(json).includes('"x"')) return;
        for (const away of [0, 1, 3, 10]) {
          const x = ofRational(Q.rational(BigInt(3 * at + side * away), 3n), 128);
          const value = enclose(json, new Map([["x", x]]), 128, spendFreely);
          assert.notEqual(value.kind, "no-value", toUnicode(json));
          if (value.kind !== "value") continue;
          compared += 1;
          const { ball } = value;
          if (found.low) assert.ok(compareScaled(lowerEnd(found.low), upperEnd(ball)) <= 0, toUnicode(json));
          if (found.high) assert.ok(compareScaled(upperEnd(found.high), lowerEnd(ball)) >= 0, toUnicode(json));
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(compared > 300, `only ${compared} values compared`);
  });
});
