import { factor } from "../../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { divisorsIn, equationOf, formulaOf, lettersOf, polynomialOf, radicalOf, reduced } from "./polynomial-equation.ts";

/** polynomial = 0, as it stands on the board. */
export interface Condition {
  readonly polynomial: Polynomial;
  readonly statement: MathJson;
}

/** Equations for unknown letters. `numbers` knows what is assumed of the signs of letters. */
export interface System {
  readonly numbers: Radicals;
  readonly conditions: readonly Condition[];
  /** Letters to be found; all others are parameters. */
  readonly unknowns: readonly string[];
}

/** undefined where a side of an equation is no formula of numbers, letters and roots. */
export function conditionsOf(numbers: Radicals, equations: readonly MathJson[]): Condition[] | undefined {
  for (const statement of equations) for (const divisor of divisorsIn(numbers, statement)) assumeNotZero(numbers, divisor);
  const conditions = equations.map((statement) => {
    const polynomial = polynomialOf(numbers, statement);
    return polynomial === undefined ? undefined : { polynomial, statement };
  });
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
}

/** The factors of a polynomial that may be zero, each once; none where it is not zero at all. */
export function possibleFactors(numbers: Radicals, polynomial: Polynomial): Polynomial[] {
  const simple = reduced(numbers, polynomial) ?? polynomial;
  const { factors } = factor(simple);
  return factors.map(({ base }) => base).filter((base) => !isNotZero(numbers, base));
}

const divisors = new WeakMap<Radicals, Polynomial[]>();

/** Takes down that what stands below a fraction bar is not zero. */
function assumeNotZero(numbers: Radicals, polynomial: Polynomial): void {
  const known = divisors.get(numbers) ?? [];
  divisors.set(numbers, known);
  for (const { base } of factor(polynomial).factors) if (!known.some((other) => P.equal(other, base))) known.push(base);
}

/** What stands below fraction bars, as statements. */
export const divisorFacts = (numbers: Radicals): MathJson[] =>
  (divisors.get(numbers) ?? []).map((divisor) => apply("NotEqual", formulaOf(numbers, divisor), 0));

/** Whether a polynomial is certainly not zero, for all values that its letters may have where the conditions make sense. */
export function isNotZero(numbers: Radicals, polynomial: Polynomial): boolean {
  if (P.isConstant(polynomial)) return polynomial !== 0n;
  const below = divisors.get(numbers) ?? [];
  if (below.length > 0 && factor(polynomial).factors.every(({ base }) => below.some((other) => P.equal(other, base))))
    return true;
  const value = radicalOf(numbers, polynomial);
  const sign = value && numbers.sign(value);
  return sign === 1 || sign === -1;
}

/**
 * The conditions without what is always true and without factors that are not zero; undefined where one cannot hold. Those that change are
 * written anew.
 */
export function simplified(numbers: Radicals, conditions: readonly Condition[]): Condition[] | undefined {
  const kept: Condition[] = [];
  for (const { polynomial, statement } of conditions) {
    const simple = reduced(numbers, polynomial) ?? polynomial;
    if (simple === 0n) continue;
    const factors = possibleFactors(numbers, simple);
    if (factors.length === 0) return undefined;
    // Of an equation for one letter the signs are told when it is solved.
    const isSingle = lettersOf(numbers, simple).length === 1 && P.totalDegree(simple) <= 2;
    const product = isSingle ? simple : factors.reduce((left, right) => P.multiply(left, right));
    if (kept.some((other) => P.equal(other.polynomial, product))) continue;
    const unchanged = P.totalDegree(product) === P.totalDegree(polynomial);
    kept.push({ polynomial: product, statement: unchanged ? statement : equationOf(numbers, product) });
  }
  return kept;
}

/** The unknown letters of a condition. */
export const unknownsIn = ({ numbers, unknowns }: Pick<System, "numbers" | "unknowns">, { polynomial }: Condition): string[] =>
  lettersOf(numbers, polynomial).filter((letter) => unknowns.includes(letter));
