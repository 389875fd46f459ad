import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Spend } from "../../../algebra/spend.ts";
import { areContradictory, lowestTerms, type Quantity } from "../certificates/positive-combination.ts";
import type { Facts } from "./facts.ts";

/** A polynomial that is not negative. */
interface Signed {
  readonly polynomial: Polynomial;
  readonly strict: boolean;
}

const mostFactors = 14;
const mostVariables = 6;
const mostWeightedVariables = 4;
const largestDegree = 8;

/**
 * Whether facts about signs contradict each other because some sum of nonnegative multiples of known quantities, of products of
 * two of them and of squares vanishes where the equations hold (a Positivstellensatz certificate of low degree: G. Stengle 1974,
 * P. Parrilo 2003).
 *
 * @param remainderOf the polynomial times a positive number, simplified by the equations
 */
export function signsContradict(facts: Facts, remainderOf: (polynomial: Polynomial) => Polynomial, spend: Spend): boolean {
  const plain = distinct([
    { polynomial: 1n, strict: true },
    ...facts.positive.map((polynomial) => ({ polynomial: remainderOf(polynomial), strict: true })),
    ...facts.nonNegative.map((polynomial) => ({ polynomial: remainderOf(polynomial), strict: false })),
  ]);
  if (decide(plain, spend)) return true;
  const simplified = (all: readonly Signed[]): Signed[] =>
    all.map(({ polynomial, strict }) => ({ polynomial: remainderOf(polynomial), strict }));
  const squares = simplified([...squaresOfNonZero(facts, spend), ...derivedFrom(facts.zero, spend)]);
  const more = distinct([...plain, ...squares]);
  const products = simplified(productsOf(more.slice(0, mostFactors + 1), spend));
  const simple = simplified(squaresOfVariables(variablesIn([...more, ...products]), spend));
  const all = distinct([...more, ...products, ...simple]);
  if (decide(distinct([...more, ...simple]), spend) || decide(all, spend)) return true;
  const weighted = simplified(weightedSquares(plain, spend));
  return weighted.length > 0 && decide(distinct([...all, ...weighted]), spend);
}

function distinct(all: readonly Signed[]): Signed[] {
  const kept: Signed[] = [];
  for (const one of all) {
    if (one.polynomial === 0n && !one.strict) continue;
    if (!kept.some((other) => P.equal(one.polynomial, other.polynomial) && (other.strict || !one.strict))) kept.push(one);
  }
  return kept;
}

function decide(all: readonly Signed[], spend: Spend): boolean {
  return areContradictory(all.map(quantityOf), spend);
}

function quantityOf({ polynomial, strict }: Signed): Quantity {
  const coefficients = P.toTerms(polynomial).map(({ coefficient, powers }): [string, bigint] => [
    powers.map(([place, exponent]) => `${place}^${exponent}`).join(" "),
    coefficient,
  ]);
  return { coefficients: lowestTerms(new Map(coefficients)), strict };
}

function squaresOfNonZero({ nonZero }: Facts, spend: Spend): Signed[] {
  return nonZero
    .filter((polynomial) => 2 * P.totalDegree(polynomial) <= largestDegree)
    .slice(0, mostFactors)
    .map((polynomial) => ({ polynomial: P.multiply(polynomial, polynomial, spend), strict: true }));
}

/**
 * What equations say about signs: from a·v² + b·v + c = 0 that b² − 4ac ≥ 0, and from a·v⁴ + c = 0 that −ac ≥ 0.
 */
function derivedFrom(zero: readonly (readonly Polynomial[])[], spend: Spend): Signed[] {
  const found: Signed[] = [];
  for (const [equation, ...others] of zero) {
    if (equation === undefined || others.length > 0 || P.totalDegree(equation) > largestDegree) continue;
    for (const place of P.variablesOf(equation)) {
      const coefficients = P.coefficientsIn(equation, place);
      const [c = 0n, b = 0n, a = 0n] = coefficients;
      const degree = coefficients.length - 1;
      if (degree === 2) {
        const discriminant = P.subtract(P.multiply(b, b, spend), P.scale(P.multiply(a, c, spend), 4n));
        found.push({ polynomial: discriminant, strict: false });
      } else if (degree > 2 && degree % 2 === 0 && coefficients.slice(1, -1).every((coefficient) => coefficient === 0n)) {
        found.push({ polynomial: P.negate(P.multiply(coefficients[degree] as Polynomial, c, spend)), strict: false });
      }
    }
  }
  return found;
}

function productsOf(all: readonly Signed[], spend: Spend): Signed[] {
  const products: Signed[] = [];
  const factors = all.filter(({ polynomial }) => !P.isConstant(polynomial));
  factors.forEach((left, index) => {
    for (const right of factors.slice(index)) {
      if (P.totalDegree(left.polynomial) + P.totalDegree(right.polynomial) > largestDegree) continue;
      const polynomial = P.multiply(left.polynomial, right.polynomial, spend);
      products.push({ polynomial, strict: left.strict && right.strict });
    }
  });
  return products;
}

const variablesIn = (all: readonly Signed[]): number[] => [
  ...new Set(all.flatMap(({ polynomial }) => P.variablesOf(polynomial))),
];

/** (u − v)² times short quantities of degree 1, for a few variables. */
function weightedSquares(plain: readonly Signed[], spend: Spend): Signed[] {
  const places = variablesIn(plain);
  if (places.length > mostWeightedVariables) return [];
  const weights = plain.filter(({ polynomial }) => P.totalDegree(polynomial) === 1 && P.termCount(polynomial) <= 2);
  return places.flatMap((place, index) =>
    places.slice(index + 1).flatMap((other) => {
      const difference = P.subtract(P.variable(place), P.variable(other));
      const square = P.multiply(difference, difference, spend);
      return weights.map(({ polynomial }) => ({ polynomial: P.multiply(polynomial, square, spend), strict: false }));
    }),
  );
}

/** (u ± v)² and v² for the variables spoken of. */
function squaresOfVariables(places: readonly number[], spend: Spend): Signed[] {
  if (places.length > mostVariables) return [];
  const squares: Signed[] = [];
  const put = (polynomial: Polynomial): void => {
    squares.push({ polynomial: P.multiply(polynomial, polynomial, spend), strict: false });
  };
  places.forEach((place, index) => {
    const variable = P.variable(place);
    put(variable);
    put(P.subtract(variable, 1n));
    put(P.add(variable, 1n));
    for (const other of places.slice(index + 1)) {
      put(P.subtract(variable, P.variable(other)));
      put(P.add(variable, P.variable(other)));
    }
  });
  return squares;
}
