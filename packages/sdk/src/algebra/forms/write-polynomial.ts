import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { opposite } from "../../expression/tree/sign.ts";
import type { ExpandedTerm, Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Fraction } from "../radicals/fraction.ts";
import { integerToJson, type Rational, rationalToJson } from "../rational.ts";
import { sum } from "../written-form.ts";
import type { Atoms } from "./atoms.ts";

const degreeOf = ({ powers }: ExpandedTerm): number => powers.reduce((total, [, exponent]) => total + exponent, 0);

/** The terms in the order of school: by degree, then by the letters. */
export function schoolTerms(polynomial: Polynomial, atoms: Atoms): ExpandedTerm[] {
  const terms = P.isConstant(polynomial)
    ? polynomial === 0n
      ? []
      : [{ coefficient: polynomial, powers: [] }]
    : P.toTerms(polynomial).map(({ coefficient, powers }) => ({
        coefficient,
        powers: [...powers].sort(([a], [b]) => atoms.compare(a, b)),
      }));
  return terms.sort((left, right) => degreeOf(right) - degreeOf(left) || compareLetters(left, right, atoms));
}

function compareLetters(left: ExpandedTerm, right: ExpandedTerm, atoms: Atoms): number {
  for (let index = 0; index < Math.min(left.powers.length, right.powers.length); index++) {
    const [a, m] = left.powers[index] as readonly [number, number];
    const [b, n] = right.powers[index] as readonly [number, number];
    if (a !== b) return atoms.compare(a, b);
    if (m !== n) return n - m;
  }
  return 0;
}

/** A coefficient and powers of letters: 3x²y, −x, 7. */
export function termToJson({ coefficient, powers }: ExpandedTerm, atoms: Atoms): MathJson {
  const ordered = [...powers].sort(([a], [b]) => atoms.compareNames(a, b));
  const factors = ordered.map(([number, exponent]) => atoms.powerOf(number, exponent));
  const size = coefficient < 0n ? -coefficient : coefficient;
  const all = size === 1n && factors.length > 0 ? factors : [integerToJson(size), ...factors];
  const product = all.length === 1 ? (all[0] as MathJson) : apply("Multiply", ...all);
  return coefficient < 0n ? opposite(product) : product;
}

/** x² − 4xy + 4y² − 1. */
export function polynomialToJson(polynomial: Polynomial, atoms: Atoms): MathJson {
  return sum(schoolTerms(polynomial, atoms).map((term) => termToJson(term, atoms)));
}

/** The sign of the term that is written first. */
export function schoolSign(polynomial: Polynomial, atoms: Atoms): 1 | -1 {
  const [first] = schoolTerms(polynomial, atoms);
  return first && first.coefficient < 0n ? -1 : 1;
}

/** Factors side by side, products among them taken apart, ones left out; nothing is worked out. */
export function sideBySide(factors: readonly MathJson[]): MathJson {
  const flat = factors
    .flatMap((factor) => (headOf(factor) === "Multiply" ? operandsOf(factor) : [factor]))
    .filter((factor) => factor !== 1);
  return flat.length === 0 ? 1 : flat.length === 1 ? (flat[0] as MathJson) : apply("Multiply", ...flat);
}

/** A number before a product, its minus in front of everything. */
export function withCoefficient({ numerator, denominator }: Rational, factors: readonly MathJson[]): MathJson {
  const size = { numerator: numerator < 0n ? -numerator : numerator, denominator };
  const product = sideBySide([rationalToJson(size), ...factors]);
  return numerator < 0n ? opposite(product) : product;
}

/** A quotient, its minus in front; no bar over 1. */
export function overJson(above: MathJson, below: MathJson): MathJson {
  return below === 1 ? above : apply("Divide", above, below);
}

export function fractionToJson({ numerator, denominator }: Fraction, atoms: Atoms): MathJson {
  if (denominator === 1n) return polynomialToJson(numerator, atoms);
  const turned = schoolSign(denominator, atoms) < 0;
  const above = turned ? P.negate(numerator) : numerator;
  const below = polynomialToJson(turned ? P.negate(denominator) : denominator, atoms);
  return P.termCount(above) === 1 && schoolSign(above, atoms) < 0
    ? apply("Negate", apply("Divide", polynomialToJson(P.negate(above), atoms), below))
    : apply("Divide", polynomialToJson(above, atoms), below);
}
