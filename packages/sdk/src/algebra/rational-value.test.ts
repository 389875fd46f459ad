import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "../expression/parse.ts";
import * as Q from "./rational.ts";
import { exactValue } from "./rational-function.ts";
import { rationalValueAt } from "./rational-value.ts";

const written = (formula: string, values: Record<string, Q.Rational>): string => {
  const value = rationalValueAt(parse(formula).json, new Map(Object.entries(values)));
  return value === undefined ? "undefined" : value === "no-value" ? value : `${value.numerator}/${value.denominator}`;
};

const x = (numerator: number, denominator = 1) => ({ x: Q.rational(numerator, denominator) });

describe("the value of a formula at rational numbers", () => {
  const rows: readonly (readonly [formula: string, values: Record<string, Q.Rational>, value: string])[] = [
    ["x^2-3x+1", x(1, 2), "-1/4"],
    ["\\frac{x+1}{x-1}", x(3), "2/1"],
    ["\\frac{x+1}{x-1}", x(1), "no-value"],
    ["x^{-2}", x(-2), "1/4"],
    ["x^{-2}", x(0), "no-value"],
    ["x^0", x(0), "no-value"],
    ["0.25x", x(6), "3/2"],
    ["|x-5|", x(2), "3/1"],
    ["-x^2", x(3), "-9/1"],
    ["xy", { ...x(2), y: Q.rational(1, 3) }, "2/3"],
    ["xy", x(2), "undefined"],
    ["\\sqrt{x}", x(4), "undefined"],
    ["x^{1/2}", x(4), "undefined"],
    ["x^{1000}", x(2), "undefined"],
    ["\\pi x", x(1), "undefined"],
    ["\\frac{\\sqrt{x}}{0}", x(4), "undefined"],
  ];
  for (const [formula, values, value] of rows)
    test(`${formula} at ${JSON.stringify(Object.entries(values).map(([letter, { numerator, denominator }]) => `${letter} = ${numerator}/${denominator}`))} is ${value}`, () =>
      assert.equal(written(formula, values), value));

  test("of sums, products and quotients of numbers is what the algebra of exact numbers finds", () => {
    const numbers = fc.integer({ min: -9, max: 9 });
    const operations = fc.constantFrom("+", "-", "\\cdot ");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(operations, numbers, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const formula = `1${parts.map(([sign, top, below]) => `${sign}\\frac{(${top})}{${below}}`).join("")}`;
          const { json } = parse(formula);
          const [own, other] = [rationalValueAt(json, new Map()), exactValue(json)];
          assert.ok(own !== undefined && own !== "no-value" && other !== undefined);
          assert.ok(Q.equal(own, other.rational), formula);
        },
      ),
    );
  });
});
