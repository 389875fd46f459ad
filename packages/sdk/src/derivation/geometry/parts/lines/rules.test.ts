import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "../../../../expression/parse.ts";
import { verifyWithin } from "../../../../verification/verify-step.ts";
import { lineParts } from "./index.ts";

const rules = new Map(lineParts.flatMap(({ rules }) => Object.entries(rules)));
const places = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();

describe("every rule about points and lines", () => {
  for (const [id, rule] of rules) {
    test(`${id} says the same in both languages, and its example holds`, () => {
      assert.deepEqual(places(rule.en), places(rule.zh));
      assert.match(rule.zh, /\p{Script=Han}/u);
      const [before, after] = rule.example.split(" ⟶ ").map((side) => parse(side));
      if (after === undefined) return assert.match(rule.relation, /^(states|defines)$/);
      assert.equal(verifyWithin(200_000, { before, after, relation: rule.relation }).status, "proved");
    });
  }

  test("one id, one rule", () => {
    for (const { rules: own } of lineParts) for (const [id, rule] of Object.entries(own)) assert.deepEqual(rule, rules.get(id));
  });
});
