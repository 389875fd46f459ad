import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Goal } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { loadCalculus } from "../calculus/load.ts";
import { verifyAnswer } from "../verify-answer.ts";

const calculus = await loadCalculus();

function verdictOn(task: string, question: string, answer: string, said: readonly string[] = []): string {
  const ask = { what: task };
  const assuming = said.map((each) => parse(each));
  const goal: Goal = { task, expression: parse(question), unknowns: ["x"], assuming, numbers: "real", ask };
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
    // Far from the others, at a corner, at the end of what it has values for, and seen but not proved to be the only one.
    ["turning-points", "y = x^3 - 150x^2", "\\{(0, 0)\\}", "unchecked"],
    ["turning-points", "y = x^2 - 4|x|", "\\{(-2, -4), (2, -4)\\}", "unchecked"],
    ["turning-points", "y = x^2 + |x - 3|", "\\{(\\frac{1}{2}, \\frac{11}{4})\\}", "proved"],
    ["turning-points", "y = x - 2\\sqrt{x}", "\\{(1, -1)\\}", "proved"],
    ["turning-points", "y = x^x", "\\{(e^{-1}, e^{-e^{-1}})\\}", "sampled"],
    ["turning-points", "y = x^{4/3} - \\frac{4}{3}x", "\\{(1, -\\frac{1}{3})\\}", "proved"],
    ["inflection-points", "y = x^3 - 3x", "\\{(0, 0)\\}", "proved"],
    ["inflection-points", "y = x^6 - 6x^5", "\\{(0, 0), (4, -2048)\\}", "proved"],
    // One of odd order is missing, one is of even order.
    ["inflection-points", "y = x^6 - 6x^5", "\\{(4, -2048)\\}", "unchecked"],
    ["inflection-points", "y = x^5 - 10x^4", "\\{(6, -5184)\\}", "proved"],
    ["inflection-points", "y = x^4", "\\{(0, 0)\\}", "unchecked"],
    ["inflection-points", "y = x^3 + x|x|", "\\{(0, 0)\\}", "unchecked"],
    ["asymptotes", "y = \\frac{1}{x}", "x = 0, y = 0", "proved"],
    ["asymptotes", "y = \\frac{1}{x}", "y = 0", "unchecked"],
    ["asymptotes", "y = \\frac{1}{x}", "x = 0", "unchecked"],
    ["asymptotes", "y = \\frac{1}{x}", "x = 0, y = 1", "unchecked"],
    ["asymptotes", "y = \\arctan x", "y = \\frac{\\pi}{2}", "unchecked"],
    ["asymptotes", "y = \\frac{1}{x^3 - 3x + 1}", "y = 0", "unchecked"],
    ["asymptotes", "y = \\frac{x^2 - 1}{x - 1}", "\\varnothing", "unchecked"],
    ["asymptotes", "y = \\frac{x - 1}{x^2 - 1}", "x = -1, y = 0", "proved"],
    ["asymptotes", "y = x - \\ln x", "x = 0", "proved"],
    ["asymptotes", "y = x^2", "\\varnothing", "proved"],
    ["intersections", "y = \\log_2 x, y = x - 1", "\\{(1, 0), (2, 1)\\}", "proved"],
    ["intersections", "y = \\log_2 x, y = x - 1", "\\{(1, 0)\\}", "unchecked"],
    ["period", "y = \\sin(2x)", "\\pi", "proved"],
    ["period", "y = \\sin(2x)", "2\\pi", "refuted"],
    ["period", "y = 3 - \\tan(x/2)", "2\\pi", "proved"],
    ["period", "y = 2\\sin(2x + \\frac{\\pi}{3}) - 1", "\\pi", "proved"],
    ["period", "y = \\cos(\\pi x)", "2", "proved"],
    ["period", "y = \\cos(\\pi x)", "4", "refuted"],
    ["period", "y = \\sin(x^2)", "2\\pi", "refuted"],
    ["period", "y = |\\sin x|", "\\pi", "sampled"],
    ["period", "y = |\\sin x|", "2\\pi", "refuted"],
    ["period", "y = \\cos(\\sin x)", "2\\pi", "refuted"],
    ["period", "y = \\sin x", "3", "refuted"],
    ["period", "y = \\sin(ax)", "\\frac{2\\pi}{a}", "sampled"],
    ["critical-points", "y = x^4 - 4x^3", "\\{(0, 0), (3, -27)\\}", "proved"],
    ["critical-points", "y = x^4 - 4x^3", "\\{(3, -27)\\}", "unchecked"],
    ["critical-points", "y = |x - 1| + x^2", "\\{(\\frac{1}{2}, \\frac{3}{4}), (1, 1)\\}", "proved"],
    ["critical-points", "y = |x - 1| + x^2", "\\{(\\frac{1}{2}, \\frac{3}{4})\\}", "unchecked"],
    ["critical-points", "y = \\sqrt{x}", "\\varnothing", "unchecked"],
    ["stationary-points", "y = |x - 1| + x^2", "\\{(\\frac{1}{2}, \\frac{3}{4})\\}", "proved"],
    ["stationary-points", "y = |x - 1| + x^2", "\\{(1, 1)\\}", "unchecked"],
    ["stationary-points", "y = x^3 + x", "\\varnothing", "proved"],
    ["stationary-points", "y = x^3", "\\varnothing", "unchecked"],
    ["local-maxima", "y = x^3 - 3x", "\\{(-1, 2)\\}", "proved"],
    ["local-maxima", "y = x^3 - 3x", "\\{(-1, 2), (1, -2)\\}", "unchecked"],
    ["local-maxima", "y = x^3 - 3x", "\\varnothing", "unchecked"],
    ["local-minima", "y = |x^2 - 4|", "\\{(-2, 0), (2, 0)\\}", "proved"],
    ["local-minima", "y = |x^2 - 4|", "\\{(-2, 0)\\}", "unchecked"],
    ["local-minima", "y = x^4", "\\{(0, 0)\\}", "proved"],
    ["local-minima", "y = x^4", "\\varnothing", "unchecked"],
    ["oblique-asymptotes", "y = x + \\frac{1}{x}", "y = x", "proved"],
    ["oblique-asymptotes", "y = x + \\frac{1}{x}", "x = 0, y = x", "unchecked"],
    ["oblique-asymptotes", "y = x + \\frac{1}{x}", "\\varnothing", "unchecked"],
    ["oblique-asymptotes", "y = \\frac{1}{x}", "\\varnothing", "proved"],
    ["horizontal-asymptotes", "y = x + \\frac{1}{x}", "\\varnothing", "proved"],
    ["horizontal-asymptotes", "y = \\arctan x", "y = \\frac{\\pi}{2}", "unchecked"],
    ["vertical-asymptotes", "y = \\frac{1}{x} + x", "x = 0", "proved"],
    ["vertical-asymptotes", "y = \\frac{1}{x(x - 1)}", "x = 0", "unchecked"],
    // What has no value at some of the places does not repeat there.
    ["period", "y = \\frac{2\\tan x}{1 - \\tan^2 x}", "\\frac{\\pi}{2}", "refuted"],
    ["period", "y = \\frac{2\\tan x}{1 - \\tan^2 x}", "\\pi", "sampled"],
    ["period", "y = \\frac{\\sin 4x \\sin x}{\\sin x}", "\\frac{\\pi}{2}", "refuted"],
    ["period", "y = \\tan x + \\cot x", "\\pi", "sampled"],
    ["parity", "y = x^2", "\\mathrm{Even}", "proved"],
    ["parity", "y = \\frac{x^3 - x^2}{x - 1}", "\\mathrm{Even}", "refuted"],
    ["parity", "y = \\frac{x^3 - x^2}{x - 1}", "\\mathrm{Neither}", "proved"],
    ["parity", "y = \\frac{x^3}{x^2 - 1}", "\\mathrm{Odd}", "proved"],
    ["parity", "y = (x - 1)\\sqrt{\\frac{1 + x}{1 - x}}", "\\mathrm{Even}", "refuted"],
  ];
  for (const [task, question, answer, status] of rows) {
    test(`${task} of ${question}: ${answer}`, () => assert.equal(verdictOn(task, question, answer), status));
  }
});

describe("of the asymptotes of a part of a graph only those count that it comes close to", () => {
  const rows: [question: string, said: string, answer: string, status: string][] = [
    ["y = \\frac{1}{x(x - 10^{-8})}", "x > 10^{-8}", "x = 10^{-8}, y = 0", "proved"],
    ["y = \\frac{1}{x(x - 10^{-8})}", "x > 10^{-8}", "x = 0, x = 10^{-8}, y = 0", "unchecked"],
    ["y = \\frac{1}{x - 1}", "x > 2", "x = 1, y = 0", "unchecked"],
    ["y = \\frac{1}{x - 1}", "x > 10^{10}", "y = 0", "proved"],
    ["y = \\frac{1}{x - 1}", "x > 10^{10}", "\\varnothing", "unchecked"],
    ["y = \\frac{1}{x}", "1 < x < 2", "y = 0", "unchecked"],
    ["y = \\arctan x", "x < 0", "y = -\\frac{\\pi}{2}", "proved"],
    ["y = \\arctan x", "x < 0", "y = \\frac{\\pi}{2}, y = -\\frac{\\pi}{2}", "unchecked"],
    ["y = e^{1/x}", "x < 0", "x = 0, y = 1", "unchecked"],
    ["y = e^{1/x}", "x < 0", "y = 1", "proved"],
    ["y = \\frac{1}{x}", "x \\ne 5", "x = 0, y = 0", "proved"],
    ["y = \\frac{1}{x}", "x^2 > 4", "y = 0", "unchecked"],
  ];
  for (const [question, said, answer, status] of rows)
    test(`${question}, ${said}: ${answer}`, () => assert.equal(verdictOn("asymptotes", question, answer, [said]), status));
});
