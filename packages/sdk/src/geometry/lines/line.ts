import { lcm } from "../../algebra/multivariate/gcd.ts";
import { greatestCommonDivisor } from "../../algebra/multivariate/integers.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import type { Radical } from "../../algebra/radicals/radical.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { minus, negated, over, plus, times } from "../conics/formulas.ts";
import type { Point, StraightLine } from "../figures.ts";

/**
 * ax + by + c = 0 in one form: whole coefficients without a common divisor, the first that is not 0 positive; where a slope is irrational, the
 * coefficient of y rational. Letters in denominators are multiplied out. undefined where a coefficient is no exact number, or a = b = 0.
 */
export function lineWith(numbers: Radicals, a: MathJson, b: MathJson, c: MathJson): StraightLine | undefined {
  const [p, q, r] = [a, b, c].map((coefficient) => numbers.read(coefficient));
  const reduced = p && q && r && withRationalSlope(numbers, [p, q, r]);
  const [first, second, third] = (reduced && inLowestTerms(numbers, reduced)) ?? [];
  if (!first || !second || !third || (numbers.isZero(first) && numbers.isZero(second))) return undefined;
  return { kind: "line", a: numbers.toJson(first), b: numbers.toJson(second), c: numbers.toJson(third) };
}

/** Divided by the coefficient of y, else of x, where one of the two holds a root. A divisor with letters might be zero and is left. */
function withRationalSlope(numbers: Radicals, [a, b, c]: readonly [Radical, Radical, Radical]): Radical[] | undefined {
  const hasRoots = [a, b].some((coefficient) => coefficient.some(({ radicand }) => radicand !== 1n));
  const divisor = numbers.isZero(b) ? a : b;
  if (!hasRoots || numbers.isZero(divisor) || numbers.lettersOf(divisor).length > 0) return [a, b, c];
  const divided = [a, b, c].map((coefficient) => numbers.divide(coefficient, divisor));
  return divided.every((coefficient) => coefficient !== undefined) ? divided : undefined;
}

/** Times the common denominator, divided by the common whole divisor, the first that is not 0 positive. */
export function inLowestTerms(numbers: Radicals, coefficients: readonly Radical[]): Radical[] | undefined {
  const terms = coefficients.flat();
  const multiple = terms.reduce<Polynomial>((common, { coefficient }) => lcm(common, coefficient.denominator), 1n);
  const scaled = coefficients.map((coefficient) => numbers.multiply(coefficient, factor(multiple, 1n)));
  if (!scaled.every((coefficient) => coefficient !== undefined)) return undefined;
  const whole = scaled as Radical[];
  const divisor = whole
    .flat()
    .reduce((common, { coefficient }) => greatestCommonDivisor(common, P.integerContent(coefficient.numerator)), 0n);
  if (divisor === 0n) return whole;
  const first = whole.find((coefficient) => !numbers.isZero(coefficient)) ?? [];
  const sign = numbers.sign(first) ?? (P.leadingInteger(first[0]?.coefficient.numerator ?? 1n) < 0n ? -1 : 1);
  const result = whole.map((coefficient) => numbers.multiply(coefficient, factor(BigInt(sign), divisor)));
  return result.every((coefficient) => coefficient !== undefined) ? (result as Radical[]) : undefined;
}

const factor = (numerator: Polynomial, denominator: Polynomial): Radical => [
  { coefficient: { numerator, denominator }, radicand: 1n },
];

/** ax + by + c at a point. */
export const valueAt = ({ a, b, c }: StraightLine, { x, y }: Point): MathJson => plus(times(a, x), times(b, y), c);

/** The line through two points; undefined where they are one. */
export function lineThrough(numbers: Radicals, first: Point, second: Point): StraightLine | undefined {
  const [a, b] = [minus(first.y, second.y), minus(second.x, first.x)];
  return lineWithNormal(numbers, first, a, b);
}

/** The line through a point at right angles to (a, b). */
export const lineWithNormal = (numbers: Radicals, { x, y }: Point, a: MathJson, b: MathJson): StraightLine | undefined =>
  lineWith(numbers, a, b, negated(plus(times(a, x), times(b, y))));

export const lineWithSlope = (numbers: Radicals, point: Point, slope: MathJson): StraightLine | undefined =>
  lineWithNormal(numbers, point, slope, -1);

/** All points as far from one point as from another: |X − A|² = |X − B|². */
export function perpendicularBisector(numbers: Radicals, first: Point, second: Point): StraightLine | undefined {
  const square = ({ x, y }: Point): MathJson => plus(times(x, x), times(y, y));
  const [a, b] = [minus(second.x, first.x), minus(second.y, first.y)];
  return lineWith(numbers, times(2, a), times(2, b), minus(square(first), square(second)));
}

/** −a/b; "none" for a vertical line, undefined where a letter decides whether it is one. */
export function slopeOf(numbers: Radicals, { a, b }: StraightLine): MathJson | "none" | undefined {
  if (b === 0) return "none";
  return numbers.simplify(over(negated(a), b));
}

/** a₁b₂ − a₂b₁: zero for parallel lines. */
export const crossOf = (first: StraightLine, second: StraightLine): MathJson =>
  minus(times(first.a, second.b), times(second.a, first.b));

/** a₁a₂ + b₁b₂: zero for lines at right angles. */
export const dotOf = (first: StraightLine, second: StraightLine): MathJson =>
  plus(times(first.a, second.a), times(first.b, second.b));

/** How two lines lie; undefined where a letter decides. */
export function relationOf(
  numbers: Radicals,
  first: StraightLine,
  second: StraightLine,
): "parallel" | "coincide" | "perpendicular" | "intersect" | undefined {
  const isZero = (formula: MathJson): boolean | undefined => {
    const value = numbers.read(formula);
    const sign = value && numbers.sign(value);
    return sign === undefined ? undefined : sign === 0;
  };
  const parallel = isZero(crossOf(first, second));
  if (parallel === undefined) return undefined;
  if (!parallel) {
    const right = isZero(dotOf(first, second));
    return right === undefined ? undefined : right ? "perpendicular" : "intersect";
  }
  const [across, along] = [
    isZero(minus(times(first.a, second.c), times(second.a, first.c))),
    isZero(minus(times(first.b, second.c), times(second.b, first.c))),
  ];
  if (across === undefined || along === undefined) return undefined;
  return across && along ? "coincide" : "parallel";
}

/** The common point of two lines, by Cramer's rule; undefined where they are parallel. With letters: wherever they are not. */
export function intersectionOfLines(numbers: Radicals, first: StraightLine, second: StraightLine): Point | undefined {
  const below = crossOf(first, second);
  const x = numbers.simplify(over(minus(times(first.b, second.c), times(second.b, first.c)), below));
  const y = numbers.simplify(over(minus(times(second.a, first.c), times(first.a, second.c)), below));
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** The foot of the perpendicular from a point: P − (aX + bY + c)/(a² + b²) · (a, b). */
export function footOf(numbers: Radicals, point: Point, line: StraightLine): Point | undefined {
  const share = over(valueAt(line, point), plus(times(line.a, line.a), times(line.b, line.b)));
  const [x, y] = [minus(point.x, times(share, line.a)), minus(point.y, times(share, line.b))].map((at) => numbers.simplify(at));
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** The mirror image of a point in a line: P − 2(aX + bY + c)/(a² + b²) · (a, b). */
export function reflectionOf(numbers: Radicals, point: Point, line: StraightLine): Point | undefined {
  const foot = footOf(numbers, point, line);
  const [x, y] = foot
    ? [minus(times(2, foot.x), point.x), minus(times(2, foot.y), point.y)].map((at) => numbers.simplify(at))
    : [];
  return x === undefined || y === undefined ? undefined : { x, y };
}
