import { apply } from "../../../expression/mathjson.ts";
import { primeFactors } from "../../normal-form/prime-factors.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import { type Context, NoValueError, UndecidedError } from "./context.ts";
import type { Factor, Form, Kernel, Term } from "./kernel.ts";
import { collect, floor, formKey, isConstant, kernelForm, mergeFactors, negate, one, scale, termOf, zero } from "./kernel.ts";
import { signOf } from "./sign.ts";
import { formToJson } from "./to-json.ts";

/** Forms of more terms are not calculated with. */
const mostTerms = 600;
/** Sums are multiplied out up to this power. */
const largestPower = 60n;
/** Numbers of more bits are not calculated with. */
const mostBits = 4_000;

export function multiply(left: Form, right: Form, context: Context): Form {
  context.spend(4 * left.length * right.length + 1);
  if (left.length * right.length > mostTerms * 4) throw new UndecidedError("too many terms");
  const products: Term[] = [];
  for (const a of left) for (const b of right) products.push(...multiplyTerms(a, b, context));
  return checked(collect(products));
}

export const multiplyAll = (forms: readonly Form[], context: Context): Form =>
  forms.reduce((product, form) => multiply(product, form, context), one);

function checked(form: Form): Form {
  const [first] = form;
  if (form.length > mostTerms) throw new UndecidedError("too many terms");
  if (first && first.coefficient.denominator > 1n && first.coefficient.denominator.toString(16).length * 4 > mostBits)
    throw new UndecidedError("too many digits");
  return form;
}

function multiplyTerms(a: Term, b: Term, context: Context): Form {
  const coefficient = Q.multiply(a.coefficient, b.coefficient);
  if (a.factors.length + b.factors.length === 0) return [termOf(coefficient, [])];
  return product(coefficient, mergeFactors(a.factors, b.factors), context);
}

/** A product with whole powers of primes taken into the coefficient, and of sums multiplied out. */
function product(coefficient: Rational, factors: readonly Factor[], context: Context): Form {
  let number = coefficient;
  const kept: Factor[] = [];
  const others: Form[] = [];
  for (const factor of factors) {
    const { kernel, exponent } = factor;
    const whole = floor(exponent);
    const rest = Q.subtract(exponent, Q.rational(whole));
    if (kernel.kind === "prime" && whole !== 0n) {
      number = Q.multiply(number, wholePower(Q.rational(BigInt(kernel.key)), whole));
      if (!Q.isZero(rest)) kept.push({ kernel, exponent: rest });
    } else if (kernel.kind === "sum" && whole > 0n) {
      others.push(repeated(kernel.inner, whole, context));
      if (!Q.isZero(rest)) kept.push({ kernel, exponent: rest });
    } else if (kernel.head === "Abs" && (whole > 1n || (whole < -1n && Q.isInteger(exponent) && whole % 2n === 0n))) {
      // |a|² = a², whatever a.
      const even = whole - (((whole % 2n) + 2n) % 2n);
      others.push(power(kernel.inner, Q.rational(even), context));
      const left = Q.subtract(exponent, Q.rational(even));
      if (!Q.isZero(left)) kept.push({ kernel, exponent: left });
    } else kept.push(factor);
  }
  const start: Form = [termOf(number, kept)];
  return others.reduce((result, other) => multiply(result, other, context), start);
}

function wholePower(base: Rational, exponent: bigint): Rational {
  const size = exponent < 0n ? -exponent : exponent;
  if (BigInt(bits(base.numerator) + bits(base.denominator)) * size > BigInt(mostBits))
    throw new UndecidedError("too many digits");
  const raised = { numerator: base.numerator ** size, denominator: base.denominator ** size };
  return exponent < 0n ? Q.divide(Q.one, raised) : raised;
}

const bits = (value: bigint): number => value.toString(16).length * 4;

function repeated(form: Form, exponent: bigint, context: Context): Form {
  const [only] = form;
  if (form.length === 1 && only) {
    const factors = only.factors.map(({ kernel, exponent: each }) => ({
      kernel,
      exponent: Q.multiply(each, Q.rational(exponent)),
    }));
    return product(wholePower(only.coefficient, exponent), factors, context);
  }
  if (exponent > largestPower) throw new UndecidedError("a power too high to multiply out");
  let result = one;
  for (let count = 0n; count < exponent; count++) result = multiply(result, form, context);
  return result;
}

/** base^exponent over the real numbers; roots of odd degree also of negative numbers. @throws NoValueError where there is no value. */
export function power(base: Form, exponent: Rational, context: Context): Form {
  context.spend(4);
  if (base.length === 0) {
    if (Q.signOf(exponent) > 0) return zero;
    throw new NoValueError("0 to a power that is not positive");
  }
  if (Q.isZero(exponent)) return one;
  const [only] = base;
  if (base.length === 1 && only) return powerOfTerm(only, exponent, context);
  if (Q.isInteger(exponent) && exponent.numerator > 0n) return repeated(base, exponent.numerator, context);
  return powerOfSum(base, exponent, context);
}

export const invert = (form: Form, context: Context): Form => power(form, Q.rational(-1), context);

export function divide(left: Form, right: Form, context: Context): Form {
  const [only] = right;
  if (right.length !== 1 || !only) return multiply(left, invert(right, context), context);
  // Exponents are subtracted before sums are multiplied out, so that what stands above and below cancels.
  const inverse = only.factors.map(({ kernel, exponent }) => ({ kernel, exponent: Q.negate(exponent) }));
  return multiply(left, [termOf(Q.divide(Q.one, only.coefficient), inverse)], context);
}
export const squareRoot = (form: Form, context: Context): Form => power(form, Q.rational(1n, 2n), context);

const isEven = (value: bigint): boolean => value % 2n === 0n;

function powerOfTerm(term: Term, exponent: Rational, context: Context): Form {
  if (Q.isInteger(exponent)) return repeated([term], exponent.numerator, context);
  const evenRoot = isEven(exponent.denominator);
  if (evenRoot) expectNotNegative([term], context);
  const kept: Factor[] = [];
  const opaque: Factor[] = [];
  for (const factor of term.factors) {
    const raised = raisedFactor(factor, exponent, context);
    if (raised) kept.push(raised);
    else opaque.push(factor);
  }
  const negative = Q.signOf(term.coefficient) < 0;
  const [alone] = opaque;
  if (!negative && alone && opaque.length === 1) {
    // Of all the factors only this one may be negative, and where it is there is no value.
    kept.push({ kernel: alone.kernel, exponent: Q.multiply(alone.exponent, exponent) });
    opaque.length = 0;
  }
  if (negative && evenRoot && opaque.length === 0) throw new NoValueError("an even root of what is negative");
  const inside = negative && evenRoot;
  const sign = negative && !inside && !isEven(exponent.numerator) ? -1 : 1;
  const number = numberPower(Q.absolute(term.coefficient), exponent, context);
  const outside = product(Q.rational(sign), mergeFactors(kept), context);
  const rest: Form =
    opaque.length === 0
      ? one
      : kernelForm(sumKernel([termOf(Q.rational(inside ? -1 : 1), opaque)], evenRoot ? 0 : undefined), exponent);
  return multiply(multiply(outside, number, context), rest, context);
}

/** @throws NoValueError for a negative number, UndecidedError for one of unknown sign; letters may be of any sign. */
function expectNotNegative(form: Form, context: Context): void {
  if (!isConstant(form)) return;
  const sign = signOf(form, context);
  if (sign === -1) throw new NoValueError("an even root of a negative number");
  if (sign === undefined) throw new UndecidedError("an even root of a number of unknown sign");
}

/** (k^e)^r, where it is k^(er) or |k|^(er) for every k for which it has a value. */
function raisedFactor({ kernel, exponent }: Factor, by: Rational, context: Context): Factor | undefined {
  const raised = Q.multiply(exponent, by);
  const sign = kernel.sign ?? (kernel.constant ? signOf(kernelForm(kernel), context) : undefined);
  if (sign === 1 || sign === 0) return { kernel, exponent: raised };
  if (isEven(exponent.numerator) && !isEven(exponent.denominator))
    return { kernel: absoluteKernel(kernelForm(kernel)), exponent: raised };
  if (isEven(exponent.denominator)) return { kernel, exponent: raised };
  if (!isEven(by.denominator)) {
    const even = isEven(by.numerator);
    return even && !isEven(raised.numerator) ? undefined : { kernel, exponent: raised };
  }
  return undefined;
}

export function absoluteKernel(inner: Form): Kernel {
  const json = apply("Abs", formToJson(inner));
  return { kind: "function", key: `Abs(${formKey(inner)})`, json, inner, head: "Abs", sign: 0, constant: isConstant(inner) };
}

function sumKernel(inner: Form, sign: Kernel["sign"]): Kernel {
  return { kind: "sum", key: `(${formKey(inner)})`, json: formToJson(inner), inner, head: "", sign, constant: isConstant(inner) };
}

/** A positive rational number to a rational power, in powers of primes. */
function numberPower(base: Rational, exponent: Rational, context: Context): Form {
  if (bits(base.numerator) + bits(base.denominator) > 400) throw new UndecidedError("too many digits");
  const factors: Factor[] = [];
  const collectPrimes = (value: bigint, by: Rational): void => {
    for (const { prime, exponent: times } of primeFactors(value, context.spend))
      factors.push({ kernel: primeKernel(prime), exponent: Q.multiply(by, Q.rational(times)) });
  };
  collectPrimes(base.numerator, exponent);
  collectPrimes(base.denominator, Q.negate(exponent));
  return product(Q.one, mergeFactors(factors), context);
}

export function primeKernel(prime: bigint): Kernel {
  const json = Q.integerToJson(prime);
  return { kind: "prime", key: `${prime}`, json, inner: zero, head: "", sign: 1, constant: true };
}

/** The number that all coefficients are whole multiples of, with the sign of the first. */
export function contentOf(form: Form): Rational {
  let content = Q.zero;
  for (const { coefficient } of form) {
    const numerator = Q.absolute(coefficient).numerator;
    const both = { n: content.numerator, d: content.denominator };
    content = Q.isZero(content)
      ? Q.absolute(coefficient)
      : Q.rational(gcd(both.n * coefficient.denominator, numerator * both.d), both.d * coefficient.denominator);
  }
  return Q.signOf(form[0]?.coefficient ?? Q.one) < 0 ? Q.negate(content) : content;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** What can be taken out of all terms: the least exponent of each kernel, 0 where a term lacks it. */
export function commonFactors(form: Form): Factor[] {
  const kernels = new Map(form.flatMap(({ factors }) => factors.map(({ kernel }) => [kernel.key, kernel] as const)));
  return [...kernels.values()].flatMap((kernel): Factor[] => {
    const exponents = form.map(({ factors }) => factors.find((factor) => factor.kernel.key === kernel.key)?.exponent ?? Q.zero);
    const least = exponents.reduce((a, b) => (Q.compare(b, a) < 0 ? b : a));
    return Q.isZero(least) ? [] : [{ kernel, exponent: least }];
  });
}

/** Whether (u · rest)^exponent is u^exponent · rest^exponent wherever it has a value, for a power u of a kernel. */
function comesOut({ kernel, exponent: own }: Factor, exponent: Rational): boolean {
  if (kernel.kind === "prime") return false;
  if (kernel.sign === 1 || kernel.sign === 0 || !isEven(exponent.denominator)) return true;
  return Q.isInteger(own) && isEven(own.numerator);
}

function powerOfSum(base: Form, exponent: Rational, context: Context): Form {
  const evenRoot = isEven(exponent.denominator);
  if (evenRoot) expectNotNegative(base, context);
  if (Q.signOf(exponent) < 0 && isConstant(base)) {
    const sign = signOf(base, context);
    if (sign === 0) throw new NoValueError("division by zero");
    if (sign === undefined) throw new UndecidedError("a divisor that may be zero");
  }
  const rationalized = Q.isInteger(exponent) ? invertRoots(base, context) : undefined;
  if (rationalized) return power(rationalized, Q.negate(exponent), context);
  const content = evenRoot ? Q.absolute(contentOf(base)) : contentOf(base);
  const common = commonFactors(base)
    .filter((factor) => comesOut(factor, exponent))
    .sort((a, b) => (a.kernel.key < b.kernel.key ? -1 : 1));
  const inverse = common.map((factor) => ({ ...factor, exponent: Q.negate(factor.exponent) }));
  const divided = multiply(scale(base, Q.divide(Q.one, content)), [termOf(Q.one, inverse)], context);
  const outside = power([termOf(content, common)], exponent, context);
  if (divided.length < 2) return multiply(outside, power(divided, exponent, context), context);
  const sign = signOf(divided, context) ?? (evenRoot ? 0 : undefined);
  // An odd root of −u is minus that of u.
  return multiply(outside, kernelForm(sumKernel(divided, sign), exponent), context);
}

/** 1/form for a sum of square roots of rational numbers: with form = A + B√p, 1/form = (A − B√p)/(A² − B²p), and so on without √p. */
function invertRoots(form: Form, context: Context): Form | undefined {
  const half = Q.rational(1n, 2n);
  if (!form.every(({ factors }) => factors.every(({ kernel, exponent }) => kernel.kind === "prime" && Q.equal(exponent, half))))
    return undefined;
  const root = form.find(({ factors }) => factors.length > 0)?.factors[0]?.kernel.key;
  if (root === undefined) return power(form, Q.rational(-1), context);
  const conjugate = form.map((term) =>
    term.factors.some(({ kernel }) => kernel.key === root) ? { ...term, coefficient: Q.negate(term.coefficient) } : term,
  );
  const norm = multiply(form, conjugate, context);
  return multiply(conjugate, power(norm, Q.rational(-1), context), context);
}

/** |form| */
export function absolute(form: Form, context: Context): Form {
  const sign = signOf(form, context);
  if (sign === 0) return zero;
  if (sign === 1) return form;
  if (sign === -1) return negate(form);
  if (isConstant(form)) throw new UndecidedError("a number of unknown sign");
  const [only] = form;
  if (form.length !== 1 || !only) {
    const content = contentOf(form);
    const inner = scale(form, Q.divide(Q.one, content));
    return scale(kernelForm(absoluteKernel(inner)), Q.absolute(content));
  }
  const factors = only.factors.map(({ kernel, exponent }): Factor => {
    if (kernel.sign === 1 || kernel.sign === 0) return { kernel, exponent };
    if (isEven(exponent.numerator) || isEven(exponent.denominator)) return { kernel, exponent };
    return { kernel: absoluteKernel(kernelForm(kernel)), exponent };
  });
  return product(Q.absolute(only.coefficient), mergeFactors(factors), context);
}
