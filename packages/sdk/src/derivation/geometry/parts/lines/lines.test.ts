import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type LineQuestion, lineQuestions, pointQuestions } from "../../../../../test/line-questions.ts";
import { measureQuestions, meetingQuestions } from "../../../../../test/meeting-questions.ts";
import { askPlane } from "../../../../../test/plane-question.ts";

const tables: Readonly<Record<string, readonly LineQuestion[]>> = {
  points: pointQuestions,
  lines: lineQuestions,
  "distances, areas and angles": measureQuestions,
  "where curves meet": meetingQuestions,
};

for (const [name, questions] of Object.entries(tables)) {
  describe(name, () => {
    for (const [facts, what, of, expected, assuming] of questions) {
      test(`${facts} ${assuming ?? ""}: ${what} of ${JSON.stringify(of)} is ${expected ?? "left open"}`, () => {
        const { answers, steps, verdicts } = askPlane(facts, what, of, assuming);
        assert.deepEqual(
          answers?.map(({ latex }) => latex),
          expected === undefined ? undefined : [expected],
        );
        for (const { rule, verdict, after } of steps) assert.match(verdict.status, /^(proved|given)$/, `${rule}: ${after.latex}`);
        for (const verdict of verdicts) assert.notEqual(verdict.status, "refuted");
        if (expected !== undefined && what !== "check") assert.equal(verdicts[0]?.status, "proved");
      });
    }
  });
}
