import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { spendFreely } from "../algebra/spend.ts";
import type { Goal, MathJson } from "../contract.ts";
import { parse } from "../expression/parse.ts";
import { lacksValueUnder } from "./excluded.ts";
import { verifyAnswer } from "./verify-answer.ts";
import { verifyStep } from "./verify-step.ts";

describe("a formula that has no value is not proved equal to itself", () => {
  const rows: readonly (readonly [formula: string, status: string])[] = [
    ["\\frac{1}{0}", "unchecked"],
    ["x+\\frac{1}{0}", "unchecked"],
    ["\\sqrt{-1}", "unchecked"],
    ["0^0", "unchecked"],
    ["\\sqrt{-x^2-1}", "unchecked"],
    ["\\ln(-x^2)", "unchecked"],
    ["\\sqrt{-x^2}", "proved"],
    ["\\frac{1}{x}", "proved"],
    ["\\sqrt{x-y}", "proved"],
  ];
  for (const [formula, status] of rows) {
    test(`${formula} is ${status}`, () => {
      const { json } = parse(formula);
      assert.equal(verifyStep({ before: { json }, after: { json }, relation: "equal" }, spendFreely).status, status);
    });
  }
});

describe("a formula that has no value under what is assumed", () => {
  const rows: readonly (readonly [formula: string, assuming: string, lacks: boolean])[] = [
    ["\\sqrt{a}", "a<0", true],
    ["\\sqrt{a}", "a\\le 0", false],
    ["\\sqrt{a}", "a>0", false],
    ["\\sqrt{1-a}", "a>1", true],
    ["\\ln a", "a\\le 0", true],
    ["\\sqrt{-\\frac{1}{a}}", "a>0", true],
    ["\\frac{1}{a}", "a=0", true],
    ["\\sqrt{ab}", "a<0", false],
  ];
  for (const [formula, assuming, lacks] of rows) {
    test(`${formula} for ${assuming}: ${lacks ? "none" : "one, maybe"}`, () => {
      assert.equal(lacksValueUnder([parse(assuming)], parse(formula).json, spendFreely), lacks);
    });
  }
});

describe("an answer without a value under the conditions of the question is refuted", () => {
  const verdictOn = (equation: string, assuming: readonly string[], json: MathJson): string => {
    const ask = { what: "solutions" };
    const goal: Goal = {
      task: "solve",
      expression: parse(equation),
      unknowns: ["x"],
      assuming: assuming.map((text) => parse(text)),
      numbers: "real",
      ask,
    };
    return verifyAnswer({ ask, kind: "set", latex: "", json }, goal).status;
  };
  test("±√a for a < 0, and proved for a > 0", () => {
    const roots: MathJson = ["Set", ["Negate", ["Sqrt", "a"]], ["Sqrt", "a"]];
    assert.equal(verdictOn("x^2=a", ["a<0"], roots), "refuted");
    assert.equal(verdictOn("x^2=a", ["a>0"], roots), "proved");
    assert.equal(verdictOn("x^2=a", ["a<0"], ["Set"]), "proved");
    assert.equal(verdictOn("x^2=a", ["a>0"], ["Set"]), "refuted");
  });
  test("an answer that needs what the question excludes is not proved", () => {
    assert.notEqual(verdictOn("\\sqrt{x}=a", ["a<0"], ["Set", ["Power", "a", 2]]), "proved");
    assert.notEqual(verdictOn("\\frac{|x|}{a}=b", ["a<0", "b>0"], ["Set", ["Multiply", "a", "b"]]), "proved");
  });
});
