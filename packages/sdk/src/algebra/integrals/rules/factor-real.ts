import { type Context, UndecidedError } from "../../limits/exact/context.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide as divideForms, multiply as multiplyForms, squareRoot } from "../../limits/exact/powers.ts";
import { signOf } from "../../limits/exact/sign.ts";
import * as N from "../../quadratic-number.ts";
import * as Q from "../../rational.ts";
import * as U from "../../univariate.ts";
import type { FormPolynomial } from "../line/polynomial.ts";
import * as P from "../line/polynomial.ts";
import { realRoots } from "../line/roots.ts";

/** A factor of a polynomial and how often it divides it. */
export interface Multiple {
  readonly factor: FormPolynomial;
  readonly times: number;
}

/**
 * A polynomial as a constant times powers of factors of degree 1 and 2 with real coefficients, as far as such are found; factors of higher degree
 * stay whole. No two factors have a root in common.
 */
export function realFactors(polynomial: FormPolynomial, context: Context): Multiple[] {
  if (polynomial.length <= 3) return factorsOfSmall(polynomial, context);
  const rational = P.rationalCoefficients(polynomial);
  if (!rational) return [{ factor: polynomial, times: 1 }];
  return squareFreeParts(rational.map(N.fromRational), context).flatMap(({ part, times }) =>
    factorsOfSquareFree(
      part.map(({ rational: value }) => K.constantForm(value)),
      context,
    ).map((factor) => ({ factor, times })),
  );
}

/** Degree 1 and 2. A quadratic with two roots that are seen to be rational is taken apart, others stay. */
function factorsOfSmall(polynomial: FormPolynomial, context: Context): Multiple[] {
  if (polynomial.length < 2) return [];
  if (polynomial.length === 2) return [{ factor: polynomial, times: 1 }];
  const rational = P.rationalCoefficients(polynomial);
  if (!rational) return [{ factor: polynomial, times: 1 }];
  const roots = realRoots(polynomial, context).exact;
  if (roots.length === 0 || !roots.every((root) => K.rationalOfForm(root))) return [{ factor: polynomial, times: 1 }];
  return roots.map((root) => ({ factor: linearWith(root), times: roots.length === 1 ? 2 : 1 }));
}

const linearWith = (root: Form): FormPolynomial => [K.negate(root), K.one];

/** Yun's algorithm in its plain form: the factors that occur once, twice … */
function squareFreeParts(polynomial: U.Univariate, { spend }: Context): { part: U.Univariate; times: number }[] {
  const parts: { part: U.Univariate; times: number }[] = [];
  let rest = U.monic(polynomial);
  let common = U.greatestCommonDivisor(rest, U.derivative(rest), spend);
  let simple = U.divide(rest, common, spend).quotient;
  for (let times = 1; U.degreeOf(simple) > 0; times++) {
    const next = U.greatestCommonDivisor(simple, common, spend);
    const part = U.divide(simple, next, spend).quotient;
    if (U.degreeOf(part) > 0) parts.push({ part, times });
    rest = common;
    common = U.divide(rest, next, spend).quotient;
    simple = next;
  }
  return parts;
}

function factorsOfSquareFree(polynomial: FormPolynomial, context: Context): FormPolynomial[] {
  if (polynomial.length <= 3) return factorsOfSmall(polynomial, context).map(({ factor }) => factor);
  const linear = realRoots(polynomial, context)
    .exact.filter((root) => K.rationalOfForm(root))
    .map(linearWith);
  let rest = polynomial;
  for (const factor of linear) rest = P.divide(rest, factor, context).quotient;
  return [...linear, ...(rest.length > 1 ? withoutRationalRoots(rest, context) : [])];
}

function withoutRationalRoots(polynomial: FormPolynomial, context: Context): FormPolynomial[] {
  if (polynomial.length <= 3) return factorsOfSmall(polynomial, context).map(({ factor }) => factor);
  const step = polynomial.reduce((common, coefficient, index) => (coefficient.length > 0 ? gcd(common, index) : common), 0);
  for (let divisor = step; divisor > 1 && polynomial.length > 5; divisor--) {
    if (step % divisor !== 0) continue;
    const reduced = polynomial.filter((_, index) => index % divisor === 0);
    const factors = factorsOfSquareFree(reduced, context);
    if (factors.length > 1) return factors.flatMap((factor) => withoutRationalRoots(spread(factor, divisor), context));
  }
  if (polynomial.length === 4) return cubicFactors(polynomial, context);
  if (polynomial.length === 5) return quarticFactors(polynomial, context);
  return [polynomial];
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** p(xᵏ) */
const spread = (polynomial: FormPolynomial, step: number): FormPolynomial =>
  Array.from({ length: (polynomial.length - 1) * step + 1 }, (_, index) =>
    index % step === 0 ? (polynomial[index / step] as Form) : K.zero,
  );

/** A cubic whose one root is a cube root, such as x³ − 2. */
function cubicFactors(polynomial: FormPolynomial, context: Context): FormPolynomial[] {
  const [root, ...others] = realRoots(polynomial, context).exact;
  if (!root || others.length > 0) return [polynomial];
  const factor = linearWith(root);
  const { quotient, remainder } = P.divide(polynomial, factor, context);
  return remainder.length === 0 ? [factor, quotient] : [polynomial];
}

/**
 * A quartic as a product of two real quadratics, by Ferrari's resolvent cubic where it has a root in closed form. For the depressed quartic
 * y⁴ + py² + qy + r and a root m > 0 of 8m³ + 8pm² + (2p² − 8r)m − q²: (y² + p/2 + m)² = (√(2m) y − q/(2√(2m)))².
 */
function quarticFactors(polynomial: FormPolynomial, context: Context): FormPolynomial[] {
  const monic = P.scale(polynomial, divideForms(K.one, P.leadingOf(polynomial), context), context);
  const shift = K.scale(monic[3] as Form, Q.rational(-1n, 4n));
  const depressed = shifted(monic, shift, context);
  const [r = K.zero, q = K.zero, p = K.zero] = depressed;
  if (q.length === 0) {
    const squares = realRoots([r, p, K.one], context).exact;
    if (squares.length === 2)
      return squares.map((square) => shifted([K.negate(square), K.zero, K.one], K.negate(shift), context));
  }
  const m = resolventRoot(p, q, r, context);
  if (!m) return [polynomial];
  const root = squareRoot(K.scale(m, Q.rational(2)), context);
  const middle = K.add(K.scale(p, Q.rational(1n, 2n)), m);
  const offset = divideForms(q, K.scale(root, Q.rational(2)), context);
  return [
    [K.add(middle, offset), K.negate(root), K.one],
    [K.subtract(middle, offset), root, K.one],
  ].map((factor) => shifted(factor, K.negate(shift), context));
}

function resolventRoot(p: Form, q: Form, r: Form, context: Context): Form | undefined {
  const times = (form: Form, by: number): Form => K.scale(form, Q.rational(by));
  const square = (form: Form): Form => multiplyForms(form, form, context);
  const cubic = [K.negate(square(q)), K.subtract(times(square(p), 2), times(r, 8)), times(p, 8), K.integerForm(8)];
  return realRoots(cubic, context).exact.find((root) => signOf(root, context) === 1);
}

/** p(x + by) */
function shifted(polynomial: FormPolynomial, by: Form, context: Context): FormPolynomial {
  return polynomial.reduceRight<FormPolynomial>(
    (sum, coefficient) => P.add(P.multiply(sum, [by, K.one], context), [coefficient], context),
    [],
  );
}

/** a and b with a · left + b · right = 1 for polynomials without a common root. @throws UndecidedError */
export function bezout(left: FormPolynomial, right: FormPolynomial, context: Context): { a: FormPolynomial; b: FormPolynomial } {
  let [r0, r1] = [left, right];
  let [a0, a1]: [FormPolynomial, FormPolynomial] = [[K.one], []];
  let [b0, b1]: [FormPolynomial, FormPolynomial] = [[], [K.one]];
  while (r1.length > 0) {
    const { quotient, remainder } = P.divide(r0, r1, context);
    [r0, r1] = [r1, remainder];
    [a0, a1] = [a1, P.subtract(a0, P.multiply(quotient, a1, context), context)];
    [b0, b1] = [b1, P.subtract(b0, P.multiply(quotient, b1, context), context)];
  }
  if (r0.length !== 1) throw new UndecidedError("polynomials with a common factor");
  const inverse = divideForms(K.one, r0[0] as Form, context);
  return { a: P.scale(a0, inverse, context), b: P.scale(b0, inverse, context) };
}
