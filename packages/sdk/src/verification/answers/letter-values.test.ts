import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MathJson } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { verifyAnswer } from "../verify-answer.ts";

interface Row {
  readonly given: string;
  readonly values: readonly string[];
  readonly assuming?: readonly string[];
  /** What is listed with the answer; absent where it is not confirmed. */
  readonly under?: readonly string[];
}

function check({ given, values, assuming = [] }: Row): { isConfirmed: boolean; conditions: string[] } {
  const json: MathJson = ["Set", ...values.map((value) => parse(value).json)];
  const goal = {
    task: "solve",
    expression: parse(given),
    unknowns: ["x"],
    assuming: assuming.map((each) => parse(each)),
    numbers: "real" as const,
  };
  const { status, conditions = [] } = verifyAnswer({ ask: { what: "solutions" }, kind: "set", latex: "", json }, goal);
  return { isConfirmed: status === "proved" || status === "sampled", conditions: conditions.map(({ latex }) => latex) };
}

describe("an answer with letters holds for all their values that meet its conditions", () => {
  const rows: readonly Row[] = [
    { given: "x^2=a", values: ["-\\sqrt a", "\\sqrt a"], under: ["a \\geq 0"] },
    // Written differently, the radicands are the same.
    { given: "a-(x-1)^2=1", values: ["1-\\sqrt{a-1}", "1+\\sqrt{-1+a}"], under: ["a \\geq 1"] },
    { given: "(x-1)^2=1/a", values: ["1-\\frac{\\sqrt a}{a}", "1+\\sqrt{\\frac1a}"], under: ["a > 0"] },
    // Four values, of which two need more.
    {
      given: "|x^2-a|=1",
      values: ["-\\sqrt{a-1}", "\\sqrt{a-1}", "-\\sqrt{a+1}", "\\sqrt{a+1}"],
      under: ["a \\geq 1"],
    },
    // What the question says of the unknown has to hold of each value.
    { given: "x+a=0", values: ["-a"], assuming: ["x>0"], under: ["a < 0"] },
    { given: "x^2=a", values: ["\\sqrt a"], assuming: ["x\\ge 0"], under: ["a \\geq 0"] },
    { given: "ax=b", values: ["\\frac{b}{a}"], assuming: ["x \\ne 2"], under: ["a \\neq 0", "2a - b \\neq 0"] },
    { given: "2x=a", values: ["a/2"], assuming: ["x \\in [0,1]"], under: ["a \\geq 0", "a \\leq 2"] },
    { given: "|x|=a", values: ["-a", "a"], assuming: ["x<0"] },
    { given: "|ax+1|=3", values: ["-\\frac4a", "\\frac2a"], assuming: ["x>0"] },
    { given: "x^2=4a^2", values: ["2a"], assuming: ["x>0"], under: ["a > 0"] },
    { given: "x^2=a", values: ["-\\sqrt a"], assuming: ["x>0"] },
    // For a = 0 it has no value.
    { given: "\\frac1x+\\frac1a=\\frac1{x+a}", values: ["\\frac{-a-\\sqrt{-3a^2}}{2}", "\\frac{-a+\\sqrt{-3a^2}}{2}"] },
    // In a narrow region of the letter, which no fixed number meets, it fails for a < 0.
    { given: "\\sqrt{x+a}=\\frac1a", values: ["\\frac1{a^2}-a"], assuming: ["-1<x<2"] },
    {
      given: "\\sqrt{x}=a",
      values: ["a^2"],
      assuming: ["3<x<3.5"],
      under: ["a > \\sqrt{3}", "a < \\frac{\\sqrt{14}}{2}"],
    },
    { given: "|x^2-a|=\\frac1a", values: ["-\\sqrt{a+\\frac1a}", "\\sqrt{a+\\frac1a}"] },
  ];
  for (const row of rows)
    test(`${row.given}: ${row.values.join(", ")}${row.assuming ? ` where ${row.assuming.join()}` : ""}`, () => {
      const { isConfirmed, conditions } = check(row);
      assert.equal(isConfirmed, row.under !== undefined);
      if (row.under) assert.deepEqual(conditions, row.under);
    });
});
