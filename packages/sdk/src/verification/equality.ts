import type { Polynomial, Spend } from "../algebra/polynomial.ts";
import * as P from "../algebra/polynomial.ts";
import * as N from "../algebra/quadratic-number.ts";
import type { RationalFunction } from "../algebra/rational-function.ts";
import { isNamedNumber, rationalFunctionOf } from "../algebra/rational-function.ts";
import { isolateRoots } from "../algebra/real-roots.ts";
import { polynomialToJson } from "../algebra/written-form.ts";
import type { Expression, MathJson, Verdict } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply } from "../expression/mathjson.ts";

const undecided: Verdict = { status: "unchecked" };

/**
 * Whether two expressions have the same value wherever both are defined: their cross difference is the zero polynomial, or some point
 * tells them apart. Divisors that only one side has are listed as conditions.
 */
export function verifyEqual(before: MathJson, after: MathJson, spend: Spend): Verdict {
  const [left, right] = [rationalFunctionOf(before, spend), rationalFunctionOf(after, spend)];
  if (!left || !right) return undecided;
  try {
    const difference = P.subtract(
      P.multiply(left.numerator, right.denominator, spend),
      P.multiply(right.numerator, left.denominator, spend),
    );
    if (P.isZero(difference)) return proved(conditionsBetween(left, right, spend));
    return refute(left, right, difference, spend);
  } catch (error) {
    if (error instanceof N.DifferentFieldsError) return undecided;
    throw error;
  }
}

function proved(conditions: Expression[]): Verdict {
  return { status: "proved", by: "polynomial-identity", ...(conditions.length > 0 ? { conditions } : {}) };
}

/** x ≠ 1 for every divisor that can vanish and that the other side does not divide by. */
function conditionsBetween(left: RationalFunction, right: RationalFunction, spend: Spend): Expression[] {
  const alone = (divisors: readonly Polynomial[], others: readonly Polynomial[]): Polynomial[] =>
    divisors.filter((divisor) => !others.some((other) => P.ratioOf(divisor, other)) && canVanish(divisor, spend));
  const polynomials: Polynomial[] = [];
  for (const divisor of [...alone(left.divisors, right.divisors), ...alone(right.divisors, left.divisors)]) {
    if (!polynomials.some((present) => P.ratioOf(present, divisor))) polynomials.push(divisor);
  }
  return polynomials.map(nonZeroCondition);
}

function canVanish(divisor: Polynomial, spend: Spend): boolean {
  const [letter, ...others] = P.lettersOf(divisor);
  // A polynomial in π or e alone that is not the zero polynomial is not zero: both numbers are transcendental.
  if (letter === undefined || (others.length === 0 && isNamedNumber(letter))) return false;
  const coefficients = others.length === 0 ? P.coefficientsIn(divisor, letter) : undefined;
  return coefficients ? isolateRoots(coefficients, spend).length > 0 : true;
}

function nonZeroCondition(divisor: Polynomial): Expression {
  const [letter = "x", ...others] = P.lettersOf(divisor);
  const coefficients = others.length === 0 ? P.coefficientsIn(divisor, letter) : undefined;
  if (coefficients?.length === 2) {
    const root = N.negate(N.divide(coefficients[0] as N.QuadraticNumber, coefficients[1] as N.QuadraticNumber));
    return expressionOf(apply("NotEqual", letter, N.toJson(root)));
  }
  return expressionOf(apply("NotEqual", polynomialToJson(divisor), 0));
}

/** Small whole numbers first: a person can check them in the head. */
const trialValues = [0, 1, 2, -1, 3, -2, 5, 7, -3, 11].map(N.fromInteger);

/** A point where both sides are defined and differ. A polynomial that is not zero is not zero at some point of a large enough grid. */
function refute(left: RationalFunction, right: RationalFunction, difference: Polynomial, spend: Spend): Verdict {
  const polynomials = [difference, ...left.divisors, ...right.divisors];
  const letters = [...new Set(polynomials.flatMap(P.lettersOf))];
  if (letters.some(isNamedNumber) || letters.length > 4) return undecided;
  const witness = findPoint(polynomials, letters, {}, spend);
  if (!witness) return undecided;
  return { status: "refuted", by: "polynomial-identity", witness: mapValues(witness, (value) => expressionOf(N.toJson(value))) };
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Values for the letters at which none of the polynomials vanishes. */
function findPoint(
  polynomials: readonly Polynomial[],
  letters: readonly string[],
  chosen: Record<string, N.QuadraticNumber>,
  spend: Spend,
): Record<string, N.QuadraticNumber> | undefined {
  const [letter, ...rest] = letters;
  if (letter === undefined) return polynomials.some(P.isZero) ? undefined : chosen;
  for (const value of trialValues) {
    const reduced = polynomials.map((polynomial) => P.assign(polynomial, letter, value, spend));
    if (reduced.some(P.isZero)) continue;
    const found = findPoint(reduced, rest, { ...chosen, [letter]: value }, spend);
    if (found) return found;
  }
  return undefined;
}
