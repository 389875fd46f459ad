import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { constants, headOf, isNumber, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { Comparison } from "../statements/statement.ts";

/** constant + Σ coefficient · letter, no coefficient zero. */
export interface LinearForm {
  readonly constant: Rational;
  readonly coefficients: ReadonlyMap<string, Rational>;
}

const ofNumber = (constant: Rational): LinearForm => ({ constant, coefficients: new Map() });

/** left − right as a linear form over ℚ; undefined where it is written as none. */
export function linearDifference({ left, right }: Comparison, spend: Spend): LinearForm | undefined {
  const [a, b] = [linearFormOf(left, spend), linearFormOf(right, spend)];
  return a && b && combined(a, b, Q.rational(-1), spend);
}

/** A formula that adds letters and multiplies them by rational numbers; it has a value everywhere. */
export function linearFormOf(json: MathJson, spend: Spend): LinearForm | undefined {
  spend(1);
  if (isNumber(json)) {
    const value = rationalOf(json);
    return value && ofNumber(value);
  }
  if (isSymbol(json)) {
    if (constants.has(json) || json.startsWith("'")) return undefined;
    return { constant: Q.zero, coefficients: new Map([[json, Q.one]]) };
  }
  const parts: LinearForm[] = [];
  if (!/^(Add|Subtract|Negate|Multiply|Divide)$/.test(headOf(json) ?? "")) return undefined;
  for (const operand of operandsOf(json)) {
    const part = linearFormOf(operand, spend);
    if (!part) return undefined;
    parts.push(part);
  }
  const [first, second, ...more] = parts;
  if (!first) return undefined;
  switch (headOf(json)) {
    case "Add":
      return parts.slice(1).reduce((sum, part) => combined(sum, part, Q.one, spend), first);
    case "Negate":
      return second ? undefined : scaled(first, Q.rational(-1), spend);
    case "Subtract":
      return second && more.length === 0 ? combined(first, second, Q.rational(-1), spend) : undefined;
    case "Divide":
      if (!second || more.length > 0 || second.coefficients.size > 0 || Q.isZero(second.constant)) return undefined;
      return scaled(first, Q.divide(Q.one, second.constant), spend);
    default:
      return productOf(parts, spend);
  }
}

function productOf(parts: readonly LinearForm[], spend: Spend): LinearForm | undefined {
  const withLetters = parts.filter(({ coefficients }) => coefficients.size > 0);
  if (withLetters.length > 1) return undefined;
  const number = parts.reduce(
    (product, { constant, coefficients }) => (coefficients.size > 0 ? product : Q.multiply(product, constant)),
    Q.one,
  );
  return withLetters[0] ? scaled(withLetters[0], number, spend) : ofNumber(number);
}

const scaled = (form: LinearForm, factor: Rational, spend: Spend): LinearForm => combined(ofNumber(Q.zero), form, factor, spend);

/** left + factor · right */
function combined(left: LinearForm, right: LinearForm, factor: Rational, spend: Spend): LinearForm {
  const coefficients = new Map(left.coefficients);
  spend(right.coefficients.size);
  for (const [letter, coefficient] of right.coefficients) {
    const sum = Q.add(coefficients.get(letter) ?? Q.zero, Q.multiply(factor, coefficient));
    if (Q.isZero(sum)) coefficients.delete(letter);
    else coefficients.set(letter, sum);
  }
  return { constant: Q.add(left.constant, Q.multiply(factor, right.constant)), coefficients };
}

/** The value where letters have these values; letters without one count as 0. */
export function valueWhere({ constant, coefficients }: LinearForm, values: ReadonlyMap<string, Rational>): Rational {
  let sum = constant;
  for (const [letter, coefficient] of coefficients) sum = Q.add(sum, Q.multiply(coefficient, values.get(letter) ?? Q.zero));
  return sum;
}
