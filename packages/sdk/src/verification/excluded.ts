import type { Spend } from "../algebra/spend.ts";
import type { MathJson } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, freeLetters } from "../expression/mathjson.ts";
import { domainConditions } from "./domain.ts";
import { partWithoutValue } from "./part-without-value.ts";
import { type Line, verifyStep } from "./verify-step.ts";

/** Whether real numbers that meet the assumptions certainly never meet these conditions together. */
export function excludes(assuming: readonly Line[], conditions: readonly MathJson[], spend: Spend): boolean {
  if (conditions.length === 0) return false;
  const together = conditions.length === 1 ? (conditions[0] as MathJson) : apply("And", ...conditions);
  const claim = { before: expressionOf(together), after: expressionOf("False"), relation: "implies" as const, assuming };
  const { status, conditions: open } = verifyStep(claim, spend);
  return status === "proved" && open === undefined;
}

/** Whether a formula certainly has no real value under the assumptions, whatever its letters are: √a for a < 0. */
export function lacksValueUnder(assuming: readonly Line[], value: MathJson, spend: Spend): boolean {
  if (partWithoutValue(value) !== undefined) return true;
  if (freeLetters(value).length === 0) return false;
  return excludes(
    assuming,
    domainConditions(value).filter((condition) => freeLetters(condition).length > 0),
    spend,
  );
}
