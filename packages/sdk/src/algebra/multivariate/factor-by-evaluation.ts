import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { integersOf, primitivePart as primitivePartOf } from "./dense.ts";
import { divideExact } from "./divide.ts";
import type { Parts } from "./factor-univariate.ts";
import { factorUnivariate } from "./factor-univariate.ts";
import { gcd, normalised, primitivePart } from "./gcd.ts";
import { maximumNorm } from "./heuristic-gcd.ts";
import { liftToSeries } from "./lift-series.ts";
import { recombine } from "./recombine.ts";
import type { Polynomial } from "./ring.ts";
import { add, isConstant, multiply, variable } from "./ring.ts";
import type { Series, SeriesRing } from "./series.ts";
import { boundedPolynomialOf, keysAreExact, product, seriesOf } from "./series.ts";
import { coefficientsIn, degreeIn, derivative, substitute, totalDegree, variablesOf } from "./structure.ts";

const roundsOfPoints = 40;
/** So many points are compared for the one at which the fewest factors appear. */
const pointsToCompare = 3;
/** Exponents e for which 2^e − 1 is prime (Mersenne). */
const mersenneExponents = [127, 521, 607, 1279, 2203, 2281, 3217, 4253];

/** A value for each variable but the main one, and the factors of the polynomial there. */
interface Evaluation {
  readonly point: readonly bigint[];
  readonly factors: readonly Integers[];
}

/**
 * The irreducible factors of a square-free polynomial in several variables that is primitive in each: the factors of its values in one
 * variable, lifted to power series in the others around the point, and recombined.
 * Source: P. S. Wang, An improved multivariate polynomial factoring algorithm, Math. Comp. 32 (1978), with monic power series in place of
 * leading coefficients found beforehand.
 */
export function factorByEvaluation(polynomial: Polynomial, spend: Spend): Parts<Polynomial> {
  const unfactored: Parts<Polynomial> = { bases: [polynomial], complete: false };
  const main = mainVariable(polynomial);
  const others = variablesOf(polynomial).filter((number) => number !== main);
  const evaluation = bestEvaluation(polynomial, main, others, spend);
  if (evaluation === undefined) return unfactored;
  // The degree in the main variable stays, so each true factor shows as at least one here.
  if (evaluation.factors.length === 1) return { bases: [polynomial], complete: true };
  return lifted(polynomial, main, others, evaluation, spend) ?? unfactored;
}

const leadIn = (polynomial: Polynomial, main: number): Polynomial => coefficientsIn(polynomial, main).at(-1) as Polynomial;

/** No candidate for a factor, a divisor of the leading coefficient times the polynomial, has a larger total degree in the other variables. */
function precisionFor(polynomial: Polynomial, main: number): number {
  const degrees = coefficientsIn(polynomial, main).map(totalDegree);
  return Math.max(...degrees) + (degrees.at(-1) as number);
}

function mainVariable(polynomial: Polynomial): number {
  const ranked = variablesOf(polynomial).map((number) => ({ number, precision: precisionFor(polynomial, number) }));
  return ranked.reduce((best, next) => (next.precision < best.precision ? next : best)).number;
}

function bestEvaluation(polynomial: Polynomial, main: number, others: readonly number[], spend: Spend): Evaluation | undefined {
  let best: Evaluation | undefined;
  let good = 0;
  for (let round = 0; round < roundsOfPoints && good < pointsToCompare && best?.factors.length !== 1; round++) {
    const point = others.map((_, index) => coordinate(index, round));
    const factors = factorsAt(polynomial, main, others, point, spend);
    if (factors === undefined) continue;
    good++;
    if (best === undefined || factors.length < best.factors.length) best = { point, factors };
  }
  return best;
}

/** 0 first, which keeps the polynomial sparse, then small numbers that look random but are the same in every run. */
function coordinate(index: number, round: number): bigint {
  if (round === 0) return 0n;
  let state = (index + 1) * 7_919 + round * 104_729;
  for (let count = 0; count < 3; count++) state = (state * 48_271 + 11) % 2_147_483_647;
  const largest = 1 + Math.floor(round / 3);
  return BigInt((state % (2 * largest + 1)) - largest);
}

/** undefined where the degree falls, the value is not square-free, or its factors are not found. */
function factorsAt(
  polynomial: Polynomial,
  main: number,
  others: readonly number[],
  point: readonly bigint[],
  spend: Spend,
): readonly Integers[] | undefined {
  const value = others.reduce((partial, number, index) => substitute(partial, number, point[index] as bigint, spend), polynomial);
  if (degreeIn(value, main) < degreeIn(polynomial, main)) return undefined;
  if (!isConstant(gcd(value, derivative(value, main), spend))) return undefined;
  const { bases, complete } = factorUnivariate(primitivePartOf(integersOf(value, main)), spend);
  return complete ? bases : undefined;
}

/** The polynomial with variable + shift put for each variable. */
function shifted(polynomial: Polynomial, others: readonly number[], shift: readonly bigint[], spend: Spend): Polynomial {
  return others.reduce((partial, number, index) => {
    const step = shift[index] as bigint;
    return step === 0n ? partial : substitute(partial, number, add(variable(number), step), spend);
  }, polynomial);
}

/**
 * No coefficient of a divisor exceeds 3^(sum of the degrees in all variables) times the largest of the polynomial.
 * Source: A. O. Gelfond's inequality, with 3 for e; M. Hindry, J. H. Silverman, Diophantine Geometry, proposition B.7.3.
 */
function divisorBound(polynomial: Polynomial): bigint {
  const degrees = variablesOf(polynomial).reduce((sum, number) => sum + degreeIn(polynomial, number), 0);
  return 3n ** BigInt(degrees) * maximumNorm(polynomial);
}

function lifted(
  polynomial: Polynomial,
  main: number,
  others: readonly number[],
  { point, factors }: Evaluation,
  spend: Spend,
): Parts<Polynomial> | undefined {
  const local = shifted(polynomial, others, point, spend);
  const lead = leadIn(local, main);
  const bound = divisorBound(multiply(local, lead, spend));
  for (const exponent of mersenneExponents) {
    const prime = (1n << BigInt(exponent)) - 1n;
    // Room beyond the bound: what is no factor shows by coefficients that are too large.
    if (prime >> 40n <= bound) continue;
    const ring: SeriesRing = { main, others, precision: precisionFor(local, main), prime };
    if (!keysAreExact(ring)) return undefined;
    const leadSeries = seriesOf(lead, ring);
    const series = liftToSeries(seriesOf(local, ring), leadSeries, factors, ring, spend);
    if (series !== undefined) return recombined(polynomial, point, { ring, series, lead: leadSeries, bound }, spend);
  }
  return undefined;
}

interface Lifted {
  readonly ring: SeriesRing;
  readonly series: readonly Series[];
  readonly lead: Series;
  readonly bound: bigint;
}

function recombined(
  polynomial: Polynomial,
  point: readonly bigint[],
  { ring, series, lead, bound }: Lifted,
  spend: Spend,
): Parts<Polynomial> {
  const back = point.map((value) => -value);
  const bases: Polynomial[] = [];
  let rest = polynomial;
  const complete = recombine(
    series.length,
    (subset) => {
      const found = subset.reduce((partial, index) => product(partial, series[index] as Series, ring, spend), lead);
      const local = boundedPolynomialOf(found, bound, ring, spend);
      if (local === undefined) return false;
      const candidate = normalised(primitivePart(shifted(local, ring.others, back, spend), ring.main, spend)).primitive;
      const quotient = divideExact(rest, candidate, spend);
      if (quotient === undefined) return false;
      bases.push(candidate);
      rest = quotient;
      return true;
    },
    spend,
  );
  if (!isConstant(rest)) bases.push(rest);
  return { bases, complete };
}
