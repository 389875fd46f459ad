import { type Context, UndecidedError } from "../../limits/exact/context.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide as divideForms, multiply as multiplyForms, power, squareRoot } from "../../limits/exact/powers.ts";
import * as N from "../../quadratic-number.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import { isolateRoots, type RootInterval, rationalRoot, refineRoot } from "../../real-roots.ts";
import * as U from "../../univariate.ts";
import { numberSign } from "./points.ts";
import type { FormPolynomial } from "./polynomial.ts";
import * as P from "./polynomial.ts";

/** All real roots of a polynomial whose coefficients are numbers, each once; those without a closed form by intervals. */
export interface RealRoots {
  readonly exact: readonly Form[];
  /** Each holds one root that is not among the exact ones. */
  readonly enclosed: readonly { readonly root: RootInterval; readonly of: U.Univariate }[];
}

const none: RealRoots = { exact: [], enclosed: [] };

/** @throws UndecidedError where coefficients depend on letters, or are no rational numbers and the degree is above 2 */
export function realRoots(polynomial: FormPolynomial, context: Context): RealRoots {
  if (polynomial.length === 0) throw new UndecidedError("the zero polynomial has every root");
  if (polynomial.length === 1) return none;
  if ((polynomial[0] as Form).length === 0) {
    const rest = realRoots(withoutZeroRoots(polynomial), context);
    return { ...rest, exact: [K.zero, ...rest.exact] };
  }
  const step = polynomial.reduce((common, coefficient, index) => (coefficient.length > 0 ? gcd(common, index) : common), 0);
  if (step > 1) return rootsOfPower(polynomial, step, context);
  if (polynomial.length === 2)
    return { exact: [K.negate(divideForms(polynomial[0] as Form, polynomial[1] as Form, context))], enclosed: [] };
  if (polynomial.length === 3) return { exact: quadraticRoots(polynomial, context), enclosed: [] };
  const rational = P.rationalCoefficients(polynomial);
  if (!rational) throw new UndecidedError("roots of a polynomial of higher degree without rational coefficients");
  return rationalPolynomialRoots(rational, context);
}

const withoutZeroRoots = (polynomial: FormPolynomial): FormPolynomial =>
  polynomial.slice(polynomial.findIndex((coefficient) => coefficient.length > 0));

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** p(x) = r(xᵏ): k-th roots of the roots of r. */
function rootsOfPower(polynomial: FormPolynomial, step: number, context: Context): RealRoots {
  const reduced = polynomial.filter((_, index) => index % step === 0);
  const { exact, enclosed } = realRoots(reduced, context);
  if (enclosed.some(({ root }) => step % 2 === 1 || Q.signOf(root.to) > 0)) return enclosedRootsOf(polynomial, context);
  const exponent = Q.rational(1n, BigInt(step));
  const found = exact.flatMap((root): Form[] => {
    const sign = numberSign(root, context);
    if (sign === 0) return [K.zero];
    if (step % 2 === 1) return [power(root, exponent, context)];
    if (sign < 0) return [];
    const positive = power(root, exponent, context);
    return [positive, K.negate(positive)];
  });
  return { exact: found, enclosed: [] };
}

function enclosedRootsOf(polynomial: FormPolynomial, context: Context): RealRoots {
  const rational = P.rationalCoefficients(polynomial);
  if (!rational) throw new UndecidedError("roots that are not found");
  return rationalPolynomialRoots(rational, context);
}

/** The quadratic formula; the discriminant is a number. */
export function quadraticRoots(polynomial: FormPolynomial, context: Context): Form[] {
  const [c = K.zero, b = K.zero, a = K.one] = polynomial;
  const discriminant = discriminantOf(polynomial, context);
  const sign = numberSign(discriminant, context);
  if (sign < 0) return [];
  const divisor = K.scale(a, Q.rational(2));
  if (sign === 0) return [divideForms(K.negate(b), divisor, context)];
  if (c.length === 0) return [K.zero, K.negate(divideForms(b, a, context))];
  const root = squareRoot(discriminant, context);
  return [K.negate(root), root].map((surd) => divideForms(K.subtract(surd, b), divisor, context));
}

/** b² − 4ac */
export function discriminantOf([c = K.zero, b = K.zero, a = K.zero]: FormPolynomial, context: Context): Form {
  return K.subtract(multiplyForms(b, b, context), K.scale(multiplyForms(a, c, context), Q.rational(4)));
}

function rationalPolynomialRoots(coefficients: readonly Rational[], context: Context): RealRoots {
  const { spend } = context;
  let rest = U.squareFree(coefficients.map(N.fromRational), spend);
  const exact: Form[] = [];
  for (const root of isolateRoots(rest, spend)) {
    const value = rationalRoot(rest, root, spend);
    if (!value) continue;
    exact.push(K.constantForm(value));
  }
  for (const form of exact) {
    const value = K.rationalOfForm(form) as Rational;
    rest = U.divide(rest, [N.fromRational(Q.negate(value)), N.one], spend).quotient;
  }
  if (rest.length === 3) {
    exact.push(
      ...quadraticRoots(
        rest.map(({ rational }) => K.constantForm(rational)),
        context,
      ),
    );
    return { exact, enclosed: [] };
  }
  return { exact, enclosed: isolateRoots(rest, spend).map((root) => ({ root, of: rest })) };
}

/** Bounds of an enclosed root, so narrow that they lie on one side of every given number (or as near as 2^−80). */
export function narrowed({ root, of }: RealRoots["enclosed"][number], context: Context): RootInterval {
  return refineRoot(of, root, Q.rational(1n, 1n << 80n), context.spend);
}
