import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toUnicode } from "../../../expression/print-unicode.ts";
import { wordingOf } from "../../tell.ts";
import { tellStep } from "../../wording.ts";
import { expandedFunctionExamples } from "./expanded-functions.examples.ts";
import { expressionExamples } from "./expressions.examples.ts";
import { factorExamples } from "./factors.examples.ts";
import { refusedExamples } from "./refused.examples.ts";
import { type Worked, withSubsteps, work } from "./testing.ts";

/** No line is false, none is left unchecked, and each sentence is told in both languages. */
function assertSound({ steps, refuted }: Worked): void {
  assert.deepEqual(
    refuted.map(({ rule }) => rule),
    [],
  );
  for (const step of withSubsteps(steps)) {
    assert.ok(step.verdict.status === "proved" || step.verdict.status === "given", `${step.rule} is ${step.verdict.status}`);
    for (const language of ["en", "zh"]) {
      const { text } = tellStep(step, wordingOf({ steps: [step] }, language));
      assert.ok(text && !/\{[a-z]+\}/.test(text), `${step.rule}: ${text}`);
    }
  }
}

const named = (formula: unknown): string => (typeof formula === "string" ? formula : JSON.stringify(formula));

for (const [what, rows] of Object.entries({ ...expressionExamples, ...factorExamples })) {
  describe(`${what}`, () => {
    for (const [formula, answer, details] of rows) {
      test(`${named(formula)} gives ${answer}`, () => {
        const worked = work(what, formula, details);
        assert.equal(worked.status, "solved", worked.reason);
        assert.deepEqual(
          worked.answers.filter(({ ask }) => ask.what === what).map(({ json }) => toUnicode(json)),
          [answer],
        );
        assert.ok(worked.answers.every(({ verdict }) => verdict.status === "proved"));
        assertSound(worked);
      });
    }
  });
}

describe("expanded functions", () => {
  for (const [formula, answer, conditions, details = {}] of expandedFunctionExamples) {
    test(`${formula} gives ${answer}`, () => {
      const worked = work("expanded", formula, details);
      assert.equal(worked.status, "solved", worked.reason);
      assert.deepEqual(
        worked.answers.map(({ json }) => toUnicode(json)),
        [answer],
      );
      const [verdict] = worked.answers.map((each) => each.verdict);
      assert.equal(verdict?.status, "proved");
      assert.deepEqual(
        (verdict?.conditions ?? []).map(({ json }) => toUnicode(json)),
        conditions,
      );
      assertSound(worked);
    });
  }
});

describe("quotient and remainder by themselves", () => {
  const rows: [formula: string, quotient: string, remainder: string][] = [
    ["\\frac{x^3-1}{x+1}", "x² − x + 1", "−2"],
    ["\\frac{x^3-1}{x-1}", "x² + x + 1", "0"],
    ["\\frac{x+1}{x^2+1}", "0", "x + 1"],
    ["\\frac{x^4+3x^2+1}{x^2-x+1}", "x² + x + 3", "2x − 2"],
  ];
  for (const [formula, ...alone] of rows)
    test(formula, () => {
      const { answers } = work("quotient", formula);
      assert.deepEqual(
        answers.slice(1).map(({ json }) => toUnicode(json)),
        alone,
      );
    });
});

describe("what is not answered", () => {
  for (const [what, formula, reason, details] of refusedExamples) {
    test(`${what} of ${formula}: ${reason}`, () => {
      const worked = work(what, formula, details);
      assert.notEqual(worked.status, "solved");
      assert.equal(worked.reason, reason);
      assert.deepEqual(worked.refuted, []);
    });
  }
});
