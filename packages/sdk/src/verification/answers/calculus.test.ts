import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Goal, MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { loadCalculus } from "../calculus/load.ts";
import { verifyAnswer } from "../verify-answer.ts";

const calculus = await loadCalculus();

function verdictOn(task: string, question: string, answer: string | MathJson, bounds?: readonly [string, string]): string {
  const ask = { what: task, ...(bounds ? { with: { from: parse(bounds[0]), to: parse(bounds[1]) } } : {}) };
  const expression = question.includes(";")
    ? expressionOf(["List", ...question.split(";").map((part) => parse(part).json)])
    : parse(question);
  const goal: Goal = { task, expression, unknowns: ["x"], assuming: [], numbers: "real", ask };
  const words = answer === "Diverges" || answer === "DoesNotExist";
  const given = typeof answer === "string" && !words ? parse(answer) : expressionOf(answer);
  return verifyAnswer({ ask, kind: "value", ...given }, goal, calculus).status;
}

describe("answers of calculus are held against the question", () => {
  const rows: [task: string, question: string, answer: string, status: string][] = [
    ["integral", "\\int 2x\\,dx", "x^2 + C", "proved"],
    ["integral", "\\int 2x\\,dx", "x^2", "refuted"],
    ["integral", "\\int 2x\\,dx", "x^2 + x + C", "refuted"],
    ["integral", "\\int 2x\\,dx", "\\int 2x\\,dx", "unchecked"],
    ["integral", "\\int \\frac{1}{x}\\,dx", "\\ln|x| + C", "proved"],
    ["integral", "\\int \\frac{\\sin x}{x}\\,dx", "\\operatorname{Si}(x) + C", "proved"],
    ["integral", "\\int \\frac{e^x}{x}\\,dx", "\\operatorname{Ei}(x) + C", "proved"],
    ["integral", "\\int \\frac{1}{\\ln x}\\,dx", "\\operatorname{li}(x) + C", "proved"],
    ["integral", "\\int \\frac{\\sin x}{x}\\,dx", "\\operatorname{Ci}(x) + C", "refuted"],
    ["integral", "\\int_0^1 x^2\\,dx", "\\frac{1}{3}", "proved"],
    ["integral", "\\int_0^1 x^2\\,dx", "\\frac{1}{2}", "refuted"],
    ["integral", "\\int_{-1}^1 \\frac{1}{x^2}\\,dx", "-2", "refuted"],
    ["integral", "\\int_{-1}^1 \\frac{1}{x^2}\\,dx", "Diverges", "proved"],
    ["integral", "\\int_0^1 x^2\\,dx", "Diverges", "unchecked"],
    ["limit", "\\lim_{x \\to 0} \\frac{\\sin x}{x}", "1", "proved"],
    ["limit", "\\lim_{x \\to 0} \\frac{\\sin x}{x}", "0", "refuted"],
    ["limit", "\\lim_{x \\to 0} \\frac{1}{x}", "DoesNotExist", "proved"],
    ["limit", "\\lim_{x \\to \\infty} x^2", "\\infty", "proved"],
    ["derivative", "\\frac{d}{dx} x^3", "3x^2", "proved"],
    ["derivative", "\\frac{d}{dx} x^3", "2x^2", "refuted"],
  ];
  for (const [task, question, answer, status] of rows) {
    test(`${question}: ${answer} is ${status}`, () => {
      assert.equal(verdictOn(task, question, answer), status);
    });
  }

  const areas: [curves: string, bounds: [string, string] | undefined, answer: string, status: string][] = [
    ["y = x^2; y = x", undefined, "\\frac{1}{6}", "proved"],
    ["y = x^2; y = x", undefined, "-\\frac{1}{6}", "refuted"],
    ["y = \\sin x", ["0", "2\\pi"], "4", "proved"],
    ["y = \\sin x", ["0", "2\\pi"], "0", "refuted"],
    ["y = x; y = 1", undefined, "1", "unchecked"],
    ["y = x", ["1", "-1"], "-1", "unchecked"],
    ["y^2 = x", ["0", "1"], "\\frac{1}{2}", "unchecked"],
    ["x^2 + y^2 = 1", ["-1", "1"], "2", "unchecked"],
  ];
  for (const [curves, bounds, answer, status] of areas) {
    test(`the area of ${curves}: ${answer} is ${status}`, () => {
      assert.equal(verdictOn("area", curves, answer, bounds), status);
    });
  }
});
