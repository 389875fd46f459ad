import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../expression/parse.ts";
import { verifyWithin } from "../verify-step.ts";

const rows: readonly (readonly [before: string, after: string, status: string])[] = [
  ["\\left(\\frac{1+3}{2},\\frac{2+6}{2}\\right)", "(2,4)", "proved"],
  ["(1,\\sqrt{12})", "(1,2\\sqrt3)", "proved"],
  ["(1,2)", "(1,3)", "refuted"],
  ["(1,2)", "(2,1)", "refuted"],
  ["(1,2)", "(1,2,3)", "refuted"],
  ["(1,2)", "3", "unchecked"],
  ["(a+b,b)", "(b+a,b)", "proved"],
  ["(a,b)", "(a,b+1)", "refuted"],
  ["\\{1,\\sqrt4\\}", "\\{2,1\\}", "proved"],
  ["\\{1,2\\}", "\\{1,3\\}", "refuted"],
  ["\\{1,2\\}", "\\{1,2,2\\}", "proved"],
  ["\\{1,2\\}", "\\{1\\}", "refuted"],
  ["\\{(1,2),(3,4)\\}", "\\{(3,4),(1,2)\\}", "proved"],
  ["\\{(1,2),(3,4)\\}", "\\{(3,4),(1,5)\\}", "refuted"],
  ["\\{(1,2),(3,4)\\}", "\\{(3,4),(1,2),(0,0)\\}", "refuted"],
  ["\\{(a,0),(-a,0)\\}", "\\{(-a,0),(a,0)\\}", "proved"],
  ["\\{a,1\\}", "\\{2,1\\}", "unchecked"],
  ["\\{a,b\\}", "\\{b\\}", "unchecked"],
];

for (const [before, after, status] of rows) {
  test(`${before} = ${after} is ${status}`, () => {
    const claim = { before: parse(before), after: parse(after), relation: "equal" } as const;
    assert.equal(verifyWithin(200_000, claim).status, status);
  });
}
