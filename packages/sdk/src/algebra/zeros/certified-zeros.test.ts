import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "../../expression/parse.ts";
import * as Q from "../rational.ts";
import { spendFreely } from "../spend.ts";
import { certifiedZeros, roundedZero } from "./certified-zeros.ts";
import type { Zero } from "./isolate-zeros.ts";

const zerosOf = (formula: string): string[] | undefined => {
  const found = certifiedZeros(parse(formula).json, "x", spendFreely);
  return found?.complete ? found.zeros.map(written) : undefined;
};

const written = (zero: Zero): string => {
  const text = roundedZero(zero, 12) ?? "";
  return Q.equal(zero.from, zero.to) ? text.replace(/\.?0+$/, "") || "0" : text;
};

describe("all real zeros, and certainly no others", () => {
  // The decimals are those of mpmath at 40 digits, rounded.
  const rows: [formula: string, zeros: string[]][] = [
    ["x - \\cos x", ["0.739085133215"]],
    ["x^2 - \\cos x", ["-0.824132312303", "0.824132312303"]],
    ["e^x - 3x", ["0.619061286736", "1.51213455166"]],
    ["\\ln x + x - 2", ["1.55714559900"]],
    ["xe^x - 2", ["0.852605502014"]],
    ["x\\ln x - 1", ["1.76322283435"]],
    ["\\sin x - \\frac{x}{2}", ["-1.89549426703", "0", "1.89549426703"]],
    ["e^x + x^2", []],
    ["\\sin x - x", ["0"]],
    ["e^x - 1 - x - x^2", ["0", "1.79328213290"]],
    ["\\cos x - 1 + x^2", ["0"]],
    ["x^2 - \\sin^2 x", ["0"]],
    ["x^x - 2", ["1.55961046946"]],
    ["\\cos x - \\sqrt{x}", ["0.641714370873"]],
  ];
  // u^v has values at negative u too, for whole v: those count.
  rows.push(
    ["x^x - \\frac14", ["-2"]],
    ["x^x + 1", ["-1"]],
    ["x^x + \\frac{1}{27}", ["-3"]],
    ["x^x + \\frac14", []],
    ["x^{-x} - 4", ["-2"]],
    ["x^{-x} + 1", ["-1"]],
    ["x^x - x", ["-1", "1"]],
    ["x^{x+1} - 1", ["-1", "1"]],
    ["x^{x-1} - 1", ["-1", "1"]],
    ["(x-1)^x - 1", ["0", "2"]],
    ["(x-1)^{x+2} - 1", ["-2", "0", "2"]],
    ["(x-2)^{x+1} - 1", ["-1", "1", "3"]],
    ["(x-3)^{x^2-4} - 1", ["-2", "2", "4"]],
    ["(x-1)^{2x} - 1", ["0", "2"]],
    ["(2x-3)^{x+3} - 1", ["-3", "1", "2"]],
    ["x^3x^x - 1", ["-3", "-1", "1"]],
    ["x^x - 27", ["3"]],
    ["x^x x^x - \\frac1{16}", ["-2"]],
    ["x^x - \\sqrt{x}", ["0.5", "1"]],
  );
  for (const [formula, zeros] of rows) test(`of ${formula}`, () => assert.deepEqual(zerosOf(formula), zeros));

  test("zeros at negative bases that are not known exactly leave the rest open", () => {
    for (const formula of ["x^x - 0.9", "x^x + 0.9", "(x-1)^{x^2-2} - 1", "x^{x^2} - x"]) {
      const found = certifiedZeros(parse(formula).json, "x", spendFreely);
      assert.equal(found?.complete, false, formula);
    }
  });

  test("a function that goes on crossing the axis is not called complete", () => {
    const found = certifiedZeros(parse("x\\sin x - 1").json, "x", spendFreely);
    assert.equal(found?.complete, false);
    assert.equal(found?.zeros.length, 8);
  });

  test("a zero without a change of sign is not passed over", () => {
    assert.deepEqual(zerosOf("e^x - x - 1"), ["0"]);
    assert.equal(certifiedZeros(parse("e^{x-2} - x + 1").json, "x", spendFreely), undefined);
    assert.equal(zerosOf("\\cos x - 1 + x^2 \\cdot 0"), undefined);
  });

  test("a zero is left out only where a divisor certainly vanishes with it", () => {
    assert.deepEqual(zerosOf("\\frac{\\sin x}{x}-\\frac12"), ["-1.89549426703", "1.89549426703"]);
    assert.deepEqual(zerosOf("\\frac{e^x-3x}{x-0.6}"), ["0.619061286736", "1.51213455166"]);
    assert.equal(certifiedZeros(parse("\\frac{e^x-3x}{x-0.61906128673594512}").json, "x", spendFreely), undefined);
  });

  test("exponentials less a line have none, or two on either side of the least value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (slope, constant) => {
        const least = slope - slope * Math.log(slope) - constant;
        fc.pre(Math.abs(least) > 1e-3);
        const zeros = zerosOf(`e^x - ${slope}x - (${constant})`)?.map(Number);
        assert.equal(zeros?.length, least > 0 ? 0 : 2);
        for (const zero of zeros ?? [])
          assert.ok(Math.abs(Math.exp(zero) - slope * zero - constant) < 1e-9 * (1 + Math.exp(zero) + Math.abs(slope * zero)));
      }),
      { numRuns: 200 },
    );
  });
});

describe("what swings is looked through with little work", () => {
  const rows: [formula: string, count: number][] = [
    ["\\frac{\\sin(1.3x)}{x}", 8],
    ["\\sin(1.3x)", 9],
    ["\\sin(1.7x) + \\cos(1.1x)", 11],
    ["\\tan((5 - \\pi)(\\pi + x))", 12],
  ];
  for (const [formula, count] of rows)
    test(formula, () => {
      let operations = 0;
      const found = certifiedZeros(parse(formula).json, "x", (more) => {
        operations += more;
      });
      assert.equal(found?.zeros.length, count);
      assert.ok(operations < 20_000, `${operations} operations`);
    });
});
