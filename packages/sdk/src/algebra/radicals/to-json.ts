import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { lcm } from "../multivariate/gcd.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { integerToJson } from "../rational.ts";
import { spendFreely } from "../spend.ts";
import { sum } from "../written-form.ts";
import * as F from "./fraction.ts";
import type { Radical, RadicalTerm } from "./radical.ts";

/** As school writes it: one fraction bar, the rational part before the roots, the roots by what stands under them. */
export function radicalToJson(radical: Radical, letters: readonly string[]): MathJson {
  if (radical.length === 0) return 0;
  const common = radical.reduce<Polynomial>(
    (multiple, { coefficient }) => lcm(multiple, coefficient.denominator, spendFreely),
    1n,
  );
  // One term with a minus and a difference below, −x/(b − a), is x/(a − b).
  const denominator = radical.length === 1 && isNegativeDifference(radical[0] as RadicalTerm) ? P.negate(common) : common;
  const terms = [...radical].sort(byRadicand).map(({ coefficient, radicand }) => {
    const factor = P.multiply(coefficient.numerator, F.quotient(denominator, coefficient.denominator, spendFreely));
    return termToJson(factor, radicand, letters);
  });
  const above = sum(plusFirst(terms));
  if (denominator === 1n) return above;
  const below = polynomialToJson(denominator, letters);
  return startsWithMinus(above) && terms.length === 1
    ? apply("Negate", apply("Divide", opposite(above), below))
    : apply("Divide", above, below);
}

function isNegativeDifference({ coefficient: { numerator, denominator } }: RadicalTerm): boolean {
  const below = P.isConstant(denominator) ? [] : P.toTerms(denominator);
  return below.some(({ coefficient }) => coefficient < 0n) && P.leadingInteger(numerator) < 0n;
}

/** √5 − 1 rather than −1 + √5. */
function plusFirst(terms: readonly MathJson[]): MathJson[] {
  const plus = terms.findIndex((term) => !startsWithMinus(term));
  return plus > 0 ? [terms[plus] as MathJson, ...terms.slice(0, plus), ...terms.slice(plus + 1)] : [...terms];
}

/** Rational terms first, then numbers under roots by size, then letters. */
function byRadicand(left: RadicalTerm, right: RadicalTerm): number {
  const [a, b] = [left.radicand, right.radicand];
  if (typeof a === "bigint" && typeof b === "bigint") return a < b ? -1 : a > b ? 1 : 0;
  return typeof a === "bigint" ? -1 : typeof b === "bigint" ? 1 : P.totalDegree(a) - P.totalDegree(b);
}

function termToJson(factor: Polynomial, radicand: Polynomial, letters: readonly string[]): MathJson {
  if (radicand === 1n) return polynomialToJson(factor, letters);
  const root = apply("Sqrt", polynomialToJson(radicand, letters));
  if (factor === 1n) return root;
  if (factor === -1n) return apply("Negate", root);
  const written = polynomialToJson(factor, letters);
  if (P.termCount(factor) > 1) return apply("Multiply", written, root);
  return startsWithMinus(written) ? apply("Negate", product(opposite(written), root)) : product(written, root);
}

const product = (left: MathJson, right: MathJson): MathJson =>
  Array.isArray(left) && left[0] === "Multiply"
    ? (["Multiply", ...left.slice(1), right] as MathJson)
    : apply("Multiply", left, right);

function polynomialToJson(polynomial: Polynomial, letters: readonly string[]): MathJson {
  if (typeof polynomial === "bigint") return integerToJson(polynomial);
  const terms = P.toTerms(polynomial).map(({ coefficient, powers }) => ({
    coefficient,
    degree: powers.reduce((total, [, exponent]) => total + exponent, 0),
    factors: powers
      .map(([number, exponent]) => [letters[number] ?? "", exponent] as const)
      .sort(([a], [b]) => (a === "Pi" ? -1 : b === "Pi" ? 1 : a < b ? -1 : 1)),
  }));
  const names = (factors: readonly (readonly [string, number])[]): string =>
    factors.map(([name, power]) => name.repeat(power)).join("");
  terms.sort((a, b) => b.degree - a.degree || (names(a.factors) < names(b.factors) ? -1 : 1));
  // b − a rather than −a + b.
  const leading = terms.findIndex(({ coefficient }) => coefficient > 0n);
  if (leading > 0 && terms.length === 2) terms.unshift(...terms.splice(leading, 1));
  return sum(
    terms.map(({ coefficient, factors }) => {
      const size = coefficient < 0n ? -coefficient : coefficient;
      const written = factors.map(([name, exponent]): MathJson => (exponent === 1 ? name : apply("Power", name, exponent)));
      const all = size === 1n && written.length > 0 ? written : [integerToJson(size), ...written];
      const one = all.length === 1 ? (all[0] as MathJson) : apply("Multiply", ...all);
      return coefficient > 0n ? one : typeof one === "number" ? -one : apply("Negate", one);
    }),
  );
}
