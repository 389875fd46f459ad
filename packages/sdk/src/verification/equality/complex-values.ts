import * as P from "../../algebra/multivariate/polynomial.ts";
import { subtract } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { rationalToJson } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { substitute } from "../../expression/mathjson.ts";
import { type Assignment, assignments } from "./points.ts";

/** So many points are looked at. */
const pointCount = 12;

/** Trial division has shown that smaller numbers are prime. */
const surelyPrime = 400_000_000n;

/**
 * Whether roots of primes and i are all that a field is made of. They are independent: what the relations do not make 0 is not 0 (Besicovitch
 * 1940).
 */
export function hasOnlyPlainRoots(field: Field): boolean {
  return field.generators.every((generator) => {
    if (generator.kind === "letter" || generator.kind === "imaginary") return true;
    return generator.kind === "root" && P.isConstant(generator.base) && generator.base < surelyPrime;
  });
}

/** Rational values of the letters at which two complex formulas differ for certain. */
export function complexWitness(
  before: MathJson,
  after: MathJson,
  letters: readonly string[],
  seed: number,
  spend: Spend,
): Assignment | undefined {
  for (const point of assignments(letters, seed, pointCount)) {
    const values = Object.fromEntries([...point].map(([letter, value]) => [letter, rationalToJson(value)]));
    const differs = inField({ spend, complex: true }, (field) => {
      const [left, right] = [elementOf(field, substitute(before, values)), elementOf(field, substitute(after, values))];
      return (
        left !== undefined && right !== undefined && hasOnlyPlainRoots(field) && subtract(field, left, right).numerator !== 0n
      );
    });
    if (differs) return point;
  }
  return undefined;
}
