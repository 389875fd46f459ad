import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { keyOf } from "./element.ts";
import type { Field, SignConstraint } from "./field.ts";

/**
 * What remains of a polynomial once the signs are put in that are known wherever the formulas have a value: |x| = x where √x stands.
 *
 * A sign may be put in from one condition only. Of √(xy) + √(xz) it does not follow that y and z have the same sign: both are 0 where x is.
 * Where a base is known not to be 0, its sign may serve in any number of conditions.
 */
export function withKnownSigns(
  field: Field,
  polynomial: Polynomial,
  constraints: readonly SignConstraint[] = field.constraints,
): Polynomial {
  if (openSigns(field, polynomial).length === 0) return polynomial;
  const used = new Set<number>();
  const known = new Map<number, Polynomial>();
  const substituted = (value: Polynomial): Polynomial =>
    [...known].reduce((result, [place, sign]) => field.reduce(P.substitute(result, place, sign, field.spend)), value);
  const sorted = [...constraints].sort((left, right) => left.signs.length - right.signs.length);
  for (const { signs, product } of sorted) {
    const free = signs.filter((place) => !known.has(place));
    const open = signs.every((place) => !used.has(place) || isNonZero(field, place));
    if (free.length === 0 || !open) continue;
    const pivot = Math.max(...free);
    let value: Polynomial = BigInt(product);
    for (const place of signs) if (place !== pivot) value = field.multiply(value, known.get(place) ?? P.variable(place));
    known.set(pivot, value);
    for (const place of signs) used.add(place);
  }
  return substituted(substituted(polynomial));
}

function isNonZero(field: Field, place: number): boolean {
  const generator = field.generatorOf(place);
  return generator.kind === "sign" && field.nonZero.has(keyOf(generator.base));
}

/** The signs that are still open in a polynomial. */
function openSigns(field: Field, polynomial: Polynomial): number[] {
  return P.variablesOf(polynomial).filter((place) => field.generatorOf(place).kind === "sign");
}
