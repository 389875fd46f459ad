import { type Spend, spendFreely } from "../../algebra/spend.ts";
import type { Answer, Goal, MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { within } from "../several/share.ts";
import { readStatement } from "../statements/read-statement.ts";
import { truthAt } from "../statements/small-failure.ts";
import { densePoints, type TrialPoint } from "./trial-points.ts";

/** So much work goes into looking for them, at so many points. */
const ownShare = 100_000;
const mostPoints = 100;

/**
 * Whether the conditions of a set of solutions leave out values of the letters for which some of them are solutions and others not: a − b and a + b under
 * what both need to be at most 2. Such an answer is right, and only a part.
 */
export function dropsValues(goal: Goal, { json, verdict }: Pick<Answer, "json" | "verdict">): boolean {
  const members = headOf(json) === "Set" ? operandsOf(json) : [];
  const conditions = (verdict.conditions ?? []).map((condition) => condition.json);
  // What is divided by is another matter: for a = 0 each number solves ax² = a.
  const [apart, bounds] = [conditions.filter(isApart), conditions.filter((condition) => !isApart(condition))];
  const isPlain = goal.task === "solve" && goal.numbers === "real" && goal.unknowns.length === 1;
  if (!isPlain || members.length < 2 || bounds.length === 0 || members.some((member) => headOf(member) === "Family"))
    return false;
  return within(spendFreely, ownShare, (spend) => leavesOut(goal, members, apart, bounds, spend)) ?? false;
}

const isApart = (condition: MathJson): boolean => headOf(condition) === "NotEqual";

function leavesOut(
  { expression, assuming, unknowns: [unknown = ""] }: Goal,
  members: readonly MathJson[],
  apart: readonly MathJson[],
  bounds: readonly MathJson[],
  spend: Spend,
): boolean {
  const said = assuming.map(({ json }) => json);
  const letters = freeLetters(apply("List", expression.json, ...said)).filter((letter) => letter !== unknown);
  const truth = (json: MathJson, point: TrialPoint): boolean | undefined => {
    const statement = readStatement(json);
    return statement && truthAt(statement, point, spend);
  };
  const own = said.filter((json) => !freeLetters(json).includes(unknown));
  const questions = [expression.json, ...said.filter((json) => freeLetters(json).includes(unknown))];
  const solves = (member: MathJson, point: TrialPoint): boolean | undefined =>
    every(questions.map((json) => truth(substitute(json, { [unknown]: member }), point)));
  return densePoints(letters)
    .filter((point) => bounds.some((condition) => truth(condition, point) === false))
    .filter((point) => [...own, ...apart].every((condition) => truth(condition, point) === true))
    .slice(0, mostPoints)
    .some((point) => {
      const found = members.map((member) => solves(member, point));
      return found.includes(true) && found.includes(false);
    });
}

const every = (truths: readonly (boolean | undefined)[]): boolean | undefined =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
