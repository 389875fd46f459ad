import { productOf } from "../../../../algebra/calculus/building.ts";
import { integersOf, polynomialOf } from "../../../../algebra/multivariate/dense.ts";
import { factor } from "../../../../algebra/multivariate/factor.ts";
import * as N from "../../../../algebra/quadratic-number.ts";
import * as Q from "../../../../algebra/rational.ts";
import { polynomialIn } from "../../../../algebra/rational-function.ts";
import type { Goal, MathJson } from "../../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { commonDenominator } from "../../../equation.ts";
import { integersToJson } from "../../../equation-standard-form.ts";
import { sidesInOneLetter } from "../../../sides.ts";

/** sign · above / below, both polynomials in the unknown as written. */
export interface FractionTerm {
  readonly sign: 1 | -1;
  readonly above: MathJson;
  readonly below: MathJson;
}

/** An irreducible factor of a common denominator. */
export interface DenominatorFactor {
  readonly coefficients: readonly bigint[];
  readonly exponent: number;
}

/** The least common denominator: a whole number and irreducible polynomials. */
export interface CommonDenominator {
  readonly number: bigint;
  readonly factors: readonly DenominatorFactor[];
}

export interface RationalEquation {
  readonly unknown: string;
  readonly sides: readonly [FractionTerm[], FractionTerm[]];
  readonly denominator: CommonDenominator;
}

/** An equation whose sides are sums of quotients of polynomials over ℚ, the unknown in some denominator. */
export function rationalEquation(goal: Goal): RationalEquation | undefined {
  const sides = sidesInOneLetter(goal);
  if (!sides) return undefined;
  const { unknown, left, right } = sides;
  const [first, second] = [termsOf(left, unknown), termsOf(right, unknown)];
  if (!first || !second) return undefined;
  const terms = [...first, ...second];
  if (!terms.some(({ below }) => freeLetters(below).includes(unknown))) return undefined;
  const denominator = leastCommonDenominator(terms, unknown);
  return denominator && { unknown, sides: [first, second], denominator };
}

function termsOf(json: MathJson, unknown: string): FractionTerm[] | undefined {
  const operands = operandsOf(json);
  const each = operands.map((operand) => () => termsOf(operand, unknown));
  const turned = (terms: FractionTerm[] | undefined): FractionTerm[] | undefined =>
    terms?.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 }));
  switch (headOf(json)) {
    case "Add": {
      const parts = each.map((read) => read());
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case "Subtract": {
      const [first, second] = [each[0]?.(), turned(each[1]?.())];
      return first && second && [...first, ...second];
    }
    case "Negate":
      return turned(each[0]?.());
    default: {
      const fraction = fractionOf(json, unknown);
      return fraction && [{ sign: 1, ...fraction }];
    }
  }
}

/** A product of quotients, or a quotient of polynomials. */
function fractionOf(json: MathJson, unknown: string): { above: MathJson; below: MathJson } | undefined {
  const [first = 0, second = 0] = operandsOf(json);
  if (headOf(json) === "Divide") {
    const [top, bottom] = [fractionOf(first, unknown), fractionOf(second, unknown)];
    if (!top || !bottom || (bottom.below !== 1 && freeLetters(bottom.below).length > 0)) return undefined;
    return { above: productOf([top.above, bottom.below]), below: productOf([top.below, bottom.above]) };
  }
  if (headOf(json) === "Power" && typeof second === "number" && Number.isInteger(second) && second < 0)
    return polynomialIn(first, unknown) && { above: 1, below: second === -1 ? first : apply("Power", first, -second) };
  if (headOf(json) !== "Multiply") return polynomialIn(json, unknown) && { above: json, below: 1 };
  const parts = operandsOf(json).map((operand) => fractionOf(operand, unknown));
  if (!parts.every((part) => part !== undefined)) return undefined;
  return { above: productOf(parts.map(({ above }) => above)), below: productOf(parts.map(({ below }) => below)) };
}

function leastCommonDenominator(terms: readonly FractionTerm[], unknown: string): CommonDenominator | undefined {
  let number = 1n;
  const factors: DenominatorFactor[] = [];
  for (const { below } of terms) {
    const parts = factorsOfDenominator(below, unknown);
    if (!parts) return undefined;
    number = Q.leastCommonMultiple(number, parts.number);
    for (const part of parts.factors) {
      const at = factors.findIndex((other) => sameCoefficients(other.coefficients, part.coefficients));
      if (at < 0) factors.push(part);
      else if ((factors[at] as DenominatorFactor).exponent < part.exponent) factors[at] = part;
    }
  }
  return { number, factors };
}

/** number · Π base^exponent for a denominator with rational coefficients, the number positive; its sign and fractions are left to the cofactor. */
function factorsOfDenominator(below: MathJson, unknown: string): CommonDenominator | undefined {
  const polynomial = polynomialIn(below, unknown)?.coefficients;
  if (!polynomial?.every(N.isRational) || polynomial.length === 0) return undefined;
  const scale = commonDenominator([polynomial]);
  const whole = polynomial.map(({ rational }) => (rational.numerator * scale) / rational.denominator);
  const { content, factors, complete } = factor(polynomialOf(whole, 0));
  if (!complete) return undefined;
  const number = Q.rational(content < 0n ? -content : content, scale).numerator;
  return { number, factors: factors.map(({ base, exponent }) => ({ coefficients: integersOf(base, 0), exponent })) };
}

export const sameCoefficients = (left: readonly bigint[], right: readonly bigint[]): boolean =>
  left.length === right.length && left.every((coefficient, power) => coefficient === right[power]);

export function denominatorToJson({ number, factors }: CommonDenominator, unknown: string): MathJson {
  const parts = factors.map(({ coefficients, exponent }) => powerOf(integersToJson(coefficients, unknown), exponent));
  return productOf([Q.integerToJson(number), ...parts]);
}

const powerOf = (base: MathJson, exponent: number): MathJson => (exponent === 1 ? base : apply("Power", base, exponent));

/** above · (common denominator / below), the quotient in factors. */
export function clearedTerm(
  { sign, above, below }: FractionTerm,
  denominator: CommonDenominator,
  unknown: string,
): MathJson | undefined {
  const own = factorsOfDenominator(below, unknown);
  const polynomial = polynomialIn(below, unknown)?.coefficients;
  if (!own || !polynomial) return undefined;
  const left = denominator.factors.flatMap(({ coefficients, exponent }) => {
    const mine = own.factors.find((other) => sameCoefficients(other.coefficients, coefficients))?.exponent ?? 0;
    return exponent > mine ? [powerOf(integersToJson(coefficients, unknown), exponent - mine)] : [];
  });
  // What is left of the numbers: denominator number over the leading coefficient's share of this one.
  const lead = own.factors.reduce(
    (product, { coefficients, exponent }) => product * (coefficients.at(-1) ?? 1n) ** BigInt(exponent),
    1n,
  );
  const content = Q.divide((polynomial.at(-1) as N.QuadraticNumber).rational, Q.rational(lead));
  const scale = Q.divide(Q.rational(denominator.number), content);
  const signed = sign === 1 ? scale : Q.negate(scale);
  const size = Q.absolute(signed);
  const product = productOf([Q.integerToJson(size.numerator), above, ...left]);
  const whole = Q.isInteger(size) ? product : apply("Divide", product, Q.integerToJson(size.denominator));
  return Q.signOf(signed) < 0 ? negated(whole) : whole;
}

const negated = (json: MathJson): MathJson => (typeof json === "number" ? -json : apply("Negate", json));
