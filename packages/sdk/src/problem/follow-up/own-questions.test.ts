import assert from "node:assert/strict";
import { test } from "node:test";
import type { Question } from "../../contract.ts";
import { printProblem } from "../notation/print.ts";
import { read } from "../read.ts";
import { taskExamples } from "../tasks/examples/all.ts";

/** Every so many of the questions: what was asked before may be anything, so any of them will do. */
const every = 11;

const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(textsIn)
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(textsIn)
        : [];

const lineOf = (question: Question): string => {
  const { readings, chosen } = read(question);
  const problem = readings[chosen ?? -1]?.problem;
  return problem ? printProblem(problem) : "";
};

test("a question that stands for itself is read as ever, whatever was asked before", () => {
  const before = ["plot y = x^2 - 4x + 3", "solve x^2 - 5x + 6 = 0", "graph x^2/9 + y^2/4 = 1"].map((text) => {
    const problem = read({ text }).readings[0]?.problem;
    assert.ok(problem);
    return { problem, figures: [] };
  });
  const texts = textsIn(taskExamples).filter((_, index) => index % every === 0);
  assert.ok(texts.length > 150, `${texts.length}`);
  for (const [index, text] of texts.entries()) {
    const alone = lineOf({ text });
    if (alone !== "")
      assert.equal(lineOf({ text, previous: before[index % before.length] as Question["previous"] & {} }), alone, text);
  }
});
