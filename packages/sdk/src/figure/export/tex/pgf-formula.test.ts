import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compile } from "../../../expression/evaluation/compile.ts";
import { parse } from "../../../expression/parse.ts";
import { pgfFormula } from "./pgf-formula.ts";

describe("formulas for pgf", () => {
  const rows: [formula: string, text: string | undefined][] = [
    ["x^2 - 4x + 3", "x^2 - 4*x + 3"],
    ["-x^2", "-(x^2)"],
    ["(-x)^2", "(-x)^2"],
    ["2 - (-x)", "2 - (-x)"],
    ["x^{-1}", "x^(-1)"],
    ["\\frac{x+1}{x-1}", "(x + 1)/(x - 1)"],
    ["\\sin(2x)", "sin(deg(2*x))"],
    ["\\arctan x", "rad(atan(x))"],
    ["e^{-x}", "exp(-x)"],
    ["2^x", "2^(x)"],
    ["\\sqrt{x}", "sqrt(x)"],
    ["x^{3/2}", "sqrt(x)^3"],
    ["\\pi x", "pi*x"],
    ["\\sinh x", "((exp(x) - exp(-(x)))/2)"],
    ["\\max(x, 1)", "max(x,1)"],
    ["\\sqrt[3]{x}", undefined],
    ["\\begin{cases} x & x<0 \\\\ 1 & x \\ge 0 \\end{cases}", undefined],
    ["\\int_0^x t\\,dt", undefined],
    ["a x", undefined],
  ];
  for (const [formula, text] of rows) test(formula, () => assert.equal(pgfFormula(parse(formula).json, { x: "x" }), text));
});

test("what is written has the value of the formula", () => {
  const formulas = [
    "x-(x-(x-1))^2",
    "-x^2/(-3x)",
    "\\frac{1}{\\frac{2}{x+4}}",
    "\\cosh x + \\tanh x",
    "\\operatorname{arsinh} x",
    "\\log_2(x+9)",
    "\\cot x",
    "-(x+1)(x-2)",
  ];
  for (const formula of formulas) {
    const { json } = parse(formula);
    const text = (pgfFormula(json, { x: "x" }) ?? "").replaceAll("deg(", "(").replaceAll("rad(", "(");
    const [own, written] = [compile(json, ["x"]), compile(parse(text).json, ["x"])];
    for (const x of [-2.3, -0.4, 0.7, 3.1])
      assert.ok(Math.abs(own(x) - written(x)) < 1e-9 * (1 + Math.abs(own(x))), `${formula}: ${text}`);
  }
});
