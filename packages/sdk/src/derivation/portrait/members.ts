import { memberOf, near, progressionOf } from "../../algebra/progressions/progression.ts";
import type { Goal, MathJson, Outcome } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { headOf, mentions, operandsOf } from "../../expression/mathjson.ts";
import { isImaginary } from "../equation.ts";
import { intervalOf } from "./curves.ts";
import { periodOf } from "./period.ts";

/** A real number with about where it lies. */
export interface Member {
  readonly value: MathJson;
  readonly near: number;
}

/** The part of the axis over which a family is shown: what the question says, else so many periods of a function that repeats, to either side of 0. */
export function familyRange(goal: Goal, body: MathJson, periods: number): readonly [number, number] | undefined {
  const said = shownRange(goal);
  const [variable = "x"] = goal.unknowns;
  const period = said ? undefined : periodOf(body, variable);
  if (period === undefined) return said;
  const reach = (near(period) ?? usualReach) * (periods + 0.01);
  return [-reach, reach];
}

/** What the question says of the variable, which restricts the picture. */
export const shownConditions = ({ assuming, problem, unknowns: [variable = "x"] }: Goal): MathJson[] =>
  (problem?.assuming ?? assuming).map(({ json }) => json).filter((json) => mentions(json, variable));

/** So far from 0 members of a family are shown where nothing is said of the variable: a period of the sine on either side. */
const usualReach = 6.5;
/** So many of a family are marked at most. */
const mostShown = 15;
/** Of all that an equation was solved by. */
const mostMembers = 2 * mostShown;

/** The part of the axis that a picture is sure to show: the interval that the question speaks of, else what lies about 0. */
export function shownRange(goal: Goal): readonly [number, number] | undefined {
  const [variable = "x"] = goal.unknowns;
  for (const json of shownConditions(goal)) {
    const interval = intervalOf(json, variable);
    if (interval) return [compile(interval.from, [])(), compile(interval.to, [])()];
  }
  return undefined;
}

/** The numbers that an equation was solved by, of families those that are shown, ascending; undefined where it was not solved, or by all numbers. */
export function membersOf(outcome: Outcome, range?: readonly [number, number]): Member[] | undefined {
  if (outcome.status === "none") return [];
  if (outcome.status !== "solved") return undefined;
  if (outcome.answers.some(({ json }) => headOf(json) !== "Set")) return undefined;
  const found = outcome.answers
    .flatMap(({ json }) => operandsOf(json))
    .filter((value) => !isImaginary(value))
    .flatMap((value) => (headOf(value) === "Family" ? familyMembers(value, range) : [value]))
    .flatMap((value): Member[] => {
      const at = near(value);
      return at === undefined ? [] : [{ value, near: at }];
    });
  return found.sort((one, other) => one.near - other.near).slice(0, mostMembers);
}

/** Whether every number, and of the families each that lies in the range, is among the members shown. */
export function areAllShown(outcome: Outcome, range: readonly [number, number] | undefined): boolean {
  const numbers = outcome.status === "solved" ? outcome.answers.flatMap(({ json }) => operandsOf(json)) : [];
  if (numbers.length > mostMembers) return false;
  return familiesIn(outcome).every(
    (family) => range !== undefined && familyMembers(family, range).length === countIn(family, range),
  );
}

/** The families among the numbers that an equation was solved by. */
export const familiesIn = (outcome: Outcome): MathJson[] =>
  outcome.status === "solved"
    ? outcome.answers.flatMap(({ json }) => operandsOf(json).filter((value) => headOf(value) === "Family"))
    : [];

/** Of a family the members in the range; without one those about 0, and at least three. */
function familyMembers(family: MathJson, range?: readonly [number, number]): MathJson[] {
  const progression = progressionOf(family);
  const counts = progression && countsIn(progression, range ?? [-usualReach, usualReach]);
  if (!progression || !counts) return [];
  const [low, high] = counts;
  const isTooMany = high - low >= mostShown;
  const all = high - low < 2 && range === undefined ? [-1, 0, 1] : isTooMany ? [-2, -1, 0, 1, 2] : consecutive(low, high);
  return all.map((count) => memberOf(progression, BigInt(count)));
}

/** The first and the last whole number whose members lie in a range. */
function countsIn(
  progression: NonNullable<ReturnType<typeof progressionOf>>,
  [from, to]: readonly [number, number],
): readonly [low: number, high: number] | undefined {
  const [first, second] = [0n, 1n].map((count) => near(memberOf(progression, count)));
  if (first === undefined || second === undefined || first === second) return undefined;
  const counts = [(from - first) / (second - first), (to - first) / (second - first)].sort((one, other) => one - other);
  return [Math.ceil((counts[0] as number) - 1e-9), Math.floor((counts[1] as number) + 1e-9)];
}

function countIn(family: MathJson, range: readonly [number, number]): number | undefined {
  const progression = progressionOf(family);
  const counts = progression && countsIn(progression, range);
  return counts && Math.max(0, counts[1] - counts[0] + 1);
}

const consecutive = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
