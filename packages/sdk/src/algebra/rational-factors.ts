import { integersOf, polynomialOf } from "./multivariate/dense.ts";
import { factor } from "./multivariate/factor.ts";
import type { Rational } from "./rational.ts";
import * as Q from "./rational.ts";

/** An irreducible factor over ℚ: coefficients by ascending power, whole, coprime, the leading one positive. */
export interface IrreducibleFactor {
  readonly coefficients: readonly bigint[];
  readonly exponent: number;
}

const known = new WeakMap<readonly bigint[], readonly IrreducibleFactor[] | null>();

/** The factors over ℚ, lowest degree first; undefined where factoring gave up. */
export function factorsOf(coefficients: readonly bigint[]): readonly IrreducibleFactor[] | undefined {
  const found = known.get(coefficients);
  if (found !== undefined) return found ?? undefined;
  const { factors, complete } = factor(polynomialOf(coefficients, 0));
  const result = complete ? factors.map(({ base, exponent }) => ({ coefficients: integersOf(base, 0), exponent })) : null;
  known.set(coefficients, result);
  return result ?? undefined;
}

/** The distinct rational roots, in the order in which one would try them: small ones first, positive before negative, whole before broken. */
export function rationalRootsOf(coefficients: readonly bigint[]): Rational[] {
  const linear = (factorsOf(coefficients) ?? []).filter(({ coefficients: { length } }) => length === 2);
  const roots = linear.map(({ coefficients: [q = 0n, p = 1n] }) => Q.rational(-q, p));
  return roots.sort((a, b) => order(a, b));
}

function order(a: Rational, b: Rational): number {
  if (a.denominator !== b.denominator) return a.denominator < b.denominator ? -1 : 1;
  const sizes = Q.compare(Q.absolute(a), Q.absolute(b));
  return sizes !== 0 ? sizes : Q.signOf(b) - Q.signOf(a);
}
