import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { allSteps, worked } from "../../../../test/worked-problem.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { parse } from "../../../expression/parse.ts";
import { verifyWithin } from "../../../verification/verify-step.ts";

const derivativeOf = (formula: string) =>
  worked({ kind: "calculus.derivative", ask: "derivative", given: formula, unknowns: ["x"] });

const isSame = (left: MathJson, right: MathJson): boolean =>
  verifyWithin(500_000, { before: expressionOf(left), after: expressionOf(right), relation: "equal" }).status === "proved";

describe("derivatives", () => {
  const rows: [formula: string, derivative: string][] = [
    ["\\frac{d}{dx} 7", "0"],
    ["\\frac{d}{dx} x", "1"],
    ["\\frac{d}{dx} (x^3 - 4x + 5)", "3x^2 - 4"],
    ["\\frac{d}{dx} (5x^4 - \\frac{x^2}{2})", "20x^3 - x"],
    ["\\frac{d}{dx} \\frac{1}{x}", "-\\frac{1}{x^2}"],
    ["\\frac{d}{dx} \\frac{3}{x^2}", "-\\frac{6}{x^3}"],
    ["\\frac{d}{dx} \\sqrt{x}", "\\frac{1}{2\\sqrt{x}}"],
    ["\\frac{d}{dx} \\sqrt[3]{x^2}", "\\frac{2}{3\\sqrt[3]{x}}"],
    ["\\frac{d}{dx} x^n", "n x^{n-1}"],
    ["\\frac{d}{dx} x\\sin x", "\\sin x + x\\cos x"],
    ["\\frac{d}{dx} x^2 e^x \\cos x", "2x e^x\\cos x + x^2 e^x\\cos x - x^2 e^x \\sin x"],
    ["\\frac{d}{dx} \\frac{x}{x+1}", "\\frac{1}{(x+1)^2}"],
    ["\\frac{d}{dx} \\frac{1}{1+x^2}", "-\\frac{2x}{(1+x^2)^2}"],
    ["\\frac{d}{dx} (2x+1)^5", "10(2x+1)^4"],
    ["\\frac{d}{dx} \\sin(x^2)", "2x\\cos(x^2)"],
    ["\\frac{d}{dx} \\sin^2 x", "2\\sin x\\cos x"],
    ["\\frac{d}{dx} e^{-x^2}", "-2x e^{-x^2}"],
    ["\\frac{d}{dx} 2^x", "2^x \\ln 2"],
    ["\\frac{d}{dx} 3^{2x}", "2\\ln 3\\cdot 3^{2x}"],
    ["\\frac{d}{dx} \\ln(x^2+1)", "\\frac{2x}{x^2+1}"],
    ["\\frac{d}{dx} \\log_2 x", "\\frac{1}{x\\ln 2}"],
    ["\\frac{d}{dx} \\tan x", "\\frac{1}{\\cos^2 x}"],
    ["\\frac{d}{dx} \\arcsin x", "\\frac{1}{\\sqrt{1-x^2}}"],
    ["\\frac{d}{dx} \\arctan(3x)", "\\frac{3}{1+9x^2}"],
    ["\\frac{d}{dx} x^x", "x^x(\\ln x+1)"],
    ["\\frac{d}{dx} \\sqrt{e^x + a}", "\\frac{e^x}{2\\sqrt{e^x+a}}"],
    ["\\frac{d}{dx} 28x\\tan x\\tanh x", "28\\tan x\\tanh x + \\frac{28x\\tanh x}{\\cos^2 x} + \\frac{28x\\tan x}{\\cosh^2 x}"],
    ["\\frac{d}{dx} \\ln(\\ln x)", "\\frac{1}{x\\ln x}"],
    ["\\frac{d}{dx} \\sec x", "\\sec x\\tan x"],
    ["\\frac{d}{dx} |x|", "\\frac{x}{|x|}"],
    ["\\frac{d^2}{dx^2} x^4", "12x^2"],
    ["\\frac{d^3}{dx^3} \\sin x", "-\\cos x"],
    ["\\frac{d^2}{dx^2} \\frac{x}{x+1}", "-\\frac{2}{(x+1)^3}"],
    ["\\frac{d}{dt} (v t - \\frac{1}{2} g t^2)", "v - g t"],
    ["\\frac{\\partial}{\\partial x} (x^2 y + y^3)", "2xy"],
  ];
  for (const [formula, derivative] of rows) {
    test(`${formula} is ${derivative}`, () => {
      const { status, answers, steps, refuted } = derivativeOf(formula);
      assert.equal(status, "solved");
      assert.ok(isSame(answers[0]?.json ?? "Nothing", parse(derivative).json), `found ${answers[0]?.latex}`);
      assert.equal(answers[0]?.verdict.status, "proved");
      assert.deepEqual(refuted, []);
      for (const step of allSteps(steps))
        assert.match(step.verdict.status, /^(proved|given)$/, `${step.rule}: ${step.after.latex}`);
    });
  }

  test("the value at a place comes after the derivative", () => {
    const { answers, steps } = derivativeOf("\\left.\\frac{d}{dx} x^3 \\right|_{x=2}");
    assert.deepEqual(
      answers.map(({ latex }) => latex),
      ["12"],
    );
    assert.ok(steps.some(({ rule }) => rule === "derivative.put"));
  });

  test("at a place that is a letter there may be no derivative, or one by the definition", () => {
    const at = (formula: string) => derivativeOf(`\\left.\\frac{d}{dx} ${formula} \\right|_{x=a}`);
    for (const formula of ["|x-a|", "\\sqrt{x-a}", "\\frac{1}{x-a}"]) assert.equal(at(formula).status, "unsolved", formula);
    assert.equal(at("(x-a)|x-a|").answers[0]?.latex, "0");
    assert.equal(at("x^2").answers[0]?.latex, "2a");
  });

  test("the chain rule names the inner function and differentiates the outer one", () => {
    const { steps } = derivativeOf("\\frac{d}{dx} \\sin(x^2)");
    const chain = steps.find(({ rule }) => rule === "derivative.chain");
    assert.deepEqual(
      chain?.substeps?.map(({ rule, after }) => [rule, after.latex]),
      [
        ["derivative.inner", "u = x^{2}"],
        ["derivative.outer", "\\cos u"],
        ["derivative.back", chain?.after.latex],
      ],
    );
  });

  test("what has no rule is not differentiated", () => {
    assert.equal(derivativeOf("\\frac{d}{dx} \\lfloor x \\rfloor").status, "unsolved");
  });

  test("products of random polynomials and functions are differentiated rule by rule", () => {
    const polynomial = fc
      .array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 4 })
      .map((coefficients) => coefficients.map((value, power) => `(${value})x^{${power}}`).join("+"));
    const outer = fc.constantFrom("\\sin", "\\cos", "\\exp", "\\arctan", "");
    fc.assert(
      fc.property(polynomial, polynomial, outer, (first, second, head) => {
        const { status, answers, refuted } = derivativeOf(`\\frac{d}{dx}\\left((${first}) \\cdot ${head}(${second})\\right)`);
        assert.deepEqual([status, refuted.length, answers[0]?.verdict.status], ["solved", 0, "proved"]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("implicit derivatives", () => {
  const rows: [equation: string, slope: string][] = [
    ["x^2 + y^2 = 25", "-\\frac{x}{y}"],
    ["x^2 + xy + y^2 = 7", "-\\frac{2x+y}{x+2y}"],
    ["e^y = xy", "\\frac{y}{e^y - x}"],
    ["\\sin(xy) = x", "\\frac{1 - y\\cos(xy)}{x\\cos(xy)}"],
    ["x^3 + y^3 = 6xy", "\\frac{2y - x^2}{y^2 - 2x}"],
  ];
  for (const [equation, slope] of rows) {
    test(`dy/dx of ${equation}`, () => {
      const { status, answers, steps } = worked({
        kind: "calculus.implicit",
        ask: "implicit-derivative",
        given: equation,
        unknowns: ["y"],
        with: { by: "x" },
      });
      assert.equal(status, "solved");
      assert.ok(isSame(answers[0]?.json ?? "Nothing", parse(slope).json), `found ${answers[0]?.latex}`);
      assert.ok(allSteps(steps).every(({ verdict }) => verdict.status === "proved" || verdict.status === "given"));
    });
  }
});

describe("second derivatives of implicit functions, each line proved", () => {
  const rows: [equation: string, second: string][] = [
    ["xy = 1", "\\frac{2y}{x^2}"],
    ["x^2 + y^2 = 25", "-\\frac{x^2 + y^2}{y^3}"],
    ["y^2 = x", "-\\frac{1}{4y^3}"],
    ["e^y = x", "-e^{-2y}"],
  ];
  for (const [equation, second] of rows) {
    test(`d²y/dx² of ${equation}`, () => {
      const { status, answers, steps } = worked({
        kind: "calculus.implicit",
        ask: "implicit-derivative",
        given: equation,
        unknowns: ["y"],
        with: { by: "x", order: "2" },
      });
      assert.deepEqual([status, answers[0]?.verdict.status], ["solved", "proved"]);
      assert.ok(isSame(answers[0]?.json ?? "Nothing", parse(second).json), `found ${answers[0]?.latex}`);
      assert.ok(allSteps(steps).every(({ verdict }) => verdict.status === "proved" || verdict.status === "given"));
    });
  }
});

describe("tangents and normals", () => {
  const rows: [curve: string, ask: "tangent" | "normal", at: Record<string, string>, line: string][] = [
    ["y = x^2", "tangent", { x: "1" }, "y = 2x - 1"],
    ["y = x^3 - 2x", "tangent", { x: "1" }, "y = x - 2"],
    ["y = x^3 - 2x", "normal", { x: "1" }, "y = -x"],
    ["y = e^x", "tangent", { point: "(0, 1)" }, "y = x + 1"],
    ["y = \\ln x", "tangent", { x: "1" }, "y = x - 1"],
    ["y = \\cos x", "normal", { point: "(0, 1)" }, "x = 0"],
    ["y = \\sqrt{x}", "tangent", { x: "4" }, "y = \\frac{1}{4}x + 1"],
    ["f(x) = x^2", "tangent", { x: "-1" }, "y = -2x - 1"],
  ];
  for (const [curve, ask, at, line] of rows) {
    test(`the ${ask} of ${curve} at ${JSON.stringify(at)} is ${line}`, () => {
      const { status, answers } = worked({ kind: "calculus.tangent", ask, given: curve, unknowns: ["x"], with: at });
      assert.equal(status, "solved");
      const [found, expected] = [answers[0]?.json ?? "Nothing", parse(line).json];
      assert.equal(
        verifyWithin(500_000, { before: expressionOf(found), after: expressionOf(expected), relation: "equivalent" }).status,
        "proved",
        `found ${answers[0]?.latex}`,
      );
      assert.equal(answers[0]?.verdict.status, "proved");
    });
  }

  test("a point beside the curve is told so", () => {
    const { status, reason } = worked({
      kind: "calculus.tangent",
      ask: "tangent",
      given: "y = x^2",
      unknowns: ["x"],
      with: { point: "(1, 3)" },
    });
    assert.deepEqual([status, reason], ["unsolved", "reason.not-on-curve"]);
  });
});
