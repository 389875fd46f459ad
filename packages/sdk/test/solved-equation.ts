import { progressionOf, startOf } from "../src/algebra/progressions/progression.ts";
import * as Q from "../src/algebra/rational.ts";
import type { MathJson } from "../src/contract.ts";
import { operandsOf } from "../src/expression/mathjson.ts";
import { worked } from "./worked-problem.ts";

/** The members of the solution set, where the equation is solved without a false line and the answer is proved; undefined else. */
export function solutionsOf(equation: string, assuming: readonly string[] = []): readonly MathJson[] | undefined {
  const found = worked({ kind: "equation.transcendental", ask: "solutions", given: equation, unknowns: ["x"], assuming });
  const isSound = found.status === "solved" && found.refuted.length === 0;
  return isSound && found.answers.every(({ verdict }) => verdict.status === "proved")
    ? found.answers.flatMap(({ json }) => operandsOf(json))
    : undefined;
}

/** The members in [−periods · 2π, periods · 2π) of families that are rational multiples of π, as fractions of π, ascending, each once. */
export function turnsWithin(members: readonly MathJson[], periods: number): string[] | undefined {
  const found = new Map<string, Q.Rational>();
  const end = Q.rational(2 * periods);
  for (const member of members) {
    const progression = progressionOf(member);
    if (progression?.rest !== 0) return undefined;
    const { shift, step = Q.rational(1000), unit } = progression;
    if (unit !== "Pi" && startOf(progression) !== 0) return undefined;
    for (const turn of turnsOf(shift, step, end)) found.set(Q.rationalToNumber(turn).toFixed(9), turn);
  }
  return [...found.values()].sort(Q.compare).map(({ numerator, denominator }) => `${numerator}/${denominator}`);
}

/** shift + k·step within [−end, end). */
export function turnsOf(shift: Q.Rational, step: Q.Rational, end: Q.Rational): Q.Rational[] {
  const found: Q.Rational[] = [];
  const span =
    Math.ceil((2 * Q.rationalToNumber(end)) / Q.rationalToNumber(step)) + 4 + Math.abs(Math.ceil(Q.rationalToNumber(shift)));
  for (let k = -span; k <= span; k++) {
    const value = Q.add(shift, Q.multiply(step, Q.rational(k)));
    if (Q.compare(value, Q.negate(end)) >= 0 && Q.compare(value, end) < 0) found.push(value);
  }
  return found;
}
