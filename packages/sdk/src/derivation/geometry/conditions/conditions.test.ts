import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ConditionQuestion, said, work } from "../../../../test/condition-facts.ts";
import * as conics from "../../../../test/condition-questions.ts";
import * as focal from "../../../../test/focal-questions.ts";
import * as mixed from "../../../../test/mixed-questions.ts";
import * as parabolas from "../../../../test/parabola-questions.ts";
import * as tangents from "../../../../test/tangent-questions.ts";
import { expressionOf } from "../../../expression/expression.ts";

const name = ([given, [what, of]]: ConditionQuestion): string =>
  `${given.map((fact) => expressionOf(fact).latex).join("; ")} → ${what} ${expressionOf(of).latex}`;

const { refusedQuestions, ...answered } = { ...conics, ...parabolas, ...tangents, ...focal, ...mixed };

for (const [group, rows] of Object.entries(answered)) {
  describe(group, () => {
    for (const row of rows) {
      test(name(row), () => {
        const worked = work(row);
        assert.equal(said(worked), row[2]);
        assert.equal(worked.end.status, "solved");
        assert.deepEqual(worked.end.refuted, []);
        for (const { rule, verdict } of worked.steps) assert.match(verdict.status, /^(proved|given)$/, rule);
      });
    }
  });
}

describe("Questions without an answer", () => {
  for (const row of refusedQuestions) {
    test(name(row), () => {
      const worked = work(row);
      assert.equal(said(worked), "");
      assert.equal(worked.end.status, "unsolved");
      assert.match(worked.end.reason?.key ?? "", /^reason\.(underdetermined|contradiction|not-a-)/);
    });
  }
});
