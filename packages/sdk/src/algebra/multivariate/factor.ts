import { BudgetError } from "../../errors/budget-error.ts";
import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import { factorSquareFree } from "./factor-multivariate.ts";
import type { Parts } from "./factor-univariate.ts";
import { normalised, withoutPowers } from "./gcd.ts";
import type { Polynomial } from "./ring.ts";
import { equal, isConstant, multiply, variable } from "./ring.ts";
import type { Factor, Factors } from "./square-free.ts";
import { squareFreeParts } from "./square-free.ts";
import { degreeIn, leadingInteger, termCount, totalDegree, variablesOf } from "./structure.ts";

/**
 * polynomial = content · Π base^exponent, the bases distinct, with integer content 1 and a positive leading integer. Where `complete`, they
 * are irreducible over ℚ; where not, the equation holds all the same, but some base may be reducible.
 */
export interface Factorisation extends Factors {
  readonly complete: boolean;
}

/**
 * The factorisation over ℚ, its integer content with the sign. The factors are sorted by degree, then number of terms. Zero has content 0
 * and no factors. A budget that is used up in here leaves the factorisation incomplete instead of ending it: nothing is thrown.
 */
export function factor(polynomial: Polynomial, spend: Spend = spendFreely): Factorisation {
  const { unit, primitive } = normalised(polynomial);
  const { parts, separated } = separatedByExponent(primitive, spend);
  const factors: Factor[] = [];
  let complete = separated;
  for (const { base, exponent } of parts) {
    const found = separated ? partsOf(base, spend) : { bases: [base], complete: false };
    complete &&= found.complete;
    for (const part of found.bases) factors.push({ base: part, exponent });
  }
  return { content: unit, factors: factors.sort(bySize), complete };
}

/** Beyond this degree not even multiple factors are looked for. */
const largestDegreeOfAll = 2_000;

interface Separated {
  readonly parts: readonly Factor[];
  readonly separated: boolean;
}

/** Square-free parts; or powers of variables and the rest in one piece. */
function separatedByExponent(primitive: Polynomial, spend: Spend): Separated {
  const { powers, rest } = withoutPowers(primitive);
  const parts = [...powers].map(([number, exponent]): Factor => ({ base: variable(number), exponent }));
  if (isConstant(rest)) return { parts, separated: true };
  const inOnePiece: Separated = { parts: [...parts, { base: rest, exponent: 1 }], separated: false };
  if (variablesOf(rest).some((number) => degreeIn(rest, number) > largestDegreeOfAll)) return inOnePiece;
  return withinBudget(() => ({ parts: squareFreeParts(primitive, spend).factors, separated: true }), inOnePiece);
}

function partsOf(base: Polynomial, spend: Spend): Parts<Polynomial> {
  const unfactored: Parts<Polynomial> = { bases: [base], complete: false };
  return withinBudget(() => {
    const found = factorSquareFree(base, spend);
    const product = found.bases.reduce((partial, part) => multiply(partial, part, spend), 1n);
    return equal(product, base) ? found : unfactored;
  }, unfactored);
}

function withinBudget<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof BudgetError) return otherwise;
    throw error;
  }
}

function bySize(left: Factor, right: Factor): number {
  const byDegree = totalDegree(left.base) - totalDegree(right.base) || termCount(left.base) - termCount(right.base);
  if (byDegree !== 0) return byDegree;
  const [a, b] = [leadingInteger(left.base), leadingInteger(right.base)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a polynomial of positive degree is no product of two such over ℚ; undefined where that was not decided. */
export function isIrreducible(polynomial: Polynomial, spend: Spend = spendFreely): boolean | undefined {
  const { factors, complete } = factor(polynomial, spend);
  if (factors.length !== 1 || factors[0]?.exponent !== 1) return false;
  return complete ? true : undefined;
}
