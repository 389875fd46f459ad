import * as P from "../algebra/polynomial.ts";
import * as N from "../algebra/quadratic-number.ts";
import * as Q from "../algebra/rational.ts";
import { rationalFunctionOf } from "../algebra/rational-function.ts";
import { isolateRoots } from "../algebra/real-roots.ts";
import { hasSimpleRoots } from "../algebra/simple-roots.ts";
import * as U from "../algebra/univariate.ts";
import type { MathJson } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { headOf, isNumber, numeral, operandsOf } from "../expression/mathjson.ts";

const budget = 20_000;

/**
 * Whether an equation in one letter, polynomial, rational or of the form √P = 0, has solutions that are not real. false where that is not known: other
 * letters, other functions, too large.
 */
export function hasNonRealSolutions(equation: MathJson, unknown: string): boolean {
  let spent = 0;
  const spend = (operations: number): void => {
    spent += operations;
    if (spent > budget) throw new BudgetError(budget);
  };
  try {
    const quotient = rationalFunctionOf(differenceOf(equation), spend);
    const numerator = quotient && P.coefficientsIn(quotient.numerator, unknown);
    if (!quotient || !numerator || numerator.length < 3) return false;
    if (numerator.length === 3)
      return N.signOf(discriminantOf(numerator)) < 0 && quotient.divisors.length === 0
        ? true
        : nonReal(numerator, quotient.divisors, unknown, spend);
    return nonReal(numerator, quotient.divisors, unknown, spend);
  } catch (error) {
    if (error instanceof BudgetError || error instanceof RangeError || error instanceof N.DifferentFieldsError) return false;
    throw error;
  }
}

const discriminantOf = ([c, b, a]: readonly N.QuadraticNumber[]): N.QuadraticNumber =>
  N.subtract(
    N.multiply(b as N.QuadraticNumber, b as N.QuadraticNumber),
    N.multiply(N.fromInteger(4), N.multiply(a as N.QuadraticNumber, c as N.QuadraticNumber)),
  );

/** Distinct roots of the numerator where nothing is divided by zero, against the real ones among them. */
function nonReal(
  numerator: U.Univariate,
  divisors: readonly P.Polynomial[],
  unknown: string,
  spend: (operations: number) => void,
): boolean {
  let rest = U.squareFree(numerator, spend);
  for (const divisor of divisors) {
    const excluded = P.coefficientsIn(divisor, unknown);
    if (!excluded) return false;
    const common = U.greatestCommonDivisor(rest, excluded, spend);
    if (common.length > 1) rest = U.monic(U.divide(rest, common, spend).quotient);
  }
  return rest.length > 2 && isWritten(rest) && isolateRoots(rest, spend).length < U.degreeOf(rest);
}

/** Where the complex solutions have no simple exact form, x⁵ − x − 1 = 0, the real ones are meant. */
function isWritten(polynomial: U.Univariate): boolean {
  if (!polynomial.every(N.isRational)) return true;
  const scale = polynomial.reduce((multiple, { rational }) => Q.leastCommonMultiple(multiple, rational.denominator), 1n);
  return hasSimpleRoots(
    polynomial.map(({ rational }) => (rational.numerator * scale) / rational.denominator),
    "complex",
  );
}

/** The sides' difference; of √P = 0, P. */
function differenceOf(equation: MathJson): MathJson {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const isZero = (json: MathJson): boolean => isNumber(json) && Number(numeral(json)) === 0;
  if (isZero(right) && headOf(left) === "Sqrt") return operandsOf(left)[0] as MathJson;
  if (isZero(left) && headOf(right) === "Sqrt") return operandsOf(right)[0] as MathJson;
  return ["Subtract", left, right];
}
