import { allSteps, derived } from "../../../test/support/derived.ts";
import type { Answer, MethodId, Problem, Step } from "../src/contract.ts";
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
  const { steps, answers, end } = derived(problem);
  const [refuted] = end.refuted;
  if (refuted) throw new Error(`refuted: ${refuted.rule} ${refuted.before?.latex} ⟶ ${refuted.after.latex}`);
  return { status: end.status, answer: answers[0], steps: steps.slice(1), methods: end.methods };
}

export { allSteps as withSubsteps };
