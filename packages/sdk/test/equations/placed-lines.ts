import type { Problem } from "../../src/contract.ts";
import { parse } from "../../src/expression/parse.ts";
import { solveProblem } from "./solve-example.ts";

/** The kind of problem for what is asked of a formula. */
const kinds = { solutions: "equation.other", simplified: "expression.simplify", factored: "expression.factor" } as const;

/** All lines of an example with their places, without the given formula. */
export function placedLines(formula: string, what: keyof typeof kinds = "solutions"): string[] {
  const unknowns = what === "solutions" ? ["x"] : [];
  const question: Problem = {
    kind: kinds[what],
    given: [parse(formula)],
    unknowns,
    asks: [{ what }],
    numbers: "real",
    assuming: [],
  };
  return solveProblem(question)
    .steps.filter(({ rule }) => rule !== "question.given")
    .map(({ id, after }) => `${id} ${after.latex}`);
}
