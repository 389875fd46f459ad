import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { substitute } from "../../../expression/mathjson.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { commonRules } from "../common-rules.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { auxiliaryAngle } from "./auxiliary-angle.ts";
import { chainOf } from "./chain.ts";
import {
  allValues,
  anglesIn,
  crossesEnds,
  isWholeCircle,
  type Period,
  periodsOf,
  type TrigonometricHead,
} from "./circle-arcs.ts";
import { workingOn } from "./dispatch.ts";
import { finish, finishRules } from "./finish.ts";
import { put, type Working } from "./inequality-writer.ts";
import { isolateTerm, linearTermIn, type Replaced, replaceTerm } from "./isolate-term.ts";
import { turningRules } from "./linear.ts";
import { inOneFunction } from "./one-function.ts";
import { readSet } from "./read-set.ts";
import { holdsFor, inequalityOf, inequalityToJson } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { cutAt, everything, isNothing, nothing, type SolutionSet } from "./solution-set.ts";

import { allPeriods } from "./trigonometric-families.ts";
import { trigonometricRules } from "./trigonometric-rules.ts";
import { termOf } from "./trigonometric-term.ts";

const isTermIn =
  (unknown: string) =>
  (json: MathJson): boolean =>
    termOf(json, unknown) !== undefined;

/** Inequalities in one sine, cosine, tangent or cotangent: one period on the unit circle, then all of them. */
export const trigonometric: Method = {
  id: "inequality.trigonometric",
  example: "\\sin x > \\frac{1}{2}",
  rules: { ...commonRules, ...isolateRules, ...turningRules, ...finishRules, ...trigonometricRules },
  assumes: true,
  suits: ({ task, unknowns: [unknown, ...others], expression }) =>
    task === "solve" &&
    unknown !== undefined &&
    others.length === 0 &&
    (replacedIn(expression.json, unknown) || auxiliaryAngle(expression.json, unknown) || inOneFunction(expression.json, unknown))
      ? 0.9
      : 0,
  derive(goal, board) {
    const [unknown] = goal.unknowns;
    if (unknown === undefined) return { status: "unsupported" };
    try {
      return derive(goal, unknown, board);
    } catch (error) {
      if (error instanceof Undecided) return { status: "unsupported" };
      throw error;
    }
  },
  title: ({ expression }) => ({ key: "figure.solution-set", params: { formula: expression } }),
};

function replacedIn(statement: MathJson, unknown: string): Replaced | undefined {
  if (!inequalityOf(statement) && !chainOf(statement)) return undefined;
  return replaceTerm(statement, unknown, isTermIn(unknown));
}

function derive(goal: Goal, unknown: string, board: Board): Outcome {
  const working = workingOn(goal, unknown, false);
  const { term: json, values } = valuesOfTerm(inOneTerm(goal.expression.json, unknown, board), board, working);
  const term = decided(termOf(json, unknown), "a trigonometric term");
  const allowed = allValues(term.head, values);
  const params = { term: expressionOf(json) };
  if (isNothing(allowed)) {
    put(board, "inequality.circle-never", setStatement(nothing, unknown), params);
    return finish(nothing, goal, unknown, board);
  }
  const { period, angles } = periodFor(term.head, allowed);
  if (isWholeCircle(angles, period)) {
    put(board, "inequality.circle-always", setStatement(everything, unknown), params);
    return finish(everything, goal, unknown, board);
  }
  return allPeriods(term, period, angles, goal, unknown, board);
}

/** a sin u + b cos u as one sine, squares and cos 2u by one function; anything else as it is. */
function inOneTerm(statement: MathJson, unknown: string, board: Board): MathJson {
  if (replacedIn(statement, unknown)) return statement;
  const found = auxiliaryAngle(statement, unknown);
  if (!found) {
    const one = decided(inOneFunction(statement, unknown), "one trigonometric function");
    put(board, "inequality.one-function", one);
    return one;
  }
  const json = inequalityToJson(found.inequality);
  board.write("inequality.auxiliary-angle", expressionOf(json), {
    amplitude: expressionOf(found.amplitude),
    phase: expressionOf(found.phase),
  });
  return json;
}

/** The values of the one term for which the statement holds, with the lines that lead to them. */
function valuesOfTerm(statement: MathJson, board: Board, working: Working): { term: MathJson; values: SolutionSet } {
  const { unknown } = working;
  const linear = linearTermIn(statement, unknown, isTermIn(unknown));
  if (linear) {
    const { head, left, right } = isolateTerm(linear, board);
    return { term: left, values: cutAt(right, holdsFor(head, -1), holdsFor(head, 0), holdsFor(head, 1)) };
  }
  const replaced = decided(replacedIn(statement, unknown), "one trigonometric term");
  const { term, letter } = replaced;
  const known = readSet(replaced.statement, letter);
  if (known) return { term, values: known };
  let values: SolutionSet | undefined;
  const params = { letter: expressionOf(letter), term: expressionOf(term) };
  board.detail(
    "inequality.solve-for-term",
    (inner) => {
      values = working.for(letter).solve(replaced.statement, inner);
      return expressionOf(setStatement(values, letter));
    },
    params,
    { before: expressionOf(replaced.statement) },
  );
  const found = decided(values, "values of a term");
  const back = substitute(setStatement(found, letter), { [letter]: term });
  board.write("inequality.term-back", expressionOf(back), params, { before: expressionOf(statement) });
  return { term, values: found };
}

/** The usual period, or the other one where no arc is cut by its ends. */
function periodFor(head: TrigonometricHead, values: SolutionSet): { period: Period; angles: SolutionSet } {
  const candidates = periodsOf[head].map((period) => ({ period, angles: anglesIn(period, values) }));
  const [usual] = candidates;
  const whole = candidates.find(({ period, angles }) => !crossesEnds(angles, period));
  return whole ?? (usual as { period: Period; angles: SolutionSet });
}
