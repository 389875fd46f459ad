import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../expression/parse.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { partWithoutValue } from "./part-without-value.ts";

describe("a part without letters that has no value", () => {
  const rows: readonly (readonly [formula: string, real: string | undefined, complex: string | undefined])[] = [
    ["x+\\frac{1}{0}", "1/0", "1/0"],
    ["x+y=\\frac{1}{2-2}", "1/(2 − 2)", "1/(2 − 2)"],
    ["\\frac{x}{0}", "x/0", "x/0"],
    ["\\frac{d}{dx}\\frac{x}{0}", "x/0", "x/0"],
    ["\\sqrt{-1}+x", "√(−1)", undefined],
    ["\\sqrt{\\sqrt2-\\sqrt3}x", "√(√2 − √3)", undefined],
    ["\\sqrt{\\sqrt3-\\sqrt2}x", undefined, undefined],
    ["0^0+1", "0⁰", "0⁰"],
    ["0^{-1}", "0⁻¹", "0⁻¹"],
    ["0^x=0", undefined, undefined],
    ["\\log_1 x=2", "log₁(x)", "log₁(x)"],
    ["\\log_{-2} x=2", "log₋₂(x)", undefined],
    ["\\ln 0 + x", "ln(0)", "ln(0)"],
    ["\\ln(-1)", "ln(−1)", undefined],
    ["\\tan\\frac{\\pi}{2}", "tan(π/2)", "tan(π/2)"],
    ["\\arcsin 2", "arcsin(2)", undefined],
    ["(-1)!", "(−1)!", "(−1)!"],
    ["(-8)^{\\frac13}", undefined, undefined],
    ["\\frac{1}{i}", undefined, undefined],
    ["\\int_1^{\\infty}\\frac{1}{x}dx", undefined, undefined],
    ["\\lim_{x\\to 0}\\frac{1}{x}", undefined, undefined],
    ["x^2+1=0", undefined, undefined],
  ];
  for (const [formula, real, complex] of rows) {
    test(`${formula}: ${real ?? "none"} among the real numbers, ${complex ?? "none"} among the complex ones`, () => {
      const found = [false, true].map((over) => partWithoutValue(parse(formula).json, over));
      assert.deepEqual(
        found.map((part) => (part === undefined ? undefined : toUnicode(part))),
        [real, complex],
      );
    });
  }
});
