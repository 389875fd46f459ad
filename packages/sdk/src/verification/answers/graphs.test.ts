import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Goal } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { loadCalculus } from "../calculus/load.ts";
import { verifyAnswer } from "../verify-answer.ts";

const calculus = await loadCalculus();

function verdictOn(task: string, question: string, answer: string): string {
  const ask = { what: task };
  const goal: Goal = { task, expression: parse(question), unknowns: ["x"], assuming: [], numbers: "real", ask };
  return verifyAnswer({ ask, kind: "value", ...parse(answer) }, goal, calculus).status;
}

describe("answers about graphs are held against the question", () => {
  const rows: [task: string, question: string, answer: string, status: string][] = [
    ["turning-points", "y = x^3 - 3x", "\\{(-1, 2), (1, -2)\\}", "proved"],
    ["turning-points", "y = x^3 - 3x", "\\{(1, -2)\\}", "unchecked"],
    ["turning-points", "y = x^3", "\\{(0, 0)\\}", "unchecked"],
    ["turning-points", "y = x^4(x - 2)", "\\{(\\frac{8}{5}, -\\frac{8192}{3125})\\}", "unchecked"],
    ["turning-points", "y = |x|", "\\{(0, 0)\\}", "proved"],
    ["turning-points", "y = x^2", "\\{(0, 1)\\}", "refuted"],
    ["turning-points", "y = \\sin x", "\\{(\\frac{\\pi}{2}, 1)\\}", "proved"],
    ["period", "y = \\sin(2x)", "\\pi", "proved"],
    ["period", "y = \\sin(2x)", "2\\pi", "refuted"],
    ["period", "y = 3 - \\tan(x/2)", "2\\pi", "proved"],
    ["period", "y = |\\sin x|", "\\pi", "sampled"],
    ["period", "y = |\\sin x|", "2\\pi", "refuted"],
    ["period", "y = \\cos(\\sin x)", "2\\pi", "refuted"],
    ["period", "y = \\sin x", "3", "refuted"],
    ["period", "y = \\sin(ax)", "\\frac{2\\pi}{a}", "sampled"],
  ];
  for (const [task, question, answer, status] of rows) {
    test(`${task} of ${question}: ${answer}`, () => assert.equal(verdictOn(task, question, answer), status));
  }
});
