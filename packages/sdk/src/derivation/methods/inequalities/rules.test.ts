import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inequalityProblem, solveInequality, withSubsteps } from "../../../../test/solved-inequality.ts";
import { parse } from "../../../expression/parse.ts";
import { verifyWithin } from "../../../verification/verify-step.ts";
import { wordingOf } from "../../tell.ts";
import { tellStep } from "../../wording.ts";
import { inequalitiesMethods } from "./methods.ts";

const rules = new Map(inequalitiesMethods.flatMap((method) => Object.entries(method.rules)));

describe("every rule for inequalities", () => {
  for (const [id, { relation, example }] of rules) {
    if (relation === "states") continue;
    test(`${id} has an example that holds`, () => {
      const [before = "", after = ""] = example.split(" ⟶ ");
      assert.equal(verifyWithin(100_000, { before: parse(before), after: parse(after), relation }).status, "proved", example);
    });
  }
});

test("no sentence is left with an empty place", () => {
  const questions = [
    "2x + 1 < 2x + 3",
    "5 - 2x > 1",
    "3 < 1 - 2x < 7",
    "(x^2 + 1)(2 - x) > 0",
    "x^3 - 2x^2 - x + 2 < 0",
    "x^2 + x + 1 < 0",
    "x^2 - 2 > 0 @ x > 0",
    "\\frac{x}{x-2} > 3",
    "|x-1| + |x+2| \\ge 5",
    "2|x-3| + 1 \\ge 7",
    "\\sqrt{x+1} > x-1",
    "\\sqrt{x+2} + \\sqrt{x-1} > 3",
    "4^x - 3 \\cdot 2^x + 2 < 0",
    "(1/2)^x > 3",
    "\\log_{1/2}(x-1) > 3",
    "x^2 - 4 > 0 ; x < 5",
    "2\\sin(2x) > 1",
    "2\\sin^2 x - \\sin x > 0 @ 0 \\le x < 2\\pi",
    "\\sin x > \\cos x",
    "ax > b",
    "x^2 - (a+1)x + a < 0",
    "x^3 - 3x + 1 > 0",
    "x^2 \\ne 4",
  ];
  for (const question of questions) {
    for (const step of withSubsteps(solveInequality(inequalityProblem(question)).steps)) {
      for (const language of ["en", "zh"]) {
        const { text } = tellStep(step, wordingOf({ steps: [step] }, language));
        assert.doesNotMatch(text ?? "{", /\{[A-Za-z]+\}/, `${question}: ${step.rule}`);
      }
    }
  }
});
