import { derivative } from "../../limits/exact/derivative.ts";
import { arctangent, functionForm, logarithm } from "../../limits/exact/functions.ts";
import type { Factor, Form, Kernel } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { absolute, divide, invert, multiply, squareRoot } from "../../limits/exact/powers.ts";
import { signOf } from "../../limits/exact/sign.ts";
import { isZero } from "../../limits/exact/zero.ts";
import * as Q from "../../rational.ts";
import type { Integration } from "./integration.ts";
import { wavesOf } from "./waves.ts";

/**
 * (d + e cos v + f sin v)/(a + b cos v + c sin v), in a form that is continuous wherever the integrand is: with w for what is below,
 * it is λ + μ w′/w + ν/w for numbers λ, μ, ν, where w′ = c cos v − b sin v.
 */
export function overWave(form: Form, integration: Integration): Form | undefined {
  const kernel = commonDivisor(form, integration);
  const below = kernel && singleWave(kernel.inner, integration);
  if (!kernel || !below) return undefined;
  const numerator = form.map(({ coefficient, factors }) =>
    K.termOf(
      coefficient,
      factors.filter((factor) => factor.kernel.key !== kernel.key),
    ),
  );
  const above = K.mentionsLetter(numerator, integration.letter)
    ? singleWave(numerator, integration)
    : { a: numerator, b: K.zero, c: K.zero, at: below.at };
  if (!above || !K.sameForm(above.at, below.at)) return undefined;
  const times = (left: Form, right: Form): Form => multiply(left, right, integration);
  const { a, b, c, at } = below;
  const speed = derivative(at, integration.letter, integration);
  const r2 = K.add(times(b, b), times(c, c));
  const lambda = divide(K.add(times(above.b, b), times(above.c, c)), r2, integration);
  const mu = divide(K.subtract(times(above.b, c), times(above.c, b)), r2, integration);
  const nu = K.subtract(above.a, times(lambda, a));
  const w = kernel.inner;
  const parts = [times(lambda, at), times(mu, logarithm(absolute(w, integration), integration))];
  if (!isZero(nu, integration)) {
    const inverse = inverseOfWave(a, b, c, at, integration);
    if (!inverse) return undefined;
    parts.push(times(nu, inverse));
  }
  return divide(K.add(...parts), speed, integration);
}

/** The sum that every term is divided by, once. */
function commonDivisor(form: Form, { letter }: Integration): Kernel | undefined {
  const isDivisor = ({ kernel, exponent }: Factor): boolean =>
    kernel.kind === "sum" && Q.equal(exponent, Q.rational(-1)) && K.mentionsLetter(kernel.inner, letter);
  const first = form[0]?.factors.find(isDivisor)?.kernel;
  return first && form.every(({ factors }) => factors.some((factor) => isDivisor(factor) && factor.kernel.key === first.key))
    ? first
    : undefined;
}

/**
 * ∫ dv/(a + b cos v + c sin v). With r² = b² + c², p = b cos v + c sin v and q = b sin v − c cos v:
 * (v − 2 arctan(q/(a + √(a² − r²) + p)))/√(a² − r²) for a > r; q/(a(a + p)) for a² = r²; ln |(r² + ap + √(r² − a²) q)/(a + p)|/√(r² − a²)
 * for |a| < r.
 */
function inverseOfWave(a: Form, b: Form, c: Form, at: Form, integration: Integration): Form | undefined {
  if (signOf(a, integration) !== -1) return integrateInverse(a, b, c, at, integration);
  const turned = integrateInverse(K.negate(a), K.negate(b), K.negate(c), at, integration);
  return turned && K.negate(turned);
}

function integrateInverse(a: Form, b: Form, c: Form, at: Form, integration: Integration): Form | undefined {
  const square = (form: Form): Form => multiply(form, form, integration);
  const [s, k] = [functionForm("Sin", at), functionForm("Cos", at)];
  const p = K.add(multiply(b, k, integration), multiply(c, s, integration));
  const q = K.subtract(multiply(b, s, integration), multiply(c, k, integration));
  const r2 = K.add(square(b), square(c));
  const difference = K.subtract(square(a), r2);
  const below = K.add(a, p);
  if (isZero(difference, integration)) return divide(q, multiply(a, below, integration), integration);
  const sign = signOf(difference, integration);
  if (sign === 1 && signOf(a, integration) === 1) {
    const root = squareRoot(difference, integration);
    const tangent = divide(q, K.add(a, root, p), integration);
    const sum = K.subtract(at, K.scale(arctangent(tangent, integration), Q.rational(2)));
    return divide(sum, root, integration);
  }
  if (sign !== -1) return undefined;
  const root = squareRoot(K.negate(difference), integration);
  const above = K.add(r2, multiply(a, p, integration), multiply(root, q, integration));
  const ratio = multiply(above, invert(below, integration), integration);
  return divide(logarithm(absolute(ratio, integration), integration), root, integration);
}

interface SingleWave {
  readonly a: Form;
  readonly b: Form;
  readonly c: Form;
  readonly at: Form;
}

/** A sum of products of sines and cosines as a + b cos v + c sin v, where it is one. */
function singleWave(form: Form, integration: Integration): SingleWave | undefined {
  let [a, b, c]: Form[] = [K.zero, K.zero, K.zero];
  let at: Form | undefined;
  for (const { coefficient, factors } of form) {
    const circular = factors.filter(
      ({ kernel }) => /^(Sin|Cos)$/.test(kernel.head) && K.mentionsLetter(kernel.inner, integration.letter),
    );
    const still = [
      K.termOf(
        coefficient,
        factors.filter((factor) => !circular.includes(factor)),
      ),
    ];
    if (K.mentionsLetter(still, integration.letter)) return undefined;
    if (circular.some(({ exponent }) => !Q.isInteger(exponent) || exponent.numerator < 0n || exponent.numerator > 12n))
      return undefined;
    for (const wave of wavesOf(circular, integration)) {
      const part = multiply(still, wave.coefficient, integration);
      if (wave.kind === "none") a = K.add(a ?? K.zero, part);
      else {
        at ??= wave.angle;
        if (!K.sameForm(at, wave.angle)) return undefined;
        if (wave.kind === "cos") b = K.add(b ?? K.zero, part);
        else c = K.add(c ?? K.zero, part);
      }
    }
  }
  return at && { a: a ?? K.zero, b: b ?? K.zero, c: c ?? K.zero, at };
}
