import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { headOf } from "../../../expression/mathjson.ts";
import { Undecided } from "../../../verification/line/undecided.ts";
import { absolute } from "./absolute.ts";
import { absoluteIntervals } from "./absolute-intervals.ts";
import { OnlyApproximate } from "./approximate.ts";
import { chain } from "./chain.ts";
import { exponential } from "./exponential.ts";
import { finish, finishRules } from "./finish.ts";
import { general } from "./general.ts";
import type { InequalityWriter, Working } from "./inequality-writer.ts";
import { joined, solveEquation } from "./joined.ts";
import { linear } from "./linear.ts";
import { linearConstants } from "./linear-constants.ts";
import { logarithmic } from "./logarithmic.ts";
import { notEqual } from "./not-equal.ts";
import { solutionLayer } from "./number-line.ts";
import { polynomial } from "./polynomial.ts";
import { radical } from "./radical.ts";
import { rational } from "./rational.ts";
import { readSet } from "./read-set.ts";
import { setOutcome } from "./set-notation.ts";
import type { SolutionSet } from "./solution-set.ts";
import { substitution } from "./substitution.ts";

/** Every way to solve inequalities in one unknown. */
export const writers: readonly InequalityWriter[] = [
  linear,
  chain,
  polynomial,
  rational,
  absolute,
  absoluteIntervals,
  radical,
  linearConstants,
  exponential,
  logarithmic,
  substitution,
  joined,
  notEqual,
  general,
];

/** Writes a statement's solution by the way that suits it best. @throws Undecided where none does */
function solve(statement: MathJson, board: Board, working: Working): SolutionSet {
  const known = readSet(statement, working.unknown);
  if (known) return known;
  if (headOf(statement) === "Equal") return solveEquation(statement, board, working);
  const ranked = writers
    .map((writer) => ({ writer, fitness: writer.suits(statement, working.unknown) }))
    .filter(({ fitness }) => fitness > 0)
    .sort((left, right) => right.fitness - left.fitness);
  const [best] = ranked;
  if (!best) throw new Undecided("an inequality of this kind");
  board.spend(1);
  return best.writer.write(statement, board, working);
}

/** The method that solves a goal in one unknown the way a writer does. */
export const methodOf = (writer: InequalityWriter): Method => ({
  id: writer.id,
  example: writer.example,
  rules: { ...writer.rules, ...notEqual.rules, ...finishRules },
  numbers: ["real", "integer", "natural"],
  assumes: true,
  suits: ({ task, unknowns, expression }) => {
    const [unknown, ...others] = unknowns;
    return /^(solve|graph)$/.test(task) && unknown !== undefined && others.length === 0
      ? writer.suits(expression.json, unknown)
      : 0;
  },
  derive: (goal, board) => derive(writer, goal, board),
  title: ({ expression }) => ({ key: "figure.solution-set", params: { formula: expression } }),
});

function derive(writer: InequalityWriter, goal: Goal, board: Board): Outcome {
  const [unknown] = goal.unknowns;
  if (unknown === undefined) return { status: "unsupported" };
  try {
    return finish(writer.write(goal.expression.json, board, workingOn(goal, unknown, false)), goal, unknown, board);
  } catch (error) {
    if (error instanceof Undecided) return { status: "unsupported" };
    if (error instanceof OnlyApproximate) return roundedOutcome(error.set, goal, unknown, board);
    throw error;
  }
}

/** Rounded ends are an answer, as rounded roots are; with further conditions they would have to be compared with those. */
function roundedOutcome(set: SolutionSet, goal: Goal, unknown: string, board: Board): Outcome {
  if (goal.assuming.length > 0 || goal.numbers !== "real")
    return { status: "partial", answers: [], reason: { key: "reason.ends-approximate" } };
  board.show(solutionLayer(set, unknown, false));
  return setOutcome(set);
}

/** What the lines about an unknown, or a letter for a formula, need to know. */
export const workingOn = (goal: Goal, unknown: string, isPart: boolean): Working => ({
  unknown,
  // Whole numbers are looked for when all real ones are known.
  goal: { ...goal, numbers: "real" },
  isPart,
  solve: (statement, board) => solve(statement, board, workingOn(goal, unknown, true)),
  for: (letter) => workingOn(goal, letter, true),
});
