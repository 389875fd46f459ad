import { factor } from "../../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { branchLine, type Move, type PolynomialEquation, replaced, type Solving, standard } from "./branch.ts";
import { labelOf } from "./system.ts";

/** a · first + b · second */
interface Combination {
  readonly first: number;
  readonly second: number;
  readonly a: bigint;
  readonly b: bigint;
  readonly polynomial: Polynomial;
  /** Smaller is better. */
  readonly rank: number;
}

/** Adds multiples of two equations so that the result is linear, holds one unknown alone, or is a product. */
export const combine: Move = (branch, solving, board) => {
  const found = combinations(branch.active, solving).sort((left, right) => left.rank - right.rank)[0];
  if (!found) return undefined;
  const [first, second] = [branch.active[found.first] as PolynomialEquation, branch.active[found.second] as PolynomialEquation];
  // The more complicated of the two is replaced.
  const former = P.totalDegree(first.polynomial) > P.totalDegree(second.polynomial) ? first : second;
  const result = standard(found.polynomial, solving);
  board.write("system.combine", branchLine(replaced(branch, former, result)), {
    combination: combinationText(found),
    result: expressionOf(result.shown),
  });
  return { branch: replaced(branch, former, result) };
};

function combinationText({ first, second, a, b }: Combination): string {
  const part = (factor: bigint, label: string): string => (factor === 1n ? label : `${factor} × ${label}`);
  const size = b < 0n ? -b : b;
  return `${part(a, labelOf(first))} ${b < 0n ? "−" : "+"} ${part(size, labelOf(second))}`;
}

function combinations(equations: readonly PolynomialEquation[], solving: Solving): Combination[] {
  return equations.flatMap((one, first) =>
    equations.slice(first + 1).flatMap((other, offset) => {
      const second = first + 1 + offset;
      const shared = sharedTerms(one.polynomial, other.polynomial);
      return shared.flatMap(([c, d]): Combination[] => {
        const divisor = Q.greatestCommonDivisor(c, d);
        const [a, b] = [d / divisor, -c / divisor];
        const [scaleA, scaleB] = a < 0n ? [-a, -b] : [a, b];
        const polynomial = P.add(P.scale(one.polynomial, scaleA), P.scale(other.polynomial, scaleB));
        const rank = rankOf(polynomial, [one.polynomial, other.polynomial], solving);
        return rank === undefined ? [] : [{ first, second, a: scaleA, b: scaleB, polynomial, rank }];
      });
    }),
  );
}

/** The coefficients of each product of powers that both have. */
function sharedTerms(left: Polynomial, right: Polynomial): [bigint, bigint][] {
  const key = (powers: readonly (readonly [number, number])[]): string => JSON.stringify(powers);
  const others = new Map(P.toTerms(right).map(({ coefficient, powers }) => [key(powers), coefficient]));
  return P.toTerms(left).flatMap(({ coefficient, powers }): [bigint, bigint][] => {
    const other = others.get(key(powers));
    return other === undefined ? [] : [[coefficient, other]];
  });
}

/** How much easier a combination is than what it is made of; undefined where it is not. */
function rankOf(polynomial: Polynomial, parts: readonly Polynomial[], { polynomials }: Solving): number | undefined {
  if (P.isConstant(polynomial)) return 0;
  const degree = P.totalDegree(polynomial);
  const count = P.variablesOf(polynomial).length;
  const before = Math.min(...parts.map(P.totalDegree));
  if (degree === 1 && before > 1) return 1;
  if (count === 1 && parts.every((part) => P.variablesOf(part).length > 1)) return 2 + degree;
  const { factors, complete } = factor(polynomial, polynomials.spend);
  if (
    complete &&
    (factors.length > 1 || (factors[0]?.exponent ?? 1) > 1) &&
    factors.every(({ base }) => P.totalDegree(base) < before)
  )
    return 10 + Math.max(...factors.map(({ base }) => P.totalDegree(base)));
  return undefined;
}
