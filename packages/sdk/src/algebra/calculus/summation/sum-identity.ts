import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { isInteger, rational, rationalToJson } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { sumOf } from "../building.ts";
import { exactRational, foldConstants } from "../constant-folding.ts";
import { substituted } from "../elimination.ts";
import { stepped } from "./places.ts";
import * as Q from "./rational-quotient.ts";
import { type BoundedIteration, boundedIterationOf } from "./sum-bounds.ts";

/** Two equations whose truth proves a third, for all whole numbers from a first one on. */
export interface SumIdentity {
  readonly parameter: string;
  /** The first value of the parameter. */
  readonly from: MathJson;
  /** The claim there, with the sum written out. */
  readonly base: readonly [left: MathJson, right: MathJson];
  /** F(n) − F(n − 1) = f(n), or F(n) = F(n − 1)·f(n) for a product: to be shown for all whole n > from. */
  readonly step: readonly [left: MathJson, right: MathJson];
}

/** A bound may grow by so many terms when the parameter grows by one. */
const mostNewTerms = 12n;

/**
 * What remains to be shown, without Σ or Π, for Σ f(k) = F(n) over k from a to n to hold for all whole n ≥ from: induction on n. The upper
 * bound may be n, n + 3, 2n − 1 and so on; the lower one and the summand must not speak of n, but for a sum also n or 2n below.
 *
 * F must have a value at every whole n ≥ from: the chain of steps breaks where it has none. Both equations must be shown as they stand,
 * at whole n.
 *
 * @returns undefined for other sums.
 */
export function sumIdentity(sum: MathJson, closed: MathJson, spend: Spend): SumIdentity | undefined {
  const iteration = boundedIterationOf(sum);
  const range = iteration && rangeOf(iteration, spend);
  if (iteration === undefined || range === undefined) return undefined;
  const { parameter } = range;
  if (freeLetters(iteration.term).some((letter) => letter === parameter && letter !== iteration.index)) return undefined;
  const base = baseOf(iteration, range, closed, spend);
  const before = substituted(closed, parameter, apply("Subtract", parameter, 1));
  const added = termsBetween(iteration, range.upper, range.parameter, spend);
  const removed = range.lower.slope === 0n ? [] : termsBetween(iteration, beforeFirst(range.lower), parameter, spend);
  if (base === undefined || before === undefined || added === undefined || removed === undefined) return undefined;
  const isSum = iteration.head === "Sum";
  if (!isSum && removed.length > 0) return undefined;
  const product = added.length === 0 ? before : apply("Multiply", before, ...added);
  const step: SumIdentity["step"] = isSum
    ? [apply("Subtract", closed, before), sumOf([...added, ...removed.map((term) => apply("Negate", term))])]
    : [closed, product];
  return { parameter, from: range.from, base, step };
}

/** slope·n + offset, the slope whole. */
interface Linear {
  readonly slope: bigint;
  /** A formula without n; a whole number where the slope is not 1. */
  readonly offset: MathJson;
}

interface Range {
  readonly parameter: string;
  readonly upper: Linear;
  readonly lower: Linear;
  readonly from: MathJson;
}

/** The letter that the upper bound counts with, and from which value of it on the sum is one. */
function rangeOf({ from, to, index }: BoundedIteration, spend: Spend): Range | undefined {
  for (const parameter of freeLetters(to)) {
    const [upper, lower] = [linearIn(to, parameter, spend), linearIn(from, parameter, spend)];
    if (parameter === index || upper === undefined || lower === undefined || upper.slope < 1n || lower.slope < 0n) continue;
    if (upper.slope > mostNewTerms || lower.slope > upper.slope) continue;
    const start = firstValue(upper, lower, spend);
    if (start !== undefined) return { parameter, upper, lower, from: start };
  }
  return undefined;
}

function linearIn(bound: MathJson, letter: string, spend: Spend): Linear | undefined {
  if (bound === letter) return { slope: 1n, offset: 0 };
  if (!freeLetters(bound).includes(letter)) return { slope: 0n, offset: bound };
  const quotient = Q.quotientIn(bound, letter, spend);
  if (quotient === undefined || quotient.below.length !== 1 || quotient.above.length > 2) return undefined;
  const [offset = rational(0), slope = rational(0)] = quotient.above;
  return isInteger(offset) && isInteger(slope) ? { slope: slope.numerator, offset: rationalToJson(offset) } : undefined;
}

/** The least n for which the sum has a term; for a sum from a to n that is a. */
function firstValue(upper: Linear, lower: Linear, spend: Spend): MathJson | undefined {
  const [high, low] = [exactRational(upper.offset, spend), exactRational(lower.offset, spend)];
  if (low === undefined || high === undefined) {
    if (upper.slope !== 1n || lower.slope !== 0n || high === undefined || !isInteger(high)) return undefined;
    return stepped(lower.offset, -high.numerator, spend);
  }
  if (!isInteger(low) || !isInteger(high)) return undefined;
  // upper ≥ lower: (s − t)·n ≥ low − high.
  const [slope, least] = [upper.slope - lower.slope, low.numerator - high.numerator];
  if (slope === 0n) return undefined;
  const quotient = least / slope + (least % slope > 0n ? 1n : 0n);
  return rationalToJson(rational(quotient));
}

const at = ({ slope, offset }: Linear, value: bigint, spend: Spend): bigint | undefined => {
  const exact = exactRational(offset, spend);
  return exact && isInteger(exact) ? slope * value + exact.numerator : undefined;
};

/** The sum for the first n, written out, and the claim about it. */
function baseOf(iteration: BoundedIteration, range: Range, closed: MathJson, spend: Spend): SumIdentity["base"] | undefined {
  const right = substituted(closed, range.parameter, range.from);
  const start = exactRational(range.from, spend);
  if (right === undefined) return undefined;
  if (start === undefined) {
    const only = substituted(iteration.term, iteration.index, iteration.from);
    return only === undefined ? undefined : [only, right];
  }
  const [first, last] = [at(range.lower, start.numerator, spend), at(range.upper, start.numerator, spend)];
  if (first === undefined || last === undefined || last - first > 2n * mostNewTerms) return undefined;
  const terms: MathJson[] = [];
  for (let place = first; place <= last; place++) {
    const term = substituted(iteration.term, iteration.index, rationalToJson(rational(place)));
    if (term === undefined) return undefined;
    terms.push(foldConstants(term, spend));
  }
  const written = iteration.head === "Sum" ? sumOf(terms) : terms.length === 1 ? terms[0] : apply("Multiply", ...terms);
  return written === undefined ? undefined : [written, right];
}

/** The last bound not in a sum that starts at the lower bound. */
const beforeFirst = ({ slope, offset }: Linear): Linear => ({ slope, offset: apply("Subtract", offset, 1) });

/** The terms at bound(n − 1) + 1 … bound(n). */
function termsBetween(iteration: BoundedIteration, bound: Linear, parameter: string, spend: Spend): MathJson[] | undefined {
  const exact = exactRational(bound.offset, spend);
  const terms: MathJson[] = [];
  const scaled: MathJson = bound.slope === 1n ? parameter : apply("Multiply", Number(bound.slope), parameter);
  for (let back = bound.slope - 1n; back >= 0n; back--) {
    const place = exact
      ? stepped(scaled, exact.numerator - back, spend)
      : stepped(isZeroOffset(bound) ? scaled : apply("Add", scaled, bound.offset), -back, spend);
    const term = substituted(iteration.term, iteration.index, place);
    if (term === undefined) return undefined;
    terms.push(foldConstants(term, spend));
  }
  return terms;
}

function isZeroOffset({ offset }: Linear): boolean {
  return offset === 0;
}
