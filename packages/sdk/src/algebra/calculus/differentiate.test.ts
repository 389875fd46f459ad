import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { randomFormula } from "../../../test/random-formula.ts";
import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { compileDerivative } from "../../expression/evaluation/derivative.ts";
import { parse } from "../../expression/parse.ts";
import { differentiate } from "./differentiate.ts";

const json = (latex: string): MathJson => parse(latex).json;

describe("the derivative in x", () => {
  const table: [formula: string, derivative: string][] = [
    ["7", "0"],
    ["x", "1"],
    ["y", "0"],
    ["3x^2+2x-1", "6x+2"],
    ["x^{-2}", "-\\frac{2}{x^3}"],
    ["\\frac1x", "-\\frac{1}{x^2}"],
    ["\\frac{x}{x+1}", "\\frac{x+1-x}{(x+1)^2}"],
    ["\\frac{x}{a}", "\\frac1a"],
    ["x^a", "ax^{a-1}"],
    ["a^x", "a^x\\ln a"],
    ["1^x", "0"],
    ["x^0", "0"],
    ["e^{2x}", "2e^{2x}"],
    ["x^x", "x^x\\left(\\ln x+\\frac xx\\right)"],
    ["\\sqrt{x}", "\\frac{1}{2\\sqrt x}"],
    ["\\sqrt[3]{x}", "\\frac{1}{3(\\sqrt[3]{x})^2}"],
    ["|x|", "\\frac{x}{|x|}"],
    ["\\ln x", "\\frac1x"],
    ["\\log_2 x", "\\frac{1}{x\\ln 2}"],
    ["\\lg x", "\\frac{1}{x\\ln 10}"],
    ["\\sin 2x", "2\\cos 2x"],
    ["\\cos x", "-\\sin x"],
    ["\\tan x", "\\frac{1}{(\\cos x)^2}"],
    ["\\sin^2 x", "2\\cos x\\sin x"],
    ["\\arctan x", "\\frac{1}{1+x^2}"],
    ["\\arccos x", "-\\frac{1}{\\sqrt{1-x^2}}"],
    ["\\frac{d}{dx} x^3", "6x"],
    ["\\frac{d^2}{dx^2} x^3", "6"],
    ["\\sum_{k=1}^{n} kx", "\\sum_{k=1}^{n} k"],
    ["\\int_0^x \\sin t\\,dt", "\\sin x"],
    ["\\int_0^{x^2} \\sin t\\,dt", "2x\\sin(x^2)"],
    ["\\int_x^1 e^t\\,dt", "-e^x"],
    ["\\int_0^1 e^{xt}\\,dt", "\\int_0^1 te^{xt}\\,dt"],
    ["\\int_{-\\infty}^x e^t\\,dt", "e^x"],
    ["\\int \\sin x\\,dx", "\\sin x"],
    ["f(2x)", "2f'(2x)"],
    ["f'(x)", "f''(x)"],
    ["f(g(x))", "g'(x)f'(g(x))"],
    ["f^{-1}(x)", "\\frac{1}{f'(f^{-1}(x))}"],
    [
      "\\begin{cases} x^2 & x \\ge 1 \\\\ 2x & \\text{otherwise} \\end{cases}",
      "\\begin{cases} 2x & x > 1 \\\\ 2 & x < 1 \\end{cases}",
    ],
  ];
  for (const [formula, derivative] of table) {
    test(formula, () => assert.deepEqual(differentiate(json(formula), "x"), json(derivative)));
  }

  test("vectors, entry by entry", () =>
    assert.deepEqual(differentiate(["Vector", "x", ["Power", "x", 2]], "x"), ["Vector", 1, ["Multiply", 2, "x"]]));
});

describe("letters that depend on x", () => {
  const dependent = new Set(["y"]);
  const slope: MathJson = ["Differentiate", "y", "x"];
  test("given", () => {
    assert.deepEqual(differentiate(json("x^2+y^2"), "x", { dependent }), [
      "Add",
      ["Multiply", 2, "x"],
      ["Multiply", 2, slope, "y"],
    ]);
    assert.deepEqual(differentiate(json("xy"), "x", { dependent }), ["Add", "y", ["Multiply", "x", slope]]);
    assert.deepEqual(differentiate(slope, "x", { dependent }), ["Differentiate", "y", "x", "x"]);
  });
  test("seen beside dy/dx and y′, also in what the formula stands in", () => {
    assert.deepEqual(differentiate(json("xy+\\frac{dy}{dx}"), "x"), [
      "Add",
      "y",
      ["Multiply", "x", slope],
      ["Differentiate", "y", "x", "x"],
    ]);
    assert.deepEqual(differentiate(json("y^2"), "x", { within: json("\\frac{dy}{dx}=x") }), ["Multiply", 2, slope, "y"]);
    assert.deepEqual(differentiate(json("y'"), "x", { dependent }), ["Derivative", "y", 2]);
  });
  test("of what else, nobody knows", () => {
    assert.equal(differentiate(json("xy+\\frac{dy}{dt}"), "x"), undefined);
    assert.equal(differentiate(["Add", "y", ["y", 0]], "x"), undefined);
    assert.equal(differentiate("y", "x", { dependent, partial: true }), undefined);
    assert.equal(differentiate(["Multiply", "u", "x"], "x", { within: json("\\frac{\\partial u}{\\partial x}") }), undefined);
  });
  test("partial", () => {
    const within = json("\\frac{\\partial u}{\\partial x}");
    assert.deepEqual(differentiate(["Power", "u", 2], "x", { within, partial: true }), [
      "Multiply",
      2,
      ["PartialD", "u", "x"],
      "u",
    ]);
    assert.deepEqual(differentiate(["f", "x", "y"], "x"), ["PartialD", ["f", "x", "y"], "x"]);
  });
});

describe("no derivative is written", () => {
  const table = [
    "\\lfloor x \\rfloor",
    "\\operatorname{sgn} x",
    "x!",
    "(-2)^x",
    "x \\bmod 3",
    "\\sum_{k=1}^{x} k",
    "\\sum_{k=1}^{\\infty} \\frac{\\sin kx}{k}",
    "\\int_0^\\infty \\frac{\\sin xt}{t}\\,dt",
    "\\int_0^1 \\frac{x^3}{t^2}e^{-\\frac{x^2}{t}}\\,dt",
    "\\int_0^x \\lfloor t \\rfloor\\,dt",
    "\\int xy\\,dy",
    "\\lim_{t\\to x} t",
    "x+\\infty",
    "1+x+\\ldots+x^n",
    "x_x",
  ];
  for (const formula of table) test(formula, () => assert.equal(differentiate(json(formula), "x"), undefined));

  test("over the complex numbers", () => assert.equal(differentiate(["Multiply", "ImaginaryUnit", "x"], "x"), undefined));
  test("beyond a size", () => {
    const factors = Array.from({ length: 400 }, (_, k): MathJson => ["Add", "x", k + 1]);
    assert.equal(differentiate(["Multiply", ...factors], "x"), undefined);
    const nested = Array.from({ length: 60 }).reduce<MathJson>((inner, _, k) => ["Max", inner, ["Multiply", k + 2, "x"]], "x");
    assert.equal(differentiate(nested, "x"), undefined);
  });
});

const places = [-3.3, -1.7, -0.6, -0.25, 0.1, 0.37, 0.9, 1.4, 2.6, 5.5];

test("random formulas against forward-mode differentiation", () => {
  let compared = 0;
  let differing = 0;
  fc.assert(
    fc.property(randomFormula(false), (formula) => {
      const derivative = differentiate(formula, "x");
      if (derivative === undefined) return;
      const [expected, actual] = [compileDerivative(formula, "x", ["x", "y"]), compile(derivative, ["x", "y"])];
      for (const x of places) {
        for (const y of [-1.3, 0.4, 2.2]) {
          const { value, first } = expected(x, y);
          const found = actual(x, y);
          if (![value, first, found].every((number) => Math.abs(number) < 1e8)) continue;
          compared++;
          if (Math.abs(found - first) > 1e-6 * Math.max(1, Math.abs(first))) differing++;
        }
      }
    }),
    { numRuns: 3000, seed: 7 },
  );
  assert.ok(compared > 30_000);
  // Cancellation: 0.9 − 1/(1/0.9) under a logarithm, max(u, v) by |u − v| where u is huge.
  assert.ok(differing <= compared / 10_000, `${differing} of ${compared} differ`);
});

describe("every function of one number, numerically", () => {
  const heads =
    "Sqrt Abs Exp Ln Log Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Arccot Arcsec Arccsc Sinh Cosh Tanh Coth Sech Csch Arsinh Arcosh Artanh Percent Degrees";
  const inner: MathJson = ["Subtract", ["Multiply", 0.7, "x"], 0.2];
  const formulas: MathJson[] = [
    ...heads.split(" ").map((head): MathJson => [head, inner]),
    ["Root", inner, 3],
    ["Root", inner, 4],
    ["Root", ["Add", 2, ["Power", "x", 2]], "x"],
    ["Power", inner, ["Divide", 5, 3]],
    ["Power", inner, ["Divide", -1, 3]],
    ["Log", ["Add", 2, ["Power", "x", 2]], ["Add", 5, "x"]],
    ["Ratio", "x", ["Add", "x", 7]],
    ["Which", ["Less", "x", 0], ["Power", "x", 2], ["LessEqual", "x", 1], ["Multiply", 3, "x"], "True", ["Sin", "x"]],
    ["Which", ["And", ["Less", -1, "x"], ["Less", "x", 1]], "x", ["NotEqual", "x", 7], ["Power", "x", 3]],
    ["Sum", ["Power", "x", "k"], ["Limits", "k", 1, 4]],
    ["EvaluateAt", ["Multiply", "t", "x"], ["Equal", "t", ["Power", "x", 2]]],
  ];
  for (const formula of formulas) {
    test(JSON.stringify(formula), () => {
      const derivative = differentiate(formula, "x");
      assert.ok(derivative !== undefined);
      const [expected, actual] = [compileDerivative(formula, "x", ["x"]), compile(derivative, ["x"])];
      let compared = 0;
      for (const x of places) {
        const { first } = expected(x);
        const found = actual(x);
        if (!Number.isFinite(first)) continue;
        assert.ok(Math.abs(found - first) <= 1e-9 * Math.max(1, Math.abs(first)), `at ${x}: ${found} is not ${first}`);
        compared++;
      }
      assert.ok(compared > 1);
    });
  }
});
