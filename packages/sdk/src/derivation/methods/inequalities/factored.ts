import { multiply } from "../../../algebra/multivariate/dense.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf, signedTerms } from "../../../expression/mathjson.ts";
import { commonDenominator } from "../../equation.ts";
import { integersToJson } from "../../equation-standard-form.ts";
import { integersOf, isRationalPolynomial, polynomialOf, wholeMultiple } from "./polynomial-side.ts";

/** A power of a polynomial with whole coefficients by ascending power, irreducible over ℚ, coprime, the leading one positive. */
export interface IntegerFactor {
  readonly coefficients: readonly bigint[];
  /** Negative below the fraction bar; never 0. */
  readonly exponent: number;
}

/** constant · Π factors. What stands above and below the fraction bar is not cancelled: where it is zero, there is no value. */
export interface FactoredForm {
  readonly constant: Rational;
  readonly factors: readonly IntegerFactor[];
}

const largestExponent = 12;

/** A polynomial or a quotient of polynomials with rational coefficients, in factors; undefined for any other formula and for zero. */
export function factoredForm(json: MathJson, unknown: string): FactoredForm | undefined {
  const polynomial = polynomialOf(json, unknown);
  if (polynomial) return isRationalPolynomial(polynomial) ? factorsOfPolynomial(polynomial) : undefined;
  const [first, second] = operandsOf(json);
  switch (headOf(json)) {
    case "Negate":
      return scaledForm(factoredForm(first ?? 0, unknown), Q.rational(-1));
    case "Multiply":
      return productOfForms(operandsOf(json).map((operand) => factoredForm(operand, unknown)));
    case "Divide":
      return productOfForms([factoredForm(first ?? 0, unknown), powerOfForm(factoredForm(second ?? 0, unknown), -1)]);
    case "Power":
      return typeof second === "number" && Number.isInteger(second) && second !== 0 && Math.abs(second) <= largestExponent
        ? powerOfForm(factoredForm(first ?? 0, unknown), second)
        : undefined;
    case "Add":
    case "Subtract":
      return sumOfForms(json, unknown);
    default:
      return undefined;
  }
}

function factorsOfPolynomial(polynomial: readonly N.QuadraticNumber[]): FactoredForm | undefined {
  if (polynomial.length === 0) return undefined;
  const denominator = commonDenominator([polynomial]);
  return factorsOfIntegers(integersOf(wholeMultiple(polynomial)), denominator);
}

function factorsOfIntegers(integers: readonly bigint[], denominator: bigint): FactoredForm | undefined {
  const found = factor(P.fromCoefficients(integers, 0), spendFreely);
  if (!found.complete) return undefined;
  return {
    constant: Q.rational(found.content, denominator),
    factors: found.factors.map(({ base, exponent }) => ({ coefficients: P.coefficientsIn(base, 0) as bigint[], exponent })),
  };
}

const scaledForm = (form: FactoredForm | undefined, by: Rational): FactoredForm | undefined =>
  form && { ...form, constant: Q.multiply(form.constant, by) };

function powerOfForm(form: FactoredForm | undefined, exponent: number): FactoredForm | undefined {
  if (!form) return undefined;
  let constant = Q.one;
  for (let count = 0; count < Math.abs(exponent); count++) constant = Q.multiply(constant, form.constant);
  return {
    constant: exponent < 0 ? Q.divide(Q.one, constant) : constant,
    factors: form.factors.map((own) => ({ ...own, exponent: own.exponent * exponent })),
  };
}

function productOfForms(forms: readonly (FactoredForm | undefined)[]): FactoredForm | undefined {
  const known = forms.filter((form) => form !== undefined);
  if (known.length < forms.length) return undefined;
  return {
    constant: known.map(({ constant }) => constant).reduce(Q.multiply, Q.one),
    factors: gathered(known.flatMap(({ factors }) => factors)),
  };
}

/** Equal factors on the same side of the fraction bar as one power. */
function gathered(factors: readonly IntegerFactor[]): IntegerFactor[] {
  const result = new Map<string, IntegerFactor>();
  for (const own of factors) {
    const key = `${own.exponent > 0} ${own.coefficients.join()}`;
    result.set(key, { ...own, exponent: (result.get(key)?.exponent ?? 0) + own.exponent });
  }
  return [...result.values()];
}

/** Over the least common denominator. */
function sumOfForms(json: MathJson, unknown: string): FactoredForm | undefined {
  const fraction = asFraction(json, unknown);
  if (!fraction || fraction.numerator.length === 0) return undefined;
  const above = factorsOfIntegers(fraction.numerator, fraction.scale);
  return above && { ...above, factors: [...above.factors, ...fraction.below] };
}

/** numerator/(scale · Π below), with whole coefficients above. */
export interface Fraction {
  readonly numerator: readonly bigint[];
  readonly scale: bigint;
  readonly below: readonly IntegerFactor[];
}

/** A sum of quotients over the least common denominator; undefined for what is no such sum. */
export function asFraction(json: MathJson, unknown: string): Fraction | undefined {
  const terms = signedTerms(json);
  const forms = terms.map(({ term, sign }) => ({
    form: factoredForm(term, unknown),
    sign,
    isZero: polynomialOf(term, unknown)?.length === 0,
  }));
  if (forms.some(({ form, isZero }) => !form && !isZero)) return undefined;
  const present = forms.flatMap(({ form, sign }) => (form ? [{ form, sign }] : []));
  const below = new Map<string, IntegerFactor>();
  for (const own of present.flatMap(({ form }) => form.factors).filter(({ exponent }) => exponent < 0)) {
    const key = own.coefficients.join();
    if (own.exponent < (below.get(key)?.exponent ?? 0)) below.set(key, own);
  }
  const scale = present.reduce((multiple, { form }) => Q.leastCommonMultiple(multiple, form.constant.denominator), 1n);
  let numerator: bigint[] = [];
  for (const { form, sign } of present) {
    const constant = (BigInt(sign) * form.constant.numerator * scale) / form.constant.denominator;
    const above = form.factors.filter(({ exponent }) => exponent > 0);
    const missing = [...below].map(([key, own]): IntegerFactor => {
      const has = form.factors.find(({ exponent, coefficients }) => exponent < 0 && coefficients.join() === key);
      return { ...own, exponent: (has?.exponent ?? 0) - own.exponent };
    });
    numerator = plus(
      numerator,
      expanded([...above, ...missing]).map((coefficient) => coefficient * constant),
    );
  }
  return { numerator, scale, below: [...below.values()] };
}

/** Π base^|exponent|, multiplied out. */
export function expanded(factors: readonly IntegerFactor[]): bigint[] {
  let product: readonly bigint[] = [1n];
  for (const { coefficients, exponent } of factors) {
    for (let count = 0; count < Math.abs(exponent); count++) product = multiply(product, coefficients, spendFreely);
  }
  return [...product];
}

function plus(left: readonly bigint[], right: readonly bigint[]): bigint[] {
  const sum = Array.from(
    { length: Math.max(left.length, right.length) },
    (_, power) => (left[power] ?? 0n) + (right[power] ?? 0n),
  );
  return sum.slice(0, sum.findLastIndex((coefficient) => coefficient !== 0n) + 1);
}

/** The factors as a product, above and below a fraction bar. */
export function factorsToJson(factors: readonly IntegerFactor[], unknown: string): MathJson {
  const above = sideToJson(
    factors.filter(({ exponent }) => exponent > 0),
    unknown,
  );
  const below = factors.filter(({ exponent }) => exponent < 0);
  return below.length === 0 ? above : apply("Divide", above, sideToJson(below, unknown));
}

export function sideToJson(factors: readonly IntegerFactor[], unknown: string): MathJson {
  const written = inOrder(factors).map(({ coefficients, exponent }) => {
    const base = integersToJson(coefficients, unknown);
    return Math.abs(exponent) === 1 ? base : apply("Power", base, Math.abs(exponent));
  });
  return written.length === 0 ? 1 : written.length === 1 ? (written[0] as MathJson) : apply("Multiply", ...written);
}

/** The unknown itself first, then linear factors by their zeros, then the others. */
export function inOrder(factors: readonly IntegerFactor[]): IntegerFactor[] {
  const isLetter = ({ coefficients: [constant], coefficients }: IntegerFactor): boolean =>
    coefficients.length === 2 && constant === 0n;
  const rootOf = ({ coefficients: [constant = 0n, slope = 1n] }: IntegerFactor): Rational => Q.rational(-constant, slope);
  return factors.toSorted((a, b) => {
    if (isLetter(a) !== isLetter(b)) return isLetter(a) ? -1 : 1;
    if (a.coefficients.length !== b.coefficients.length) return a.coefficients.length - b.coefficients.length;
    return a.coefficients.length === 2 ? Q.compare(rootOf(a), rootOf(b)) : 0;
  });
}

/** Whether a formula is written as a product or quotient of powers whose bases have no further factors. */
export function isInFactors(json: MathJson, unknown: string): boolean {
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Negate":
    case "Multiply":
    case "Divide":
      return operands.every((operand) => isInFactors(operand, unknown));
    case "Power":
      return isInFactors(operands[0] ?? 0, unknown);
    default: {
      const factors = factoredForm(json, unknown)?.factors;
      return factors !== undefined && (factors.length === 0 || (factors.length === 1 && factors[0]?.exponent === 1));
    }
  }
}
