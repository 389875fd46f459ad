import { allSteps, derived } from "../../../test/support/derived.ts";
import type { Answer, Ask, Expression, Problem, Step } from "../src/contract.ts";
import { expressionOf } from "../src/expression/expression.ts";
import { substitute } from "../src/expression/mathjson.ts";
import { parse } from "../src/expression/parse.ts";
import { loadCalculus } from "../src/verification/calculus/load.ts";

/** What became of a problem: its answers, all its steps, and the lines that rules wrote wrongly. */
export interface Worked {
  readonly status: string;
  readonly answers: readonly Answer[];
  readonly steps: readonly Step[];
  readonly refuted: readonly Step[];
  readonly reason: string | undefined;
}

export interface ProblemParts {
  readonly kind: string;
  readonly ask: string;
  readonly given: string | readonly string[];
  readonly unknowns?: readonly string[];
  readonly with?: Readonly<Record<string, string>>;
  readonly numbers?: Problem["numbers"];
  readonly assuming?: readonly string[];
  readonly method?: string;
}

const calculus = await loadCalculus();

/** Of complex numbers, i is the unit. */
const withUnit = ({ json }: Expression): Expression => expressionOf(substitute(json, { i: "ImaginaryUnit" }));

/** Works a problem out without a reader: formulas in LaTeX. */
export function worked(parts: ProblemParts): Worked {
  const given = typeof parts.given === "string" ? [parts.given] : parts.given;
  const options = Object.entries(parts.with ?? {}).map(([name, formula]) => [name, parse(formula)] as const);
  const ask: Ask = { what: parts.ask, ...(options.length > 0 ? { with: Object.fromEntries(options) } : {}) };
  const problem: Problem = {
    kind: parts.kind,
    given: given.map((formula) => (parts.numbers === "complex" ? withUnit(parse(formula)) : parse(formula))),
    unknowns: [...(parts.unknowns ?? [])],
    asks: [ask],
    numbers: parts.numbers ?? "real",
    assuming: (parts.assuming ?? []).map((formula) => parse(formula)),
  };
  const method = parts.method === undefined ? {} : { method: parts.method };
  const { steps, answers, end } = derived(problem, { calculus, ...method });
  return { status: end.status, answers, steps, refuted: end.refuted, reason: end.reason?.key };
}

export { allSteps };
