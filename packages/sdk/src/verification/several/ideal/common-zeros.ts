import { factor } from "../../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { isolateRealRoots, type RealRoot } from "../../../algebra/multivariate/real-roots.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Spend } from "../../../algebra/spend.ts";
import { Undecided } from "../../line/undecided.ts";
import { wholeNumbers } from "../echelon.ts";
import { type Distributed, fromRecursive } from "./distributed.ts";
import { groebnerBasis, isWhole } from "./groebner.ts";
import type { Monomial } from "./monomial.ts";
import { Quotient, Span } from "./quotient.ts";

/** A common real zero: every variable as a polynomial, by ascending power, at one real algebraic number. */
export interface CommonZero {
  readonly root: RealRoot;
  readonly values: ReadonlyMap<number, readonly Rational[]>;
}

const mostAttempts = 6;

/**
 * All common real zeros of polynomials with finitely many common complex zeros; undefined where these are infinitely many, or
 * there are too many. The ideal is made radical by the square-free parts of the polynomials in one variable in it (A. Seidenberg
 * 1974); then powers of one linear form are a basis of the quotient, and the variables are polynomials in it (the shape lemma;
 * F. Rouillier, "Solving zero-dimensional systems through the rational univariate representation", 1999).
 */
export function commonZeros(
  equations: readonly Polynomial[],
  variables: readonly number[],
  spend: Spend,
  simplify?: (member: Distributed) => Distributed,
): CommonZero[] | undefined {
  const start = equations.map((equation) => fromRecursive(equation, variables));
  const first = quotientOf(start, variables, spend, simplify);
  if (first === undefined) return undefined;
  if (first === "no zeros") return [];
  const squareFree = variables.flatMap((_, place) => {
    const minimal = minimalPolynomial(first, variableAt(variables, place), spend);
    const part = squareFreePart(minimal, spend);
    return part.length < minimal.length ? [inVariable(part, variables, place)] : [];
  });
  const radical = squareFree.length === 0 ? first : quotientOf([...first.basis, ...squareFree], variables, spend, simplify);
  if (radical === undefined) return undefined;
  if (radical === "no zeros") return [];
  return zerosOf(radical, variables, spend);
}

function quotientOf(
  generators: readonly Distributed[],
  variables: readonly number[],
  spend: Spend,
  simplify: ((member: Distributed) => Distributed) | undefined,
): Quotient | "no zeros" | undefined {
  const basis = groebnerBasis(generators, { spend, ...(simplify ? { simplify } : {}) });
  if (isWhole(basis)) return "no zeros";
  return basis.complete ? Quotient.of(basis.members, variables.length, spend) : undefined;
}

const variableAt = (variables: readonly number[], place: number): Distributed => [
  { monomial: variables.map((_, index) => (index === place ? 1 : 0)), coefficient: 1n },
];

/** Whole coefficients by ascending power. */
function minimalPolynomial(quotient: Quotient, form: Distributed, spend: Spend): bigint[] {
  const span = new Span(spend);
  let power: Rational[] = quotient.one;
  for (;;) {
    const combination = span.express(power);
    if (combination) return wholeNumbers([...combination.map(Q.negate), Q.one]);
    power = quotient.times(power, form);
  }
}

const asPolynomial = (coefficients: readonly bigint[]): Polynomial => P.fromCoefficients(coefficients, 0);

function factorsOf(coefficients: readonly bigint[], spend: Spend): bigint[][] {
  const { factors, complete } = factor(asPolynomial(coefficients), spend);
  if (!complete) throw new Undecided("factors");
  return factors.map(({ base }) => P.coefficientsIn(base, 0) as bigint[]);
}

function squareFreePart(coefficients: readonly bigint[], spend: Spend): bigint[] {
  const product = factorsOf(coefficients, spend).reduce(
    (left, right) => P.multiply(left, asPolynomial(right), spend),
    1n as Polynomial,
  );
  return P.coefficientsIn(product, 0) as bigint[];
}

const inVariable = (coefficients: readonly bigint[], variables: readonly number[], place: number): Distributed =>
  coefficients
    .map((coefficient, exponent) => ({
      coefficient,
      monomial: variables.map((_, index) => (index === place ? exponent : 0)) as Monomial,
    }))
    .filter(({ coefficient }) => coefficient !== 0n)
    .reverse();

function zerosOf(quotient: Quotient, variables: readonly number[], spend: Spend): CommonZero[] | undefined {
  for (let attempt = 0; attempt < mostAttempts + variables.length; attempt++) {
    const form = separatingForm(variables, attempt);
    const span = new Span(spend);
    let power: Rational[] = quotient.one;
    let count = 0;
    while (!span.express(power)) {
      power = quotient.times(power, form);
      count += 1;
    }
    if (count < quotient.dimension) continue;
    const values = variables.map((_, place) => span.express(quotient.times(quotient.one, variableAt(variables, place)), false));
    if (!values.every((value) => value !== undefined)) throw new Undecided("a form that separates no zeros");
    return factorsOf(minimalPolynomial(quotient, form, spend), spend).flatMap((minimal) =>
      isolateRealRoots(minimal, spend).map((root) => ({
        root,
        values: new Map(values.map((value, index) => [variables[index] as number, reduced(value, minimal)])),
      })),
    );
  }
  return undefined;
}

/** Each variable alone, then sums with different factors. */
function separatingForm(variables: readonly number[], attempt: number): Distributed {
  if (attempt < variables.length) return variableAt(variables, attempt);
  const step = attempt - variables.length + 1;
  return variables
    .flatMap((_, place) => variableAt(variables, place))
    .map(({ monomial }, index) => ({ monomial, coefficient: BigInt((index * step + 1) ** 2 % 97 || 1) }));
}

/** The remainder of a polynomial over ℚ after division by one over ℤ. */
function reduced(value: readonly Rational[], divisor: readonly bigint[]): Rational[] {
  const rest = [...value];
  const lead = Q.rational(divisor.at(-1) as bigint);
  while (rest.length >= divisor.length) {
    const factor = Q.divide(rest.at(-1) as Rational, lead);
    const shift = rest.length - divisor.length;
    if (!Q.isZero(factor)) {
      divisor.forEach((coefficient, index) => {
        rest[shift + index] = Q.subtract(rest[shift + index] as Rational, Q.multiply(factor, Q.rational(coefficient)));
      });
    }
    rest.pop();
  }
  return rest;
}
