import { type Context, UndecidedError } from "../../limits/exact/context.ts";
import type { Form, Kernel } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide as divideForms, multiply as multiplyForms } from "../../limits/exact/powers.ts";
import { isZero } from "../../limits/exact/zero.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";

/** A polynomial in one letter with exact coefficients, by ascending power, the last one not zero. Zero is []. */
export type FormPolynomial = readonly Form[];

export function trim(coefficients: readonly Form[], context: Context): FormPolynomial {
  let length = coefficients.length;
  while (length > 0) {
    const last = coefficients[length - 1] as Form;
    if (last.length > 0 && !isZero(last, context)) break;
    length--;
  }
  return coefficients.slice(0, length);
}

export const degreeOf = (polynomial: FormPolynomial): number => polynomial.length - 1;
export const leadingOf = (polynomial: FormPolynomial): Form => polynomial.at(-1) ?? K.zero;

export function add(left: FormPolynomial, right: FormPolynomial, context: Context): FormPolynomial {
  const length = Math.max(left.length, right.length);
  return trim(
    Array.from({ length }, (_, power) => K.add(left[power] ?? K.zero, right[power] ?? K.zero)),
    context,
  );
}

export const negate = (polynomial: FormPolynomial): FormPolynomial => polynomial.map(K.negate);
export const subtract = (left: FormPolynomial, right: FormPolynomial, context: Context): FormPolynomial =>
  add(left, negate(right), context);

export function multiply(left: FormPolynomial, right: FormPolynomial, context: Context): FormPolynomial {
  if (left.length === 0 || right.length === 0) return [];
  const product: Form[] = Array.from({ length: left.length + right.length - 1 }, () => K.zero);
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      product[i + j] = K.add(product[i + j] as Form, multiplyForms(a, b, context));
    });
  });
  return trim(product, context);
}

export const scale = (polynomial: FormPolynomial, by: Form, context: Context): FormPolynomial =>
  polynomial.map((coefficient) => multiplyForms(coefficient, by, context));

export const derivative = (polynomial: FormPolynomial): FormPolynomial =>
  polynomial.slice(1).map((coefficient, index) => K.scale(coefficient, Q.rational(index + 1)));

/** dividend = quotient · divisor + remainder. */
export function divide(
  dividend: FormPolynomial,
  divisor: FormPolynomial,
  context: Context,
): { quotient: FormPolynomial; remainder: FormPolynomial } {
  const lead = leadingOf(divisor);
  if (lead.length === 0) throw new UndecidedError("division by the zero polynomial");
  const rest: Form[] = [...dividend];
  const quotient: Form[] = Array.from({ length: Math.max(0, dividend.length - divisor.length + 1) }, () => K.zero);
  for (let shift = dividend.length - divisor.length; shift >= 0; shift--) {
    const factor = divideForms(rest[shift + divisor.length - 1] as Form, lead, context);
    quotient[shift] = factor;
    divisor.forEach((coefficient, index) => {
      rest[shift + index] = K.subtract(rest[shift + index] as Form, multiplyForms(factor, coefficient, context));
    });
  }
  return { quotient: trim(quotient, context), remainder: trim(rest.slice(0, divisor.length - 1), context) };
}

/** Horner's scheme; at a letter, the polynomial written as a form. */
export function valueAt(polynomial: FormPolynomial, at: Form, context: Context): Form {
  return polynomial.reduceRight<Form>((sum, coefficient) => K.add(multiplyForms(sum, at, context), coefficient), K.zero);
}

/** The coefficients of a form that is a polynomial in a kernel and has it nowhere else; undefined for other forms. */
export function coefficientsIn(form: Form, kernel: Kernel, letter: string, context: Context): FormPolynomial | undefined {
  const coefficients: Form[] = [];
  for (const { coefficient, factors } of form) {
    const power = factors.find((factor) => factor.kernel.key === kernel.key)?.exponent ?? Q.zero;
    const rest = factors.filter((factor) => factor.kernel.key !== kernel.key);
    if (!Q.isInteger(power) || Q.signOf(power) < 0 || power.numerator > 200n) return undefined;
    if (rest.some((factor) => dependsOn(factor.kernel, letter))) return undefined;
    const index = Number(power.numerator);
    coefficients[index] = K.add(coefficients[index] ?? K.zero, [K.termOf(coefficient, rest)]);
  }
  return trim(
    Array.from(coefficients, (coefficient) => coefficient ?? K.zero),
    context,
  );
}

export const dependsOn = (kernel: Kernel, letter: string): boolean =>
  kernel.kind === "symbol" ? kernel.key === letter : K.mentionsLetter(kernel.inner, letter);

/** The coefficients where all are rational numbers. */
export function rationalCoefficients(polynomial: FormPolynomial): Rational[] | undefined {
  const values = polynomial.map(K.rationalOfForm);
  return values.every((value) => value !== undefined) ? (values as Rational[]) : undefined;
}
