import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { isolateRealRoots } from "../../../algebra/multivariate/real-roots.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";

/** On which side of the imaginary axis the roots of a polynomial lie. */
export interface RealParts {
  /** Whether one has a positive real part. */
  readonly right: boolean;
  /** The irreducible factors over ℚ that have all their roots on the axis, by ascending power, with their multiplicities. */
  readonly axis: readonly { readonly coefficients: readonly bigint[]; readonly multiplicity: number }[];
}

/**
 * Of a polynomial with rational coefficients, ascending; undefined for other ones, and where it was not factored completely. An irreducible factor other
 * than λ that has a root on the axis has its negative too, and so only even powers; any other factor has its roots to the left exactly where the first
 * column of its Routh array is positive (F. R. Gantmacher, "The Theory of Matrices" II, chapter XV).
 */
export function realPartsOf(coefficients: readonly MathJson[], spend: Spend): RealParts | undefined {
  const values = coefficients.map((coefficient) => exactValue(coefficient, spend));
  if (!values.every((value): value is N.QuadraticNumber => value !== undefined && N.isRational(value))) return undefined;
  const common = values.reduce((multiple, { rational }) => Q.leastCommonMultiple(multiple, rational.denominator), 1n);
  const whole = values.map(({ rational }) => rational.numerator * (common / rational.denominator));
  const { factors, complete } = factor(P.fromCoefficients(whole, 0), spend);
  if (!complete) return undefined;
  let right = false;
  const axis: { coefficients: readonly bigint[]; multiplicity: number }[] = [];
  for (const { base, exponent } of factors) {
    const list = P.coefficientsIn(base, 0) as bigint[];
    const side = sideOf(list, spend);
    if (side === "axis") axis.push({ coefficients: list, multiplicity: exponent });
    else if (side === "right") right = true;
  }
  return { right, axis };
}

/** Of an irreducible polynomial: all roots to the left, all on the axis, or one at least to the right. */
function sideOf(list: readonly bigint[], spend: Spend): "left" | "axis" | "right" {
  const [constant = 0n, second = 0n] = list;
  if (list.length === 2) return constant === 0n ? "axis" : constant > 0n === second > 0n ? "left" : "right";
  if (list.some((coefficient, power) => power % 2 === 1 && coefficient !== 0n)) return isHurwitz(list) ? "left" : "right";
  const squares = list.filter((_, power) => power % 2 === 0);
  const roots = isolateRealRoots(squares, spend);
  const negative = roots.filter((root) => signOfConstant("r", spend, { numbers: new Map([["r", root]]) }) === -1);
  return negative.length === squares.length - 1 ? "axis" : "right";
}

/** Whether the first column of the Routh array has one sign throughout. */
function isHurwitz(list: readonly bigint[]): boolean {
  const descending = [...list].reverse().map((coefficient) => Q.rational(coefficient));
  const every = (odd: number): Q.Rational[] => descending.filter((_, index) => index % 2 === odd);
  let [above, row] = [every(0), every(1)];
  const sign = Q.signOf(above[0] as Q.Rational);
  for (let count = 1; count < list.length; count++) {
    const [lead, first] = [above[0] as Q.Rational, row[0] ?? Q.zero];
    if (Q.signOf(first) !== sign) return false;
    const ratio = Q.divide(lead, first);
    const next = above.slice(1).map((entry, index) => Q.subtract(entry, Q.multiply(ratio, row[index + 1] ?? Q.zero)));
    [above, row] = [row, next];
  }
  return true;
}
