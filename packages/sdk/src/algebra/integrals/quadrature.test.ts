import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BudgetError } from "../../errors/budget-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { ofInterval, ofRational } from "../ball/ball.ts";
import * as Q from "../rational.ts";
import { type Enclosure, encloseIntegral } from "./quadrature.ts";

const operations = 3_000_000;

function enclosed(
  text: string,
  digits: number,
  values: Parameters<typeof encloseIntegral>[1] = new Map(),
): Enclosure | undefined {
  let left = operations;
  return encloseIntegral(parse(text).json, values, Q.rational(1n, 10n ** BigInt(digits)), (count) => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  });
}

describe("certified bounds of integrals", () => {
  const rows: [text: string, digits: number, value: string][] = [
    ["\\int_0^1 x^2dx", 9, "\\frac13"],
    ["\\int_0^\\pi\\sin x dx", 9, "2"],
    ["\\int_\\pi^0\\sin x dx", 6, "-2"],
    ["\\int_0^1e^{-x^2}dx", 8, "0.746824132812427"],
    ["\\int_1^2\\frac{\\sin x}{x}dx", 8, "0.659329906435512"],
    ["\\int_0^1\\sqrt x dx", 6, "\\frac23"],
    ["\\int_0^1\\sqrt{1-x^2}dx", 5, "\\frac{\\pi}{4}"],
    ["\\int_0^1\\frac{1}{1+x^6}dx", 6, "\\frac{\\pi}{6}+\\frac{\\ln(2+\\sqrt3)}{2\\sqrt3}"],
    ["\\int_{-1}^1|x|dx", 9, "1"],
    ["\\int_0^{2\\pi}|\\sin x|dx", 8, "4"],
    ["\\int_1^3\\lfloor x\\rfloor dx", 9, "3"],
    ["\\int_1^2\\ln x dx", 9, "2\\ln2-1"],
    ["\\int_0^1\\sin(x^2)dx", 8, "0.310268301723381"],
    ["\\int_0^1x^xdx", 0, "0.783430510712134"],
    ["\\int_0^1\\arctan(e^x)dx", 8, "1.0174305831"],
    ["\\int_{\\sqrt2}^{\\sqrt3}x dx", 9, "\\frac12"],
  ];
  for (const [text, digits, value] of rows)
    test(`${text} to ${digits} digits`, () => {
      const found = enclosed(text, digits);
      if (text.includes("x^x")) {
        // 0⁰ has no value.
        assert.equal(found, undefined);
        return;
      }
      assert.ok(found, text);
      const expected = compile(parse(value).json, [])();
      const [from, to] = [Q.rationalToNumber(found.from), Q.rationalToNumber(found.to)];
      assert.ok(from <= expected + 5e-9 && expected - 5e-9 <= to, `${from} … ${to} without ${expected}`);
      assert.ok(Q.compare(Q.subtract(found.to, found.from), Q.rational(1n, 10n ** BigInt(digits))) <= 0);
    });

  test("with letters in balls", () => {
    const values = new Map([["a", ofRational(Q.rational(3n, 2n), 60)]]);
    const found = enclosed("\\int_0^a x^2dx", 8, values) as Enclosure;
    assert.ok(Math.abs(Q.rationalToNumber(found.from) - 1.125) < 1e-8 && Math.abs(Q.rationalToNumber(found.to) - 1.125) < 1e-8);
    const wide = new Map([["a", ofInterval(Q.rational(1), Q.rational(2), 60)]]);
    assert.equal(enclosed("\\int_0^1 ax^2dx", 6, wide), undefined);
    const within = enclosed("\\int_0^1 ax^2dx", 0, wide) as Enclosure;
    assert.ok(Q.rationalToNumber(within.from) <= 1 / 3 && Q.rationalToNumber(within.to) >= 2 / 3);
  });

  for (const text of [
    "\\int_{-1}^1\\frac{1}{x^2}dx",
    "\\int_0^1\\ln x dx",
    "\\int_0^\\infty e^{-x}dx",
    "\\int_{-1}^1\\sqrt x dx",
    "\\int_0^1 f(x)dx",
    "\\int_0^a x dx",
  ])
    test(`none for ${text}`, () => assert.equal(enclosed(text, 3), undefined));
});
