import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { verifyWithin } from "../verify-step.ts";

const rows: readonly (readonly [before: string, after: string, assuming: readonly string[], status: string])[] = [
  ["\\sqrt{a^2}", "a", ["a>b", "b>0"], "proved"],
  ["\\sqrt{a^2}", "a", ["a>b>0"], "proved"],
  ["\\sqrt{a^2}", "a", ["a>b"], "unchecked"],
  ["\\frac{a^2}{\\sqrt{a^2-b^2}}", "\\frac{a^2\\sqrt{a^2-b^2}}{a^2-b^2}", ["a>b>0"], "proved"],
  ["\\sqrt{b^2-a^2}", "\\sqrt{b^2-a^2}+0", ["a>b>0"], "unchecked"],
  ["\\sqrt{(a-b)^2}", "b-a", ["a>b>0"], "refuted"],
  // Whatever the letters are, a root of one polynomial is one number, and so is a value of a function.
  ["\\frac{a^2-x^2}{\\sqrt{a^2-x^2}}+\\frac{x^2}{\\sqrt{a^2-x^2}}", "\\frac{a^2}{\\sqrt{a^2-x^2}}", [], "proved"],
  ["\\frac{(a^2-x^2)\\ln(ax)}{\\sqrt{a^2-x^2}}", "\\sqrt{a^2-x^2}\\ln(ax)", [], "proved"],
  ["\\frac{a^2-x^2}{\\sqrt{a^2-x^2}}", "-\\sqrt{a^2-x^2}", [], "refuted"],
  ["\\sqrt{a^2x^2}+\\sqrt{a+x}", "ax+\\sqrt{a+x}", [], "refuted"],
];

for (const [before, after, assuming, status] of rows) {
  test(`${before} = ${after} with ${assuming.join(", ")} is ${status}`, () => {
    const claim = {
      before: parse(before),
      after: parse(after),
      relation: "equal",
      assuming: assuming.map((text) => parse(text)),
    } as const;
    assert.equal(verifyWithin(500_000, claim).status, status);
  });
}

test("A condition that follows from a chain is not listed", () => {
  const claim = { before: parse("\\frac{2a^2}{a}"), after: parse("2a"), relation: "equal" } as const;
  assert.deepEqual(
    verifyWithin(500_000, { ...claim, assuming: [parse("a>b")] }).conditions?.map(({ latex }) => latex),
    ["a \\neq 0"],
  );
  assert.equal(verifyWithin(500_000, { ...claim, assuming: [parse("a>b>0")] }).conditions, undefined);
});
