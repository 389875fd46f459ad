import assert from "node:assert/strict";
import type { Answer, MathJson, Problem, Step } from "../../packages/sdk/src/contract.ts";
import { type DerivationEnd, derive } from "../../packages/sdk/src/derivation/derive.ts";
import { expressionOf } from "../../packages/sdk/src/expression/expression.ts";
import { headOf, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import type { CalculusRungs } from "../../packages/sdk/src/verification/calculus/load.ts";

/** What came of a problem. */
export interface Derived {
  readonly steps: readonly Step[];
  readonly answers: readonly Answer[];
  readonly end: DerivationEnd;
}

export function derived(problem: Problem, options: { method?: string; calculus?: CalculusRungs } = {}): Derived {
  const steps: Step[] = [];
  const answers: Answer[] = [];
  let end: DerivationEnd | undefined;
  for (const part of derive(problem, { operations: 2_000_000, ...options })) {
    if (part.type === "steps") steps.push(...part.steps);
    else if (part.type === "answers") answers.push(...part.answers);
    else end = part.end;
  }
  if (!end) throw new Error("the derivation has no end");
  return { steps, answers, end };
}

/** Equations in LaTeX, a semicolon between them. */
export function systemProblem(unknowns: string, equations: string | readonly MathJson[]): Problem {
  const given =
    typeof equations === "string" ? equations.split(";").map((one) => parse(one.trim())) : equations.map(expressionOf);
  return {
    kind: "system.linear",
    given,
    unknowns: unknowns.split(","),
    asks: [{ what: "solutions" }],
    numbers: "real",
    assuming: [],
  };
}

/** An equation in LaTeX, with its initial conditions after commas, for y as a function of x. */
export function differentialProblem(text: string): Problem {
  const { json } = parse(text);
  const given = (headOf(json) === "List" ? operandsOf(json) : [json]).map(expressionOf);
  return {
    kind: "differential.equation",
    given,
    unknowns: ["y"],
    asks: [{ what: given.length > 1 ? "particular-solution" : "general-solution" }],
    numbers: "real",
    assuming: [],
  };
}

export const allSteps = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...allSteps(step.substeps ?? [])]);

/** Solved, no line refuted, and every line proved where it claims anything. */
export function assertProved({ steps, answers, end }: Derived): void {
  assert.equal(end.status, "solved", end.reason?.key);
  assert.deepEqual(end.refuted, []);
  for (const { rule, after, verdict } of allSteps(steps))
    assert.match(verdict.status, /^(proved|given)$/, `${rule}: ${after.latex}`);
  for (const { verdict } of answers) assert.equal(verdict.status, "proved");
}
