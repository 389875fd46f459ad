import { divideExact } from "../../../algebra/multivariate/divide.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Spend } from "../../../algebra/spend.ts";
import { keyUpToSign } from "./compile.ts";
import { type Facts, nothing, together } from "./facts.ts";
import type { KnownSigns } from "./signs.ts";

/** Polynomials of more terms are not put in for a variable, nor kept as a result. */
const largestValue = 80;
const largestResult = 600;
const largestQuotient = 14;
const largestDegree = 14;

/** slope · variable = value, with a slope that is not 0. */
interface Linear {
  readonly equation: Polynomial;
  readonly place: number;
  readonly value: Polynomial;
  readonly slope: Polynomial;
  /** Whether the slope is positive, rather than of either sign. */
  readonly positive: boolean;
}

/**
 * The facts with one variable fewer, where an equation is linear in it with a whole number as coefficient; undefined where none
 * is. @param used equations that were tried before
 */
export function withoutVariable(signs: KnownSigns, facts: Facts, used: Set<string>): Facts | undefined {
  for (const equation of equationsIn(facts)) {
    if (used.has(keyUpToSign(equation))) continue;
    if (P.termCount(equation) > largestValue) break;
    const inside = signs.comparedInside(equation);
    const linear = linearIn(signs, equation, inside !== nothing, ({ slope }) => P.isConstant(slope));
    const changed = linear && substituted(together(facts, inside), linear, signs.field.spend, largestResult);
    if (changed) return changed;
    used.add(keyUpToSign(equation));
  }
  return undefined;
}

/** The same with coefficients that are known not to be 0. */
export function withoutVariableByDivision(signs: KnownSigns, facts: Facts): Facts | undefined {
  const nonZero = new Set(facts.nonZero.map(keyUpToSign));
  const positive = new Set(facts.positive.map(keyUpToSign));
  const isUsable = ({ slope, value }: Linear): boolean => {
    if (P.termCount(value) > largestQuotient || P.termCount(slope) > largestQuotient) return false;
    return signs.factorsOf(slope).factors.every(({ base }) => {
      const key = keyUpToSign(base);
      return signs.strictSignOf(base) !== undefined || nonZero.has(key) || positive.has(key);
    });
  };
  for (const equation of equationsIn(facts)) {
    const linear = linearIn(signs, equation, false, isUsable);
    if (!linear) continue;
    const sign = signs.strictSignOf(linear.slope);
    const changed = substituted(facts, { ...linear, positive: sign === 1 }, signs.field.spend, largestResult / 4);
    if (changed) return changed;
  }
  return undefined;
}

/** The single equations, short ones first. */
const equationsIn = ({ zero }: Facts): Polynomial[] =>
  zero
    .flatMap((alternatives) => (alternatives.length === 1 ? alternatives : []))
    .sort((left, right) => P.termCount(left) - P.termCount(right));

/**
 * The equation as one for a letter, or else for another generator; for an exponential or a logarithm only where the equation's
 * meaning for what is inside is kept.
 */
function linearIn(
  signs: KnownSigns,
  equation: Polynomial,
  isCompared: boolean,
  isUsable: (linear: Linear) => boolean,
): Linear | undefined {
  const kindOf = (place: number): string => signs.field.generatorOf(place).kind;
  const found = P.variablesOf(equation).flatMap((place) => {
    if (!isCompared && /^(exponential|logarithm)$/.test(kindOf(place))) return [];
    const [rest = 0n, slope = 0n, ...more] = P.coefficientsIn(equation, place);
    if (slope === 0n || more.length > 0) return [];
    const isNegative = P.isConstant(slope) && slope < 0n;
    const linear: Linear = {
      equation,
      place,
      value: isNegative ? rest : P.negate(rest),
      slope: isNegative ? -slope : slope,
      positive: P.isConstant(slope),
    };
    return isUsable(linear) ? [linear] : [];
  });
  return found.findLast(({ place }) => kindOf(place) === "letter") ?? found.at(-1);
}

function substituted(facts: Facts, linear: Linear, spend: Spend, largest: number): Facts | undefined {
  let isLarge = false;
  const change =
    (keepsSign: boolean) =>
    (polynomial: Polynomial): Polynomial => {
      const degree = P.degreeIn(polynomial, linear.place);
      if (degree <= 0 || isLarge) return polynomial;
      // Multiplied by an even power of the slope, the sign is kept.
      const power = keepsSign && !linear.positive && degree % 2 !== 0 ? degree + 1 : degree;
      const changed = valueAt(polynomial, linear, power, spend);
      if (P.termCount(changed) > largest || P.totalDegree(changed) > Math.max(largestDegree, P.totalDegree(polynomial)))
        isLarge = true;
      const content = P.integerContent(changed);
      return content > 1n ? (divideExact(changed, content, spend) as Polynomial) : changed;
    };
  const zero = facts.zero.filter((alternatives) => alternatives[0] !== linear.equation || alternatives.length > 1);
  const changed: Facts = {
    zero: zero.map((alternatives) => alternatives.map(change(false))),
    nonZero: facts.nonZero.map(change(false)),
    positive: facts.positive.map(change(true)),
    nonNegative: facts.nonNegative.map(change(true)),
  };
  return isLarge ? undefined : changed;
}

/** slope^power · polynomial(value/slope) */
function valueAt(polynomial: Polynomial, { place, value, slope }: Linear, power: number, spend: Spend): Polynomial {
  if (slope === 1n) return P.substitute(polynomial, place, value, spend);
  let sum: Polynomial = 0n;
  P.coefficientsIn(polynomial, place).forEach((coefficient, exponent) => {
    if (coefficient === 0n) return;
    const term = P.multiply(coefficient, P.power(value, exponent, spend), spend);
    sum = P.add(sum, P.multiply(term, P.power(slope, power - exponent, spend), spend));
  });
  return sum;
}
