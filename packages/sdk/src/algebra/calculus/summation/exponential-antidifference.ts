import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { signOfBall } from "../../ball/ball.ts";
import { enclose } from "../../ball/evaluate.ts";
import {
  absolute,
  compare,
  divide,
  equal,
  isInteger,
  one,
  type Rational,
  rational,
  rationalToJson,
  subtract as subtractNumbers,
  zero,
} from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { productOf, quotientOf, rationalPowerOf, sumOf } from "../building.ts";
import { exactRational, integerPower } from "../constant-folding.ts";
import type { Antidifference } from "./antidifference.ts";
import { coefficientToJson, isZeroCoefficient, numberOf } from "./coefficient.ts";
import { type ExponentialPolynomial, type ExponentialTerm, ratioValue } from "./exponential-polynomial.ts";
import { polynomialAt, stepped } from "./places.ts";
import { geometricAntidifference, powerAntidifference } from "./power-sums.ts";
import { add, type Coefficients, polynomialToJson, scale, shifted, valueAt } from "./rational-polynomial.ts";

/** An antidifference of a sum of terms p(k)·r^k, one for each ratio r. */
export function exponentialAntidifferences({ terms, conditions }: ExponentialPolynomial, spend: Spend): Antidifference[] {
  return terms.map((term) => {
    const exact = ratioValue(term, spend);
    const found = exact && equal(exact, one) ? polynomialAntidifference(term, spend) : geometric(term, exact, spend);
    const { limit } = found;
    return {
      ...found,
      ...(limit ? { limit: { ...limit, conditions: [...conditions, ...limit.conditions] } } : {}),
      conditions: [...conditions, ...found.conditions],
    };
  });
}

/** Powers of k with rational coefficients, and the same for every coefficient that is a formula. */
function polynomialAntidifference({ coefficients }: ExponentialTerm, spend: Spend): Antidifference {
  let known: Coefficients = [];
  const others: { coefficient: MathJson; polynomial: Coefficients }[] = [];
  coefficients.forEach((coefficient, power) => {
    const exact = numberOf(coefficient);
    const polynomial = powerAntidifference(power, spend);
    if (exact) known = add(known, scale(polynomial, exact));
    else others.push({ coefficient: coefficientToJson(coefficient), polynomial });
  });
  const at = (place: MathJson, by: Rational): MathJson => {
    const value = (polynomial: Coefficients): MathJson => polynomialAt(shifted(polynomial, by, spend), place, spend);
    return sumOf([value(known), ...others.map(({ coefficient, polynomial }) => productOf([coefficient, value(polynomial)]))]);
  };
  return { start: (from) => at(from, rational(0)), end: (to) => at(to, one), poles: [], conditions: [] };
}

/** Σᵢ Pᵢ(r)/(r − 1)^(d − i + 1)·kⁱ·r^k for each power k^d. */
function geometric({ ratio, coefficients }: ExponentialTerm, exact: Rational | undefined, spend: Spend): Antidifference {
  const at = (place: MathJson, steps: bigint): MathJson => {
    const parts = coefficients.map((coefficient, degree) =>
      isZeroCoefficient(coefficient)
        ? 0
        : productOf([coefficientToJson(coefficient), factorAt(place, steps, degree, ratio, exact, spend)]),
    );
    return productOf([sumOf(parts), powerAt(ratio, exact, stepped(place, steps, spend), spend)]);
  };
  const limit = shrinks(ratio, exact, spend);
  return {
    start: (from) => at(from, 0n),
    end: (to) => at(to, 1n),
    ...(limit ? { limit: { value: 0, conditions: limit } } : {}),
    poles: [],
    conditions: exact || sizeOf(ratio, spend) !== "unknown" ? [] : [apply("NotEqual", ratio, 1)],
  };
}

/** r^k; r⁰ is written 1, for where r is 0 the sum has no value. */
function powerAt(ratio: MathJson, exact: Rational | undefined, place: MathJson, spend: Spend): MathJson {
  const times = exactRational(place, spend);
  if (times && isInteger(times) && times.numerator === 0n) return 1;
  if (times && isInteger(times) && times.numerator === 1n) return ratio;
  const value = exact && times && isInteger(times) ? integerPower(exact, times.numerator, spend) : undefined;
  return value ? rationalToJson(value) : apply("Power", ratio, place);
}

/** The polynomial in k before r^k, so many steps after a place. */
function factorAt(
  place: MathJson,
  steps: bigint,
  degree: number,
  ratio: MathJson,
  exact: Rational | undefined,
  spend: Spend,
): MathJson {
  const polynomials = geometricAntidifference(degree, spend);
  if (exact) {
    const less = subtractNumbers(exact, one);
    const values = polynomials.map((polynomial, i) =>
      divide(valueAt(polynomial, exact), integerPower(less, BigInt(degree - i + 1), spend) as Rational),
    );
    return polynomialAt(shifted(values, rational(steps), spend), place, spend);
  }
  const less = apply("Subtract", ratio, 1);
  const at = stepped(place, steps, spend);
  return sumOf(
    polynomials.map((polynomial, i) => {
      const above = productOf([polynomialToJson(polynomial, ratio), polynomialAt(monomial(i), at, spend)]);
      return quotientOf(above, rationalPowerOf(less, rational(degree - i + 1)));
    }),
  );
}

const monomial = (power: number): Coefficients => Array.from({ length: power + 1 }, (_, k) => (k === power ? one : zero));

/** When r^k tends to 0: the conditions, none for a number; undefined where it does not. */
function shrinks(ratio: MathJson, exact: Rational | undefined, spend: Spend): MathJson[] | undefined {
  if (exact) return compare(absolute(exact), one) < 0 ? [] : undefined;
  const size = sizeOf(ratio, spend);
  if (size === "unknown") return [apply("Less", apply("Abs", ratio), 1)];
  return size === "small" ? [] : undefined;
}

/** Whether |r| is less or more than 1, by certain bounds where the ratio is a number such as 1/e. */
function sizeOf(ratio: MathJson, spend: Spend): "small" | "large" | "unknown" {
  const found = enclose(apply("Subtract", apply("Abs", ratio), 1), new Map(), 64, spend);
  const sign = found.kind === "value" ? signOfBall(found.ball) : undefined;
  return sign === -1 ? "small" : sign === 1 ? "large" : "unknown";
}
