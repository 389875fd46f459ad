import { UndecidedError } from "../../limits/exact/context.ts";
import { arctangent, logarithm } from "../../limits/exact/functions.ts";
import type { Factor, Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { absolute, divide, multiply, power, squareRoot } from "../../limits/exact/powers.ts";
import { signOf } from "../../limits/exact/sign.ts";
import { isZero } from "../../limits/exact/zero.ts";
import * as Q from "../../rational.ts";
import type { FormPolynomial } from "../line/polynomial.ts";
import * as P from "../line/polynomial.ts";
import { discriminantOf } from "../line/roots.ts";
import { bezout, type Multiple, realFactors } from "./factor-real.ts";
import { type Integration, letterForm, letterKernel, type Rule } from "./integration.ts";

/** The factors of a rational function in the letter: powers of x, and whole powers of polynomials. undefined for others. */
interface RationalParts {
  readonly numerator: FormPolynomial;
  readonly divisors: readonly Multiple[];
}

function partsOf(moving: readonly Factor[], integration: Integration): RationalParts | undefined {
  const { letter } = integration;
  const x = letterKernel(letter);
  let numerator: FormPolynomial = [K.one];
  const divisors: Multiple[] = [];
  for (const { kernel, exponent } of moving) {
    if (!Q.isInteger(exponent) || exponent.numerator > 200n || exponent.numerator < -60n) return undefined;
    const times = Number(exponent.numerator);
    const base: FormPolynomial | undefined =
      kernel.kind === "symbol"
        ? [K.zero, K.one]
        : kernel.kind === "sum"
          ? P.coefficientsIn(kernel.inner, x, letter, integration)
          : undefined;
    if (!base) return undefined;
    if (times < 0) {
      divisors.push({ factor: base, times: -times });
      continue;
    }
    for (let count = 0; count < times; count++) numerator = P.multiply(numerator, base, integration);
  }
  return { numerator, divisors };
}

/** Rational functions: polynomial part and partial fractions, then logarithms and arctangents. */
export const rationalRule: Rule = ({ constant, moving }, integration) => {
  const parts = partsOf(moving, integration);
  if (!parts) return undefined;
  const factors = merged(
    parts.divisors.flatMap(({ factor, times }) =>
      realFactors(factor, integration).map((each) => ({ factor: each.factor, times: each.times * times })),
    ),
    integration,
  );
  const divisor = product(parts.divisors, integration);
  const { quotient, remainder } = P.divide(parts.numerator, divisor, integration);
  const lead = divide(P.leadingOf(divisor), P.leadingOf(product(factors, integration)), integration);
  const proper = P.scale(remainder, divide(K.one, lead, integration), integration);
  const pieces = [integratePolynomial(quotient, integration)];
  for (const fraction of partialFractions(proper, factors, integration)) {
    const piece = integrateFraction(fraction, integration);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  return multiply(constant, K.add(...pieces), integration);
};

const product = (multiples: readonly Multiple[], integration: Integration): FormPolynomial =>
  multiples.reduce<FormPolynomial>(
    (result, { factor, times }) => {
      let raised = result;
      for (let count = 0; count < times; count++) raised = P.multiply(raised, factor, integration);
      return raised;
    },
    [K.one],
  );

/** Proportional factors joined, all made monic. */
function merged(multiples: readonly Multiple[], integration: Integration): Multiple[] {
  const found: Multiple[] = [];
  for (const { factor, times } of multiples) {
    const monic = P.scale(factor, divide(K.one, P.leadingOf(factor), integration), integration);
    const same = found.findIndex((other) => P.subtract(other.factor, monic, integration).length === 0);
    const present = found[same];
    if (present) found[same] = { ...present, times: present.times + times };
    else found.push({ factor: monic, times });
  }
  return found;
}

interface Fraction {
  /** Of lower degree than the divisor. */
  readonly numerator: FormPolynomial;
  readonly divisor: FormPolynomial;
  readonly times: number;
}

/** numerator/Π factorⁿ as a sum of fractions with one power of one factor each. */
function partialFractions(numerator: FormPolynomial, factors: readonly Multiple[], integration: Integration): Fraction[] {
  if (numerator.length === 0) return [];
  return factors.flatMap((own) => {
    const { factor, times } = own;
    const raised = product([own], integration);
    const others = product(
      factors.filter((other) => other !== own),
      integration,
    );
    const inverse = bezout(others, raised, integration).a;
    let rest = P.divide(P.multiply(numerator, inverse, integration), raised, integration).remainder;
    const found: Fraction[] = [];
    for (let left = times; left > 0 && rest.length > 0; left--) {
      const { quotient, remainder } = P.divide(rest, factor, integration);
      if (remainder.length > 0) found.push({ numerator: remainder, divisor: factor, times: left });
      rest = quotient;
    }
    return found;
  });
}

export function integratePolynomial(polynomial: FormPolynomial, integration: Integration): Form {
  const x = letterForm(integration.letter);
  return K.add(
    ...polynomial.map((coefficient, index) => {
      const raised = power(x, Q.rational(index + 1), integration);
      return K.scale(multiply(coefficient, raised, integration), Q.rational(1n, BigInt(index + 1)));
    }),
  );
}

function integrateFraction(fraction: Fraction, integration: Integration): Form | undefined {
  const { divisor, times } = fraction;
  if (divisor.length === 2) return overLinear(fraction, integration);
  if (divisor.length === 3) return overQuadratic(fraction, integration);
  // c q′/q, or c q′/qⁿ
  const slope = P.derivative(divisor);
  const ratio = divide(P.leadingOf(fraction.numerator), P.leadingOf(slope), integration);
  if (P.subtract(fraction.numerator, P.scale(slope, ratio, integration), integration).length > 0) return undefined;
  return multiply(ratio, powerOrLogarithm(divisor, times, integration), integration);
}

/** ∫ q′/qⁿ: ln |q|, or −1/((n − 1)qⁿ⁻¹) */
function powerOrLogarithm(divisor: FormPolynomial, times: number, integration: Integration): Form {
  const q = P.valueAt(divisor, letterForm(integration.letter), integration);
  if (times === 1) return logarithm(isPositive(divisor, integration) ? q : absolute(q, integration), integration);
  return K.scale(power(q, Q.rational(1 - times), integration), Q.rational(-1n, BigInt(times - 1)));
}

/** A quadratic without real roots that is positive. */
function isPositive(q: FormPolynomial, integration: Integration): boolean {
  if (q.length !== 3 || signOf(P.leadingOf(q), integration) !== 1) return false;
  return signOf(discriminantOf(q, integration), integration) === -1;
}

function overLinear({ numerator, divisor, times }: Fraction, integration: Integration): Form {
  const factor = divide(numerator[0] ?? K.zero, divisor[1] ?? K.one, integration);
  return multiply(factor, powerOrLogarithm(divisor, times, integration), integration);
}

/** (αx + β)/qⁿ = (α/2a) q′/qⁿ + (β − αb/2a)/qⁿ */
function overQuadratic({ numerator, divisor, times }: Fraction, integration: Integration): Form | undefined {
  const [beta = K.zero, alpha = K.zero] = numerator;
  const [, b = K.zero, a = K.one] = divisor;
  const half = divide(alpha, K.scale(a, Q.rational(2)), integration);
  const first = multiply(half, powerOrLogarithm(divisor, times, integration), integration);
  const rest = K.subtract(beta, multiply(half, b, integration));
  if (isZero(rest, integration)) return first;
  const second = inverseQuadratic(divisor, times, integration);
  return second && K.add(first, multiply(rest, second, integration));
}

/** ∫ 1/qⁿ, by reduction of n (Gradshteyn and Ryzhik, 2.171 and 2.172). */
function inverseQuadratic(divisor: FormPolynomial, times: number, integration: Integration): Form | undefined {
  const discriminant = discriminantOf(divisor, integration);
  const [, b = K.zero, a = K.one] = divisor;
  const x = letterForm(integration.letter);
  const slope = K.add(K.scale(multiply(a, x, integration), Q.rational(2)), b);
  if (isZero(discriminant, integration)) {
    const root = K.scale(slope, Q.rational(1n, 2n));
    // q = (ax + b/2)²/a
    const lowered = power(root, Q.rational(1 - 2 * times), integration);
    const front = power(a, Q.rational(times - 1), integration);
    return K.scale(multiply(front, lowered, integration), Q.rational(1n, BigInt(1 - 2 * times)));
  }
  if (times === 1) return inverseOfSimpleQuadratic(discriminant, slope, integration);
  const below = inverseQuadratic(divisor, times - 1, integration);
  if (!below) return undefined;
  const q = P.valueAt(divisor, x, integration);
  const opposite = K.scale(discriminant, Q.rational(-(times - 1)));
  const first = divide(multiply(slope, power(q, Q.rational(1 - times), integration), integration), opposite, integration);
  const factor = divide(K.scale(a, Q.rational(2 * (2 * times - 3))), opposite, integration);
  return K.add(first, multiply(factor, below, integration));
}

function inverseOfSimpleQuadratic(discriminant: Form, slope: Form, integration: Integration): Form | undefined {
  const sign = weakSign(discriminant, integration);
  if (sign === undefined) return undefined;
  if (sign < 0) {
    const root = squareRoot(K.negate(discriminant), integration);
    const angle = arctangent(divide(slope, root, integration), integration);
    return multiply(K.scale(divide(K.one, root, integration), Q.rational(2)), angle, integration);
  }
  const root = squareRoot(discriminant, integration);
  const logarithmOf = (form: Form): Form => logarithm(absolute(form, integration), integration);
  const difference = K.subtract(logarithmOf(K.subtract(slope, root)), logarithmOf(K.add(slope, root)));
  return divide(difference, root, integration);
}

/** The sign, where a square of letters counts as positive: a formula that is divided by it has no value where it is zero. */
export function weakSign(form: Form, integration: Integration): 1 | -1 | undefined {
  const sign = signOf(form, integration);
  if (sign === 1 || sign === -1) return sign;
  if (sign === 0) throw new UndecidedError("zero where none is expected");
  if (form.every((term) => isSquare(term.factors) && Q.signOf(term.coefficient) > 0)) return 1;
  if (form.every((term) => isSquare(term.factors) && Q.signOf(term.coefficient) < 0)) return -1;
  return undefined;
}

const isSquare = (factors: readonly Factor[]): boolean =>
  factors.every(
    ({ kernel, exponent }) =>
      kernel.sign === 1 || kernel.sign === 0 || exponent.numerator % 2n === 0n || exponent.denominator % 2n === 0n,
  );
