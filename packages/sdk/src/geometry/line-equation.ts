import { greatestCommonDivisor } from "../algebra/multivariate/integers.ts";
import type { Radical } from "../algebra/radicals/radical.ts";
import type { Radicals } from "../algebra/radicals/radicals.ts";
import { sum } from "../algebra/written-form.ts";
import type { MathJson } from "../contract.ts";
import { apply, headOf, operandsOf } from "../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../expression/tree/sign.ts";
import type { StraightLine } from "./figures.ts";

/**
 * A line in one form: x = c or y = c, else y = kx + b where k and b are single terms, else ax + by + c = 0 with whole coefficients without a common
 * divisor, the first one positive.
 */
export function lineEquation(numbers: Radicals, line: StraightLine): MathJson | undefined {
  const [a, b, c] = [line.a, line.b, line.c].map((coefficient) => numbers.read(coefficient));
  if (!a || !b || !c) return undefined;
  if (numbers.isZero(b)) {
    const place = numbers.divide(numbers.negate(c), a);
    return place && apply("Equal", "x", numbers.toJson(place));
  }
  const [slope, height] = [numbers.divide(numbers.negate(a), b), numbers.divide(numbers.negate(c), b)];
  // What may be zero is not divided by.
  if (slope && height && slope.length <= 1 && (height.length <= 1 || slope.length === 0) && numbers.sign(b) !== undefined) {
    return apply("Equal", "y", sum(terms(numbers, [slope, "x"], [height, 1])));
  }
  const [p, q, r] = inLowestIntegers(numbers, [a, b, c]);
  return apply("Equal", sum(terms(numbers, [p as Radical, "x"], [q as Radical, "y"], [r as Radical, 1])), 0);
}

/** The terms of a sum of coefficients times monomials, those with coefficient 0 left out; a monomial 1 stands for the constant term. */
export function terms(numbers: Radicals, ...parts: readonly (readonly [Radical, MathJson])[]): MathJson[] {
  return parts
    .filter(([coefficient]) => !numbers.isZero(coefficient))
    .flatMap(([coefficient, monomial]) =>
      // x + √6 − 3 = 0 needs no bracket around its constant.
      monomial === 1 && isWhole(coefficient)
        ? operandsOfSum(numbers.toJson(coefficient))
        : [scaled(numbers.toJson(coefficient), monomial)],
    );
}

const isWhole = (radical: Radical): boolean => radical.every(({ coefficient }) => coefficient.denominator === 1n);

/** a + b − c as a, b and −c. */
function operandsOfSum(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  if (headOf(json) === "Add") return operands.flatMap(operandsOfSum);
  if (headOf(json) !== "Subtract") return [json];
  const [left = 0, right = 0] = operands;
  return [...operandsOfSum(left), opposite(right)];
}

/** 3x, x, −x, (1 + √2)x; where the monomial is 1, the coefficient alone. */
export function scaled(coefficient: MathJson, monomial: MathJson): MathJson {
  if (monomial === 1) return coefficient;
  if (coefficient === 1) return monomial;
  if (startsWithMinus(coefficient)) return apply("Negate", scaled(opposite(coefficient), monomial));
  const factors = headOf(coefficient) === "Multiply" ? operandsOf(coefficient) : [coefficient];
  const monomials = headOf(monomial) === "Multiply" ? operandsOf(monomial) : [monomial];
  return apply("Multiply", ...factors, ...monomials);
}

/** The same numbers times a factor, whole and without a common divisor where they are numbers, the first that is not 0 not negative. */
export function inLowestIntegers(numbers: Radicals, values: readonly Radical[]): Radical[] {
  const fractions = values.flat().map(({ coefficient }) => coefficient);
  let [multiple, divisor] = [1n, 0n];
  for (const { numerator, denominator } of fractions) {
    if (typeof numerator !== "bigint" || typeof denominator !== "bigint") return [...values];
    multiple = (multiple / greatestCommonDivisor(multiple, denominator)) * denominator;
  }
  for (const { numerator, denominator } of fractions) {
    divisor = greatestCommonDivisor(divisor, ((numerator as bigint) * multiple) / (denominator as bigint));
  }
  if (divisor === 0n) return [...values];
  const first = values.find((value) => !numbers.isZero(value));
  const sign = first && numbers.sign(first) === -1 ? -1n : 1n;
  const common = greatestCommonDivisor(multiple, divisor);
  const factor = numbers.fromRational({ numerator: (sign * multiple) / common, denominator: divisor / common });
  return values.map((value) => numbers.multiply(value, factor) ?? value);
}
