import { checkClaim } from "../../checking/check-claim.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";

/** What a statement says, part by part: a system and "and" say all of their parts. */
export const conjuncts = (json: MathJson): readonly MathJson[] =>
  /^(List|And)$/.test(headOf(json) ?? "") ? operandsOf(json).flatMap(conjuncts) : [json];

/** Statements that hold together, as a system. */
export const allOf = (statements: readonly MathJson[]): Expression => {
  const [first = "True", ...others] = statements;
  return expressionOf(others.length === 0 ? first : apply("List", ...statements));
};

/** Whether nothing fulfils a statement, certainly. */
export const isNever = (before: Expression, settings: Settings): boolean =>
  checkClaim({ ...settings, before, after: expressionOf("False"), relation: "equivalent" }).status === "proved";

/** Whether nothing fulfils two statements together, certainly. */
export const excludeEachOther = (one: Expression, other: Expression, settings: Settings): boolean =>
  isNever(expressionOf(apply("And", ...[one.json, other.json].flatMap(conjuncts))), settings);
