import { factor } from "../../algebra/multivariate/factor.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { countRealRoots } from "../../algebra/multivariate/real-roots.ts";
import { resultant } from "../../algebra/multivariate/resultant.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import { integerToJson, leastCommonMultiple, type Rational } from "../../algebra/rational.ts";
import { sum } from "../../algebra/written-form.ts";
import type { MathJson } from "../../contract.ts";
import { minus, negated } from "../conics/formulas.ts";
import type { SecondDegree } from "../figures.ts";
import { scaled } from "../line-equation.ts";
import { type QuadraticIn, rootsOf } from "./quadratic.ts";

/** What follows for one coordinate alone from the equations of two conics. */
export interface Eliminant {
  readonly letter: "x" | "y";
  /** A polynomial that is zero there, highest power first. */
  readonly formula: MathJson;
  /** Its real zeros. */
  readonly roots: readonly MathJson[];
}

const [x, y] = [0, 1];

/**
 * The resultant of two conics with rational coefficients in the other coordinate, with its zeros. undefined where the conics have a curve in
 * common, and where a zero is no square root.
 */
export function eliminantOf(
  numbers: Radicals,
  first: SecondDegree,
  second: SecondDegree,
  letter: "x" | "y",
): Eliminant | undefined {
  const [left, right] = [wholePolynomial(numbers, first), wholePolynomial(numbers, second)];
  if (left === undefined || right === undefined) return undefined;
  const [kept, gone] = letter === "x" ? [x, y] : [y, x];
  const polynomial = resultant(left, right, gone);
  if (polynomial === 0n) return undefined;
  const { factors, complete } = factor(polynomial);
  const roots = complete ? factors.map(({ base }) => rootsOfFactor(numbers, P.coefficientsIn(base, kept), base)) : [undefined];
  if (!roots.every((found) => found !== undefined)) return undefined;
  const primitive = factors.reduce<P.Polynomial>(
    (product, { base, exponent }) => P.multiply(product, P.power(base, exponent)),
    1n,
  );
  return { letter, formula: written(P.coefficientsIn(primitive, kept), letter), roots: ascending(numbers, roots.flat()) };
}

/** The left side times the common denominator. */
function wholePolynomial(numbers: Radicals, { coefficients }: SecondDegree): P.Polynomial | undefined {
  const values = coefficients.map((coefficient) => {
    const read = numbers.read(coefficient);
    return read && numbers.rationalOf(read);
  });
  if (!values.every((value) => value !== undefined)) return undefined;
  const multiple = values.reduce((common, { denominator }) => leastCommonMultiple(common, denominator), 1n);
  const powers = [
    [[x, 2]],
    [
      [x, 1],
      [y, 1],
    ],
    [[y, 2]],
    [[x, 1]],
    [[y, 1]],
    [],
  ] as const;
  const whole = ({ numerator, denominator }: Rational): bigint => (numerator * multiple) / denominator;
  return P.fromTerms(
    values
      .map((value, index) => ({ coefficient: whole(value), powers: powers[index] ?? [] }))
      .filter(({ coefficient }) => coefficient !== 0n),
  );
}

/** Of an irreducible polynomial by its coefficients, the constant one first. */
function rootsOfFactor(
  numbers: Radicals,
  coefficients: readonly P.Polynomial[],
  base: P.Polynomial,
): readonly MathJson[] | undefined {
  const [c = 0, b = 0, a = 0, cubic, quartic] = coefficients.map((coefficient) => integerToJson(coefficient as bigint));
  if (coefficients.length <= 3) return found(numbers, { letter: "x", a, b, c });
  if (countRealRoots(base) === 0) return [];
  if (coefficients.length !== 5 || cubic !== 0 || b !== 0 || quartic === undefined) return undefined;
  const squares = found(numbers, { letter: "x", a: quartic, b: a, c });
  const roots = squares?.map((square): (MathJson | undefined)[] => {
    const value = numbers.read(square);
    const sign = value && numbers.sign(value);
    if (sign === undefined) return [undefined];
    return sign < 0 ? [] : [negated(["Sqrt", square]), ["Sqrt", square] as MathJson].map((root) => numbers.simplify(root));
  });
  const all = roots?.flat();
  return all?.every((root) => root !== undefined) ? all : undefined;
}

function found(numbers: Radicals, quadratic: QuadraticIn): readonly MathJson[] | undefined {
  const roots = rootsOf(numbers, quadratic);
  return roots === "all" ? undefined : roots;
}

function ascending(numbers: Radicals, roots: readonly MathJson[]): MathJson[] {
  const order = (left: MathJson, right: MathJson): number => {
    const difference = numbers.read(minus(left, right));
    return (difference && numbers.sign(difference)) ?? 0;
  };
  return [...roots].sort(order);
}

function written(coefficients: readonly P.Polynomial[], letter: string): MathJson {
  const terms = coefficients.map((coefficient, exponent): MathJson | undefined => {
    if (coefficient === 0n) return undefined;
    const monomial: MathJson = exponent === 0 ? 1 : exponent === 1 ? letter : ["Power", letter, exponent];
    return scaled(integerToJson(coefficient as bigint), monomial);
  });
  return sum(terms.filter((term) => term !== undefined).reverse());
}
