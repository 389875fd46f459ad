import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { verifyStep } from "../verify-step.ts";

describe("equations with x^(log x) are verified by logarithms", () => {
  const rows: [before: string, after: string, verdict: string][] = [
    ["x^{\\ln x}=e^2x", "(\\ln x)^2=2+\\ln x", "proved"],
    ["x^{\\ln x}=e^2x", "\\ln(x^{\\ln x})=\\ln(e^2x)", "proved"],
    ["x^{\\log_{10} x}=100x", "x=\\frac{1}{10}\\lor x=100", "proved"],
    ["x^{\\log_{10} x}=100x", "x=100", "refuted"],
    ["x^{\\log_2 x}=16", "x=4", "refuted"],
    ["x^{\\log_2 x}=16", "x=4\\lor x=\\frac14", "proved"],
    ["x^{\\ln x}=-2", "\\ln x=2", "unchecked"],
  ];
  for (const [before, after, verdict] of rows)
    test(`${before} ⟺ ${after}: ${verdict}`, () => {
      const claim = { before: parse(before), after: parse(after), relation: "equivalent" as const };
      assert.equal(verifyStep(claim, () => {}).status, verdict);
    });
});
