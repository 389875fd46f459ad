import type { Answer, Expression, MathJson, Problem, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { parse } from "../../../expression/parse.ts";
import { derive } from "../../derive.ts";

/** What a derivation of one task came to, for tests: its steps with their substeps, and the answers. */
export interface Worked {
  readonly status: string;
  readonly reason: string | undefined;
  readonly steps: readonly Step[];
  readonly answers: readonly Answer[];
  readonly refuted: readonly Step[];
}

export interface Details {
  readonly unknowns?: readonly string[];
  readonly with?: Readonly<Record<string, string>>;
  readonly assuming?: readonly string[];
  readonly numbers?: Problem["numbers"];
  readonly method?: string;
}

/** Works out one ask about one formula, given as text or as a tree. */
export function work(what: string, formula: string | { json: MathJson }, details: Details = {}): Worked {
  const given: Expression = typeof formula === "string" ? parse(formula) : expressionOf(formula.json);
  const replacements = Object.fromEntries(
    Object.entries(details.with ?? {}).map(([name, text]) => [name, name === "over" ? { json: text, latex: text } : parse(text)]),
  );
  const problem: Problem = {
    kind: "expression.form",
    given: [given],
    unknowns: [...(details.unknowns ?? [])],
    asks: [{ what, ...(details.with ? { with: replacements } : {}) }],
    numbers: details.numbers ?? "real",
    assuming: (details.assuming ?? []).map((text) => parse(text)),
  };
  const worked = {
    status: "",
    reason: undefined as string | undefined,
    steps: [] as Step[],
    answers: [] as Answer[],
    refuted: [] as Step[],
  };
  for (const part of derive(problem, { operations: 2_000_000, method: details.method })) {
    if (part.type === "steps") worked.steps.push(...part.steps);
    else if (part.type === "answers") worked.answers.push(...part.answers);
    else {
      worked.status = part.end.status;
      worked.reason = part.end.reason?.key;
      worked.refuted.push(...part.end.refuted);
    }
  }
  return worked;
}

export const withSubsteps = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => [step, ...withSubsteps(step.substeps ?? [])]);
