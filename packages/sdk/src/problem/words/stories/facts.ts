import { signOf } from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import * as Q from "../../../expression/rational.ts";
import { exactValue } from "../exact.ts";

/** So many of a thing, in a unit. What was left unsaid is "". */
export interface Amount {
  readonly value: MathJson;
  readonly unit: string;
  readonly noun: string;
}

/** A fact or a question of a story: its head and its parts, as the rows give them. */
export interface Fact {
  readonly head: string;
  readonly parts: readonly MathJson[];
}

export const factOf = (json: MathJson): Fact => ({ head: headOf(json) ?? "", parts: operandsOf(json) });

export const text = ({ parts }: Fact, at: number): string => (typeof parts[at] === "string" ? (parts[at] as string) : "");
export const amountAt = (fact: Fact, at: number): Amount => ({
  value: fact.parts[at] as MathJson,
  unit: text(fact, at + 1),
  noun: text(fact, at + 2),
});

/** What the answer to a story is worked out from, and in which form it is wanted. */
export interface Worked {
  readonly json: MathJson;
  readonly unit: string;
  readonly form?: "percent";
}

/** One way to understand a story; undefined where it tells something else. Every fact has to be used. */
export type Shape = (facts: readonly Fact[], ask: Fact) => Worked | undefined;

/** The same unit, and no two different nouns. */
export const isSameThing = (one: Pick<Amount, "unit" | "noun">, other: Pick<Amount, "unit" | "noun">): boolean =>
  one.unit === other.unit && (one.noun === "" || other.noun === "" || one.noun === other.noun);

/** At most one of them is named. */
export const agree = (...names: readonly string[]): boolean => new Set(names.filter((name) => name !== "")).size <= 1;

export const add = (values: readonly MathJson[]): MathJson =>
  values.length === 1 ? (values[0] as MathJson) : ["Add", ...values];

export const isPositive = (json: MathJson): boolean => {
  const value = exactValue(json);
  return value !== undefined && signOf(value) > 0;
};

export const isAtLeast = (one: MathJson, other: MathJson): boolean => {
  const [left, right] = [exactValue(one), exactValue(other)];
  return left !== undefined && right !== undefined && signOf(Q.add(left, Q.negate(right))) >= 0;
};

export const isWhole = (json: MathJson): boolean => exactValue(json)?.denominator === 1n;
