import { arcsine, logarithm } from "../../limits/exact/functions.ts";
import type { Factor, Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { absolute, divide, invert, multiply, power, squareRoot } from "../../limits/exact/powers.ts";
import { isZero } from "../../limits/exact/zero.ts";
import * as Q from "../../rational.ts";
import type { FormPolynomial } from "../line/polynomial.ts";
import * as P from "../line/polynomial.ts";
import { discriminantOf } from "../line/roots.ts";
import { bezout } from "./factor-real.ts";
import { type Integration, letterForm, letterKernel, type Rule } from "./integration.ts";
import { weakSign } from "./rational.ts";

/**
 * Polynomials times an odd power of √q for a quadratic q, and 1/((x − r)√q). By reduction to ∫ 1/√q (Gradshteyn and Ryzhik, 2.26), which is
 * a logarithm or an arcsine.
 */
export const quadraticRootRule: Rule = ({ constant, moving }, integration) => {
  const { letter } = integration;
  const root = moving.find(({ kernel, exponent }) => kernel.kind === "sum" && exponent.denominator === 2n);
  const q = root && P.coefficientsIn(root.kernel.inner, letterKernel(letter), letter, integration);
  if (!root || q?.length !== 3 || Q.absolute(root.exponent).numerator > 40n) return undefined;
  let polynomial: FormPolynomial = [K.one];
  let pole: Pole | undefined;
  for (const factor of moving) {
    if (factor === root) continue;
    const base = polynomialOf(factor, integration);
    if (!base || !Q.isInteger(factor.exponent) || factor.exponent.numerator > 40n) return undefined;
    const times = Number(factor.exponent.numerator);
    if (times < 0) {
      if (pole || times < -12 || base.length !== 2) return undefined;
      pole = { at: base, times: -times };
      continue;
    }
    for (let count = 0; count < times; count++) polynomial = P.multiply(polynomial, base, integration);
  }
  const halves = Number(root.exponent.numerator);
  const integral = pole
    ? withPole(polynomial, pole, q, halves, integration)
    : polynomialTimesRoot(polynomial, q, halves, integration);
  return integral && multiply(constant, integral, integration);
};

function polynomialOf({ kernel }: Factor, integration: Integration): FormPolynomial | undefined {
  const { letter } = integration;
  if (kernel.kind === "symbol") return [K.zero, K.one];
  return kernel.kind === "sum" ? P.coefficientsIn(kernel.inner, letterKernel(letter), letter, integration) : undefined;
}

/** ∫ N · q^(power/2), power odd. */
function polynomialTimesRoot(
  numerator: FormPolynomial,
  q: FormPolynomial,
  halves: number,
  integration: Integration,
): Form | undefined {
  if (halves < -1) return lowered(numerator, q, halves, integration);
  let above = numerator;
  for (let count = 0; count < (halves + 1) / 2; count++) above = P.multiply(above, q, integration);
  return overRoot(above, q, integration);
}

/** N = a q + b q′, so that N/q^(m + 1) = a/q^m + b q′/q^(m + 1), and the last by parts; m = −power/2 − 1. */
function lowered(numerator: FormPolynomial, q: FormPolynomial, halves: number, integration: Integration): Form | undefined {
  const slope = P.derivative(q);
  const { a, b } = bezout(q, slope, integration);
  const { quotient, remainder } = P.divide(P.multiply(numerator, b, integration), q, integration);
  const rest = P.add(P.multiply(numerator, a, integration), P.multiply(quotient, slope, integration), integration);
  const exponent = Q.rational(BigInt(halves + 2), 2n);
  const root = power(P.valueAt(q, letterForm(integration.letter), integration), exponent, integration);
  const factor = Q.divide(Q.one, exponent);
  const outside = K.scale(multiply(P.valueAt(remainder, letterForm(integration.letter), integration), root, integration), factor);
  const inside = P.subtract(rest, P.scale(P.derivative(remainder), K.constantForm(factor), integration), integration);
  const integral = inside.length === 0 ? K.zero : polynomialTimesRoot(inside, q, halves + 2, integration);
  return integral && K.add(outside, integral);
}

/** ∫ N/√q = P√q + λ ∫ 1/√q: the coefficients of P from the highest down, by P′q + Pq′/2 + λ = N. */
function overRoot(numerator: FormPolynomial, q: FormPolynomial, integration: Integration): Form | undefined {
  const [c = K.zero, b = K.zero, a = K.one] = q;
  const rest: Form[] = [...numerator];
  const found: Form[] = [];
  for (let degree = numerator.length - 2; degree >= 0; degree--) {
    const coefficient = divide(rest[degree + 1] as Form, K.scale(a, Q.rational(degree + 1)), integration);
    found[degree] = coefficient;
    // (xᵈ)′q + xᵈq′/2 = (d + 1)a xᵈ⁺¹ + (d + ½)b xᵈ + dc xᵈ⁻¹
    const subtractAt = (index: number, form: Form): void => {
      if (index >= 0) rest[index] = K.subtract(rest[index] ?? K.zero, multiply(form, coefficient, integration));
    };
    subtractAt(degree, K.scale(b, Q.rational(BigInt(2 * degree + 1), 2n)));
    subtractAt(degree - 1, K.scale(c, Q.rational(degree)));
  }
  const x = letterForm(integration.letter);
  const root = power(P.valueAt(q, x, integration), Q.rational(1n, 2n), integration);
  const algebraic = multiply(P.valueAt(found, x, integration), root, integration);
  const lambda = rest[0] ?? K.zero;
  if (isZero(lambda, integration)) return algebraic;
  const inverse = inverseRoot(q, integration);
  return inverse && K.add(algebraic, multiply(lambda, inverse, integration));
}

/** ∫ 1/√q: ln |2√a √q + 2ax + b|/√a, or −arcsin((2ax + b)/√D)/√−a. */
function inverseRoot(q: FormPolynomial, integration: Integration): Form | undefined {
  const [, b = K.zero, a = K.one] = q;
  const sign = weakSign(a, integration);
  if (sign === undefined) return undefined;
  const x = letterForm(integration.letter);
  const slope = K.add(K.scale(multiply(a, x, integration), Q.rational(2)), b);
  if (sign > 0) {
    const front = squareRoot(a, integration);
    const root = power(P.valueAt(q, x, integration), Q.rational(1n, 2n), integration);
    const inside = K.add(K.scale(multiply(front, root, integration), Q.rational(2)), slope);
    return divide(logarithm(absolute(withoutContent(inside), integration), integration), front, integration);
  }
  const discriminant = discriminantOf(q, integration);
  if (weakSign(discriminant, integration) !== 1) return undefined;
  const front = squareRoot(K.negate(a), integration);
  const angle = arcsine(divide(slope, squareRoot(discriminant, integration), integration), integration);
  return K.negate(divide(angle, front, integration));
}

/** Inside a logarithm a constant factor does not matter. */
const withoutContent = (form: Form): Form => {
  const first = form[0]?.coefficient;
  return first && form.every(({ coefficient }) => Q.equal(Q.absolute(coefficient), Q.absolute(first)))
    ? K.scale(form, Q.divide(Q.one, Q.absolute(first)))
    : form;
};

/** A linear function that is divided by, and how often. */
interface Pole {
  readonly at: FormPolynomial;
  readonly times: number;
}

/** N/(px + s)ⁿ · q^(power/2): a polynomial over √q, and multiples of powers of the pole over √q. */
function withPole(
  numerator: FormPolynomial,
  pole: Pole,
  q: FormPolynomial,
  halves: number,
  integration: Integration,
): Form | undefined {
  if (halves < -1) return undefined;
  let above = numerator;
  for (let count = 0; count < (halves + 1) / 2; count++) above = P.multiply(above, q, integration);
  const pieces: (Form | undefined)[] = [];
  for (let times = pole.times; times > 0 && above.length > 0; times--) {
    const { quotient, remainder } = P.divide(above, pole.at, integration);
    if (remainder.length > 0) {
      const inverse = inversePoleRoot({ at: pole.at, times }, q, integration);
      pieces.push(inverse && multiply(remainder[0] as Form, inverse, integration));
    }
    above = quotient;
  }
  if (above.length > 0) pieces.push(overRoot(above, q, integration));
  return pieces.every((piece) => piece !== undefined) ? K.add(...(pieces as Form[])) : undefined;
}

/** ∫ 1/((px + s)ⁿ√q) for q = A t² + B t + C with t = x − r. */
function inversePoleRoot({ at, times }: Pole, q: FormPolynomial, integration: Integration): Form | undefined {
  const [s = K.zero, p = K.one] = at;
  const r = K.negate(divide(s, p, integration));
  const [, b = K.zero, a = K.one] = q;
  const linear = K.add(K.scale(multiply(a, r, integration), Q.rational(2)), b);
  const shifted: FormPolynomial = [P.valueAt(q, r, integration), linear, a];
  const x = letterForm(integration.letter);
  const root = power(P.valueAt(q, x, integration), Q.rational(1n, 2n), integration);
  const integral = inversePower({ shifted, q, root, distance: K.subtract(x, r) }, times, integration);
  return integral && multiply(power(p, Q.rational(-times), integration), integral, integration);
}

interface Centred {
  readonly shifted: FormPolynomial;
  readonly q: FormPolynomial;
  readonly root: Form;
  /** t */
  readonly distance: Form;
}

/**
 * J(n) = ∫ t⁻ⁿ/√q, by (√q t⁻ⁿ)′ = ((1 − n)A t² + (½ − n)B t − nC) t⁻ⁿ⁻¹/√q.
 */
function inversePower(centred: Centred, times: number, integration: Integration): Form | undefined {
  const { shifted, q, root, distance } = centred;
  const [c = K.zero, b = K.zero, a = K.one] = shifted;
  if (times === 0) return inverseRoot(q, integration);
  const hasConstant = !isZero(c, integration);
  if (times === 1 && hasConstant) return inversePole(centred, integration);
  const n = hasConstant ? times - 1 : times;
  const outside = multiply(root, power(distance, Q.rational(-n), integration), integration);
  const half = K.scale(b, Q.rational(BigInt(1 - 2 * n), 2n));
  const whole = K.scale(a, Q.rational(1 - n));
  const below = (coefficient: Form, times: number): Form | undefined => {
    if (coefficient.length === 0) return K.zero;
    const inner = inversePower(centred, times, integration);
    return inner && multiply(coefficient, inner, integration);
  };
  if (!hasConstant) {
    const rest = below(whole, n - 1);
    return rest && divide(K.subtract(outside, rest), half, integration);
  }
  const [first, second] = [below(half, n), below(whole, n - 1)];
  return first && second && divide(K.subtract(K.add(first, second), outside), K.scale(c, Q.rational(n)), integration);
}

/** J(1) (Gradshteyn and Ryzhik, 2.266). */
function inversePole({ shifted, q, root, distance }: Centred, integration: Integration): Form | undefined {
  const [constant = K.zero, linear = K.zero] = shifted;
  const sign = weakSign(constant, integration);
  if (sign === undefined) return undefined;
  const moved = K.add(multiply(linear, distance, integration), K.scale(constant, Q.rational(2)));
  if (sign > 0) {
    const front = squareRoot(constant, integration);
    const above = K.add(moved, K.scale(multiply(front, root, integration), Q.rational(2)));
    const ratio = multiply(above, invert(distance, integration), integration);
    return K.negate(divide(logarithm(absolute(ratio, integration), integration), front, integration));
  }
  const discriminant = discriminantOf(q, integration);
  if (weakSign(discriminant, integration) !== 1) return undefined;
  const below = multiply(absolute(distance, integration), squareRoot(discriminant, integration), integration);
  return divide(
    arcsine(divide(moved, below, integration), integration),
    squareRoot(K.negate(constant), integration),
    integration,
  );
}
