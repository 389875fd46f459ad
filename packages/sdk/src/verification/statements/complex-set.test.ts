import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Relation, Verdict } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { verifyStep } from "../verify-step.ts";

const verdict = (before: string, after: string, relation: Relation = "equivalent", assuming: string[] = []): Verdict =>
  verifyStep(
    {
      before: parse(before),
      after: parse(after),
      relation,
      numbers: "complex",
      assuming: assuming.map((condition) => parse(condition)),
    },
    () => {},
  );

const rows: readonly (readonly [before: string, after: string, status: Verdict["status"], relation?: Relation])[] = [
  ["\\frac{1}{x^2+x-1}=0", "x\\in\\{\\}", "proved"],
  ["\\frac{x}{x-1}=\\frac{1}{x-1}", "x\\in\\{\\}", "proved"],
  ["\\frac{x}{x-1}=\\frac{1}{x-1}", "x=1", "refuted"],
  ["\\frac{x^2-1}{x-1}=0", "x=-1", "proved"],
  ["\\frac{x^2-1}{x-1}=0", "x=1\\lor x=-1", "refuted"],
  ["\\frac{x^2-1}{x-1}=0", "x^2-1=0", "proved", "implies"],
  ["\\frac{x^2-1}{x-1}=0", "x^2-1=0\\land x\\ne1", "proved"],
  ["\\frac{1}{x}+\\frac{1}{x^2+1}=0", "x=\\frac{-1+\\sqrt3 i}{2}\\lor x=\\frac{-1-\\sqrt3 i}{2}", "proved"],
  ["\\frac{x^2+1}{x-i}=0", "x=-i", "unchecked"],
  ["\\sqrt{x^2+1}=0", "x=i\\lor x=-i", "proved"],
  ["\\sqrt{x^2+1}=0", "x=i", "refuted"],
  ["x^2+1=0", "x\\in\\{\\}", "refuted"],
  ["\\frac{1}{x-1}=0\\lor x=2", "x=2", "proved"],
  ["x=1\\land x\\ne1", "x\\in\\{\\}", "proved"],
  ["x>1", "x=2", "unchecked"],
];

describe("complex solutions with what is excluded", () => {
  for (const [before, after, status, relation] of rows) {
    test(`${before} ${relation ?? "equivalent"} ${after} is ${status}`, () => {
      assert.equal(verdict(before, after, relation).status, status);
    });
  }
});

test("What holds for all numbers holds under a condition; what fails may still hold under it", () => {
  assert.equal(verdict("x^2=-1", "x=i\\lor x=-i", "equivalent", ["x^2+1=0"]).status, "proved");
  assert.equal(verdict("x^2=1", "x=1", "equivalent", ["x-1=0"]).status, "unchecked");
});
