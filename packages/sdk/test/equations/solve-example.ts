import { allSteps, derived } from "../../../../test/support/derived.ts";
import { notSolving } from "../../../../test/support/put-back.ts";
import type { Answer, MathJson, Problem, Step } from "../../src/contract.ts";
import { expressionOf } from "../../src/expression/expression.ts";
import { apply, sameTree } from "../../src/expression/mathjson.ts";
import { parse } from "../../src/expression/parse.ts";
import { toLatex } from "../../src/expression/print-latex.ts";

/** How an example is asked, where not "solve for x over the reals". */
export interface ExampleOptions {
  readonly unknown?: string;
  readonly numbers?: Problem["numbers"];
  readonly assuming?: readonly string[];
  readonly what?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** An equation, several formulas apart by ";;", its answer in LaTeX, and how it is asked. */
export type Example = readonly [formula: string, answer: string, options?: ExampleOptions];

export interface SolvedExample {
  readonly status: string;
  readonly answers: readonly Answer[];
  /** All steps, substeps included. */
  readonly steps: readonly Step[];
  readonly refuted: readonly Step[];
  readonly methods: readonly string[];
}

/** Solves an equation as a problem that has been read, for tables of examples. */
export function solveExample(formula: string, options: ExampleOptions = {}): SolvedExample {
  const { unknown = "x", numbers = "real", assuming = [], what = "solutions" } = options;
  const named = Object.entries(options.with ?? {}).map(([name, value]) => [name, parse(value)] as const);
  const problem: Problem = {
    kind: "equation.other",
    given: formula.split(";;").map((part) => parse(part.trim())),
    unknowns: [unknown],
    asks: [{ what, ...(named.length > 0 ? { with: Object.fromEntries(named) } : {}) }],
    numbers,
    assuming: assuming.map((condition) => parse(condition)),
  };
  return solveProblem(problem);
}

export function solveProblem(problem: Problem): SolvedExample {
  const { steps, answers, end } = derived(problem);
  return { status: end.status, answers, steps: allSteps(steps), refuted: end.refuted, methods: end.methods };
}

/** What is wrong with how an example is solved: its answer, a line that is not proved; "" where nothing is. */
export function faultOf([formula, answer, options]: Example): string {
  const { status, answers, steps, refuted } = solveExample(formula, options);
  const found = answers.map(({ latex }) => latex).join("; ");
  const open = steps.find(({ verdict }) => verdict.status !== "proved" && verdict.status !== "given");
  if (refuted[0]) return `false line by ${refuted[0].rule}`;
  if (status !== "solved" || found !== answer) return `${status}: ${found}`;
  if (answers.some(({ verdict }) => verdict.status !== "proved")) return "an answer is not proved";
  const { unknown = "x", numbers = "real", what = "solutions" } = options ?? {};
  const isPlain = what === "solutions" && numbers === "real" && !formula.includes(";;");
  if (isPlain && answers.some(({ json }) => notSolving(parse(formula).json, unknown, json) !== undefined))
    return "an answer is false";
  return open ? `${open.rule} is ${open.verdict.status}` : "";
}

/** What is wrong with how a problem is solved, held against the values it must have, each once; "" where nothing is. */
export function mismatch(solved: SolvedExample, expected: readonly MathJson[]): string {
  const distinct = expected.filter((value, index) => expected.findIndex((other) => sameTree(other, value)) === index);
  const found = membersOf(solved);
  const written = found.map((value) => toLatex(value)).join(", ");
  if (solved.refuted.length > 0) return `false line by ${solved.refuted[0]?.rule}`;
  if (solved.status !== "solved") return solved.status;
  if (found.length !== distinct.length) return `not so many solutions: ${written}`;
  const missing = distinct.find((value) => !found.some((other) => sameTree(other, value)));
  return missing === undefined ? "" : `${toLatex(missing)} is not among ${written}`;
}

/** The equation left = right in x. */
export const equationProblem = (left: MathJson, right: MathJson, numbers: Problem["numbers"] = "real"): Problem => ({
  kind: "equation.other",
  given: [expressionOf(apply("Equal", left, right))],
  unknowns: ["x"],
  asks: [{ what: "solutions" }],
  numbers,
  assuming: [],
});

/** The members of the set that the only answer is. */
export function membersOf({ answers: [answer] }: SolvedExample): readonly MathJson[] {
  const json = answer?.json;
  return Array.isArray(json) && json[0] === "Set" ? (json.slice(1) as MathJson[]) : [];
}
