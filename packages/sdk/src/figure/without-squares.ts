import { gcd, quotientBy } from "../algebra/multivariate/gcd.ts";
import * as M from "../algebra/multivariate/polynomial.ts";
import { squareFree } from "../algebra/multivariate/square-free.ts";
import { lettersOf, type Polynomial, type Term } from "../algebra/polynomial.ts";
import * as N from "../algebra/quadratic-number.ts";
import { leastCommonMultiple } from "../algebra/rational.ts";
import { rationalFunctionOf } from "../algebra/rational-function.ts";
import type { Spend } from "../algebra/spend.ts";
import { polynomialToJson } from "../algebra/written-form.ts";
import type { MathJson } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";

const largestWork = 50_000;

/**
 * A function with the same zeros that changes sign at each: (x − y)(x² + y² − 1)² touches zero along the circle, and only where a sign changes can
 * a curve be traced. A quotient becomes what is left of its numerator, which is zero at single points, too, at which the quotient has no value. What is no polynomial with rational coefficients, or too large, stays as it is. The normal form of formulas would know more
 * functions, and is heavier than all that draws.
 */
export function withoutSquares(difference: MathJson): MathJson {
  let left = largestWork;
  const spend = (operations: number): void => {
    left -= operations;
    if (left < 0) throw new BudgetError(largestWork);
  };
  try {
    const quotient = rationalFunctionOf(difference, spend);
    if (!quotient) return difference;
    const letters = [...new Set([quotient.numerator, ...quotient.divisors].flatMap(lettersOf))];
    const divisors = quotient.divisors.map((divisor) => inWholeNumbers(divisor, letters));
    const numerator = inWholeNumbers(quotient.numerator, letters);
    if (numerator === undefined || M.isZero(numerator) || !divisors.every((divisor) => divisor !== undefined)) return difference;
    const polynomial = divisors.reduce((left, divisor) => withoutFactorsOf(divisor, left, spend), numerator);
    const { factors } = squareFree(polynomial, spend);
    if (divisors.length === 0 && factors.every(({ exponent }) => exponent === 1)) return difference;
    const product = factors.reduce<M.Polynomial>((all, { base }) => M.multiply(all, base, spend), 1n);
    return polynomialToJson(inLetters(product, letters));
  } catch (error) {
    if (error instanceof BudgetError) return difference;
    throw error;
  }
}

/** Divided by what it has in common with another as often as there is anything. */
function withoutFactorsOf(divisor: M.Polynomial, polynomial: M.Polynomial, spend: Spend): M.Polynomial {
  const common = gcd(polynomial, divisor, spend);
  return M.isConstant(common) ? polynomial : withoutFactorsOf(divisor, quotientBy(polynomial, common, spend), spend);
}

/** Times a number that clears its denominators, with the places of the letters as variables; undefined where a coefficient is irrational. */
function inWholeNumbers(polynomial: Polynomial, letters: readonly string[]): M.Polynomial | undefined {
  const terms = [...polynomial.values()];
  if (!terms.every(({ coefficient }) => N.isRational(coefficient))) return undefined;
  const multiple = terms.reduce((all, { coefficient }) => leastCommonMultiple(all, coefficient.rational.denominator), 1n);
  return M.fromTerms(
    terms.map(({ coefficient: { rational }, powers }) => ({
      coefficient: (rational.numerator * multiple) / rational.denominator,
      powers: powers.map(([letter, exponent]) => [letters.indexOf(letter), exponent] as const),
    })),
  );
}

function inLetters(polynomial: M.Polynomial, letters: readonly string[]): Polynomial {
  const terms = M.toTerms(polynomial).map(({ coefficient, powers }): [string, Term] => [
    JSON.stringify(powers),
    {
      coefficient: N.fromInteger(coefficient),
      powers: powers.map(([variable, exponent]) => [letters[variable] as string, exponent] as const).toReversed(),
    },
  ]);
  return new Map(terms);
}
