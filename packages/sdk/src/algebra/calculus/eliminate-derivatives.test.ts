import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { eliminateDerivatives } from "./eliminate-derivatives.ts";
import { eliminateEvaluateAt, evaluateAt } from "./evaluate-at.ts";

const json = (latex: string): MathJson => parse(latex).json;

const definitions = {
  f: { parameter: "x", body: json("x\\ln x") },
  g: { parameter: "t", body: json("f(2t)") },
  h: { parameter: "x", body: json("h(x+1)") },
  c: { parameter: "x", body: 0 },
  y: { parameter: "x", body: json("e^{-x}") },
};

describe("derivatives written out", () => {
  const table: [formula: string, result: string, conditions: string[]][] = [
    ["\\frac{d}{dx}(x^2+1)=2x", "2x=2x", []],
    ["\\frac{d}{dx}\\ln x", "\\frac1x", ["\\ln x \\in \\mathbb{R}"]],
    ["\\frac{d^2}{dx^2}\\sin x", "-\\sin x", []],
    ["f'(x)", "\\ln x+x\\cdot\\frac1x", ["x\\ln x \\in \\mathbb{R}"]],
    ["f'(3)", "\\ln 3+3\\cdot\\frac13", ["3\\ln 3 \\in \\mathbb{R}"]],
    ["c'(x)", "0", []],
    ["\\frac{d}{dx} f(x)", "\\ln x+x\\cdot\\frac1x", ["x\\ln x \\in \\mathbb{R}"]],
    ["g'(t)", "2\\ln(2t)+2t\\cdot\\frac{2}{2t}", ["(2t)\\cdot\\ln(2t) \\in \\mathbb{R}"]],
    ["y'", "-e^{-x}", []],
    ["\\frac{dy}{dx}", "-e^{-x}", []],
    ["h'(x)", "h'(x)", []],
    ["k'(x)", "k'(x)", []],
    ["\\frac{dz}{dx}", "\\frac{dz}{dx}", []],
    ["\\frac{dz}{dx}+\\frac{d}{dx} z^2", "\\frac{dz}{dx}+2\\cdot\\frac{dz}{dx}\\cdot z", []],
    ["\\frac{dz}{dt}+\\frac{d}{dx} z^2", "\\frac{dz}{dt}+\\frac{d}{dx} z^2", []],
    ["\\frac{\\partial}{\\partial x}(x^2z)", "2xz", []],
    ["\\frac{\\partial}{\\partial x}(x^2y)", "\\frac{\\partial}{\\partial x}(x^2y)", []],
    ["\\frac{\\partial^2}{\\partial x\\partial z}(x^2z^3)", "6xz^2", []],
    ["\\sum_{k=1}^{n} \\frac{d}{dx} kx", "\\sum_{k=1}^{n} k", []],
    ["\\lim_{x\\to 0}\\frac{d}{dx}\\sin x", "\\lim_{x\\to 0}\\cos x", []],
    // That ln x has a value near 0 cannot be said outside the limit.
    ["\\lim_{x\\to 0}\\frac{d}{dx}\\ln x", "\\lim_{x\\to 0}\\frac{d}{dx}\\ln x", []],
    ["\\frac{d}{dx} \\lfloor x \\rfloor", "\\frac{d}{dx} \\lfloor x \\rfloor", []],
  ];
  for (const [formula, result, conditions] of table) {
    test(formula, () => {
      const found = eliminateDerivatives(json(formula), { definitions });
      assert.deepEqual(found.json, json(result));
      assert.deepEqual(found.conditions, conditions.map(json));
    });
  }

  test("at a place, the condition too", () => {
    assert.deepEqual(eliminateDerivatives(["EvaluateAt", ["Differentiate", ["Ln", "x"], "x"], ["Equal", "x", 2]]), {
      json: ["EvaluateAt", ["Divide", 1, "x"], ["Equal", "x", 2]],
      conditions: [["Element", ["Ln", 2], "RealNumbers"]],
    });
  });
  test("the other side of an equation shows what depends on x", () => {
    const within = json("\\frac{dz}{dx}=x");
    const slope: MathJson = ["Differentiate", "z", "x"];
    assert.deepEqual(eliminateDerivatives(json("\\frac{d}{dx} z^2"), { within }).json, ["Multiply", 2, slope, "z"]);
  });
  test("y′ in the letter that is given", () => {
    assert.deepEqual(eliminateDerivatives(json("z''+z=0"), { independent: "x" }).json, json("\\frac{d^2z}{dx^2}+z=0"));
  });
});

describe("F|ₐᵇ and f|ₓ₌₂", () => {
  const table: [formula: MathJson, result: MathJson | undefined][] = [
    [json("\\left[x^2\\right]_1^3"), ["Subtract", ["Power", 3, 2], ["Power", 1, 2]]],
    [
      ["EvaluateAt", ["Power", "x", 2], "a", ["Add", "x", 1]],
      ["Subtract", ["Power", ["Add", "x", 1], 2], ["Power", "a", 2]],
    ],
    [
      ["EvaluateAt", 5, 0, 1],
      ["Subtract", 5, 5],
    ],
    [["EvaluateAt", ["Multiply", "a", "x"], 0, 1], undefined],
    [["EvaluateAt", ["Exp", "x"], 0, "PositiveInfinity"], undefined],
    [
      ["EvaluateAt", ["Multiply", "a", "x"], ["Equal", "x", 2]],
      ["Multiply", "a", 2],
    ],
    [["EvaluateAt", "x", ["Equal", "x", "NegativeInfinity"]], undefined],
    [["EvaluateAt", "x", ["Less", "x", 2]], undefined],
    [["EvaluateAt", "a_n", ["Equal", "n", 2]], undefined],
    [
      ["EvaluateAt", ["Subscript", "a", ["Add", "n", 1]], ["Equal", "n", 2]],
      ["Subscript", "a", ["Add", 2, 1]],
    ],
  ];
  for (const [formula, result] of table) test(JSON.stringify(formula), () => assert.deepEqual(evaluateAt(formula), result));

  test("in the letter that is given", () => {
    const formula: MathJson = ["EvaluateAt", ["Multiply", "a", "x"], 0, 1];
    assert.deepEqual(evaluateAt(formula, "x"), ["Subtract", ["Multiply", "a", 1], ["Multiply", "a", 0]]);
  });
  test("everywhere", () => {
    const inner: MathJson = ["EvaluateAt", ["Multiply", "x", "y"], ["Equal", "x", 2]];
    assert.deepEqual(eliminateEvaluateAt(["Add", 1, ["EvaluateAt", inner, 0, 3]]), [
      "Add",
      1,
      ["Subtract", ["Multiply", 2, 3], ["Multiply", 2, 0]],
    ]);
  });
});
