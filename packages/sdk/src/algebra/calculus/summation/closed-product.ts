import type { MathJson } from "../../../contract.ts";
import { apply, distinctTrees } from "../../../expression/mathjson.ts";
import { add, compare, isInteger, isZero, negate, type Rational, rational, rationalToJson, subtract } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { differenceOf, productOf, quotientOf, sumOf } from "../building.ts";
import { exactRational, foldConstants } from "../constant-folding.ts";
import type { Elimination } from "../elimination.ts";
import { coefficientToJson, zero } from "./coefficient.ts";
import { exponentialPolynomialOf } from "./exponential-polynomial.ts";
import { linearFactors } from "./linear-factors.ts";
import { polynomialAt, stepped } from "./places.ts";
import { powerAntidifference } from "./power-sums.ts";
import * as P from "./rational-polynomial.ts";
import * as Q from "./rational-quotient.ts";
import { type BoundedIteration, boundConditions, boundedIterationOf } from "./sum-bounds.ts";

/** Zeros of neighbouring factors further apart than this do not cancel here. */
const largestGap = 30n;

/**
 * A formula without Π for a product over whole numbers from a to n: powers c·r^k, and rational functions of k whose linear factors cancel
 * (1 − 1/k² leaves (n + 1)/(2n)) or make factorials (2k leaves 2ⁿ·n!). The conditions say for which n.
 *
 * @returns undefined where no closed form is known.
 */
export function closedProduct(json: MathJson, spend: Spend): Elimination | undefined {
  const iteration = boundedIterationOf(json);
  if (iteration?.head !== "Product") return undefined;
  const conditions = boundConditions(iteration.from, iteration.to, spend);
  const found = conditions && (powers(iteration, spend) ?? rationalProduct(iteration, spend));
  return found && { json: found.json, conditions: distinctTrees([...found.conditions, ...conditions]) };
}

/** How many factors there are: n − a + 1. */
function countOf({ from, to }: BoundedIteration, spend: Spend): MathJson {
  const exact = exactRational(from, spend);
  if (exact && isInteger(exact)) return stepped(to, 1n - exact.numerator, spend);
  return differenceOf(stepped(to, 1n, spend), from);
}

/** Π c·r^k = c^(n − a + 1)·r^(a + … + n). */
function powers(iteration: BoundedIteration, spend: Spend): Elimination | undefined {
  const { term, index, from, to } = iteration;
  const polynomial = exponentialPolynomialOf(term, index, spend);
  const [only, ...more] = polynomial?.terms ?? [];
  if (polynomial === undefined || only === undefined || more.length > 0 || only.coefficients.length !== 1) return undefined;
  const coefficient = coefficientToJson(only.coefficients[0] ?? zero);
  const sum = powerAntidifference(1, spend);
  const at = (place: MathJson, steps: bigint): MathJson => polynomialAt(P.shifted(sum, rational(steps), spend), place, spend);
  const exponent = foldConstants(differenceOf(at(to, 1n), at(from, 0n)), spend);
  const factors = [powerOf(coefficient, countOf(iteration, spend), spend), powerOf(only.ratio, exponent, spend)];
  return { json: productOf(factors), conditions: polynomial.conditions };
}

function powerOf(base: MathJson, exponent: MathJson, spend: Spend): MathJson {
  if (base === 1) return 1;
  return exponent === 1 ? base : foldConstants(apply("Power", base, exponent), spend);
}

/** Linear factors k − ρ of one class modulo 1: how often each stands above, less how often below. */
interface Zero {
  readonly at: Rational;
  times: number;
}

function rationalProduct(iteration: BoundedIteration, spend: Spend): Elimination | undefined {
  const { term, index } = iteration;
  const quotient = Q.quotientIn(term, index, spend);
  if (quotient === undefined || quotient.above.length === 0) return undefined;
  const [above, below] = [linearFactors(quotient.above, spend), linearFactors(quotient.below, spend)];
  if (above === undefined || below === undefined) return undefined;
  const zeros: Zero[] = [
    ...above.map(({ root, times }) => ({ at: root, times })),
    ...below.map(({ root, times }) => ({ at: root, times: -times })),
  ];
  const written = factorsOf(zeros, iteration, spend);
  const leading = powerOf(rationalToJson(P.leading(quotient.above)), countOf(iteration, spend), spend);
  return written && { json: foldConstants(productOf([leading, written.json]), spend), conditions: written.conditions };
}

/** The product of all (k − ρ)^times: pairs that cancel, then factorials. */
function factorsOf(zeros: readonly Zero[], iteration: BoundedIteration, spend: Spend): Elimination | undefined {
  const above: MathJson[] = [];
  const below: MathJson[] = [];
  const conditions: MathJson[] = [];
  for (;;) {
    const pair = pairOf(zeros);
    const single = pair ? undefined : zeros.find(({ times }) => times !== 0);
    if (pair === undefined && single === undefined) break;
    const part = pair ? cancelled(pair.upper, pair.lower, iteration, spend) : single && factorialsOf(single.at, iteration, spend);
    if (part === undefined) return undefined;
    const swap = single !== undefined && single.times < 0;
    above.push(swap ? part.below : part.above);
    below.push(swap ? part.above : part.below);
    conditions.push(...part.conditions);
    if (pair) {
      pair.upper.times--;
      pair.lower.times++;
    } else if (single) single.times -= Math.sign(single.times);
  }
  return { json: quotientOf(productOf(above), productOf(below)), conditions };
}

function pairOf(zeros: readonly Zero[]): { upper: Zero; lower: Zero } | undefined {
  for (const upper of zeros) {
    const lower = upper.times > 0 ? zeros.find(({ at, times }) => times < 0 && isInteger(subtract(upper.at, at))) : undefined;
    if (lower) return { upper, lower };
  }
  return undefined;
}

interface Part {
  readonly above: MathJson;
  readonly below: MathJson;
  readonly conditions: readonly MathJson[];
}

/** (k − ρ)(k − ρ − 1)… downwards from a place, so many factors. */
function descending(place: MathJson, zero: Rational, count: bigint, spend: Spend): MathJson {
  const exact = exactRational(place, spend);
  const factors = Array.from({ length: Number(count) }, (_, step): MathJson => {
    const offset = add(zero, rational(step));
    return exact ? rationalToJson(subtract(exact, offset)) : minus(place, offset, spend);
  });
  return foldConstants(productOf(factors), spend);
}

const minus = (place: MathJson, offset: Rational, spend: Spend): MathJson =>
  isInteger(offset) ? stepped(place, -offset.numerator, spend) : sumOf([place, rationalToJson(negate(offset))]);

/**
 * Π (k − ρ − d)/(k − ρ) = (a − 1 − ρ)…(a − d − ρ)/((n − ρ)…(n − d + 1 − ρ)), and the reciprocal for d < 0. What cancels is not 0, for it
 * stands in denominators; but a factor 0 that is left would make 0/0 of what has a value.
 */
function cancelled(upper: Zero, lower: Zero, { from, to }: BoundedIteration, spend: Spend): Part | undefined {
  const gap = subtract(upper.at, lower.at).numerator;
  const count = gap < 0n ? -gap : gap;
  if (count > largestGap) return undefined;
  const base = gap > 0n ? lower.at : upper.at;
  const [first, last] = [descending(stepped(from, -1n, spend), base, count, spend), descending(to, base, count, spend)];
  const start = exactRational(first, spend);
  if (start && isZero(start)) return undefined;
  const conditions = start || !isInteger(base) ? [] : [apply("NotEqual", first, 0)];
  return gap > 0n ? { above: first, below: last, conditions } : { above: last, below: first, conditions };
}

/** Π (k − ρ) = (n − ρ)!/(a − 1 − ρ)! for a whole ρ < a. */
function factorialsOf(zero: Rational, { from, to }: BoundedIteration, spend: Spend): Part | undefined {
  const start = exactRational(from, spend);
  if (!isInteger(zero) || (start && compare(start, zero) <= 0)) return undefined;
  const factorial = (place: MathJson): MathJson => foldConstants(apply("Factorial", place), spend);
  const conditions = start ? [] : [apply("Greater", from, rationalToJson(zero))];
  return {
    above: factorial(stepped(to, -zero.numerator, spend)),
    below: factorial(stepped(from, -zero.numerator - 1n, spend)),
    conditions,
  };
}
