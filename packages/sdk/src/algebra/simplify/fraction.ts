import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { factor } from "../multivariate/factor.ts";
import { greatestCommonDivisor } from "../multivariate/integers.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { isAlgebraicGenerator } from "../normal-form/dependence.ts";
import type { Element } from "../normal-form/element.ts";
import type { Field } from "../normal-form/field.ts";
import * as Q from "../rational.ts";
import { measure } from "./measure.ts";
import { joined, monomialToJson, type PlacePower, type Writers } from "./monomial.ts";
import { withAbsoluteValues } from "./reduce.ts";
import { sumToJson } from "./sum.ts";

/** Beyond this degree, or so many terms, a product is not multiplied out where it is shorter as it is. */
const largestExpanded = { degree: 6, terms: 7 };

/** Beyond this degree or number of terms nothing is factored. */
const largestFactored = { degree: 30, terms: 60 };

/** Writes the elements of one field as school does. */
export class FractionWriter implements Writers {
  readonly #field: Field;
  readonly #written = new Map<Polynomial, MathJson>();

  constructor(field: Field) {
    this.#field = field;
  }

  /** The shorter of the multiplied out and the factored form, where the first is long. */
  readonly polynomial = (polynomial: Polynomial): MathJson => {
    const known = this.#written.get(polynomial);
    if (known !== undefined) return known;
    this.#field.spend(4);
    const prepared = withAbsoluteValues(this.#field, polynomial);
    const expanded = sumToJson(this.#field, prepared, this);
    const written = isLong(polynomial) ? shorter(expanded, this.#factored(prepared, 0.7)) : expanded;
    this.#written.set(polynomial, written);
    return written;
  };

  readonly element = (element: Element): MathJson => {
    const candidates = this.candidates(element);
    return candidates.reduce((best, other) => shorter(best, other));
  };

  /** The ways of writing a quotient: one bar with sums or products above and below, or a bar for each term. The first is preferred. */
  candidates({ numerator, denominator }: Element): MathJson[] {
    const [above, below] = [numerator, denominator].map((part) => withAbsoluteValues(this.#field, part)) as [
      Polynomial,
      Polynomial,
    ];
    if (above === 0n) return [0];
    if (below === 1n) return [this.polynomial(numerator)];
    const terms = P.toTerms(below);
    const [only, ...more] = terms;
    if (!only || more.length > 0) return [this.#overSum(above, below)];
    const bottom = { integer: only.coefficient, powers: only.powers };
    const split = sumToJson(this.#field, above, this, bottom);
    if (P.termCount(above) === 1) return [split];
    const single = this.#overMonomial(above, bottom);
    return only.powers.length === 0 && holdsLetters(this.#field, above) ? [split, single] : [single, split];
  }

  #overMonomial(above: Polynomial, { integer, powers }: { integer: bigint; powers: readonly PlacePower[] }): MathJson {
    // Exponentials below a bar stand above it with negative exponents.
    const { raised, lowered } = this.#separate(powers);
    const { sign, top } = this.#top(above, powers.length > 0 || isLong(above));
    const flipped = raised.length === 0 ? [] : [monomialToJson(this.#field, Q.one, raised, this)];
    const written = [...flipped, top];
    const over = monomialToJson(this.#field, Q.rational(1n, integer), lowered, this);
    if (over === 1) return signed(sign, joined(written));
    const under = headOf(over) === "Divide" ? operandsOf(over) : undefined;
    if (!under) return signed(sign, joined([over, ...written]));
    const [left = 1, right = 1] = under;
    return signed(sign, apply("Divide", joined([...(left === 1 ? [] : [left]), ...written]), right));
  }

  #separate(powers: readonly PlacePower[]): { raised: PlacePower[]; lowered: PlacePower[] } {
    const isExponential = ([place]: PlacePower): boolean => this.#field.generatorOf(place).kind === "exponential";
    const turned = ([place, exponent]: PlacePower): PlacePower => [place, -exponent];
    return {
      raised: powers.filter(isExponential).map(turned),
      lowered: powers.filter((power) => !isExponential(power)).map(turned),
    };
  }

  #overSum(above: Polynomial, below: Polynomial): MathJson {
    const content = greatestCommonDivisor(P.integerContent(above), P.integerContent(below));
    const [numerator, denominator] = content === 1n ? [above, below] : [divided(above, content), divided(below, content)];
    const { sign, top } = this.#top(numerator, true);
    const expanded = sumToJson(this.#field, denominator, this);
    const factored = this.#factored(denominator, 1.0001);
    const bottom = factored === undefined ? expanded : shorter(factored, expanded);
    if (startsWithMinus(bottom)) return signed(-sign as 1 | -1, apply("Divide", top, opposite(bottom)));
    return signed(sign, apply("Divide", top, bottom));
  }

  /** What stands above a bar, with the sign before it taken out where all its terms have it. */
  #top(above: Polynomial, mayFactor: boolean): { sign: 1 | -1; top: MathJson } {
    const negative = P.toTerms(above).every(({ coefficient }) => coefficient < 0n);
    const value = negative ? P.negate(above) : above;
    const expanded = sumToJson(this.#field, value, this);
    const factored = mayFactor ? this.#factored(value, 1) : undefined;
    const top = shorter(expanded, factored);
    if (!negative && startsWithMinus(top) && headOf(top) !== "Add" && headOf(top) !== "Subtract")
      return { sign: -1, top: opposite(top) };
    return { sign: negative ? -1 : 1, top };
  }

  /** As a product of powers; undefined where there is but one factor, or where that is not shorter than this share of the sum. */
  #factored(polynomial: Polynomial, share: number): MathJson | undefined {
    if (P.totalDegree(polynomial) > largestFactored.degree || P.termCount(polynomial) > largestFactored.terms) return undefined;
    if (P.termCount(polynomial) < 2) return undefined;
    // Factors with roots of numbers in them are no school form.
    if (P.variablesOf(polynomial).some((place) => isAlgebraicGenerator(this.#field, place))) return undefined;
    const { content, factors } = factor(polynomial, this.#field.spend);
    const [first, ...more] = factors;
    if (!first || (more.length === 0 && first.exponent === 1 && (content === 1n || content === -1n))) return undefined;
    const monomial: PlacePower[] = [];
    const sums: { base: MathJson; exponent: number }[] = [];
    let sign = content < 0n ? -1n : 1n;
    for (const { base, exponent } of factors) {
      if (P.isConstant(base)) continue;
      if (P.termCount(base) === 1 && P.equal(base, P.variable(base.variable))) monomial.push([base.variable, exponent]);
      else {
        const turned = prefersOpposite(base);
        if (turned && exponent % 2 !== 0) sign = -sign;
        sums.push({ base: sumToJson(this.#field, turned ? P.negate(base) : base, this), exponent });
      }
    }
    const size = content < 0n ? -content : content;
    const front = monomialToJson(this.#field, Q.rational(size), monomial, this);
    const written = sums
      .sort((left, right) => measure(left.base) - measure(right.base))
      .map(({ base, exponent }): MathJson => (exponent === 1 ? base : apply("Power", base, exponent)));
    const whole = joined([...(front === 1 ? [] : [front]), ...written]);
    const result = sign < 0n ? opposite(whole) : whole;
    return measure(result) < share * measure(sumToJson(this.#field, polynomial, this)) ? result : undefined;
  }
}

const isLong = (polynomial: Polynomial): boolean =>
  P.totalDegree(polynomial) >= largestExpanded.degree || P.termCount(polynomial) >= largestExpanded.terms;

/** A factor whose leading letter would be written with a minus. */
function prefersOpposite(base: Polynomial): boolean {
  const terms = P.toTerms(base);
  const degree = Math.max(...terms.map(({ powers }) => totalOf(powers)));
  const leading = terms.find(({ powers }) => totalOf(powers) === degree);
  return leading !== undefined && leading.coefficient < 0n;
}

const totalOf = (powers: readonly (readonly [number, number])[]): number =>
  powers.reduce((total, [, exponent]) => total + exponent, 0);

const holdsLetters = (field: Field, polynomial: Polynomial): boolean =>
  P.variablesOf(polynomial).some((place) => field.generatorOf(place).kind === "letter");

const signed = (sign: 1 | -1, json: MathJson): MathJson => (sign < 0 ? opposite(json) : json);

function divided(polynomial: Polynomial, divisor: bigint): Polynomial {
  return P.fromTerms(P.toTerms(polynomial).map(({ coefficient, powers }) => ({ coefficient: coefficient / divisor, powers })));
}

/** The first unless the second is shorter. */
export const shorter = (first: MathJson, second: MathJson | undefined): MathJson =>
  second !== undefined && measure(second) < measure(first) - 1e-9 ? second : first;
