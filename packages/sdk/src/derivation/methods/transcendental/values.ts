import { cancel } from "../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import { rationalValue } from "../../../algebra/normal-form/element.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import { multipleOf, termsOf, unitOf } from "../../../algebra/progressions/progression.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";

/** A value as it is left standing: 9/3 is 3, ln e² is 2, arctan 1 is π/4, 2a + 3a is 5a. */
export function tidy(json: MathJson): MathJson {
  if (freeLetters(json).length === 0) {
    const known = knownNumber(json);
    if (known !== undefined) return known;
  }
  return collected(stepTidy(mapOperands(json, tidy)));
}

/** A number that is rational or has one square root, or is a rational multiple of π. */
function knownNumber(json: MathJson): MathJson | undefined {
  const exact = exactOf(json);
  if (exact) return N.toJson(exact);
  const rational = rationalOfConstant(json);
  if (rational) return Q.rationalToJson(rational);
  const turns = headOf(json) === undefined ? undefined : rationalOfConstant(apply("Divide", json, "Pi"));
  return turns && multipleOf(turns, "Pi");
}

/** exactValue, where the square roots in it are of one kind. */
export function exactOf(json: MathJson): N.QuadraticNumber | undefined {
  try {
    return exactValue(json);
  } catch (error) {
    if (error instanceof N.DifferentFieldsError) return undefined;
    throw error;
  }
}

/** The rational number that a constant certainly is. */
export function rationalOfConstant(json: MathJson): Rational | undefined {
  const literal = rationalOf(json);
  if (literal) return literal;
  return inField({ spend: spendFreely }, (field) => {
    const element = elementOf(field, json);
    return element && rationalValue(cancel(field, element));
  });
}

/** Like terms of a sum, and the numbers of a product, put together. */
function collected(json: MathJson): MathJson {
  const head = headOf(json) ?? "";
  if (/^(Add|Subtract)$/.test(head)) {
    const groups: { unit: MathJson; times: Rational }[] = [];
    for (const term of termsOf(json)) {
      const own = unitOf(term);
      const group = groups.find(({ unit }) => sameTree(unit, own.unit));
      if (group) group.times = Q.add(group.times, own.times);
      else groups.push(own);
    }
    return sum(positiveFirst(groups.map(({ unit, times }) => multipleOf(times, unit)).filter((term) => term !== 0)));
  }
  if (/^(Multiply|Divide|Negate)$/.test(head)) {
    const { unit, times } = unitOf(json);
    return unit === json ? json : multipleOf(times, unit);
  }
  return json;
}

/** 1 − ln 2, not −ln 2 + 1. */
function positiveFirst(terms: readonly MathJson[]): MathJson[] {
  const lead = terms.find((term) => !startsWithMinus(term));
  return lead === undefined ? [...terms] : [lead, ...terms.filter((term) => term !== lead)];
}

function stepTidy(json: MathJson): MathJson {
  const [first = 0, second = 0] = operandsOf(json);
  switch (headOf(json)) {
    case "Ln":
      return logarithmOf(first);
    case "Exp":
      return powerOfE(first);
    case "Power":
      if (first === "ExponentialE") return powerOfE(second);
      if (second === 1) return first;
      return second === 0 ? 1 : json;
    case "Sqrt":
      return first === 0 || first === 1 ? first : json;
    case "Log": {
      const exponent = freeLetters(json).length === 0 ? rationalOfConstant(json) : undefined;
      return exponent ? Q.rationalToJson(exponent) : json;
    }
    case "Multiply":
      return overOneBar(operandsOf(json)) ?? json;
    case "Divide":
      return second === 1 ? first : sameTree(first, second) ? 1 : json;
    default:
      return json;
  }
}

/** (a/b) · c as ac/b, where b is no number. */
function overOneBar(factors: readonly MathJson[]): MathJson | undefined {
  const fraction = factors.find((factor) => headOf(factor) === "Divide" && !rationalOf(factor));
  if (fraction === undefined) return undefined;
  const [above, below] = operandsOf(fraction) as [MathJson, MathJson];
  const others = factors.map((factor) => (factor === fraction ? above : factor)).filter((factor) => factor !== 1);
  return apply("Divide", others.length === 1 ? (others[0] as MathJson) : apply("Multiply", ...others), below);
}

/** e^exponent: e⁰ is 1, e^(ln a) is a. */
export function powerOfE(exponent: MathJson): MathJson {
  if (exponent === 0) return 1;
  if (exponent === 1) return "ExponentialE";
  return headOf(exponent) === "Ln" ? (operandsOf(exponent)[0] as MathJson) : apply("Power", "ExponentialE", exponent);
}

/** ln value: ln 1 is 0, ln eʳ is r, ln(1/5) is −ln 5, ln a² is 2 ln |a|. */
export function logarithmOf(value: MathJson): MathJson {
  if (value === 1) return 0;
  if (value === "ExponentialE") return 1;
  const [base, exponent] = operandsOf(value);
  if (headOf(value) === "Power" && base === "ExponentialE" && exponent !== undefined) return exponent;
  if (headOf(value) === "Sqrt" && base !== undefined) return shareOfLogarithm(base, Q.rational(1, 2));
  if (headOf(value) === "Root" && base !== undefined && typeof exponent === "number")
    return shareOfLogarithm(base, Q.rational(1, exponent));
  const power = headOf(value) === "Power" && exponent !== undefined ? rationalOf(exponent) : undefined;
  if (power && base !== undefined) {
    const isSigned = freeLetters(base).length > 0 && power.numerator % 2n === 0n && headOf(base) !== "Abs";
    return shareOfLogarithm(isSigned ? apply("Abs", base) : base, power);
  }
  const exact = rationalOf(value);
  if (exact && exact.numerator === 1n) return apply("Negate", apply("Ln", Q.integerToJson(exact.denominator)));
  return apply("Ln", value);
}

/** ln √3 is (ln 3)/2. */
function shareOfLogarithm(base: MathJson, exponent: Rational): MathJson {
  const { unit, times } = unitOf(logarithmOf(base));
  return multipleOf(Q.multiply(times, exponent), unit);
}

export const plus = (left: MathJson, right: MathJson): MathJson => tidy(sum([...termsOf(left), ...termsOf(right)]));
export const minus = (left: MathJson, right: MathJson): MathJson => plus(left, tidyOpposite(right));

const tidyOpposite = (json: MathJson): MathJson => sum(termsOf(json).map((term) => (term === 0 ? 0 : opposite(term))));

export const negative = (json: MathJson): MathJson => (json === 0 ? 0 : tidy(tidyOpposite(json)));
export const product = (left: MathJson, right: MathJson): MathJson => tidy(apply("Multiply", left, right));

/** left/right in lowest terms where both are numbers. */
export const quotient = (left: MathJson, right: MathJson): MathJson => tidy(apply("Divide", left, right));

/** The nth root. */
export const rootOf = (value: MathJson, index: number): MathJson =>
  tidy(index === 2 ? apply("Sqrt", value) : apply("Root", value, index));
