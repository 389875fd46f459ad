import { isConstant } from "../../algebra/normal-form/angles.ts";
import { cancel, divide } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { signOfNumber } from "../../algebra/normal-form/signs.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, sameTree } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import type { Sign, Statement } from "../statements/statement.ts";

/**
 * Whether two equations or inequalities certainly say the same because the difference of the sides of one is a number, not 0, times that of the other,
 * and both have values at the same places: 2 sin x − 1 = 0 and sin x = 1/2, or −2x < 4 and x > −2.
 */
export function isMultiple(first: Statement, second: Statement, spend: Spend): boolean {
  if (first.type !== "comparison" || second.type !== "comparison" || first.signs.length !== second.signs.length) return false;
  const [a, b] = [first, second].map(({ left, right }) => apply("Subtract", left, right));
  if (a === undefined || b === undefined || !haveSameDomain(a, b)) return false;
  return inField({ spend }, (field) => {
    const [above, below] = [elementOf(field, a), elementOf(field, b)];
    const ratio = above && below && divide(field, above, below);
    // What is taken of powers with letters in the exponent would be a condition.
    if (!ratio || field.takenAsPositive.length + field.takenAsWhole.length > 0) return false;
    const { numerator, denominator } = cancel(field, ratio);
    if (!isConstant(field, { numerator, denominator })) return false;
    const [top = 0, bottom = 0] = [numerator, denominator].map((part) => signOfNumber(field, part));
    const sign = top * bottom;
    return sign !== 0 && first.signs.every((each) => second.signs.includes((sign * each) as Sign));
  });
}

function haveSameDomain(a: MathJson, b: MathJson): boolean {
  const [own, others] = [domainConditions(a), domainConditions(b)];
  return own.length === others.length && own.every((condition) => others.some((other) => sameTree(other, condition)));
}
