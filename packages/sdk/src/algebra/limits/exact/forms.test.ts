import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { randomFormula } from "../../../../test/random-formula.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { compileDerivative } from "../../../expression/evaluation/derivative.ts";
import { parse } from "../../../expression/parse.ts";
import { toUnicode } from "../../../expression/print-unicode.ts";
import { accuracyOf, endsOf, ofRational } from "../../ball/ball.ts";
import { compileEnclosure } from "../../ball/evaluate.ts";
import * as Q from "../../rational.ts";
import { contextOf, decided } from "./context.ts";
import { derivative } from "./derivative.ts";
import { formOf } from "./form-of.ts";
import type { Form } from "./kernel.ts";
import { exactQuotient } from "./quotient.ts";
import { signOf } from "./sign.ts";
import { formToJson } from "./to-json.ts";
import { zeroTest } from "./zero.ts";

const context = () => contextOf(() => {});
const form = (text: string): Form => formOf(parse(text).json, context());
const written = (text: string): string => toUnicode(formToJson(form(text)));

describe("forms", () => {
  const rows: [text: string, same: string][] = [
    ["\\sqrt{12}+\\sqrt3", "3√3"],
    ["\\sqrt2\\sqrt3", "√6"],
    ["\\frac{1}{\\sqrt2}", "√2/2"],
    ["\\frac{1}{1+\\sqrt2}", "√2 − 1"],
    ["\\frac{1}{\\sqrt2+\\sqrt3+\\sqrt5}", "√2/4 − √30/12 + √3/6"],
    ["\\sqrt[3]{-8}", "−2"],
    ["(-8)^{2/3}", "4"],
    ["\\sqrt{x^2}", "|x|"],
    ["\\sqrt[3]{x^3}", "x"],
    ["\\sqrt{x^2y}", "|x|·√y"],
    ["\\sqrt x\\sqrt x", "x"],
    ["\\sqrt{x^2-2x+1}", "|1 − x|"],
    ["\\sqrt{1-\\sin^2x}", "|cos(x)|"],
    ["|x|^2", "x²"],
    ["|-2x|", "2·|x|"],
    ["\\ln12", "2·ln(2) + ln(3)"],
    ["\\ln x^2", "2·ln(|x|)"],
    ["\\ln e^x", "x"],
    ["\\ln\\frac1e", "−1"],
    ["e^{2\\ln3}", "9"],
    ["e^{\\ln x}", "x"],
    ["4^x-(2^x)^2", "0"],
    ["\\log_2 8", "3"],
    ["\\log1000", "3"],
    ["\\sin(-x)", "−sin(x)"],
    ["\\sin(x+\\pi)", "−sin(x)"],
    ["\\cos(x+\\frac{3\\pi}{2})", "sin(x)"],
    ["\\cos\\frac{17\\pi}{6}", "−√3/2"],
    ["\\sin75°", "√2/4 + √6/4"],
    ["\\tan\\frac{\\pi}{3}", "√3"],
    ["\\sec\\pi", "−1"],
    ["\\arctan(-1)", "−π/4"],
    ["\\arcsin\\frac{\\sqrt3}{2}", "π/3"],
    ["\\arccos(-\\frac12)", "(2π)/3"],
    ["\\operatorname{arccot}0", "π/2"],
    ["\\cosh0", "1"],
    ["\\operatorname{arsinh}0", "0"],
    ["5!", "120"],
    ["\\binom{5}{2}", "10"],
    ["\\max(\\pi,3)", "π"],
    ["50\\%", "1/2"],
  ];
  for (const [text, same] of rows) test(`${text} = ${same}`, () => assert.equal(written(text), same));

  const zeros = [
    "\\sin^2x+\\cos^2x-1",
    "\\frac{x}{x+1}+\\frac{1}{x+1}-1",
    "\\cosh^2x-\\sinh^2x-1",
    "\\sin2x-2\\sin x\\cos x",
    "\\sqrt{3+2\\sqrt2}-1-\\sqrt2",
    "\\frac{\\sqrt{1-x}}{1-x}-\\frac{1}{\\sqrt{1-x}}",
    "\\ln6-\\ln2-\\ln3",
    "\\frac{1}{\\sqrt{1+\\frac{1}{x^2}}}-\\frac{|x|}{\\sqrt{1+x^2}}",
  ];
  for (const text of zeros) test(`${text} is 0`, () => assert.equal(zeroTest(form(text), context()), "zero"));

  const signs: [text: string, sign: number | undefined][] = [
    ["\\pi-3.14159", 1],
    ["\\sqrt2-1.5", -1],
    ["e^{-100}", 1],
    ["x^2+1", 1],
    ["-e^x-1", -1],
    ["x", undefined],
    ["x^2", undefined],
    ["\\sqrt[3]2+\\sqrt[3]4-2.8473", 1],
  ];
  for (const [text, sign] of signs) test(`the sign of ${text}`, () => assert.equal(signOf(form(text), context()), sign));

  for (const text of [
    "\\frac10",
    "\\frac{1}{\\sqrt2\\sqrt2-2}",
    "\\ln(-1)",
    "\\ln0",
    "\\sqrt{-2}",
    "\\sqrt{\\sin4}",
    "\\arcsin2",
    "0^{-1}",
    "\\operatorname{arcosh}\\frac12",
  ])
    test(`${text} has no value`, () => assert.throws(() => form(text), { name: "NoValueError" }));

  for (const text of ["f(x)", "\\infty", "\\int_0^1x dx", "x!", "(-1)^x", "\\lfloor x\\rfloor"])
    test(`${text} has no form`, () =>
      assert.equal(
        decided(() => form(text)),
        undefined,
      ));

  test("division that comes out even", () => {
    const quotient = exactQuotient(form("x^3-1"), form("x-1"), context());
    assert.equal(quotient && toUnicode(formToJson(quotient)), "1 + x + x²");
    assert.equal(exactQuotient(form("x^3+1"), form("x-1"), context()), undefined);
    const mixed = exactQuotient(form("e^{2x}-\\sin^2x"), form("e^x+\\sin x"), context());
    assert.equal(zeroTest([...(mixed ?? [])], context()), "generic");
  });
});

const places: readonly (readonly [number, number])[] = [
  [0.5, 0.25],
  [1.5, 2.25],
  [-0.75, 3.5],
  [2.5, -1.25],
  [-3.5, -0.5],
];

/** A certified value, where there is one that is known to many digits. */
function certified(json: MathJson, at: readonly [number, number]): number | undefined {
  const balls = at.map((value) => ofRational(Q.rational(Math.round(value * 4), 4), 200));
  const value = compileEnclosure(json, ["x", "y"])(balls, 200, () => {});
  if (value.kind !== "value" || Math.abs(value.ball.exponent) > 2_000 || accuracyOf(value.ball) < 60) return undefined;
  return Q.rationalToNumber(endsOf(value.ball).from);
}

test("a form has the value of the formula, wherever that has one", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomFormula(false), (json) => {
      const found = decided(() => {
        let left = 60_000;
        const limited = contextOf((count) => {
          left -= count;
          if (left < 0) throw new RangeError("too long");
        });
        try {
          return formToJson(formOf(json, limited));
        } catch (error) {
          if (error instanceof RangeError) return undefined;
          throw error;
        }
      });
      if (found === undefined) return;
      for (const at of places) {
        const wanted = certified(json, at);
        if (wanted === undefined || !Number.isFinite(wanted) || Math.abs(wanted) > 1e8) continue;
        const got = certified(found, at);
        if (got === undefined) continue;
        assert.ok(Math.abs(got - wanted) <= 1e-6 * (1 + Math.abs(wanted)), `${toUnicode(json)} and ${toUnicode(found)} at ${at}`);
        compared += 1;
      }
    }),
    { seed: 4_711, numRuns: 400 },
  );
  assert.ok(compared > 300, `${compared}`);
});

test("the derivative of a form is that of the formula", () => {
  const rows = [
    "x^3\\sin x",
    "\\frac{e^{2x}}{1+x^2}",
    "\\sqrt{1+x^2}",
    "\\ln|x|",
    "|x|^3",
    "\\arcsin\\frac x2",
    "x^x",
    "\\tan x",
    "\\arctan\\sqrt x",
  ];
  for (const text of rows) {
    const slope = formToJson(derivative(form(text), "x", context()));
    for (const x of [0.3, 0.9, 1.7, -0.4]) {
      const { first } = compileDerivative(parse(text).json, "x", ["x"])(x);
      const got = compile(slope, ["x"])(x);
      if (Number.isFinite(first))
        assert.ok(Math.abs(got - first) <= 1e-9 * (1 + Math.abs(first)), `${text} at ${x}: ${got}, ${first}`);
    }
  }
});
