import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Answer, MathJson, Problem } from "../../packages/sdk/src/contract.ts";
import { freeLetters, headOf, isApplication, operandsOf, substitute } from "../../packages/sdk/src/expression/mathjson.ts";
import { loadCalculus } from "../../packages/sdk/src/verification/calculus/load.ts";
import { calculus as comparisons } from "../corpora/questions/comparing/calculus.ts";
import { solvesSystem, tuplesOf } from "../corpora/questions/comparing/points.ts";
import { caseAt } from "../corpora/questions/comparing/solutions.ts";
import { numberOf, type Place } from "../corpora/questions/comparing/values.ts";
import { assertProved, derived, differentialProblem, systemProblem } from "./derived.ts";

export type SystemRow = readonly [unknowns: string, equations: string, kind: string, latex: string];
export type DifferentialRow = readonly [equation: string, latex: string, further?: string];

/** Systems with their answers: every line proved, and each point put into the equations once more, by numbers. */
export function testSystems(name: string, rows: readonly SystemRow[]): void {
  describe(name, () => {
    for (const [unknowns, equations, kind, latex] of rows) {
      test(equations, () => {
        const problem = systemProblem(unknowns, equations);
        const found = derived(problem);
        assertProved(found);
        assert.deepEqual(
          found.answers.map((answer) => [answer.kind, answer.latex]),
          [[kind, latex]],
        );
        const residuals = problem.given.flatMap(({ json }) => residualsOf(json));
        const letters = unknowns.split(",");
        const at = valuesOfLetters(residuals, letters);
        for (const tuple of tuplesOf(caseAt(found.answers[0]?.json ?? "Nothing", at))) {
          const dimension = freeLetters(tuple).filter((letter) => !(letter in at)).length;
          assert.ok(solvesSystem(tuple, { equations: residuals, letters, dimension }, at), `${JSON.stringify(tuple)} put in`);
        }
      });
    }
  });
}

/** Differential equations with their solutions: every line proved, and the solutions put into the equation once more, by numbers. */
export function testDifferentialEquations(name: string, rows: readonly DifferentialRow[]): void {
  describe(name, async () => {
    const calculus = await loadCalculus();
    for (const [equation, latex, further] of rows) {
      test(equation, () => {
        const problem = differentialProblem(equation);
        const found = derived(problem, { calculus });
        assertProved(found);
        assert.deepEqual(
          found.answers.map((answer) => [answer.kind, answer.latex]),
          [latex, ...(further === undefined ? [] : [further])].map((each) => ["equation", each]),
        );
        assert.notEqual(solvesByNumbers(problem, found.answers[0] as Answer), false, "put in");
      });
    }
  });
}

/** Letters that formulas have besides those that are sought are numbers, whichever. */
const valuesOfLetters = (formulas: readonly MathJson[], sought: readonly string[]): Place => {
  const letters = [...new Set(formulas.flatMap((json) => freeLetters(json)))].filter((letter) => !sought.includes(letter));
  return Object.fromEntries(letters.map((letter, index) => [letter, 1.25 + 0.5 * index]));
};

/** a = b = c as differences that are zero. */
function residualsOf(json: MathJson): MathJson[] {
  const sides = operandsOf(json).map(withQuotients);
  return sides.slice(1).map((side, index) => ["Subtract", sides[index] as MathJson, side]);
}

/** A ratio 2 : 3 as the quotient that it is. */
const withQuotients = (json: MathJson): MathJson =>
  isApplication(json)
    ? ([json[0] === "Ratio" ? "Divide" : json[0], ...operandsOf(json).map(withQuotients)] as unknown as MathJson)
    : json;

/** Whether the first answer, the family of solutions, solves the equation; undefined above the second order, where no differences are taken. */
function solvesByNumbers({ given, asks }: Problem, answer: Answer): boolean | undefined {
  const [equation = "Nothing", ...conditions] = given.map(({ json }) => json);
  const order = orderOf(equation);
  if (order > 2) return undefined;
  const [residual = "Nothing"] = residualsOf(inRates(equation));
  // Letters besides x and y that the equation has are numbers, whichever.
  const letters = [...new Set(given.flatMap(({ json }) => freeLetters(inRates(json))))].filter(
    (letter) => !/^[xypq]$/.test(letter),
  );
  const values = Object.fromEntries(letters.map((letter, index) => [letter, 1.25 + 0.5 * index]));
  const expected = {
    residual: substitute(residual, values),
    constants: asks[0]?.what === "particular-solution" ? 0 : order,
    conditions: conditions.map((condition) => conditionOf(substitute(inRates(condition), values))),
    dependent: "y",
    independent: "x",
  };
  return comparisons["differential-equation"]?.(expected, { ...answer, json: substitute(answer.json, values) });
}

function orderOf(json: MathJson): number {
  if (headOf(json) === "Derivative") return Number(operandsOf(json)[1] ?? 1);
  if (headOf(json) === "Differentiate") return operandsOf(json).length - 1;
  return Math.max(1, ...operandsOf(json).map(orderOf));
}

/** y′ as p, y″ as q; y(x) as y; differentials divided by dx. */
function inRates(json: MathJson): MathJson {
  if (!isApplication(json)) return json;
  const operands = operandsOf(json);
  const [first = "Nothing", second] = operands;
  switch (headOf(json)) {
    case "Derivative":
      return second === 2 ? "q" : "p";
    case "Differentiate":
      return operands.length > 2 ? "q" : "p";
    case "Differential":
      return first === "y" ? "p" : 1;
    case "Apply":
      return second === "x" ? inRates(first) : [inRates(first) as string, second ?? "Nothing"];
    case "y":
      return first === "x" ? "y" : json;
    case "Multiply": {
      const at = operands.indexOf("d");
      const rate = operands[at + 1] === "y" ? "p" : 1;
      const kept = at < 0 ? operands : [...operands.slice(0, at), rate, ...operands.slice(at + 2)];
      return ["Multiply", ...kept.map(inRates)];
    }
    default:
      return [json[0], ...operands.map(inRates)] as unknown as MathJson;
  }
}

/** y(0) = 1 as ["value", 0, 1], y′(0) = 1 as ["derivative", 0, 1]. */
function conditionOf(json: MathJson): ["value" | "derivative", number, number] {
  const [left = "Nothing", right = "Nothing"] = operandsOf(json);
  return [headOf(left) === "y" ? "value" : "derivative", numberOf(operandsOf(left)[0] ?? "Nothing"), numberOf(right)];
}
