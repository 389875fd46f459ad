import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { solve } from "../solve.ts";

describe("an answer with rounded ends says that it is near the solutions", () => {
  const rows: readonly (readonly [question: string, answer: string])[] = [
    ["solve x^3-x-1>0", "\\approx (1.32471795724, +\\infty)"],
    ["domain of sqrt(x^3-x-1)", "\\approx [1.32471795724, +\\infty)"],
    ["domain of 1/(x^3-x-1)", "\\approx (-\\infty, 1.32471795724) \\cup (1.32471795724, +\\infty)"],
    ["solve x^2-2>0", "(-\\infty, -\\sqrt{2}) \\cup (\\sqrt{2}, +\\infty)"],
    ["solve x > 1.32471795724", "\\left(\\frac{33117948931}{25000000000}, +\\infty\\right)"],
  ];
  for (const [question, answer] of rows)
    test(`${question}: ${answer}`, async () => {
      const { status, answers } = await solve({ text: question }).result;
      assert.deepEqual([status, answers[0]?.latex, answers[0]?.verdict.status], ["solved", answer, "proved"]);
    });
});
