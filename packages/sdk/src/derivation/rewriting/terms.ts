import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import { sum } from "../../algebra/written-form.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, isNumber, isSum, operandsOf } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { numberOf } from "./numbers.ts";

/**
 * The terms of a sum as it is read: a − b + c is a, −b, c. Brackets stay: a − (b + c) has the terms a and −(b + c). A single term is its own list.
 */
export function termsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  if (headOf(json) === "Add") return operands.flatMap((operand, index) => (index === 0 ? termsOf(operand) : [operand]));
  if (headOf(json) === "Subtract" && operands.length === 2)
    return [...termsOf(operands[0] as MathJson), opposite(operands[1] as MathJson)];
  return [json];
}

/** Terms as a sum again. */
export const sumOfTerms = (terms: readonly MathJson[]): MathJson => sum(terms);

/** The sum with some of its terms, by their places, replaced by others where the first of them stood. */
export function withTerms(terms: readonly MathJson[], places: readonly number[], others: readonly MathJson[]): MathJson {
  const [first = 0] = places;
  return sum(terms.flatMap((term, index) => (index === first ? others : places.includes(index) ? [] : [term])));
}

/** The factors of a product, the minus before it as a sign. */
export function factorsOf(json: MathJson): { sign: 1 | -1; factors: MathJson[] } {
  if (headOf(json) === "Negate") {
    const inner = factorsOf(operandsOf(json)[0] as MathJson);
    return { sign: -inner.sign as 1 | -1, factors: inner.factors };
  }
  if (headOf(json) !== "Multiply") {
    return isNumber(json) && startsWithMinus(json) ? { sign: -1, factors: [opposite(json)] } : { sign: 1, factors: [json] };
  }
  let sign: 1 | -1 = 1;
  const factors = operandsOf(json).flatMap((operand) => {
    const inner = factorsOf(operand);
    sign = (sign * inner.sign) as 1 | -1;
    return inner.factors;
  });
  return { sign, factors };
}

/** Factors as a product; none make 1. */
export function productOfFactors(factors: readonly MathJson[], sign: 1 | -1 = 1): MathJson {
  const flat = factors.flatMap((factor) => (headOf(factor) === "Multiply" ? operandsOf(factor) : [factor]));
  const [first, ...rest] = flat;
  const product = first === undefined ? 1 : rest.length === 0 ? first : apply("Multiply", first, ...rest);
  return sign < 0 ? opposite(product) : product;
}

/** A term as a number times the rest: 3x²y is 3 and x²y, −x/2 is −1/2 and x. */
export function coefficientOf(term: MathJson): { coefficient: Rational; rest: MathJson; decimal: boolean } {
  const number = numberOf(term);
  if (number) return { coefficient: number.value, rest: 1, decimal: number.form === "decimal" };
  const { sign, factors } = factorsOf(term);
  let [coefficient, decimal] = [Q.rational(sign), false];
  const rest: MathJson[] = [];
  for (const factor of factors) {
    const value = numberOf(factor);
    if (value) {
      coefficient = Q.multiply(coefficient, value.value);
      decimal ||= value.form === "decimal";
    } else if (headOf(factor) === "Divide") {
      const [above = 1, below = 1] = operandsOf(factor);
      const [top, bottom] = isSum(above)
        ? [{ coefficient: Q.one, rest: above }, numberOf(below)]
        : [coefficientOf(above), numberOf(below)];
      if (!bottom || Q.isZero(bottom.value)) rest.push(factor);
      else {
        coefficient = Q.multiply(coefficient, Q.divide(top.coefficient, bottom.value));
        if (top.rest !== 1) rest.push(top.rest);
      }
    } else rest.push(factor);
  }
  return { coefficient, rest: productOfFactors(rest), decimal };
}

/** A number times a formula without a number of its own: 3x, x, −x/2. */
export function scaledTerm(
  coefficient: Rational,
  rest: MathJson,
  number: MathJson = Q.rationalToJson(Q.absolute(coefficient)),
): MathJson {
  if (rest === 1) return Q.signOf(coefficient) < 0 ? opposite(number) : number;
  const size = Q.absolute(coefficient);
  const written =
    headOf(number) !== "Divide"
      ? Q.equal(size, Q.one)
        ? rest
        : productOfFactors([number, rest])
      : apply(
          "Divide",
          size.numerator === 1n ? rest : productOfFactors([Q.integerToJson(size.numerator), rest]),
          Q.integerToJson(size.denominator),
        );
  return Q.signOf(coefficient) < 0 ? opposite(written) : written;
}

/** A name that is the same for the same factors in any order. */
export function keyOfFactors(json: MathJson): string {
  const { factors } = factorsOf(json);
  return factors
    .map((factor) => JSON.stringify(factor))
    .sort()
    .join(" ");
}

/** A name that formulas share which differ in the order of terms and factors only. */
export function unorderedKey(json: MathJson): string {
  if (isSum(json)) return `+(${termsOf(json).map(unorderedKey).sort().join(",")})`;
  const head = headOf(json);
  if (head === undefined && !isNumber(json)) return JSON.stringify(json);
  if (head === "Multiply" || head === "Negate" || head === "Divide" || head === undefined) {
    const { coefficient, rest } = coefficientOf(json);
    const size = `${coefficient.numerator}/${coefficient.denominator}`;
    if (rest === 1) return size;
    const factors = headOf(rest) === "Multiply" ? operandsOf(rest) : [rest];
    return `*(${size} ${factors.map(keyOfFactor).sort().join(" ")})`;
  }
  return keyOfFactor(json);
}

function keyOfFactor(json: MathJson): string {
  const head = headOf(json);
  if (head === undefined) return JSON.stringify(json);
  return isSum(json) ? unorderedKey(json) : `${head}(${operandsOf(json).map(unorderedKey).join(",")})`;
}
