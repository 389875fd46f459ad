import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Precise } from "../../../test/precise-value.ts";
import { parse } from "../../expression/parse.ts";
import { decimalOf } from "../decimal.ts";
import * as N from "../quadratic-number.ts";
import * as Q from "../rational.ts";
import { decimalOfConstant, roundsTo } from "./decimal.ts";
import type { AlgebraicLeaf } from "./leaf.ts";

describe("decimals", () => {
  const rows: [text: string, digits: number, decimal: string | undefined][] = [
    ["\\pi", 50, "3.1415926535897932384626433832795028841971693993751"],
    ["\\sqrt2+\\sqrt3", 20, "3.1462643699419723423"],
    ["e^{100}", 5, "26881171418161354484126255515800135873611119"],
    ["-\\frac{\\sqrt2}{1000}", 3, "−0.00141"],
    ["\\frac13", 5, "0.33333"],
    ["\\frac18", 2, "0.13"],
    ["-\\frac18", 2, "−0.13"],
    ["2.5", 1, "3"],
    ["123456.5", 3, "123457"],
    ["99.95", 3, "100.0"],
    ["10^{-30}", 3, "0.00000000000000000000000000000100"],
    ["\\cos\\frac{\\pi}{3}", 4, "0.5000"],
    ["\\sqrt2\\sqrt2", 5, "2.0000"],
    // A tie that only the bound decides.
    ["\\sqrt{5+2\\sqrt6}-\\sqrt2-\\sqrt3+\\frac18", 2, "0.13"],
    ["\\sqrt{5+2\\sqrt6}-\\sqrt2-\\sqrt3+\\frac18-10^{-60}", 2, "0.12"],
    ["\\sqrt{5+2\\sqrt6}-\\sqrt2-\\sqrt3", 2, "0"],
    ["\\ln(e^2)+\\frac12", 1, undefined],
    ["\\frac10", 3, "no-value"],
    ["y", 3, undefined],
  ];
  for (const [text, digits, decimal] of rows)
    test(`${text} to ${digits} digits: ${decimal}`, () => assert.equal(decimalOfConstant(parse(text).json, digits), decimal));

  test("are those of quadratic numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 30 }),
        (p, q, d, digits) => {
          const value = N.add(
            N.fromRational(Q.rational(p, d)),
            N.multiply(N.fromRational(Q.rational(q, d)), N.squareRoot(Q.rational(7))),
          );
          assert.equal(decimalOfConstant(N.toJson(value), digits), decimalOf(value, digits));
        },
      ),
      { seed: 20260117, numRuns: 300 },
    );
  });

  test("are those of decimal.js", () => {
    for (let n = 2; n < 40; n++) {
      assert.equal(decimalOfConstant(["Ln", n], 40), new Precise(n).ln().toPrecision(40));
      assert.equal(decimalOfConstant(["Root", n, 3], 40), new Precise(n).cbrt().toPrecision(40));
    }
  });

  test("of given algebraic numbers", () => {
    const plastic: AlgebraicLeaf = { polynomial: [-1n, -1n, 0n, 1n], from: Q.one, to: Q.rational(2) };
    assert.equal(
      decimalOfConstant("a", 30, undefined, { numbers: new Map([["a", plastic]]) }),
      "1.32471795724474602596090885448",
    );
  });

  test("may be long", () => {
    const digits = decimalOfConstant("Pi", 1_001);
    assert.equal(digits?.length, 1_002);
    assert.equal(digits?.slice(-10), "2164201989");
  });
});

describe("whether a decimal is a constant rounded", () => {
  const rows: [text: string, shown: string, answer: "yes" | "no" | undefined][] = [
    ["\\pi", "3.14", "yes"],
    ["\\pi", "3.142", "yes"],
    ["\\pi", "3.141", "no"],
    ["\\pi", "3.15", "no"],
    ["-\\pi", "−3.142", "yes"],
    ["-\\pi", "-3.142", "yes"],
    ["\\frac18", "0.13", "yes"],
    ["\\frac18", "0.12", "yes"],
    ["\\frac13", "0.(3)", "yes"],
    ["\\frac13", "0.33", "yes"],
    ["\\frac13", "0.34", "no"],
    ["\\sqrt[3]{8}", "2.(0)", "yes"],
    ["\\pi", "3.(1)", "no"],
    ["12345", "1.23e4", "yes"],
    ["12345", "1.2e4", "yes"],
    ["12345", "1.3e4", "no"],
    ["e^{10}", "22026", "yes"],
    ["\\sqrt2", "1.4142135623730950488016887242096980785696718753769", "yes"],
    ["\\sqrt2", "1.4142135623730950488016887242096980785696718753770", "no"],
    ["\\ln(e^2)", "2.0", "yes"],
    ["\\ln(e^2)", "2.(0)", undefined],
    ["\\frac10", "3", undefined],
    ["\\pi", "about 3", undefined],
    ["\\pi", "", undefined],
  ];
  for (const [text, shown, answer] of rows)
    test(`${text} ≈ ${shown}: ${answer}`, () => assert.equal(roundsTo(parse(text).json, shown), answer));
});
