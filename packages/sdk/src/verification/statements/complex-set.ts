import { divideExact } from "../../algebra/multivariate/divide.ts";
import { gcd } from "../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { isConstant } from "../../algebra/normal-form/angles.ts";
import { cancel, subtract } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { isZero, signOf } from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { hasComplexParts } from "../equality/complex-values.ts";
import type { Comparison, Statement } from "./statement.ts";

/** The complex numbers at which `zeros` is 0 and `except` is not. */
interface Difference {
  readonly zeros: Polynomial;
  readonly except: Polynomial;
}

/**
 * A polynomial in one letter whose complex roots are the solutions of a statement: equations between rational formulas, what is excluded from them
 * (x ≠ 1), and several of these by "or". undefined where it is none, and for "every number".
 */
export function solutionPolynomial(field: Field, statement: Statement, place: number): Polynomial | undefined {
  const found = differenceOf(field, statement, place);
  if (!found || found.zeros === 0n) return undefined;
  return withoutCommonRoots(field, found, place);
}

function differenceOf(field: Field, statement: Statement, place: number): Difference | undefined {
  switch (statement.type) {
    case "comparison":
      return ofComparison(field, statement, place);
    case "or":
      return union(field, statement.parts, place);
    case "and":
      return intersection(field, statement.parts, place);
    default:
      return undefined;
  }
}

function union(field: Field, parts: readonly Statement[], place: number): Difference | undefined {
  let zeros: Polynomial = 1n;
  for (const part of parts) {
    const polynomial = solutionPolynomial(field, part, place);
    if (polynomial === undefined) return undefined;
    zeros = field.multiply(zeros, polynomial);
  }
  return { zeros, except: 1n };
}

/** One equation at most: 0 stands for what is always 0. */
function intersection(field: Field, parts: readonly Statement[], place: number): Difference | undefined {
  let result: Difference = { zeros: 0n, except: 1n };
  for (const part of parts) {
    const next = differenceOf(field, part, place);
    if (!next || (result.zeros !== 0n && next.zeros !== 0n)) return undefined;
    const zeros = result.zeros === 0n ? next.zeros : result.zeros;
    result = { zeros, except: field.multiply(result.except, next.except) };
  }
  return result;
}

function ofComparison(field: Field, { left, right, signs }: Comparison, place: number): Difference | undefined {
  const isEquation = signs.length === 1 && signs[0] === 0;
  const isDenial = signs.length === 2 && !signs.includes(0);
  // A conjugate is no polynomial.
  if ((!isEquation && !isDenial) || [left, right].some(hasComplexParts)) return undefined;
  const [first, second] = [withoutRoot(left, right), withoutRoot(right, left)];
  let except: Polynomial = 1n;
  for (const condition of [first, second].flatMap(domainConditions)) {
    const [value, zero] = operandsOf(condition);
    if (headOf(condition) !== "NotEqual" || value === undefined || zero !== 0) return undefined;
    const divisor = polynomialOf(field, value, 0, place);
    if (divisor === undefined || divisor === 0n) return undefined;
    except = field.multiply(except, divisor);
  }
  const zeros = polynomialOf(field, first, second, place);
  if (zeros === undefined) return undefined;
  return isEquation ? { zeros, except } : { zeros: 0n, except: field.multiply(except, zeros) };
}

/** √A = 0 and A = 0 say the same of complex numbers, with any root and any power that is positive. */
function withoutRoot(side: MathJson, other: MathJson): MathJson {
  const [base, index] = operandsOf(side);
  if (other !== 0 || base === undefined || freeLetters(base).length === 0) return side;
  if (headOf(side) === "Sqrt") return withoutRoot(base, 0);
  const order = index === undefined ? undefined : rationalOf(index);
  const isPositive = order !== undefined && !isZero(order) && signOf(order) > 0;
  return isPositive && (headOf(side) === "Root" || headOf(side) === "Power") ? withoutRoot(base, 0) : side;
}

/** The numerator of the difference, a polynomial in the letter with constant coefficients. */
function polynomialOf(field: Field, left: MathJson, right: MathJson, place: number): Polynomial | undefined {
  const [first, second] = [elementOf(field, left), elementOf(field, right)];
  const difference = first && second && cancel(field, subtract(field, first, second));
  if (!difference) return undefined;
  const parts = [...P.coefficientsIn(difference.numerator, place), ...P.coefficientsIn(difference.denominator, place)];
  return parts.every((part) => isConstant(field, { numerator: part, denominator: 1n })) ? difference.numerator : undefined;
}

/** The factors that are shared are taken out of the zeros; a divisor that cancels, (x² − 1)/(x − 1), is excluded all the same. */
function withoutCommonRoots(field: Field, { zeros, except }: Difference, place: number): Polynomial | undefined {
  if (P.degreeIn(except, place) < 1) return zeros;
  // With relations between the coefficients, √2² = 2, what is shared is not found in this way.
  if ([zeros, except].some((part) => P.variablesOf(part).some((variable) => variable !== place))) {
    return apart(field, zeros, except, place) ? zeros : undefined;
  }
  let rest = zeros;
  for (;;) {
    const common = gcd(rest, except, field.spend);
    if (P.degreeIn(common, place) < 1) return rest;
    rest = divideExact(rest, common, field.spend) ?? 1n;
  }
}

/** Whether no root is shared for certain: here only where the excluded numbers are rational and make the zeros no 0. */
function apart(field: Field, zeros: Polynomial, except: Polynomial, place: number): boolean {
  const [constant = 0n, leading = 0n, ...more] = P.coefficientsIn(except, place);
  if (more.length > 0 || !P.isConstant(constant) || !P.isConstant(leading)) return false;
  const value = elementOf(field, apply("Divide", Number(-constant), Number(leading)));
  if (!value) return false;
  let sum: Polynomial = 0n;
  const coefficients = P.coefficientsIn(zeros, place);
  coefficients.forEach((coefficient, power) => {
    const share = field.multiply(
      field.power(value.numerator, power),
      field.power(value.denominator, coefficients.length - 1 - power),
    );
    sum = field.reduce(P.add(sum, field.multiply(coefficient, share)));
  });
  return P.isConstant(sum) && sum !== 0n;
}
