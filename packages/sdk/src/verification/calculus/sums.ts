import { sumIdentity } from "../../algebra/calculus/sums.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { freeLetters, headOf } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";

/**
 * A sum or product with a letter as its last bound against a closed form, by induction: both agree for the first number of terms, and adding a term
 * changes both alike. undefined where that is no way to decide it.
 */
export function verifySum(
  before: MathJson,
  after: MathJson,
  equal: (left: MathJson, right: MathJson) => Verdict,
  spend: Spend,
): Verdict | undefined {
  const isSum = (json: MathJson): boolean => headOf(json) === "Sum" || headOf(json) === "Product";
  const [sum, closed] = isSum(before) ? [before, after] : [after, before];
  if (!isSum(sum) || isSum(closed)) return undefined;
  const identity = sumIdentity(sum, closed, spend);
  if (!identity) return undefined;
  const verdicts = [identity.base, identity.step].map(([left, right]) => equal(left, right));
  if (!verdicts.every(({ status }) => status === "proved")) return undefined;
  const conditions = verdicts.flatMap((verdict) => verdict.conditions ?? []);
  // The chain of steps must not break: the closed form has a value for every number of terms.
  const needed = [...conditions.map(({ json }) => json), ...domainConditions(closed)];
  if (needed.some((condition) => freeLetters(condition).includes(identity.parameter))) return undefined;
  return { status: "proved", by: "induction", ...(conditions.length > 0 ? { conditions } : {}) };
}
