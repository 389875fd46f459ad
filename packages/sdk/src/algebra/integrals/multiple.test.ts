import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { freeLetters } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import type { DefiniteIntegral } from "./definite.ts";
import { eliminateIntegrals } from "./eliminate-integrals.ts";
import { iteratedIntegral } from "./multiple.ts";

const operations = 1_000_000;

function spending(): (count: number) => void {
  let left = operations;
  return (count) => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
}

const places = [0.7, 1.3, 0.29];

function assertSameValue(found: MathJson, expected: MathJson, name: string): void {
  const letters = [...new Set([...freeLetters(expected), ...freeLetters(found)])];
  const [a, b] = [compile(found, letters), compile(expected, letters)];
  for (let shift = 0; shift < places.length; shift++) {
    const at = letters.map((_, index) => places[(index + shift) % places.length] as number);
    const [left, right] = [a(...at), b(...at)];
    if (Number.isNaN(left) && Number.isNaN(right)) continue;
    assert.ok(Math.abs(left - right) <= 1e-11 * (1 + Math.abs(right)), `${name}: ${toUnicode(found)}, ${left} is not ${right}`);
  }
}

function assertValue(found: DefiniteIntegral | undefined, expected: string, name: string): void {
  assert.equal(found?.kind, "value", name);
  if (found?.kind === "value") assertSameValue(found.json, parse(expected).json, name);
}

describe("integrals of integrals", () => {
  const rows: [text: string, value: string | undefined][] = [
    ["\\int_0^1\\int_0^2 xy\\,dx\\,dy", "1"],
    ["\\int_0^1\\int_0^{x} xy\\,dy\\,dx", "\\frac18"],
    ["\\int_0^1\\int_0^1 ye^{xy}\\,dx\\,dy", "e-2"],
    ["\\int_0^1\\int_0^{\\sqrt{1-x^2}} 1\\,dy\\,dx", "\\frac{\\pi}{4}"],
    ["\\int_0^1\\int_0^1\\int_0^1 xyz\\,dx\\,dy\\,dz", "\\frac18"],
    ["\\int_0^{2\\pi}\\int_0^1 r\\,dr\\,d\\theta", "\\pi"],
    ["\\int_0^{2\\pi}\\int_0^\\pi\\int_0^R r^2\\sin\\phi\\,dr\\,d\\phi\\,d\\theta", "\\frac{4\\pi R^3}{3}"],
    ["\\int_0^1\\int_0^{1-x}\\int_0^{1-x-y} 1\\,dz\\,dy\\,dx", "\\frac16"],
    ["\\int_1^2\\int_1^2\\frac{1}{x+y}\\,dx\\,dy", "10\\ln2-6\\ln3"],
    ["\\int_1^2\\int_0^{x}\\frac{1}{x^2+y^2}dy\\,dx", "\\frac{\\pi\\ln2}{4}"],
    ["\\int_0^1\\int_0^y \\sin(y^2)\\,dx\\,dy", "\\frac{1-\\cos1}{2}"],
    ["\\int_0^\\infty\\int_0^\\infty e^{-x-y}dx\\,dy", "1"],
    ["\\int_1^e\\int_0^{\\ln x}x\\,dy\\,dx", "\\frac{e^2+1}{4}"],
    ["\\int_0^1\\int_x^1\\sin(y^2)\\,dy\\,dx", undefined],
    ["\\int_{-1}^1\\int_1^2\\frac{1}{x+y}\\,dy\\,dx", undefined],
  ];
  for (const [text, value] of rows)
    test(`${text} = ${value}`, () => {
      const found = iteratedIntegral(parse(text).json, spending());
      if (value === undefined) assert.equal(found, undefined);
      else assertValue(found, value, text);
    });

  test("an inner letter of the same name is another one", () => {
    const inner: MathJson = ["Integrate", ["Divide", 1, "x"], ["Limits", "x", -1, 1]];
    assert.equal(iteratedIntegral(["Integrate", inner, ["Limits", "x", 1, 2]], spending()), undefined);
  });
});

describe("in a formula", () => {
  test("integrals with a value are replaced", () => {
    const { json, conditions } = eliminateIntegrals(parse("2\\int_0^1x^2dx+\\int_1^x\\frac1t dt").json, spending());
    assertSameValue(json, parse("\\frac23+\\ln x").json, "replaced");
    assert.deepEqual(conditions.map(toUnicode), ["x > 0"]);
  });
  test("those without stay", () => {
    const { json } = parse("\\int_0^1e^{x^2}dx+\\int x dx+\\int_{-1}^1\\frac{1}{x^2}dx");
    assert.deepEqual(eliminateIntegrals(json, spending()), { json, conditions: [] });
  });
});
