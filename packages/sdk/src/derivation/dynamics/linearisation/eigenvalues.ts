import { decimalOfConstant } from "../../../algebra/constant/decimal.ts";
import type { AlgebraicLeaf } from "../../../algebra/constant/leaf.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { isolateRealRoots } from "../../../algebra/multivariate/real-roots.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, distinctTrees, freeLetters, sizeOf } from "../../../expression/mathjson.ts";
import { polynomialJson } from "./characteristic.ts";
import type { Exact } from "./exact.ts";
import type { Matrix } from "./jacobian.ts";

/** Eigenvalues: exactly, by way of factors over the rational numbers, or as decimals of which every digit shown is right. */
export interface Eigenvalues {
  /** Each once, as formulas. */
  readonly values?: readonly MathJson[];
  /** The characteristic polynomial as a product, where it is one. */
  readonly factored?: MathJson;
  /** Written out: "−13.85", "0.094 ± 10.19i". */
  readonly decimals?: readonly string[];
}

/** The letter that is the imaginary unit in the lines of a working. */
const imaginary = "i";
const digits = 5;

/** Formulas longer than this are told in decimals. */
const longest = 24;

export function eigenvaluesOf(matrix: Matrix, coefficients: readonly MathJson[], exact: Exact): Eigenvalues {
  const diagonal = isTriangular(matrix) ? matrix.map((row, index) => row[index] as MathJson) : undefined;
  if (diagonal && !exact.numbers) return { values: ascending(distinctTrees(diagonal)) };
  const found = ofPolynomial(coefficients, exact);
  return found.values ? { ...found, values: ascending(found.values) } : found;
}

const isTriangular = (matrix: Matrix): boolean =>
  [true, false].some((upper) =>
    matrix.every((row, i) => row.every((entry, j) => i === j || (upper ? j > i : j < i) || entry === 0)),
  );

/** Real ones by their size, before the others. */
function ascending(values: readonly MathJson[]): MathJson[] {
  const isReal = (value: MathJson): boolean => !freeLetters(value).includes(imaginary);
  const real = values.filter(isReal).sort((left, right) => compile(left, [])() - compile(right, [])());
  return [...real, ...values.filter((value) => !isReal(value))];
}

function ofPolynomial(coefficients: readonly MathJson[], exact: Exact): Eigenvalues {
  const rational = coefficients.map((coefficient) => exactValue(coefficient, exact.spend));
  if (coefficients.length === 2) return { values: [exact.negate(coefficients[0] as MathJson)] };
  if (rational.every((value): value is N.QuadraticNumber => value !== undefined && N.isRational(value))) {
    return ofRationalPolynomial(
      rational.map(({ rational: value }) => value),
      exact,
    );
  }
  if (coefficients.length !== 3) return {};
  const roots = rootsOfQuadratic(coefficients, exact);
  if (!roots) return {};
  const isShort = roots.every((root) => sizeOf(root) <= longest);
  return exact.numbers || !isShort ? { decimals: decimalsOfQuadratic(coefficients, exact) } : { values: roots };
}

function ofRationalPolynomial(coefficients: readonly Q.Rational[], exact: Exact): Eigenvalues {
  const common = coefficients.reduce((multiple, { denominator }) => Q.leastCommonMultiple(multiple, denominator), 1n);
  const whole = coefficients.map(({ numerator, denominator }) => numerator * (common / denominator));
  const { factors, complete } = factor(P.fromCoefficients(whole, 0), exact.spend);
  if (!complete) return {};
  const monic = factors.map(({ base, exponent }) => {
    const list = P.coefficientsIn(base, 0) as bigint[];
    const lead = list.at(-1) as bigint;
    return { list, coefficients: list.map((coefficient) => Q.rationalToJson(Q.rational(coefficient, lead))), exponent };
  });
  const isProduct = monic.length > 1 || (monic[0]?.exponent ?? 1) > 1;
  const factored = isProduct ? { factored: productOf(monic) } : {};
  const parts = monic.map((part) => rootsOfQuadratic(part.coefficients, exact));
  if (parts.every((part): part is MathJson[] => part !== undefined)) return { ...factored, values: parts.flat() };
  const cubic = monic.find(({ list }) => list.length === 4);
  if (!cubic || monic.some(({ list }) => list.length > 4)) return factored;
  const others = parts.flatMap((part) => part ?? []).map((value) => decimalOf(value, exact));
  const own = decimalsOfCubic(cubic.list, cubic.coefficients, exact);
  return own && others.every((value) => value !== undefined)
    ? { ...factored, decimals: [...(others as string[]), ...own] }
    : factored;
}

function productOf(parts: readonly { readonly coefficients: readonly MathJson[]; readonly exponent: number }[]): MathJson {
  const factors = parts.map(({ coefficients, exponent }) => {
    const json = polynomialJson(coefficients);
    return exponent === 1 ? json : apply("Power", json, exponent);
  });
  return factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);
}

/** Of λ + c or λ² + bλ + c, real or in pairs p ± qi; undefined for another degree and where a sign was not decided. */
function rootsOfQuadratic(coefficients: readonly MathJson[], exact: Exact): MathJson[] | undefined {
  const [c, b, square] = coefficients;
  if (c === undefined || coefficients.length > 3) return undefined;
  if (square === undefined || b === undefined) return [exact.negate(c)];
  const { middle, quarter, sign } = halves(b, c, exact);
  if (sign === undefined) return undefined;
  if (sign === 0) return [middle];
  const half = exact.value(apply("Sqrt", sign < 0 ? exact.negate(quarter) : quarter));
  if (sign > 0) return [exact.subtract(middle, half), exact.add(middle, half)];
  const turned = half === 1 ? imaginary : apply("Multiply", half, imaginary);
  return [
    sum(middle === 0 ? [apply("Negate", turned)] : [middle, apply("Negate", turned)]),
    middle === 0 ? turned : sum([middle, turned]),
  ];
}

/** −b/2, and (b/2)² − c with its sign: the roots are −b/2 ± its square root. */
function halves(b: MathJson, c: MathJson, exact: Exact): { middle: MathJson; quarter: MathJson; sign: -1 | 0 | 1 | undefined } {
  const middle = exact.divide(exact.negate(b), 2);
  const quarter = exact.subtract(exact.value(apply("Power", middle, 2)), c);
  return { middle, quarter, sign: exact.sign(quarter) };
}

const decimalOf = (json: MathJson, exact: Exact, numbers = exact.numbers): string | undefined => {
  const found = decimalOfConstant(json, digits, exact.spend, numbers ? { numbers } : {});
  return found === "no-value" ? undefined : found;
};

function decimalsOfQuadratic([c, b]: readonly MathJson[], exact: Exact): readonly string[] {
  const { middle, quarter, sign } = halves(b as MathJson, c as MathJson, exact);
  const root = apply("Sqrt", sign === -1 ? apply("Negate", quarter) : quarter);
  if (sign === -1) return pair(middle, root, exact) ?? [];
  const found = ["Subtract", "Add"].map((head) => decimalOf(apply(head, middle, root), exact));
  return found.every((value): value is string => value !== undefined) ? found : [];
}

/** p ± qi in decimals. */
function pair(real: MathJson, imaginaryPart: MathJson, exact: Exact, numbers = exact.numbers): string[] | undefined {
  const [p, q] = [decimalOf(real, exact, numbers), decimalOf(imaginaryPart, exact, numbers)];
  return p === undefined || q === undefined ? undefined : [p === "0" ? `±${q}i` : `${p} ± ${q}i`];
}

/** The three roots of an irreducible cubic: a real one r, and those of λ² + (a + r)λ − c/r beside it. */
function decimalsOfCubic(list: readonly bigint[], [c, , a]: readonly MathJson[], exact: Exact): string[] | undefined {
  const roots = isolateRealRoots([...list], exact.spend);
  const named = (root: AlgebraicLeaf): ReadonlyMap<string, AlgebraicLeaf> => new Map([["r", root]]);
  const real = roots.map((root) => decimalOf("r", exact, named(root)));
  if (!real.every((value): value is string => value !== undefined)) return undefined;
  const [only] = roots;
  if (roots.length === 3) return real;
  if (!only || c === undefined || a === undefined) return undefined;
  const middle = apply("Divide", apply("Negate", apply("Add", a, "r")), 2);
  const product = apply("Negate", apply("Divide", c, "r"));
  const size = apply("Sqrt", apply("Subtract", product, apply("Power", middle, 2)));
  const complex = pair(middle, size, exact, named(only));
  return complex && [...real, ...complex];
}

/** λ = 1 or λ = 2 */
export const eigenvalueStatement = (values: readonly MathJson[]): MathJson => {
  const equations = values.map((value) => apply("Equal", "lambda", value));
  return equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations);
};
