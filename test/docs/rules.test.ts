import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import type { Expression, MathJson, Rule } from "../../packages/sdk/src/contract.ts";
import { allRules } from "../../packages/sdk/src/derivation/domains/every.ts";
import { expressionOf } from "../../packages/sdk/src/expression/expression.ts";
import { headOf, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { loadCalculus } from "../../packages/sdk/src/verification/calculus/load.ts";
import { verifyWithin } from "../../packages/sdk/src/verification/verify-step.ts";
import { exampleOf, folder, rulePages } from "./rules.ts";

const calculus = await loadCalculus();

/** A statement, and the condition in brackets behind it. */
function withCondition(line: Expression): { line: Expression; assuming: Expression[] } {
  const [statement, condition] = operandsOf(line.json) as [MathJson, MathJson];
  return headOf(line.json) === "Condition"
    ? { line: expressionOf(statement), assuming: [expressionOf(condition)] }
    : { line, assuming: [] };
}

function verdictOn(rule: Rule): string {
  const { before, after } = exampleOf(rule);
  const { line, assuming } = withCondition(parse(after));
  if (before === undefined) return rule.relation === "states" || rule.relation === "defines" ? "given" : "no line before";
  return verifyWithin(1_000_000, { before: parse(before), after: line, relation: rule.relation, assuming, calculus }).status;
}

describe("the example of every rule holds", () => {
  for (const [id, rule] of allRules()) {
    test(`${id}: ${rule.example}`, () => assert.match(verdictOn(rule), /^(proved|given)$/));
  }
});

test("the pages on rules are those that `node test/docs/rules.ts` writes", async () => {
  for (const [name, page] of rulePages()) assert.equal(await readFile(new URL(name, folder), "utf8"), page, name);
});
