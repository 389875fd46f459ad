import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { degreeOf, integersOf, polynomialOf, primitivePart, trimmed } from "./dense.ts";
import { factor } from "./factor.ts";
import { gcd, quotientBy } from "./gcd.ts";
import { apart, rootsOfSquareFree, withRationalValue } from "./isolate.ts";
import type { RealRoot } from "./real-root.ts";
import type { Polynomial } from "./ring.ts";
import { derivative, variablesOf } from "./structure.ts";

export type { Integers } from "./dense.ts";
export type { RealRoot } from "./real-root.ts";
export { isExact, rationalRoot, refine } from "./real-root.ts";
export { signAtRoot } from "./sign-at-root.ts";
export { countRootsBetween, sturmChain } from "./sturm.ts";

/** A polynomial in one variable: its coefficients by ascending power, or in the general form. */
export type Univariate = Integers | Polynomial;

/** @throws RangeError for the zero polynomial and for one in several variables */
function coefficientsOf(polynomial: Univariate): Integers {
  const coefficients = isList(polynomial) ? trimmed([...polynomial]) : coefficientsOfGeneral(polynomial);
  if (coefficients.length === 0) throw new RangeError("every number is a root of the zero polynomial");
  return coefficients;
}

const isList = (polynomial: Univariate): polynomial is Integers => Array.isArray(polynomial);

function coefficientsOfGeneral(polynomial: Polynomial): Integers {
  const [only = 0, ...more] = variablesOf(polynomial);
  if (more.length > 0) throw new RangeError("a polynomial in one variable is needed");
  return integersOf(polynomial, only);
}

/**
 * All distinct real roots, ascending, in intervals that do not meet each other; rational ones exactly. Each is a root of an irreducible factor,
 * or, where factoring gave up, of a square-free one.
 * @throws RangeError for the zero polynomial and for one in several variables
 */
export function isolateRealRoots(polynomial: Univariate, spend: Spend = spendFreely): RealRoot[] {
  const coefficients = coefficientsOf(polynomial);
  const { factors, complete } = factor(polynomialOf(coefficients, 0), spend);
  const bases = factors.map(({ base }) => (complete ? base : squareFreePart(base, spend)));
  const roots = bases.flatMap((base) => rootsOfSquareFree(integersOf(base, 0), spend));
  const exact = complete ? roots : roots.map((root) => withRationalValue(root, spend));
  return apart(exact, spend);
}

/**
 * The number of distinct real roots.
 * @throws RangeError for the zero polynomial and for one in several variables
 */
export function countRealRoots(polynomial: Univariate, spend: Spend = spendFreely): number {
  const coefficients = primitivePart(coefficientsOf(polynomial));
  if (degreeOf(coefficients) <= 1) return degreeOf(coefficients);
  if (degreeOf(coefficients) === 2) {
    const [c, b, a] = coefficients as [bigint, bigint, bigint];
    const discriminant = b * b - 4n * a * c;
    return discriminant < 0n ? 0 : discriminant === 0n ? 1 : 2;
  }
  return rootsOfSquareFree(integersOf(squareFreePart(polynomialOf(coefficients, 0), spend), 0), spend).length;
}

/** The same roots in variable 0, each once. */
const squareFreePart = (polynomial: Polynomial, spend: Spend): Polynomial =>
  quotientBy(polynomial, gcd(polynomial, derivative(polynomial, 0), spend), spend);
