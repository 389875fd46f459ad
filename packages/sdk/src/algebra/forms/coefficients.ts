import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { opposite } from "../../expression/tree/sign.ts";
import { lcm } from "../multivariate/gcd.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Fraction } from "../radicals/fraction.ts";
import * as F from "../radicals/fraction.ts";
import type { Spend } from "../spend.ts";
import { sum } from "../written-form.ts";
import type { Atoms } from "./atoms.ts";
import { fractionToJson, overJson, schoolSign, schoolTerms, sideBySide, termToJson } from "./write-polynomial.ts";

/** A polynomial in one letter: coefficients by ascending power, which may hold other letters; the last one not zero. Zero is []. */
export type Coefficients = readonly Fraction[];

export const zero: Fraction = { numerator: 0n, denominator: 1n };
const isZero = ({ numerator }: Fraction): boolean => numerator === 0n;

export function trimmed(coefficients: readonly Fraction[]): Coefficients {
  let length = coefficients.length;
  while (length > 0 && isZero(coefficients[length - 1] as Fraction)) length--;
  return coefficients.slice(0, length);
}

/** The coefficients of a fraction without the letter below its bar; undefined where the letter stands there. */
export function coefficientsOf({ numerator, denominator }: Fraction, number: number, spend: Spend): Coefficients | undefined {
  if (P.degreeIn(denominator, number) > 0) return undefined;
  return trimmed(P.coefficientsIn(numerator, number).map((above) => F.fraction(above, denominator, spend)));
}

export function subtractMultiple(
  left: Coefficients,
  factor: Fraction,
  shift: number,
  right: Coefficients,
  spend: Spend,
): Coefficients {
  const result = Array.from({ length: Math.max(left.length, right.length + shift) }, (_, power) => left[power] ?? zero);
  right.forEach((coefficient, power) => {
    const product = F.multiply(factor, coefficient, spend);
    result[power + shift] = F.add(result[power + shift] as Fraction, F.negate(product), spend);
  });
  return trimmed(result);
}

/** As one fraction in all letters. */
export function combined(coefficients: Coefficients, number: number, spend: Spend): Fraction {
  const below = coefficients.reduce<Polynomial>((multiple, { denominator }) => lcm(multiple, denominator, spend), 1n);
  const above = coefficients.map(({ numerator, denominator }) =>
    P.multiply(numerator, F.quotient(below, denominator, spend), spend),
  );
  return F.fraction(P.fromCoefficients(above, number), below, spend);
}

/** c·xᵏ: a single term as one, 5x³y/4; a sum in brackets before the power. */
export function powerTerm(coefficient: Fraction, letter: MathJson, power: number, atoms: Atoms): MathJson {
  if (P.termCount(coefficient.numerator) <= 1) {
    const above = P.multiply(coefficient.numerator, P.power(P.variable(atoms.numberOf(letter)), power));
    return fractionToJson({ numerator: above, denominator: coefficient.denominator }, atoms);
  }
  const powers: MathJson[] = power === 0 ? [] : [power === 1 ? letter : apply("Power", letter, power)];
  const negative = schoolSign(coefficient.numerator, atoms) < 0;
  const written = fractionToJson(negative ? F.negate(coefficient) : coefficient, atoms);
  const [above, below] = headOf(written) === "Divide" ? (operandsOf(written) as [MathJson, MathJson]) : [written, 1];
  const term = overJson(powers.length === 0 ? above : sideBySide([above, ...powers]), below);
  return negative && powers.length > 0 ? opposite(term) : negative ? fractionToJson(coefficient, atoms) : term;
}

/** Highest power first. */
export function coefficientsToJson(coefficients: Coefficients, letter: MathJson, atoms: Atoms): MathJson {
  const terms = coefficients.map((coefficient, power): MathJson[] => {
    if (isZero(coefficient)) return [];
    // What stands without the letter needs no bracket.
    const isPlainSum = power === 0 && coefficient.denominator === 1n;
    return isPlainSum
      ? schoolTerms(coefficient.numerator, atoms).map((term) => termToJson(term, atoms))
      : [powerTerm(coefficient, letter, power, atoms)];
  });
  return sum(terms.reverse().flat());
}
