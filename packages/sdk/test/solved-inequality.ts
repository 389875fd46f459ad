import type { Answer, MethodId, Problem, Step } from "../src/contract.ts";
import { derive } from "../src/derivation/derive.ts";
import { parse } from "../src/expression/parse.ts";

export interface SolvedInequality {
  readonly status: string | undefined;
  readonly answer: Answer | undefined;
  /** Top-level steps, without the one that says what is given. */
  readonly steps: readonly Step[];
  readonly methods: readonly MethodId[];
}

/** Formulas as a person would write them, several separated by semicolons, with conditions behind an @. */
export function inequalityProblem(text: string): Problem {
  const [question = "", conditions = ""] = text.split(" @ ");
  const given = question.split(" ; ").map((part) => parse(part));
  return {
    kind: "inequality.other",
    given,
    unknowns: [/\bt\b/.test(question) ? "t" : /\bn\b/.test(question) ? "n" : "x"],
    asks: [{ what: "solutions" }],
    numbers: "real",
    assuming: conditions === "" ? [] : conditions.split(";").map((part) => parse(part)),
  };
}

/** Solves, and throws where a line was refuted. */
export function solveInequality(problem: Problem): SolvedInequality {
  const [steps, answers]: [Step[], Answer[]] = [[], []];
  for (const part of derive(problem, { operations: 2_000_000 })) {
    if (part.type === "steps") steps.push(...part.steps);
    else if (part.type === "answers") answers.push(...part.answers);
    else {
      const [refuted] = part.end.refuted;
      if (refuted) throw new Error(`refuted: ${refuted.rule} ${refuted.before?.latex} ⟶ ${refuted.after.latex}`);
      return { status: part.end.status, answer: answers[0], steps: steps.slice(1), methods: part.end.methods };
    }
  }
  throw new Error("a derivation has an end");
}

export const withSubsteps = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => [step, ...withSubsteps(step.substeps ?? [])]);
