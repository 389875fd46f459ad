import type { MathJson } from "../../contract.ts";

export type Sign = -1 | 0 | 1;

/** Which inclusion of solution sets a step claims. */
export type Direction = "equivalent" | "implies" | "follows";

/** left − right has one of these signs. False where either side has no value. */
export interface Comparison {
  readonly type: "comparison";
  readonly left: MathJson;
  readonly right: MathJson;
  readonly signs: readonly Sign[];
}

/** What a formula says about numbers. */
export type Statement =
  | Comparison
  | { readonly type: "and" | "or"; readonly parts: readonly Statement[] }
  /** The formula is a whole number. */
  | { readonly type: "whole"; readonly value: MathJson }
  /** The part holds for some whole number in place of the letter. */
  | { readonly type: "some-whole"; readonly letter: string; readonly part: Statement }
  /** The part holds for all whole numbers in place of the letter. */
  | { readonly type: "every-whole"; readonly letter: string; readonly part: Statement };

export const always: Statement = { type: "and", parts: [] };
export const never: Statement = { type: "or", parts: [] };

/** The signs of left − right for which a relation holds. */
export const signsOf: Readonly<Record<string, readonly Sign[]>> = {
  Equal: [0],
  NotEqual: [-1, 1],
  Less: [-1],
  LessEqual: [-1, 0],
  Greater: [1],
  GreaterEqual: [0, 1],
};

/** Joined by and/or; statements that are always or never true drop out. */
export function join(type: "and" | "or", parts: readonly Statement[]): Statement {
  const neutral = type === "and" ? isAlways : isNever;
  const absorbing = type === "and" ? isNever : isAlways;
  const kept = parts.filter((part) => !neutral(part));
  const decisive = kept.find(absorbing);
  if (decisive) return decisive;
  return kept.length === 1 ? (kept[0] as Statement) : { type, parts: kept };
}

export const isAlways = (statement: Statement): boolean => statement.type === "and" && statement.parts.length === 0;
export const isNever = (statement: Statement): boolean => statement.type === "or" && statement.parts.length === 0;

/** Every comparison in a statement, in order. */
export function comparisonsOf(statement: Statement): Comparison[] {
  switch (statement.type) {
    case "comparison":
      return [statement];
    case "and":
    case "or":
      return statement.parts.flatMap(comparisonsOf);
    case "some-whole":
    case "every-whole":
      return comparisonsOf(statement.part);
    case "whole":
      return [];
  }
}

/** The statement with every comparison made anew. */
export function mapComparisons(statement: Statement, make: (comparison: Comparison) => Statement): Statement {
  switch (statement.type) {
    case "comparison":
      return make(statement);
    case "and":
    case "or":
      return join(
        statement.type,
        statement.parts.map((part) => mapComparisons(part, make)),
      );
    case "some-whole":
    case "every-whole":
      return { ...statement, part: mapComparisons(statement.part, make) };
    case "whole":
      return statement;
  }
}
