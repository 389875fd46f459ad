import { isConstant } from "../../algebra/normal-form/angles.ts";
import { cancel, divide } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { signOfNumber } from "../../algebra/normal-form/signs.ts";
import type { Spend } from "../../algebra/spend.ts";
import { apply } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import type { Statement } from "../statements/statement.ts";

/**
 * Whether two equations certainly say the same because the difference of the sides of one is a number, not 0, times that of the other, and both have
 * values at the same places: 2 sin x − 1 = 0 and sin x = 1/2.
 */
export function isMultiple(first: Statement, second: Statement, spend: Spend): boolean {
  if (!isEquation(first) || !isEquation(second)) return false;
  const [a, b] = [first, second].map(({ left, right }) => apply("Subtract", left, right));
  if (a === undefined || b === undefined || !haveSameDomain(a, b)) return false;
  return inField({ spend }, (field) => {
    const [above, below] = [elementOf(field, a), elementOf(field, b)];
    const ratio = above && below && divide(field, above, below);
    if (!ratio) return false;
    const { numerator, denominator } = cancel(field, ratio);
    if (!isConstant(field, { numerator, denominator })) return false;
    const signs = [numerator, denominator].map((part) => signOfNumber(field, part));
    return signs.every((sign) => sign === 1 || sign === -1);
  });
}

const isEquation = (statement: Statement): statement is Statement & { type: "comparison" } =>
  statement.type === "comparison" && statement.signs.length === 1 && statement.signs[0] === 0;

function haveSameDomain(a: Parameters<typeof domainConditions>[0], b: Parameters<typeof domainConditions>[0]): boolean {
  const [own, others] = [a, b].map((json) => new Set(domainConditions(json).map((condition) => JSON.stringify(condition))));
  return own !== undefined && others !== undefined && own.size === others.size && [...own].every((key) => others.has(key));
}
