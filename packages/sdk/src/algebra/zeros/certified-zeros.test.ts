import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "../../expression/parse.ts";
import { spendFreely } from "../spend.ts";
import { certifiedZeros, roundedZero } from "./certified-zeros.ts";

const zerosOf = (formula: string): string[] | undefined => {
  const found = certifiedZeros(parse(formula).json, "x", spendFreely);
  return found?.complete ? found.zeros.map((zero) => roundedZero(zero, 12) ?? "") : undefined;
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
  for (const [formula, zeros] of rows) test(`of ${formula}`, () => assert.deepEqual(zerosOf(formula), zeros));

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
