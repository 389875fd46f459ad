import type { Answer, Derivation } from "@math-viz/sdk";
import { MisuseError } from "../../../packages/sdk/src/errors/misuse-error.ts";
import { sameTree } from "../../../packages/sdk/src/expression/mathjson.ts";
import { calculus } from "./comparing/calculus.ts";
import { expressions } from "./comparing/expressions.ts";
import { drawsTrajectory, hasGeometricValue } from "./comparing/geometry.ts";
import { drawsRegion, intervalComparisons } from "./comparing/intervals.ts";
import { numbers } from "./comparing/numbers.ts";
import { points } from "./comparing/points.ts";
import { solutions } from "./comparing/solutions.ts";
import type { Comparison, Expected } from "./comparing/values.ts";

export interface QuestionRow {
  readonly id: string;
  readonly lang: "en" | "zh";
  readonly topic?: string;
  readonly text: string;
  readonly answers: readonly Expected[];
}

export type Score = "right" | "wrong" | "unanswered";

const comparisons: Readonly<Record<string, Comparison>> = {
  ...numbers,
  ...expressions,
  ...solutions,
  ...points,
  ...intervalComparisons,
  ...calculus,
};

const figures: Readonly<Record<string, (expected: Expected, derivation: Derivation) => boolean | undefined>> = {
  trajectory: drawsTrajectory,
  "blow-up": drawsTrajectory,
  region: ({ value }, derivation) => drawsRegion(value, derivation),
};

const noValue: ReadonlySet<string> = new Set(["reason.no-value", "reason.no-real-value", "reason.not-differentiable"]);

/** All that was asked must be answered, and rightly, to be right; one wrong answer makes it wrong. */
export function scoreOf(row: QuestionRow, derivation: Derivation): Score {
  if (row.answers.every(({ kind }) => kind in figures)) {
    if (derivation.figures.length === 0) return "unanswered";
    const drawn = row.answers.map((each) => figures[each.kind]?.(each, derivation));
    return drawn.includes(false) ? "wrong" : drawn.includes(undefined) ? "unanswered" : "right";
  }
  const { answers } = derivation;
  // To say why nothing can be answered is the answer where there is no value.
  const saysNoValue = answers.length === 0 && noValue.has(derivation.reason?.key ?? "");
  if (saysNoValue && row.answers.every(({ kind }) => kind === "undefined")) return "right";
  const matched = row.answers.map((expected, index) => {
    const answer = answers[index];
    if (answer === undefined || isRepeated(expected, answer, derivation)) return undefined;
    return agrees(expected, answer);
  });
  if (matched.includes(false)) return "wrong";
  return matched.every((match) => match === true) && derivation.status === "solved" ? "right" : "unanswered";
}

const formKinds: ReadonlySet<string> = new Set(["simplified", "expanded", "quotient"]);

/** The formula of the question itself, the first line, is no answer where it is to be brought to another form. */
function isRepeated({ kind, value }: Expected, { json }: Answer, { steps: [first] }: Derivation): boolean {
  const asksForForm = kind === "form" && formKinds.has((value as { form: string }).form);
  const asksForValue = /^(quotient-remainder|values-at)$/.test(kind);
  return (asksForForm || asksForValue) && first !== undefined && sameTree(first.after.json, json);
}

/** An answer of another kind than the one asked for, an equation for a number, is wrong. */
function agrees(expected: Expected, answer: Answer): boolean | undefined {
  try {
    // A limit, derivative or integral that still stands there is not worked out.
    if (/"(Limit|Differentiate|Derivative|Integrate|EvaluateAt)"/.test(JSON.stringify(answer.json))) return undefined;
    const comparison = comparisons[expected.kind];
    return comparison ? comparison(expected.value, answer) : hasGeometricValue(expected, answer);
  } catch (error) {
    if (error instanceof MisuseError) return false;
    throw error;
  }
}
