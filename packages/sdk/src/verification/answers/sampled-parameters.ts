import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { Expression, Goal, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, substitute } from "../../expression/mathjson.ts";
import { holdsAtNumbers } from "../equality/hypotheses.ts";
import { verifyStep } from "../verify-step.ts";
import type { Checked } from "./checked.ts";
import { holdsAt, pointsMeeting, type TrialPoint } from "./trial-points.ts";

/** Values put in for the parameters, one of each row in turn; coprime and on both sides of 1, so that no two formulas agree there by accident. */
const values: readonly (readonly [number, number])[] = [
  [7, 3],
  [13, 4],
  [3, 5],
  [-5, 2],
  [11, 7],
  [2, 9],
  [-8, 3],
  [17, 5],
  [-1, 2],
  [1, 3],
  [-3, 7],
  [-13, 2],
  [29, 4],
  [5, 6],
  [-1, 9],
  [-4, 3],
];

/** So many sets of values are tried, and so many of them must leave an equation that is decided. */
const trials = 16;
const enough = 4;

/**
 * The solutions of an equation with parameters, tried for numbers in their place: for each the equation in the unknown alone is decided exactly. "sampled" where
 * enough are decided and all of these agree, "refuted" never: that a formula fails for some numbers may lie at a case that its lines name. Where the values of the answer have conditions to
 * meet, numbers that meet them are tried first, and only these say anything: elsewhere nothing is agreed upon but that nothing is there.
 */
export function trySampledParameters(
  { given, unknown, goal, spend }: Checked,
  claim: MathJson,
  needed: readonly MathJson[] = [],
): Verdict {
  const letters = freeLetters(apply("List", given, claim)).filter((letter) => letter !== unknown);
  // Nobody said what i is: no number stands for it.
  if (letters.includes("i")) return { status: "unchecked" };
  if (letters.length === 0 || unknown === "" || !freeLetters(given).includes(unknown)) return { status: "unchecked" };
  let [agreed, failed] = [0, false];
  for (const numbers of trialsOf(letters, needed, goal, spend)) {
    const put = (json: MathJson): Expression => expressionOf(substitute(json, numbers));
    const assuming = goal.assuming.map(({ json }) => put(json));
    // Where what is assumed fails, anything follows.
    if (assuming.some(({ json }) => freeLetters(json).length === 0 && !holdsAtNumbers(json))) continue;
    const verdict = verifyStep({ before: put(given), after: put(claim), relation: "equivalent", assuming }, spend);
    if (verdict.status === "proved") agreed++;
    if (verdict.status === "refuted") failed = true;
    if (failed || agreed >= (needed.length === 0 ? enough : 2 * enough)) break;
  }
  return !failed && agreed >= enough ? { status: "sampled", by: "parameter-values" } : { status: "unchecked" };
}

function trialsOf(
  letters: readonly string[],
  needed: readonly MathJson[],
  { assuming, unknowns }: Goal,
  spend: Spend,
): readonly TrialPoint[] {
  const rows = Array.from({ length: trials }, (_, trial) =>
    Object.fromEntries(letters.map((letter, index) => [letter, fraction(values[(trial + 3 * index) % values.length] ?? [0, 1])])),
  );
  const said = assuming.map(({ json }) => json).filter((json) => !freeLetters(json).some((letter) => unknowns.includes(letter)));
  if (needed.length === 0) return rows;
  const meets = (point: TrialPoint): boolean => needed.every((condition) => holdsAt(condition, point, spend));
  return [...pointsMeeting(letters, [...said, ...needed], spend), ...rows.filter(meets)];
}

const fraction = ([numerator, denominator]: readonly [number, number]): MathJson =>
  Q.rationalToJson(Q.rational(numerator, denominator));
