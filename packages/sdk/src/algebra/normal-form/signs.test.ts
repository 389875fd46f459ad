import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { spendFreely } from "../spend.ts";
import { elementOf } from "./convert.ts";
import { inField } from "./in-field.ts";
import { knownSign } from "./signs.ts";

const signOf = (json: MathJson): 1 | -1 | undefined =>
  inField({ spend: spendFreely }, (field) => {
    const element = elementOf(field, json);
    return element && knownSign(field, element.numerator);
  });

describe("the sign of a polynomial whatever its letters are", () => {
  const table: [formula: string, sign: 1 | -1 | undefined][] = [
    ["x^2+1", 1],
    ["-x^2-1", -1],
    ["x^2", 1],
    ["x^2-2x+1", 1],
    ["x^2-2", undefined],
    ["x", undefined],
    ["x^4+x^2y^2+3", 1],
    ["a^2+ab+b^2", 1],
    ["a^2+3ab+b^2", undefined],
    ["a^2+b^2+c^2-ab-bc-ca", 1],
    ["\\sqrt2-1", 1],
    ["1-\\sqrt2", -1],
    ["\\sqrt2+\\sqrt3-\\pi", 1],
    ["1+\\cos x", 1],
    ["\\sin x-1", -1],
    ["\\sin x", undefined],
    ["e^x+1", 1],
    ["e^x-1", undefined],
    ["2^x+\\sqrt{x}", 1],
    // Numbers too large or too small for doubles: e^(π⁶ ln (√2 − 1)) is 10^−368.
    ["-e^{\\pi^6\\ln(\\sqrt2-1)}", -1],
    ["e^{\\pi^6\\ln(\\sqrt2-1)}", 1],
    ["-x^2e^{\\pi^6\\ln(\\sqrt2-1)}", -1],
    ["2\\cdot10^{308}-10^{308}\\sqrt2-10^{308}\\sqrt3", -1],
    ["10^{308}\\sqrt2+10^{308}\\sqrt3-2\\cdot10^{308}", 1],
    ["2\\cdot10^{308}-10^{308}\\cos x-10^{308}\\sin x-10^{308}\\cos y", undefined],
  ];
  for (const [formula, sign] of table) {
    test(`${formula}: ${sign ?? "not known"}`, () => {
      assert.equal(signOf(parse(formula).json), sign);
    });
  }

  test("a quadratic whose leading coefficient may be 0 has no sign by its discriminant alone", () => {
    // (|y| − y) x² + y is y where y > 0 and 4ac = 0 there.
    assert.equal(signOf(parse("(|y|-y)x^2-|y|-y").json), undefined);
  });
});
