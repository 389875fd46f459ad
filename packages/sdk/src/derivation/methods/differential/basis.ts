import { compareConstants } from "../../../algebra/constant/decide.ts";
import { integerSquareRoot, isPerfectSquare } from "../../../algebra/integer.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { tidy } from "./lesson.ts";

/** A root α ± βi of a characteristic equation, how often it occurs, and what is said of it. */
export interface Root {
  readonly real: MathJson;
  /** 0 for a real root; positive else, and the root stands for its conjugate too. */
  readonly imaginary: MathJson;
  readonly times: number;
}

/**
 * The roots of a polynomial with rational coefficients (by ascending power) that square roots can write: of its factors of degree 1 and 2, and of those in
 * r² or r³ alone that have such. undefined where a factor has others.
 */
export function characteristicRoots(coefficients: readonly Rational[]): Root[] | undefined {
  const common = coefficients.reduce((multiple, { denominator }) => Q.leastCommonMultiple(multiple, denominator), 1n);
  const whole = coefficients.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const polynomial = P.fromCoefficients(whole, 0);
  const { factors, complete } = factor(polynomial);
  if (!complete) return undefined;
  const roots = factors.map(({ base, exponent }) => rootsOf(P.coefficientsIn(base, 0) as bigint[], exponent));
  return roots.every((some) => some !== undefined) ? roots.flat().sort(byReal) : undefined;
}

/** Real roots first, ascending. */
function byReal(left: Root, right: Root): number {
  const kinds = Number(left.imaginary !== 0) - Number(right.imaginary !== 0);
  const order = kinds === 0 ? compareConstants(left.real, right.real, spendFreely) : kinds;
  return typeof order === "number" ? order : 0;
}

function rootsOf(coefficients: readonly bigint[], times: number): Root[] | undefined {
  const [c = 0n, b = 0n, a = 0n, ...higher] = coefficients;
  if (coefficients.length === 2) return [{ real: Q.rationalToJson(Q.rational(-c, b)), imaginary: 0, times }];
  if (coefficients.length === 3) return quadraticRoots(Q.rational(a), Q.rational(b), Q.rational(c), times);
  const [d, e, ...more] = higher;
  // a r⁴ + c r² + e, a quadratic in r².
  if (more.length === 0 && b === 0n && d === 0n && e !== undefined) return biquadraticRoots(e, a, c, times);
  return undefined;
}

function quadraticRoots(a: Rational, b: Rational, c: Rational, times: number): Root[] {
  const discriminant = Q.subtract(Q.multiply(b, b), Q.multiply(Q.rational(4), Q.multiply(a, c)));
  const centre = Q.divide(Q.negate(b), Q.multiply(Q.rational(2), a));
  const width = tidy(
    apply(
      "Divide",
      apply("Sqrt", Q.rationalToJson(Q.absolute(discriminant))),
      Q.rationalToJson(Q.absolute(Q.multiply(Q.rational(2), a))),
    ),
  );
  const middle = Q.rationalToJson(centre);
  if (Q.signOf(discriminant) < 0) return [{ real: middle, imaginary: width, times }];
  return [
    { real: tidy(apply("Subtract", middle, width)), imaginary: 0, times },
    { real: tidy(apply("Add", middle, width)), imaginary: 0, times },
  ];
}

/** r⁴ + p r² + q with q > 0 a square factors as (r² + s)² − (2s − p)r²; with rational r² both are square roots. */
function biquadraticRoots(a: bigint, p: bigint, q: bigint, times: number): Root[] | undefined {
  const [first, second] = [Q.rational(p, a), Q.rational(q, a)];
  const s = Q.signOf(second) > 0 ? exactRoot(second) : undefined;
  if (!s) return undefined;
  const inner = Q.subtract(Q.multiply(Q.rational(2), s), first);
  if (Q.signOf(inner) <= 0) return undefined;
  // r² ± √inner · r + s, whose discriminant inner − 4s is negative where there is no real root.
  const discriminant = Q.subtract(inner, Q.multiply(Q.rational(4), s));
  if (Q.signOf(discriminant) >= 0) return undefined;
  const half = (value: Rational): MathJson => tidy(apply("Divide", apply("Sqrt", Q.rationalToJson(value)), 2));
  const [real, imaginary] = [half(inner), half(Q.negate(discriminant))];
  return [
    { real, imaginary, times },
    { real: tidy(apply("Negate", real)), imaginary, times },
  ];
}

function exactRoot({ numerator, denominator }: Rational): Rational | undefined {
  return isPerfectSquare(numerator) && isPerfectSquare(denominator)
    ? Q.rational(integerSquareRoot(numerator), integerSquareRoot(denominator))
    : undefined;
}

const exponentialOf = (rate: MathJson, x: MathJson): MathJson =>
  rate === 0 ? 1 : apply("Power", "ExponentialE", tidy(apply("Multiply", rate, x)));

const times = (factors: readonly MathJson[]): MathJson => {
  const kept = factors.filter((factor) => factor !== 1);
  return kept.length === 0 ? 1 : kept.length === 1 ? (kept[0] as MathJson) : apply("Multiply", ...kept);
};

/** What a root contributes: xᵏ e^(αx), or xᵏ e^(αx) cos βx and xᵏ e^(αx) sin βx. */
export function solutionsOf({ real, imaginary, times: count }: Root, x: string): MathJson[] {
  const power = (k: number): MathJson => (k === 0 ? 1 : k === 1 ? x : apply("Power", x, k));
  const angle = tidy(apply("Multiply", imaginary, x));
  return Array.from({ length: count }, (_, k) =>
    (imaginary === 0 ? [1] : [apply("Cos", angle), apply("Sin", angle)]).map((wave) =>
      times([power(k), exponentialOf(real, x), wave as MathJson]),
    ),
  ).flat();
}

/** α ± βi as it is written. */
export function rootText({ real, imaginary }: Root): MathJson {
  if (imaginary === 0) return real;
  const part = imaginary === 1 ? "ImaginaryUnit" : apply("Multiply", imaginary, "ImaginaryUnit");
  return real === 0 ? apply("PlusMinus", part) : apply("PlusMinus", real, part);
}

/** C₁ y₁ + C₂ y₂ + … */
export function combination(constants: readonly string[], solutions: readonly MathJson[]): MathJson {
  const terms = solutions.map((solution, index) => {
    const constant = constants[index] as string;
    if (solution === 1) return constant;
    const [first = 0, second = 0] = operandsOf(solution);
    if (headOf(solution) === "Divide")
      return apply("Divide", first === 1 ? constant : apply("Multiply", constant, first), second);
    return apply("Multiply", constant, ...(headOf(solution) === "Multiply" ? operandsOf(solution) : [solution]));
  });
  return terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms);
}

/** A sum of solutions of the homogeneous equation and one of the whole equation, as one sum. */
export const withParticular = (homogeneous: MathJson, particular: MathJson): MathJson =>
  sum([...termsOf(homogeneous), ...termsOf(particular)]);

function termsOf(json: MathJson): MathJson[] {
  const [first = 0, second = 0] = operandsOf(json);
  if (headOf(json) === "Add") return operandsOf(json).flatMap(termsOf);
  return headOf(json) === "Subtract" ? [...termsOf(first), opposite(second)] : [json];
}
