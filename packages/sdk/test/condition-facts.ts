import type { Answer, MathJson, Problem, Step } from "../src/contract.ts";
import { type DerivationEnd, derive } from "../src/derivation/derive.ts";
import { expressionOf } from "../src/expression/expression.ts";
import { parse } from "../src/expression/parse.ts";

/** Short ways to write the facts of a question of plane geometry. */

export const formula = (latex: string): MathJson => parse(latex).json;
export const curve = (name: string, latex: string): MathJson => ["Colon", name, formula(latex)];
export const is = (name: string, kind: string): MathJson => ["Is", name, kind];
export const equal = (left: MathJson, right: MathJson): MathJson => ["Equal", left, right];
export const on = (point: MathJson, place: MathJson): MathJson => ["Element", point, place];
export const at = (x: number | string, y: number | string): MathJson => ["Tuple", coordinate(x), coordinate(y)];
export const distance = (first: MathJson, second: MathJson): MathJson => ["Distance", first, second];
export const lengthOf = (segment: string, name = "C"): MathJson => ["Length", [segment, name]];
export const graph = (latex: string): MathJson => ["Graph", formula(latex)];
export const vector = (from: MathJson, to: MathJson): MathJson => ["OverVector", from, to];

const coordinate = (value: number | string): MathJson => (typeof value === "number" ? value : formula(value));

/** Facts, what is asked and of which term, the answer in LaTeX ("" where nothing may be answered), letters to be found, what is assumed. */
export type ConditionQuestion = readonly [
  given: readonly MathJson[],
  ask: readonly [what: string, of: MathJson],
  answer: string,
  unknowns?: readonly string[],
  assuming?: readonly MathJson[],
];

export interface Worked {
  readonly steps: readonly Step[];
  readonly answers: readonly Answer[];
  readonly end: DerivationEnd;
}

export function work([given, [what, of], , unknowns = [], assuming = []]: ConditionQuestion): Worked {
  const problem: Problem = {
    kind: "conic.general",
    given: given.map(expressionOf),
    assuming: assuming.map(expressionOf),
    unknowns: [...unknowns],
    numbers: "real",
    asks: [{ what, of: expressionOf(of) }],
  };
  const steps: Step[] = [];
  const answers: Answer[] = [];
  for (const part of derive(problem, { operations: 2_000_000 })) {
    if (part.type === "steps") steps.push(...part.steps.flatMap(withSubsteps));
    else if (part.type === "answers") answers.push(...part.answers);
    else return { steps, answers, end: part.end };
  }
  throw new Error("a derivation without an end");
}

const withSubsteps = (step: Step): Step[] => [step, ...(step.substeps ?? []).flatMap(withSubsteps)];

/** The answers as they are shown; "none" where it is proved that there is nothing. */
export const said = ({ answers }: Worked): string =>
  answers.map(({ kind, latex }) => (kind === "none" ? "none" : latex)).join(" & ");
