import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { assertSameValue, limit, spending } from "../../../test/limit-table.ts";
import { randomFormula } from "../../../test/random-formula.ts";
import type { MathJson } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { substitute } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { accuracyOf, endsOf, ofRational } from "../ball/ball.ts";
import { compileEnclosure } from "../ball/evaluate.ts";
import * as Q from "../rational.ts";
import { type LimitResult, limitOf, limitOfTree, limitWithinDomain } from "./limit.ts";

describe("infinite limits", () => {
  const rows: [formula: string, place: string, sign: 1 | -1][] = [
    ["\\frac{1}{x}", "x\\to 0^+", 1],
    ["\\frac{1}{x}", "x\\to 0^-", -1],
    ["\\frac{1}{x^2}", "x\\to 0", 1],
    ["\\frac{x+2}{(x-1)^2}", "x\\to 1", 1],
    ["\\frac{1}{x-2}", "x\\to 2^-", -1],
    ["\\tan x", "x\\to\\frac{\\pi}{2}^-", 1],
    ["\\tan x", "x\\to\\frac{\\pi}{2}^+", -1],
    ["\\ln x", "x\\to 0^+", -1],
    ["\\ln|x-1|", "x\\to 1", -1],
    ["\\ln x", "x\\to\\infty", 1],
    ["x-\\sqrt x", "x\\to\\infty", 1],
    ["\\frac{e^x}{x^{10}}", "x\\to\\infty", 1],
    ["x^3", "x\\to-\\infty", -1],
    ["x^{\\sqrt2}/x", "x\\to\\infty", 1],
    ["2^x-3^x", "x\\to\\infty", -1],
    ["\\frac{n!}{10^n}", "n\\to\\infty", 1],
    ["x+\\sin x", "x\\to\\infty", 1],
    ["x(x+\\cos x)", "x\\to-\\infty", 1],
    ["e^{1/x}", "x\\to 0^+", 1],
    ["x e^{1/x}", "x\\to 0^+", 1],
    ["\\frac{x^x}{e^x}", "x\\to\\infty", 1],
    ["e^a x", "x\\to\\infty", 1],
    ["\\frac{x^2}{1-\\cosh x}\\cdot\\frac1{x^2}", "x\\to 0", -1],
  ];
  for (const [formula, place, sign] of rows) {
    const name = `\\lim_{${place}} \\left(${formula}\\right)`;
    test(`${name} is ${sign > 0 ? "" : "−"}∞`, () => {
      const found = limit(name);
      assert.deepEqual(found, { kind: "infinite", sign, conditions: [] });
    });
  }
});

describe("limits that do not exist", () => {
  const rows: [formula: string, place: string, reason: string][] = [
    ["\\frac{|x|}{x}", "x\\to 0", "sides-differ"],
    ["e^{1/x}", "x\\to 0", "sides-differ"],
    ["\\arctan\\frac1x", "x\\to 0", "sides-differ"],
    ["\\lfloor x\\rfloor", "x\\to 2", "sides-differ"],
    ["\\operatorname{sgn} x", "x\\to 0", "sides-differ"],
    ["\\begin{cases}x & x < 1 \\\\ 3 & x \\ge 1\\end{cases}", "x\\to 1", "sides-differ"],
    ["\\frac{1}{x}", "x\\to 0", "both-infinities"],
    ["\\tan x", "x\\to\\frac{\\pi}{2}", "both-infinities"],
    ["\\sin x", "x\\to\\infty", "oscillates"],
    ["x\\sin x", "x\\to\\infty", "oscillates"],
    ["\\sin\\frac1x", "x\\to 0", "oscillates"],
    ["\\cos(\\ln x)", "x\\to 0^+", "oscillates"],
    ["\\sin x\\cos x", "x\\to\\infty", "oscillates"],
    ["\\sin x+\\sin 2x", "x\\to\\infty", "oscillates"],
    ["e^{\\sin x}", "x\\to-\\infty", "oscillates"],
    ["\\frac{1}{2+\\sin x}", "x\\to\\infty", "oscillates"],
    ["\\tan x", "x\\to\\infty", "oscillates"],
    ["\\sin x^2", "x\\to\\infty", "oscillates"],
    ["(-1)^n", "n\\to\\infty", "oscillates"],
    ["\\cos n\\pi", "n\\to\\infty", "oscillates"],
    ["(-2)^n", "n\\to\\infty", "oscillates"],
    ["\\frac{(-1)^n n}{n+1}", "n\\to\\infty", "oscillates"],
  ];
  for (const [formula, place, reason] of rows) {
    const name = `\\lim_{${place}} \\left(${formula}\\right)`;
    test(`${name}: ${reason}`, () => {
      const found = limit(name);
      assert.equal(found?.kind === "none" ? found.reason : found?.kind, reason);
    });
  }
});

describe("nothing is said of", () => {
  const rows: [text: string, why: string][] = [
    ["\\lim_{x\\to0} \\sqrt x", "a function with values on one side only"],
    ["\\lim_{x\\to0} \\ln x", "a function with values on one side only"],
    ["\\lim_{x\\to0} \\sqrt{-x^2}", "a function without values"],
    ["\\lim_{x\\to0} \\ln(-x^2)", "a function without values"],
    ["\\lim_{x\\to2} \\frac{x}{0}", "division by zero"],
    ["\\lim_{x\\to2} x\\sqrt{\\sin 4}", "a factor without a value"],
    ["\\lim_{x\\to\\infty} ax", "a sign that depends on a letter"],
    ["\\lim_{x\\to\\infty} x^n", "growth that depends on a letter"],
    ["\\lim_{x\\to\\infty} e^{ax}", "growth that depends on a letter"],
    ["\\lim_{x\\to0} \\frac{a}{x}", "what depends on whether a letter is 0"],
    ["\\lim_{x\\to0} f(x)", "a function that only has a name"],
    ["\\lim_{(x,y)\\to(0,0)} xy", "several letters"],
    ["\\lim_{n\\to\\infty} \\sin n", "whole numbers on which a function swings"],
    ["\\lim_{x\\to\\infty} (-1)^x", "a function with few values"],
    ["\\lim_{n\\to\\infty} a_n", "a sequence that only has a name"],
    ["\\lim_{n\\to\\infty} \\frac{a_n}{n}", "a sequence that only has a name"],
    ["\\lim_{n\\to\\infty} a_{n+1}", "a sequence that only has a name"],
    ["\\lim_{x\\to\\infty} x!", "a factorial of what need not be whole"],
    ["\\lim_{x\\to\\infty} \\arcsin(\\sin x)\\cdot\\ln(\\sin x)", "what has no values again and again"],
    ["\\lim_{x\\to 0} \\frac{\\arcsin(2+x)}{x}", "a function without values"],
    ["\\lim_{x\\to\\infty} \\frac{x}{\\sin x}", "a divisor that is 0 again and again"],
  ];
  for (const [text, why] of rows)
    test(`${why}: ${text}`, () => {
      const found = limit(text);
      assert.ok(found === undefined || found.kind === "none", JSON.stringify(found));
    });
});

describe("conditions", () => {
  const rows: [text: string, conditions: string[]][] = [
    ["\\lim_{x\\to0} \\frac{x}{a+x}", ["a ≠ 0"]],
    ["\\lim_{h\\to0} \\frac{\\sqrt{x+h}-\\sqrt x}{h}", ["x > 0"]],
    ["\\lim_{h\\to0} \\frac{(x+h)^2-x^2}{h}", []],
    ["\\lim_{x\\to0} \\frac{\\sin ax}{\\sin bx}", ["b ≠ 0"]],
    ["\\lim_{h\\to0} \\frac{\\tan(x+h)-\\tan x}{h}", ["cos(x) ≠ 0"]],
    ["\\lim_{h\\to0} \\frac{\\arcsin(x+h)-\\arcsin x}{h}", ["1 − x² > 0"]],
    ["\\lim_{x\\to0} \\frac{\\sin 2x}{x}", []],
  ];
  for (const [text, conditions] of rows) test(text, () => assert.deepEqual(limit(text)?.conditions.map(toUnicode), conditions));

  test("that never hold make no result", () => {
    const found = limit("\\lim_{h\\to0} \\frac{h}{h + |x| - \\sqrt[4]{x^4}}");
    assert.ok(found === undefined || found.kind === "value");
    if (found) assertSameValue(found, "1", "h/(h + 0)");
  });
});

describe("what is known of letters", () => {
  const known = (text: string, assuming: string): LimitResult | undefined =>
    limitOfTree(parse(text).json, spending(), [parse(assuming).json]);

  test("decides growth and signs", () => {
    assert.deepEqual(known("\\lim_{x\\to\\infty} ax", "a > 0"), { kind: "infinite", sign: 1, conditions: [] });
    assert.deepEqual(known("\\lim_{x\\to\\infty} ax", "a < 0"), { kind: "infinite", sign: -1, conditions: [] });
    assertSameValue(known("\\lim_{x\\to\\infty} e^{-ax}x^5", "a > 0"), "0", "e^(−ax)");
    assertSameValue(known("\\lim_{x\\to\\infty} x^{-p}\\ln x", "0 < p"), "0", "x^(−p) ln x");
    assertSameValue(known("\\lim_{x\\to0} \\frac{|x-a|-a}{x}", "a > 1"), "-1", "|x − a|");
  });

  test("is not known of the letter that moves", () => {
    const found = known("\\lim_{x\\to0} \\frac{|x|}{x}", "x > 0");
    assert.equal(found?.kind, "none");
  });
});

describe("a letter of the same name at the point", () => {
  test("is another one", () => {
    const found = limitOf(["Divide", ["Subtract", ["Power", "x", 2], 4], "x"], "x", ["Multiply", 2, "x"], 0, spending());
    assertSameValue(found, "\\frac{4x^2-4}{2x}", "at 2x");
  });
});

describe("within the domain", () => {
  test("only the side that has values counts", () => {
    assertSameValue(limitWithinDomain(parse("\\sqrt x").json, "x", 0, spending()), "0", "√x at 0");
    assert.deepEqual(limitWithinDomain(parse("\\ln x").json, "x", 0, spending()), { kind: "infinite", sign: -1, conditions: [] });
    assert.equal(limitWithinDomain(parse("\\frac{|x|}{x}").json, "x", 0, spending())?.kind, "none");
    assert.equal(limitWithinDomain(parse("\\sqrt{-x^2-1}").json, "x", 0, spending()), undefined);
  });
});

test("a random function comes near its limit", () => {
  let compared = 0;
  fc.assert(
    fc.property(randomFormula(true), fc.constantFrom(-1 as const, 1 as const), (formula, side) => {
      const json = substitute(formula, { y: ["Add", "x", 2] });
      const found = withinBudget(() => limitOf(json, "x", 0, side, spending()));
      if (found?.kind !== "value") return;
      const wanted = certified(found.json, undefined);
      const errors = [4, 12, 24].map((digits) => {
        const value = certified(json, Q.rational(BigInt(side), 10n ** BigInt(digits)));
        return value && wanted ? Math.abs(Q.rationalToNumber(Q.subtract(value, wanted))) : undefined;
      });
      const [far, , near] = errors;
      if (far === undefined || near === undefined || !wanted) return;
      const size = 1 + Math.abs(Q.rationalToNumber(wanted));
      assert.ok(near <= 1e-3 * size || near < 0.6 * far, `${toUnicode(json)} → ${toUnicode(found.json)}: ${errors.join(", ")}`);
      compared += 1;
    }),
    { seed: 314_159, numRuns: 300 },
  );
  assert.ok(compared > 60, `${compared}`);
});

/** A certified value to many digits, where there is one. */
function certified(json: MathJson, x: Q.Rational | undefined): Q.Rational | undefined {
  const run = compileEnclosure(json, x ? ["x"] : []);
  const value = run(x ? [ofRational(x, 300)] : [], 300, () => {});
  if (value.kind !== "value" || Math.abs(value.ball.exponent) > 2_000 || accuracyOf(value.ball) < 40) return undefined;
  return endsOf(value.ball).from;
}

function withinBudget<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof BudgetError) return undefined;
    throw error;
  }
}

test("a budget ends the work", () => {
  assert.throws(
    () =>
      limitOfTree(parse("\\lim_{x\\to0} \\frac{\\tan(\\sin x)-\\sin(\\tan x)}{x^7}").json, (count) => {
        if (count > 0) throw new BudgetError(0);
      }),
    BudgetError,
  );
});
