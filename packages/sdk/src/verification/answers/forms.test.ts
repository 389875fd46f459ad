import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Expression, Goal } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { verifyAnswer } from "../verify-answer.ts";

type Verdict = "proved" | "refuted" | "unchecked";
type Row = readonly [
  task: string,
  given: string,
  answer: string,
  verdict: Verdict,
  unknown?: string,
  replacements?: Readonly<Record<string, string>>,
];

/** The verdict on an answer that nobody derived. */
function verdictOn([task, given, answer, , unknown = "x", replacements = {}]: Row): string {
  const words = Object.fromEntries(
    Object.entries(replacements).map(([name, text]): [string, Expression] => [
      name,
      name === "over" ? { json: text, latex: text } : parse(text),
    ]),
  );
  const ask = { what: task, with: words };
  const goal: Goal = {
    task,
    expression: parse(given),
    unknowns: unknown === "" ? [] : unknown.split(","),
    assuming: [],
    numbers: "real",
    ask,
  };
  return verifyAnswer({ ask, kind: "expression", ...parse(answer) }, goal).status;
}

const rows: readonly Row[] = [
  ["expanded", "(x+1)^2", "x^2+2x+1", "proved"],
  ["expanded", "(x+1)^2", "(x+1)^2", "unchecked"],
  ["expanded", "(x+1)^2", "x^2+x+x+1", "unchecked"],
  ["expanded", "(x+1)^2", "x(x+2)+1", "unchecked"],
  ["expanded", "(x+1)^2", "x^2+1", "refuted"],
  ["expanded", "(x+1)^2", "x^2-(-2x-1)", "unchecked"],
  ["expanded", "\\ln(xy)", "\\ln x+\\ln y", "proved"],
  ["expanded", "\\ln(xy)", "\\ln(xy)", "unchecked"],
  ["expanded", "\\ln(x^2y)", "\\ln(x^2)+\\ln y", "unchecked"],
  ["expanded", "\\ln(x^3y)", "3\\ln x-\\ln y", "refuted"],
  ["expanded", "\\ln(x^2-9)", "\\ln(x^2-9)", "proved"],
  ["expanded", "(x+\\ln(2x))^2", "x^2+2x\\ln(2x)+\\ln^2(2x)", "proved"],
  ["expanded", "\\sin(x+y)", "\\sin x\\cos y+\\cos x\\sin y", "proved"],
  ["expanded", "\\sin(x+y)", "\\sin(x+y)", "unchecked"],
  ["expanded", "\\sin(x+y)", "\\sin x\\cos y-\\cos x\\sin y", "refuted"],
  ["expanded", "\\sin(2x+y)", "\\sin(2x)\\cos y+\\cos(2x)\\sin y", "proved"],
  ["expanded", "\\sin(2x)", "2\\sin x\\cos x", "proved"],
  ["expanded", "\\sin(2x)", "\\sin(2x)", "unchecked"],
  ["expanded", "\\cos(2x)", "1-2\\sin^2x", "proved"],
  ["expanded", "(1+\\sin(2x))^2", "1+2\\sin(2x)+\\sin^2(2x)", "proved"],
  ["expanded", "(x+2)^{-1}", "\\frac{1}{x+2}", "proved"],
  ["factored", "x^2-4", "(x-2)(x+2)", "proved"],
  ["factored", "x^2-4", "x^2-4", "unchecked"],
  ["factored", "x^4-1", "(x^2-1)(x^2+1)", "unchecked"],
  ["factored", "x^4-1", "(x-1)(x+1)(x^2+1)", "proved"],
  ["factored", "2x^2-8", "(2x-4)(x+2)", "unchecked"],
  ["factored", "2x^2-8", "2(x-2)(x+2)", "proved"],
  ["factored", "x^2+2x+1", "(x+1)(x+1)", "unchecked"],
  ["factored", "x^2+2x+1", "(x+1)^2", "proved"],
  ["factored", "x^2-5x+6", "(x-2)(x-3)+0", "unchecked"],
  ["factored", "x^2-5x+6", "(x-2)(x+3)", "refuted"],
  ["factored", "x^2-2", "x^2-2", "proved"],
  ["factored", "x^2-2", "x^2-2", "unchecked", "x", { over: "RealNumbers" }],
  ["factored", "x^2-2", "(x-\\sqrt2)(x+\\sqrt2)", "proved", "x", { over: "RealNumbers" }],
  ["factored", "x^2+1", "x^2+1", "unchecked", "x", { over: "ComplexNumbers" }],
  ["collected", "ax+bx+c", "(a+b)x+c", "proved"],
  ["collected", "ax+bx+c", "ax+bx+c", "unchecked"],
  ["completed-square", "x^2+6x+5", "(x+3)^2-4", "proved"],
  ["completed-square", "x^2+6x+5", "x^2+6x+5", "unchecked"],
  ["completed-square", "x^2+6x+5", "(x+3)^2+x-x-4", "unchecked"],
  ["completed-square", "x^2+6x+5", "(x+3)^2+4", "refuted"],
  ["rationalised", "\\frac{1}{\\sqrt2}", "\\frac{\\sqrt2}{2}", "proved", ""],
  ["rationalised", "\\frac{1}{\\sqrt2}", "\\frac{1}{\\sqrt2}", "unchecked", ""],
  ["rationalised", "\\sqrt{\\frac12}", "\\sqrt{\\frac12}", "unchecked", ""],
  ["rationalised", "\\frac{1}{\\sqrt2}", "2^{-1/2}", "unchecked", ""],
  ["partial-fractions", "\\frac{1}{x^2-1}", "\\frac{1}{2(x-1)}-\\frac{1}{2(x+1)}", "proved"],
  ["partial-fractions", "\\frac{1}{x^2-1}", "\\frac{1}{x^2-1}", "unchecked"],
  ["partial-fractions", "\\frac{x}{(x-1)^2}", "\\frac{x}{(x-1)^2}", "unchecked"],
  ["partial-fractions", "\\frac{x}{(x-1)^2}", "\\frac{1}{x-1}+\\frac{1}{(x-1)^2}", "proved"],
  ["partial-fractions", "\\frac{2}{x}", "\\frac{1}{x}+\\frac{1}{x}", "unchecked"],
  ["quotient", "\\frac{x^2+1}{x-1}", "x+1+\\frac{2}{x-1}", "proved"],
  ["quotient", "\\frac{x^2+1}{x-1}", "x+\\frac{x+1}{x-1}", "unchecked"],
  ["quotient-alone", "\\frac{x^3-1}{x+1}", "x^2-x+1", "proved"],
  ["quotient-alone", "\\frac{x^3-1}{x+1}", "x^2-x", "refuted"],
  ["quotient-alone", "\\frac{x^3-1}{x+1}", "x^2-x+1-\\frac{2}{x+1}", "unchecked"],
  ["remainder-alone", "\\frac{x^3-1}{x+1}", "-2", "proved"],
  ["remainder-alone", "\\frac{x^3-1}{x+1}", "2", "refuted"],
  ["remainder-alone", "\\frac{x^3-1}{x-1}", "0", "proved"],
  ["remainder-alone", "\\frac{x^3-1}{x^2+1}", "-x-1", "proved"],
  ["remainder-alone", "\\frac{x^3-1}{x+1}", "x^3-1", "refuted"],
  ["gcd", "\\gcd(x^2-1,x+1)", "x+1", "proved"],
  ["gcd", "\\gcd(x^2-1,x+1)", "1", "unchecked"],
  ["gcd", "\\gcd(4x,6x)", "x", "unchecked"],
  ["gcd", "\\gcd(4x,6x)", "2x", "proved"],
  ["gcd", "\\gcd(x,x^2)", "x^2", "unchecked"],
  ["gcd", "\\gcd(\\sqrt2x,2x)", "x", "unchecked"],
  ["gcd", "\\gcd(\\sin x,\\cos x)", "1", "unchecked"],
  ["lcm", "\\operatorname{lcm}(x,x+1)", "x(x+1)", "proved"],
  ["lcm", "\\operatorname{lcm}(x,x+1)", "2x(x+1)", "unchecked"],
  ["single-fraction", "\\frac1x+\\frac{1}{x+1}", "\\frac{2x+1}{x(x+1)}", "proved"],
  ["single-fraction", "\\frac1x+\\frac{1}{x^2}", "\\frac{x^2+x}{x^3}", "unchecked"],
  ["single-logarithm", "\\ln x+\\ln y", "\\ln(xy)", "proved"],
  ["single-logarithm", "\\ln x+\\ln y", "\\ln x+\\ln y", "unchecked"],
  ["single-logarithm", "2\\ln x", "2\\ln x", "unchecked"],
  ["single-power", "a^2a^3", "a^5", "proved", "a"],
  ["single-power", "a^2a^3", "a^2a^3", "unchecked", "a"],
  ["substituted", "x^2+3x", "4t^2+10t+4", "proved", "x", { x: "2t+1" }],
  ["substituted", "x^2+3x", "x^2+3x", "unchecked", "x", { x: "2t+1" }],
  ["substituted", "x^2+3x", "4t^2+4", "refuted", "x", { x: "2t+1" }],
  ["in-terms-of", "x^2+\\frac{1}{x^2}", "t^2-2", "proved", "x", { t: "x+\\frac1x" }],
  ["in-terms-of", "x^2+\\frac{1}{x^2}", "t^2", "refuted", "x", { t: "x+\\frac1x" }],
  ["in-terms-of", "x^2+\\frac{1}{x^2}", "x^2+\\frac{1}{x^2}", "unchecked", "x", { t: "x+\\frac1x" }],
  ["inverse", "f(x)=2x+3", "\\frac{x-3}{2}", "proved"],
  ["inverse", "f(x)=2x+3", "\\frac{x+3}{2}", "refuted"],
  ["inverse", "f(x)=x^2", "\\sqrt{x}", "refuted"],
  ["domain", "f(x)=\\sqrt{x-1}", "[1,\\infty)", "proved"],
  ["domain", "f(x)=\\sqrt{x-1}", "(1,\\infty)", "refuted"],
  ["domain", "f(x)=\\frac1x", "\\mathbb{R}", "refuted"],
  ["domain", "f(x)=x^2", "\\mathbb{R}", "proved"],
  ["domain", "f(x)=\\lfloor x\\rfloor+\\arctan|x|", "\\mathbb{R}", "proved"],
  ["domain", "\\Gamma(x)", "\\mathbb{R}", "unchecked"],
  ["domain", "f(x)+1", "\\mathbb{R}", "unchecked"],
  ["domain", "\\sum_{k=1}^x k", "\\mathbb{R}", "unchecked"],
  ["gcd", "12,18", "6", "proved"],
  ["gcd", "12,18", "-6", "unchecked"],
  ["lcm", "12,18", "-36", "unchecked"],
];

describe("answers in a form that is asked for", () => {
  for (const row of rows) {
    const [task, given, answer, verdict] = row;
    test(`${answer} as ${given} ${task}${row[5] ? ` with ${Object.values(row[5]).join(", ")}` : ""} is ${verdict}`, () =>
      assert.equal(verdictOn(row), verdict));
  }
});

function inverseOf(given: string, answer: string, assumed?: string): { status: string; conditions?: Expression[] } {
  const ask = { what: "inverse" };
  const assuming = assumed === undefined ? [] : [parse(assumed)];
  const goal: Goal = { task: "inverse", expression: parse(given), unknowns: ["x"], assuming, numbers: "real", ask };
  return verifyAnswer({ ask, kind: "expression", ...parse(answer) }, goal);
}

describe("an inverse is one on the values of the function alone:", () => {
  const inverses: readonly (readonly [given: string, answer: string, conditions: string, assuming?: string])[] = [
    ["f(x)=-\\sqrt x", "x^2", "x ≤ 0"],
    ["f(x)=\\sqrt{x-1}+2", "(x-2)^2+1", "x ≥ 2"],
    ["f(x)=\\log_3 x", "3^x", ""],
    ["f(x)=\\frac{x}{x+1}", "\\frac{-x}{x-1}", ""],
    ["f(x)=\\frac{x^2-1}{x-1}", "x-1", "x ≠ 2"],
    ["f(x)=\\ln(x-1)", "e^x+1", ""],
    ["f(x)=x^2", "\\sqrt x", "x > 4", "x>2"],
    ["f(x)=x^2", "-\\sqrt x", "x ≠ 0", "x<0"],
    ["f(x)=\\frac{2^x}{2^x+1}", "\\log_2\\frac{-x}{x-1}", ""],
  ];
  for (const [given, answer, conditions, assumed] of inverses) {
    test(`${answer} of ${given}${assumed ? ` for ${assumed}` : ""}, provided ${conditions || "nothing"}`, () => {
      const { status, conditions: listed = [] } = inverseOf(given, answer, assumed);
      assert.deepEqual([status, listed.map(({ json }) => toUnicode(json)).join(", ")], ["proved", conditions]);
    });
  }

  test("what has no value for some of these is none", () => {
    assert.equal(inverseOf("f(x)=2x+3", "e^{\\ln\\frac{x-3}{2}}").status, "unchecked");
  });
});
