import { divideExact } from "../../../algebra/multivariate/divide.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { cancel, subtract } from "../../../algebra/normal-form/arithmetic.ts";
import { boundsOf } from "../../../algebra/normal-form/bounds.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import { type Element, keyOf } from "../../../algebra/normal-form/element.ts";
import type { Field, SignConstraint } from "../../../algebra/normal-form/field.ts";
import { constrain, type Factored, factored } from "../../../algebra/normal-form/roots.ts";
import { withKnownSigns } from "../../../algebra/normal-form/zero-test.ts";
import { throughLogarithms } from "../../line/logarithmic.ts";
import type { Comparison, Sign } from "../../statements/statement.ts";
import { contradiction, type Facts, nothing } from "./facts.ts";

/** left − right = ± Π odd · Π even² / Π below, in sign and in where it is zero. */
export interface Form {
  readonly sign: Sign;
  readonly odd: readonly Polynomial[];
  readonly even: readonly Polynomial[];
  readonly below: readonly Polynomial[];
  /** The difference before exponentials or logarithms were compared by something simpler. */
  readonly original?: Polynomial;
}

/** Beyond this degree or number of terms a polynomial is not taken apart. */
const largestDegree = 24;
const largestTermCount = 120;

/**
 * Comparisons that hold, or are asked about, at one point at which every formula in them has a value: their differences as
 * products of polynomials in the generators of one field.
 */
export class Compiled {
  readonly field: Field;
  readonly #constraints: readonly SignConstraint[];
  readonly #elements = new Map<Comparison, Element>();
  readonly #forms = new Map<Comparison, Form | undefined>();

  /** @param known comparisons that hold at the point: the signs that they give are put in */
  constructor(field: Field, known: readonly Comparison[], others: readonly Comparison[]) {
    this.field = field;
    for (const comparison of [...known, ...others]) {
      const element = differenceOf(field, comparison);
      if (element) this.#elements.set(comparison, element);
    }
    this.#constraints = known.flatMap((comparison) => this.#signConstraint(comparison) ?? []);
  }

  /**
   * What a comparison says about signs: where it is strict, no factor is 0 and the product of their signs is known. Of a product
   * that may be 0 only one factor may be so, and its sign is then known as far as it matters: of x²y ≥ 0 it does not follow that
   * y ≥ 0.
   */
  #signConstraint(comparison: Comparison): SignConstraint | undefined {
    const element = this.#elements.get(comparison);
    const isPositive = comparison.signs.every((sign) => sign >= 0) && comparison.signs.includes(1);
    const isNegative = comparison.signs.every((sign) => sign <= 0) && comparison.signs.includes(-1);
    const parts = element && (isPositive || isNegative) ? factored(this.field, element) : undefined;
    if (!parts) return undefined;
    const isStrict = !comparison.signs.includes(0);
    if (!isStrict && !this.#isOneFactor(parts)) return undefined;
    const sign = isPositive ? parts.sign : parts.sign === 1 ? -1 : 1;
    constrain(this.field, { ...parts, sign }, isStrict);
    return this.field.constraints.at(-1);
  }

  /**
   * Whether at most one factor may be 0, and that not twice; what stands below the fraction bar is not 0. No signs are in the
   * factors.
   */
  #isOneFactor({ factors }: Factored): boolean {
    const [only, ...more] = factors.filter(({ base, exponent }) => exponent > 0 && !this.#isNeverZero(base));
    const hasSigns = ({ base }: { readonly base: Polynomial }): boolean =>
      P.variablesOf(base).some((place) => this.field.generatorOf(place).kind === "sign");
    return more.length === 0 && (only === undefined || only.exponent === 1) && !factors.some(hasSigns);
  }

  #isNeverZero(base: Polynomial): boolean {
    const { from, to } = boundsOf(this.field, base);
    if (from > 0 || to < 0) return true;
    return (
      !P.isConstant(base) &&
      P.equal(base, P.variable(base.variable)) &&
      this.field.generatorOf(base.variable).kind === "exponential"
    );
  }

  /** With the signs put in that are known at the point. */
  reduced(polynomial: Polynomial): Polynomial {
    return withKnownSigns(this.field, this.field.reduce(polynomial), this.#constraints);
  }

  formOf(comparison: Comparison): Form | undefined {
    if (this.#forms.has(comparison)) return this.#forms.get(comparison);
    const element = this.#elements.get(comparison);
    const form = element && this.#formOfElement(element, 0);
    this.#forms.set(comparison, form);
    return form;
  }

  #formOfElement(element: Element, depth: number): Form | undefined {
    const { numerator, denominator } = cancel(this.field, {
      numerator: this.reduced(element.numerator),
      denominator: this.reduced(element.denominator),
    });
    const below = this.#productOf(denominator, depth);
    const above = this.#productOf(numerator, depth);
    if (!above || !below || below.sign === 0) return undefined;
    return {
      sign: (above.sign * below.sign) as Sign,
      odd: [...above.odd, ...below.odd],
      even: [...above.even],
      below: [...above.below, ...below.below, ...below.odd, ...below.even],
      ...(above.original === undefined ? {} : { original: above.original }),
    };
  }

  /** A form without anything below, but for what comes from comparing logarithms. */
  #productOf(polynomial: Polynomial, depth: number): Form | undefined {
    if (polynomial === 0n) return { sign: 0, odd: [], even: [], below: [] };
    const { content, factors } = factorsOf(this.field, polynomial);
    let sign: Sign = content < 0n ? -1 : 1;
    const [odd, even, below]: [Polynomial[], Polynomial[], Polynomial[]] = [[], [], []];
    let simplified = false;
    for (const { base, exponent } of factors) {
      const simpler = depth < 3 ? throughLogarithms(this.field, base) : undefined;
      if (simpler === undefined || simpler === "unknown") {
        (exponent % 2 === 0 ? even : odd).push(base);
        continue;
      }
      simplified = true;
      const inner: Form | undefined = simpler.element
        ? this.#formOfElement(simpler.element, depth + 1)
        : { sign: 1, odd: [], even: [], below: [] };
      if (!inner) return undefined;
      if (exponent % 2 === 0) {
        even.push(...inner.odd.filter((own) => !inner.below.includes(own)), ...inner.even);
        if (inner.sign === 0) sign = 0;
      } else {
        odd.push(...inner.odd);
        even.push(...inner.even);
        sign = (sign * inner.sign * simpler.sign) as Sign;
      }
      below.push(...inner.below);
    }
    return { sign, odd, even, below, ...(simplified ? { original: polynomial } : {}) };
  }
}

function differenceOf(field: Field, { left, right }: Comparison): Element | undefined {
  const [a, b] = [elementOf(field, left), elementOf(field, right)];
  return a && b && subtract(field, a, b);
}

export interface Factors {
  readonly content: bigint;
  readonly factors: readonly { readonly base: Polynomial; readonly exponent: number }[];
}

/** The factors of a polynomial that is not 0; a large or a linear one is kept whole. */
export function factorsOf(field: Field, polynomial: Polynomial): Factors {
  if (P.isConstant(polynomial)) return { content: polynomial, factors: [] };
  const degree = P.totalDegree(polynomial);
  if (degree > 1 && degree <= largestDegree && P.termCount(polynomial) <= largestTermCount)
    return factor(polynomial, field.spend);
  const content = P.integerContent(polynomial) * (P.leadingInteger(polynomial) < 0n ? -1n : 1n);
  return { content, factors: [{ base: divideExact(polynomial, content, field.spend) as Polynomial, exponent: 1 }] };
}

/** What it means that the difference has one of these signs. */
export function factsOf({ sign, odd, even, below, original }: Form, signs: readonly Sign[], field: Field): Facts {
  const nonZero = [...below];
  const above = [...odd, ...even].filter((polynomial) => !below.includes(polynomial));
  const has = (wanted: Sign): boolean => signs.includes(wanted);
  if (signs.length === 0) return contradiction;
  if (signs.length === 3) return { ...nothing, nonZero };
  if (sign === 0) return has(0) ? { ...nothing, nonZero } : contradiction;
  if (signs.length === 1 && has(0)) {
    return { ...nothing, zero: original === undefined ? [above] : [above, [original]], nonZero };
  }
  if (!has(0) && signs.length === 2) return { ...nothing, nonZero: [...nonZero, ...above] };
  const direction = has(1) ? sign : (-sign as Sign);
  const product = odd.reduce((left, right) => P.multiply(left, right, field.spend), BigInt(direction));
  if (!has(0)) return { ...nothing, nonZero: [...nonZero, ...above], positive: [product] };
  const squares = even.reduce((left, right) => P.multiply(left, P.multiply(right, right, field.spend), field.spend), product);
  return { ...nothing, nonZero, nonNegative: [squares] };
}

/** A name that a polynomial and its opposite share. */
export function keyUpToSign(polynomial: Polynomial): string {
  return keyOf(P.leadingInteger(polynomial) < 0n ? P.negate(polynomial) : polynomial);
}
