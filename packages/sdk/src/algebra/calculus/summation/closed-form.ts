import type { MathJson } from "../../../contract.ts";
import { apply, distinctTrees, freeLetters, headOf, operandsOf, sizeOf } from "../../../expression/mathjson.ts";
import { isInteger, rational, rationalToJson } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { differenceOf, productOf, quotientOf, sumOf } from "../building.ts";
import { exactRational, foldConstants } from "../constant-folding.ts";
import { type Elimination, substituted } from "../elimination.ts";
import type { Antidifference } from "./antidifference.ts";
import { exponentialAntidifferences } from "./exponential-antidifference.ts";
import { exponentialPolynomialOf } from "./exponential-polynomial.ts";
import { boundConditions, boundedIterationOf } from "./sum-bounds.ts";
import { hypergeometricAntidifference, signedTerms, writtenDifference } from "./telescoping.ts";

/** So many terms are written out before a sum begins where its closed form holds. */
const mostPeeled = 20n;
/** A closed form larger than this is not written. */
const largestTree = 20_000;

/**
 * A formula without Σ for a sum over whole numbers from a to n, or to infinity: summands that are polynomials in k, polynomials times
 * powers r^k, sums that telescope, and whatever else Gosper's algorithm sums (k·k!, 1/(k(k + 2))). The conditions say which n: whole
 * numbers from a − 1 on, where the sum is empty; and for powers r ≠ 1, to infinity |r| < 1.
 *
 * @returns undefined where no closed form is known.
 */
export function closedForm(sum: MathJson, spend: Spend): Elimination | undefined {
  const iteration = boundedIterationOf(sum);
  if (iteration?.head !== "Sum") return undefined;
  const { term, index, from, to } = iteration;
  const parts = antidifferencesOf(term, index, spend);
  const start = parts && startOf(term, index, from, parts, spend);
  if (parts === undefined || start === undefined) return undefined;
  const ending = to === "PositiveInfinity" ? atInfinity(start.at, parts, spend) : upTo(to, start, parts, spend);
  if (ending === undefined) return undefined;
  const before = sumOf(parts.map((part) => part.start(start.at)));
  const json = sumOf([...start.peeled, foldConstants(differenceOf(ending.json, before), spend)]);
  if (sizeOf(json) > largestTree) return undefined;
  const conditions = [...start.conditions, ...ending.conditions];
  return { json, conditions: distinctTrees(conditions) };
}

/** Antidifferences that add up to one of the term. */
function antidifferencesOf(term: MathJson, index: string, spend: Spend): readonly Antidifference[] | undefined {
  const polynomial = exponentialPolynomialOf(term, index, spend);
  if (polynomial) return exponentialAntidifferences(polynomial, spend);
  const single =
    writtenDifference(term, index, [1], spend) ??
    hypergeometricAntidifference(term, index, spend) ??
    writtenDifference(term, index, [2, 3, 4], spend);
  if (single) return [single];
  return withoutFactors(term, index, spend) ?? termByTerm(term, index, spend);
}

/** What does not move is taken out: c·f(k) and f(k)/c. */
function withoutFactors(term: MathJson, index: string, spend: Spend): readonly Antidifference[] | undefined {
  const operands = operandsOf(term);
  const fixed = (part: MathJson): boolean => !freeLetters(part).includes(index);
  const [first = 0, second = 0] = operands;
  if (headOf(term) === "Divide" && operands.length === 2 && fixed(second))
    return antidifferencesOf(first, index, spend)?.map((part) => mapped(part, (value) => quotientOf(value, second)));
  const factors = headOf(term) === "Multiply" ? operands.filter(fixed) : [];
  if (factors.length === 0) return undefined;
  const rest = productOf(operands.filter((operand) => !fixed(operand)));
  return antidifferencesOf(rest, index, spend)?.map((part) => mapped(part, (value) => productOf([...factors, value])));
}

function mapped(part: Antidifference, make: (value: MathJson) => MathJson): Antidifference {
  return {
    ...part,
    start: (from) => make(part.start(from)),
    end: (to) => make(part.end(to)),
    ...(part.limit ? { limit: { ...part.limit, value: make(part.limit.value) } } : {}),
  };
}

/** Terms that sum by themselves one by one, the others together: neither 1/k nor 1/(k + 1) has a closed form, but their difference does. */
function termByTerm(term: MathJson, index: string, spend: Spend): readonly Antidifference[] | undefined {
  const found: Antidifference[] = [];
  const others: MathJson[] = [];
  const terms = signedTerms(term).map(({ sign, term: part }) => (sign > 0 ? part : apply("Negate", part)));
  if (terms.length < 2) return undefined;
  for (const part of terms) {
    const polynomial = exponentialPolynomialOf(part, index, spend);
    const single = polynomial ? exponentialAntidifferences(polynomial, spend) : hypergeometricOf(part, index, spend);
    if (single) found.push(...single);
    else others.push(part);
  }
  if (others.length === 0) return found;
  const rest = found.length === 0 ? undefined : antidifferencesOf(sumOf(others), index, spend);
  return rest && [...found, ...rest];
}

const hypergeometricOf = (part: MathJson, index: string, spend: Spend): readonly Antidifference[] | undefined => {
  const single = hypergeometricAntidifference(part, index, spend);
  return single && [single];
};

interface Start {
  /** The first terms, written out because the antidifference has poles there. */
  readonly peeled: readonly MathJson[];
  /** Where the rest starts. */
  readonly at: MathJson;
  readonly conditions: readonly MathJson[];
}

/** Where the sum starts, above all the poles of its antidifferences. */
function startOf(
  term: MathJson,
  index: string,
  from: MathJson,
  parts: readonly Antidifference[],
  spend: Spend,
): Start | undefined {
  const exact = exactRational(from, spend);
  const pole = parts
    .flatMap((part) => part.poles)
    .reduce<bigint | undefined>((most, at) => (most === undefined || at > most ? at : most), undefined);
  if (exact === undefined) {
    const above = pole === undefined ? [] : [apply("Greater", from, rationalToJson(rational(pole)))];
    return { peeled: [], at: from, conditions: above };
  }
  if (!isInteger(exact)) return undefined;
  const first = exact.numerator;
  if (pole === undefined || pole < first) return { peeled: [], at: rationalToJson(exact), conditions: [] };
  if (pole - first >= mostPeeled) return undefined;
  const peeled: MathJson[] = [];
  for (let place = first; place <= pole; place++) {
    const value = substituted(term, index, rationalToJson(rational(place)));
    if (value === undefined) return undefined;
    peeled.push(foldConstants(value, spend));
  }
  const at = rational(pole + 1n);
  return { peeled, at: rationalToJson(at), conditions: [] };
}

function atInfinity(from: MathJson, parts: readonly Antidifference[], spend: Spend): Elimination | undefined {
  const limits = parts.map((part) => part.limit);
  if (!limits.every((limit) => limit !== undefined)) return undefined;
  const whole = exactRational(from, spend) ? [] : [apply("Element", from, "Integers")];
  return {
    json: sumOf(limits.map(({ value }) => value)),
    conditions: [...limits.flatMap(({ conditions }) => conditions), ...whole],
  };
}

/** G(n + 1), where the sum is not emptier than empty. */
function upTo(to: MathJson, start: Start, parts: readonly Antidifference[], spend: Spend): Elimination | undefined {
  const conditions = boundConditions(start.at, to, spend);
  if (conditions === undefined) return undefined;
  const all = [...parts.flatMap((part) => part.conditions), ...conditions];
  return { json: sumOf(parts.map((part) => part.end(to))), conditions: all };
}
