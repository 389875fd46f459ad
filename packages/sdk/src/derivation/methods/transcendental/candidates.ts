import { enclose } from "../../../algebra/ball/evaluate.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { memberOf, type Progression, progressionOf, progressionToJson } from "../../../algebra/progressions/progression.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { isFamily } from "../../solution-set.ts";

/** Candidates, of which some solve the equation and the others lie where it has no value. */
export interface Sorted {
  readonly kept: MathJson[];
  readonly rejected: MathJson[];
}

/** How many members of a family in a row are looked at: what is excluded comes round in a small multiple of the step. */
const longestRound = 12;

/**
 * Which candidates lie where a formula has a value; a family of which some members do and others do not is split into families of which all do or none
 * does, as its first members show. Whether that goes on is for the verifier of the line to say. undefined where it is not certain of a number.
 */
export function sortCandidates(candidates: readonly MathJson[], formula: MathJson, unknown: string): Sorted | undefined {
  const [kept, rejected]: [MathJson[], MathJson[]] = [[], []];
  const hasValue = (value: MathJson): boolean | undefined => {
    const json = substitute(formula, { [unknown]: value });
    const found = enclose(json, new Map(), 96, spendFreely);
    if (found.kind !== "unknown") return found.kind === "value";
    const sign = signOfConstant(json, spendFreely);
    return sign === undefined ? undefined : sign !== "no-value";
  };
  for (const candidate of candidates) {
    if (!isFamily(candidate)) {
      const found = hasValue(candidate);
      if (found === undefined) return undefined;
      (found ? kept : rejected).push(candidate);
      continue;
    }
    const letter = operandsOf(candidate)[1] as string;
    const progression = progressionOf(candidate);
    if (!progression) return undefined;
    const round = Array.from({ length: longestRound }, (_, k) => hasValue(memberOf(progression, BigInt(k))));
    if (round.includes(undefined)) return undefined;
    const length = periodOf(round as boolean[]);
    if (length === undefined) return undefined;
    for (let k = 0; k < length; k++) (round[k] ? kept : rejected).push(progressionToJson(every(progression, length, k), letter));
  }
  return { kept, rejected };
}

/** The shortest length after which the row repeats, seen at least twice. */
function periodOf(row: readonly boolean[]): number | undefined {
  for (let length = 1; 2 * length <= row.length; length++)
    if (row.every((value, index) => value === row[index % length])) return length;
  return undefined;
}

/** Every nth member, from the kth on. */
function every(progression: Progression, length: number, k: number): Progression {
  const step = progression.step as Q.Rational;
  return {
    ...progression,
    shift: Q.add(progression.shift, Q.multiply(step, Q.rational(k))),
    step: Q.multiply(step, Q.rational(length)),
  };
}

/** x = 0; x = π + 2kπ */
export const namedMembers = (members: readonly MathJson[], unknown: string): MathJson => {
  const named = members.map((member) => apply("Equal", unknown, isFamily(member) ? (operandsOf(member)[0] as MathJson) : member));
  return named.length === 1 ? (named[0] as MathJson) : apply("List", ...named);
};
