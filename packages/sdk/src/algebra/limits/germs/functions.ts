import * as Q from "../../rational.ts";
import { NoValueError, UndecidedError } from "../exact/context.ts";
import * as F from "../exact/functions.ts";
import type { Form } from "../exact/kernel.ts";
import * as K from "../exact/kernel.ts";
import { multiply as multiplyForms, power as powerOfForm, squareRoot as rootOfForm } from "../exact/powers.ts";
import { signOf } from "../exact/sign.ts";
import { isZero as isZeroForm } from "../exact/zero.ts";
import type { Germ, GermContext } from "./germ.ts";
import * as G from "./germ.ts";
import * as M from "./monomial.ts";

const bounded: Germ = G.unknownBelow(M.unit);
/** Whole powers up to this one are multiplied out, which asks nothing of the base. */
const largestRepeated = 16n;
const half: Form = K.constantForm(Q.rational(1n, 2n));

/** g^exponent for a number as exponent: c^r m^r (1 + ε)^r by the binomial series. @throws NoValueError for an even root of a negative */
export function power(germ: Germ, exponent: Form, context: GermContext): Germ {
  const times = K.rationalOfForm(exponent);
  if (times && Q.isInteger(times) && times.numerator > 0n && times.numerator <= largestRepeated && germ.terms.length !== 1)
    return repeated(germ, Number(times.numerator), context);
  const leading = G.leadingOf(germ, context);
  const rational = K.rationalOfForm(exponent);
  if (!leading) {
    const sign = signOf(exponent, context);
    if (sign === 1) return G.zero;
    if (sign === undefined) throw new UndecidedError("0 to an unknown power");
    throw new NoValueError("0 to a power that is not positive");
  }
  if (rational && Q.isZero(rational)) return G.constant(K.one);
  const anySign = rational && rational.denominator % 2n !== 0n;
  if (!anySign) G.expectPositive(leading.coefficient, context);
  const coefficient = rational
    ? powerOfForm(leading.coefficient, rational, context)
    : F.exponential(multiplyForms(exponent, F.logarithm(leading.coefficient, context), context), context);
  const binomial = binomialCoefficients(exponent, context);
  const series = G.compose(binomial, leading.rest, context);
  const front: Germ = { terms: [{ coefficient, monomial: M.power(leading.monomial, exponent, context) }] };
  return G.multiply(front, series, context);
}

/** Whole powers by multiplication. */
function repeated(germ: Germ, times: number, context: GermContext): Germ {
  let result = G.constant(K.one);
  for (let count = 0; count < times; count++) result = G.multiply(result, germ, context);
  return result;
}

function binomialCoefficients(exponent: Form, context: GermContext): (k: number) => Form {
  const found: Form[] = [K.one];
  return (k) => {
    for (let index = found.length; index <= k; index++) {
      const factor = K.scale(K.subtract(exponent, K.integerForm(index - 1)), Q.rational(1n, BigInt(index)));
      found.push(multiplyForms(found[index - 1] as Form, factor, context));
    }
    return found[k] as Form;
  };
}

export const invert = (germ: Germ, context: GermContext): Germ => power(germ, K.integerForm(-1), context);
export const divide = (left: Germ, right: Germ, context: GermContext): Germ => G.multiply(left, invert(right, context), context);
export const squareRoot = (germ: Germ, context: GermContext): Germ => power(germ, half, context);

/** e^g: what tends to infinity in g makes a monomial, the constant a factor, the rest a series. */
export function exponential(germ: Germ, context: GermContext): Germ {
  const { infinite, constant, small, error } = G.partsOf(germ, context);
  if (error === 1) throw new G.MoreTermsError("the exponent is not known well enough");
  const monomial = M.exponentialOf(infinite, context);
  // An exponent that is known but for something bounded: the power is known but for a bounded factor.
  if (error === 0) return G.unknownBelow(monomial);
  const front: Germ = { terms: [{ coefficient: F.exponential(constant, context), monomial }] };
  return G.multiply(
    front,
    G.compose(
      overFactorial(() => K.one),
      small,
      context,
    ),
    context,
  );
}

/** numerator(k)/k! */
const overFactorial =
  (numerator: (k: number) => Form) =>
  (k: number): Form =>
    K.scale(numerator(k), Q.rational(1n, factorial(k)));

const factorial = (k: number): bigint => (k <= 1 ? 1n : BigInt(k) * factorial(k - 1));

export function logarithm(germ: Germ, context: GermContext): Germ {
  const leading = G.leadingOf(germ, context);
  if (!leading) throw new NoValueError("the logarithm of 0");
  G.expectPositive(leading.coefficient, context);
  const start: Germ = { terms: M.logarithmOf(leading.monomial) };
  const withConstant = G.add(start, G.constant(F.logarithm(leading.coefficient, context)), context);
  const series = (k: number): Form => (k === 0 ? K.zero : K.constantForm(Q.rational(k % 2 === 1 ? 1n : -1n, BigInt(k))));
  return G.add(withConstant, G.compose(series, leading.rest, context), context);
}

/** sin and cos at once, by the addition theorem; of what is not bounded nothing is said but that they are bounded. */
function sineAndCosine(germ: Germ, context: GermContext): { sine: Germ; cosine: Germ } {
  const { infinite, constant, small, error } = G.partsOf(germ, context);
  if (infinite.length > 0 || (error !== undefined && error >= 0)) {
    context.oscillates = true;
    return { sine: bounded, cosine: bounded };
  }
  const signs = [1, 0, -1, 0];
  const at = (shift: number) => overFactorial((k) => K.integerForm(signs[(k + shift) % 4] as number));
  const [smallSine, smallCosine] = [G.compose(at(3), small, context), G.compose(at(0), small, context)];
  const [s, c] = [F.sine(constant, context), F.cosine(constant, context)];
  return {
    sine: G.add(G.scale(smallCosine, s, context), G.scale(smallSine, c, context), context),
    cosine: G.subtract(G.scale(smallCosine, c, context), G.scale(smallSine, s, context), context),
  };
}

export const sine = (germ: Germ, context: GermContext): Germ => sineAndCosine(germ, context).sine;
export const cosine = (germ: Germ, context: GermContext): Germ => sineAndCosine(germ, context).cosine;

const rightAngle = G.constant(F.turn(1, 2));

/** At infinity ±π/2 − arctan(1/g); near c it is arctan c + arctan(ε/(1 + c² + cε)), for ε = g − c. */
export function arctangent(germ: Germ, context: GermContext): Germ {
  const { infinite, constant, small, error } = G.partsOf(germ, context);
  if (infinite.length > 0) {
    const sign = G.eventualSign(germ, context);
    return G.subtract(
      sign === 1 ? rightAngle : G.negate(rightAngle),
      arctangentNearZero(invert(germ, context), context),
      context,
    );
  }
  if (error !== undefined && error >= 0) {
    context.oscillates = true;
    return bounded;
  }
  if (constant.length === 0) return arctangentNearZero(small, context);
  const below = G.add(
    G.constant(K.add(K.one, multiplyForms(constant, constant, context))),
    G.scale(small, constant, context),
    context,
  );
  return G.add(G.constant(F.arctangent(constant, context)), arctangentNearZero(divide(small, below, context), context), context);
}

function arctangentNearZero(small: Germ, context: GermContext): Germ {
  return G.compose((k) => (k % 2 === 0 ? K.zero : K.constantForm(Q.rational(k % 4 === 1 ? 1n : -1n, BigInt(k)))), small, context);
}

/** Near c within (−1, 1): arcsin c + arcsin(g√(1 − c²) − c√(1 − g²)); near 1: π/2 − 2 arcsin √((1 − g)/2). */
export function arcsine(germ: Germ, context: GermContext): Germ {
  const { infinite, constant, small, error } = G.partsOf(germ, context);
  if (infinite.length > 0) throw new NoValueError("the arcsine of what grows");
  if (error !== undefined && error >= 0) throw new G.MoreTermsError("what must lie between −1 and 1 is not known");
  if (constant.length === 0) return arcsineNearZero(small, context);
  const complement = K.subtract(K.one, multiplyForms(constant, constant, context));
  if (isZeroForm(complement, context)) {
    if (signOf(constant, context) !== 1) {
      if (signOf(constant, context) === undefined) throw new UndecidedError("a sign that is not known");
      return G.negate(arcsine(G.negate(germ), context));
    }
    const inside = G.scale(G.subtract(G.constant(K.one), germ, context), half, context);
    const angle = arcsineNearZero(squareRoot(inside, context), context);
    return G.subtract(rightAngle, G.scale(angle, K.integerForm(2), context), context);
  }
  G.expectPositive(complement, context);
  const square = G.multiply(germ, germ, context);
  const other = squareRoot(G.subtract(G.constant(K.one), square, context), context);
  const difference = G.subtract(
    G.scale(germ, rootOfForm(complement, context), context),
    G.scale(other, constant, context),
    context,
  );
  return G.add(G.constant(F.arcsine(constant, context)), arcsineNearZero(difference, context), context);
}

/** Σ (2j)!/(4^j j!² (2j + 1)) ε^(2j+1) */
function arcsineNearZero(small: Germ, context: GermContext): Germ {
  const parts = G.partsOf(small, context);
  if (!isZeroForm(parts.constant, context) || parts.infinite.length > 0) throw new UndecidedError("not near zero");
  return G.compose(
    (k) => {
      if (k % 2 === 0) return K.zero;
      const j = (k - 1) / 2;
      return K.constantForm(Q.rational(factorial(2 * j), 4n ** BigInt(j) * factorial(j) ** 2n * BigInt(k)));
    },
    parts.small,
    context,
  );
}

export function absolute(germ: Germ, context: GermContext): Germ {
  if (germ.terms.length === 0) return germ;
  return G.eventualSign(germ, context) === -1 ? G.negate(germ) : germ;
}

const twice = (germ: Germ, context: GermContext): Germ => G.scale(germ, K.integerForm(2), context);
const plus = (germ: Germ, number: number, context: GermContext): Germ => G.add(germ, G.constant(K.integerForm(number)), context);

export function sineHyperbolic(germ: Germ, context: GermContext): Germ {
  return G.scale(G.subtract(exponential(germ, context), exponential(G.negate(germ), context), context), half, context);
}

export function cosineHyperbolic(germ: Germ, context: GermContext): Germ {
  return G.scale(G.add(exponential(germ, context), exponential(G.negate(germ), context), context), half, context);
}

/** (e^2g − 1)/(e^2g + 1) */
export function tangentHyperbolic(germ: Germ, context: GermContext): Germ {
  const grown = exponential(twice(germ, context), context);
  return divide(plus(grown, -1, context), plus(grown, 1, context), context);
}

/** ln(g + √(g² + 1)), and odd: for negative g the sum would cancel. */
export function arsineHyperbolic(germ: Germ, context: GermContext): Germ {
  if (G.isZero(germ)) return germ;
  if (G.partsOf(germ, context).infinite.length > 0 && G.eventualSign(germ, context) === -1)
    return G.negate(arsineHyperbolic(G.negate(germ), context));
  const root = squareRoot(plus(G.multiply(germ, germ, context), 1, context), context);
  return logarithm(G.add(germ, root, context), context);
}

export function arcosineHyperbolic(germ: Germ, context: GermContext): Germ {
  if (G.eventualSign(plus(germ, -1, context), context) === -1) throw new NoValueError("arcosh of what is below 1");
  const root = squareRoot(plus(G.multiply(germ, germ, context), -1, context), context);
  return logarithm(G.add(germ, root, context), context);
}

export function artangentHyperbolic(germ: Germ, context: GermContext): Germ {
  if (G.eventualSign(plus(germ, 1, context), context) !== 1) throw new NoValueError("artanh of −1 or less");
  const quotient = divide(plus(germ, 1, context), plus(G.negate(germ), 1, context), context);
  return G.scale(logarithm(quotient, context), half, context);
}
