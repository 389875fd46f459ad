import { apply } from "../../expression/mathjson.ts";
import { assume, type Context, decided } from "../limits/exact/context.ts";
import { formOf } from "../limits/exact/form-of.ts";
import { exponential, pi } from "../limits/exact/functions.ts";
import type { Form, Term } from "../limits/exact/kernel.ts";
import * as K from "../limits/exact/kernel.ts";
import { divide, multiply, power, squareRoot } from "../limits/exact/powers.ts";
import { signOf } from "../limits/exact/sign.ts";
import { formToJson } from "../limits/exact/to-json.ts";
import * as Q from "../rational.ts";
import type { Piece } from "./line/pieces.ts";
import * as P from "./line/polynomial.ts";
import { letterKernel } from "./rules/integration.ts";

/**
 * A polynomial times e^(−ax² + bx + c) over the whole line, and over half of it where b = 0 and the powers are even:
 * ∫ y²ᵏ e^(−ay²) dy = √(π/a) (2k)!/(4ᵏ k! aᵏ) from −∞ to ∞, about the vertex b/2a (Laplace; see NIST Digital Library of Mathematical
 * Functions, 7.7.1). These have no antiderivative in elementary functions.
 */
export function gaussianIntegral(
  { interval: { from, to }, json }: Piece,
  letter: string,
  context: Context,
): { kind: "value"; form: Form } | undefined {
  const whole = "infinite" in from && "infinite" in to;
  const half =
    !whole &&
    (("infinite" in from && "at" in to && to.at.length === 0) || ("infinite" in to && "at" in from && from.at.length === 0));
  if (!whole && !half) return undefined;
  const terms = decided(() => formOf(json, context).map((term) => integralOfTerm(term, letter, whole, context)));
  return terms?.every((term) => term !== undefined) ? { kind: "value", form: K.add(...(terms as Form[])) } : undefined;
}

function integralOfTerm(term: Term, letter: string, whole: boolean, context: Context): Form | undefined {
  const front: K.Factor[] = [];
  let degree = 0;
  let exponent: Form = K.zero;
  for (const factor of term.factors) {
    const { kernel, exponent: times } = factor;
    if (!P.dependsOn(kernel, letter)) front.push(factor);
    else if (kernel.kind === "symbol" && Q.isInteger(times) && times.numerator > 0n && times.numerator <= 40n)
      degree = Number(times.numerator);
    else if (kernel.kind === "exp") exponent = K.add(exponent, K.scale(kernel.inner, times));
    else return undefined;
  }
  const coefficients = P.coefficientsIn(exponent, letterKernel(letter), letter, context);
  if (coefficients?.length !== 3) return undefined;
  const [c = K.zero, b = K.zero, negative = K.zero] = coefficients;
  const a = K.negate(negative);
  if (!whole && (b.length > 0 || degree % 2 !== 0)) return undefined;
  if (signOf(a, context) === undefined && !K.isConstant(a)) assume(context, apply("Greater", formToJson(a), 0));
  else if (signOf(a, context) !== 1) return undefined;
  const vertex = divide(b, K.scale(a, Q.rational(2)), context);
  const height = exponential(K.add(c, K.scale(multiply(b, vertex, context), Q.rational(1n, 2n))), context);
  const value = multiply(
    multiply([K.termOf(term.coefficient, front)], height, context),
    moments(degree, vertex, a, context),
    context,
  );
  return whole ? value : K.scale(value, Q.rational(1n, 2n));
}

/** ∫ (y + vertex)ⁿ e^(−ay²) dy over the whole line. */
function moments(degree: number, vertex: Form, a: Form, context: Context): Form {
  let sum: Form = K.zero;
  for (let even = 0; even <= degree; even += 2) {
    const k = BigInt(even / 2);
    const factor = Q.rational(binomial(degree, even) * factorial(even), 4n ** k * factorial(even / 2));
    const shift = degree === even ? K.one : power(vertex, Q.rational(degree - even), context);
    const below = power(a, Q.rational(-even / 2), context);
    sum = K.add(sum, K.scale(multiply(shift, below, context), factor));
  }
  return multiply(sum, squareRoot(divide(pi, a, context), context), context);
}

const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1));
const binomial = (n: number, k: number): bigint => factorial(n) / (factorial(k) * factorial(n - k));
