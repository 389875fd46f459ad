import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { subtract } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { rationalToJson, zero } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { type Assignment, assignments } from "./points.ts";

/** So many points are looked at. */
const pointCount = 12;

/** Trial division has shown that smaller numbers are prime. */
const surelyPrime = 400_000_000n;

/**
 * Whether roots of primes and i are all that a polynomial is made of. They are independent: what the relations do not make 0 is not 0 (Besicovitch
 * 1940).
 */
export function hasOnlyPlainRoots(field: Field, polynomial: Polynomial): boolean {
  return P.variablesOf(polynomial).every((place) => {
    const generator = field.generatorOf(place);
    if (generator.kind === "letter" || generator.kind === "imaginary") return true;
    return generator.kind === "root" && P.isConstant(generator.base) && generator.base < surelyPrime;
  });
}

/** Letters that are complex numbers by custom; others may be meant to be real beside i. */
export const isComplexLetter = (letter: string): boolean => /^[zw](_\w+)?$/.test(letter);

/** Whether conjugates, parts or moduli occur. */
export function hasComplexParts(json: MathJson): boolean {
  return /^(OverBar|Real|Imaginary|Abs)$/.test(headOf(json) ?? "") || operandsOf(json).some(hasComplexParts);
}

/** A rational number, for z and w one beside a multiple of i. */
function complexValue(letter: string, point: Assignment): MathJson {
  const value = rationalToJson(point.get(letter) ?? zero);
  return isComplexLetter(letter) ? apply("Add", value, apply("Multiply", 2, "ImaginaryUnit")) : value;
}

/** Values of the letters at which two complex formulas differ for certain. */
export function complexWitness(
  before: MathJson,
  after: MathJson,
  letters: readonly string[],
  seed: number,
  spend: Spend,
): Record<string, MathJson> | undefined {
  for (const point of assignments(letters, seed, pointCount)) {
    const values = Object.fromEntries(letters.map((letter) => [letter, complexValue(letter, point)]));
    const differs = inField({ spend, complex: true }, (field) => {
      const [left, right] = [elementOf(field, substitute(before, values)), elementOf(field, substitute(after, values))];
      if (!left || !right) return false;
      const difference = subtract(field, left, right).numerator;
      return difference !== 0n && hasOnlyPlainRoots(field, difference);
    });
    if (differs) return values;
  }
  return undefined;
}

/** Whether what a real condition u ≠ 0, u > 0 or u ≥ 0 on a constant leaves of itself over ℂ certainly holds: u ≠ 0, for logarithms too; nothing for roots. */
export function holdsOverComplex(condition: MathJson, spend: Spend): boolean {
  const [left, right] = operandsOf(condition);
  const head = headOf(condition);
  if (head === "GreaterEqual") return true;
  if ((head !== "NotEqual" && head !== "Greater") || left === undefined || right === undefined) return false;
  return inField({ spend, complex: true }, (field) => {
    const [a, b] = [elementOf(field, left), elementOf(field, right)];
    const difference = a && b && subtract(field, a, b).numerator;
    return difference !== undefined && difference !== 0n && hasOnlyPlainRoots(field, difference);
  });
}
