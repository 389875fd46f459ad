import type { MathJson } from "../../../contract.ts";
import { apply, countedName, freeLetters, headOf, isSymbol, mapTree, operandsOf, sizeOf } from "../../../expression/mathjson.ts";
import { symbolParts } from "../../../expression/notation/letters.ts";
import { bitLength } from "../../integer.ts";
import { add, compare, isInteger, multiply, one, type Rational, rational, rationalToJson, zero } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { sumOf } from "../building.ts";
import { costOf, exactRational, foldConstants } from "../constant-folding.ts";
import { substituted } from "../elimination.ts";

/** More terms than these are not written out. */
const mostTerms = 2_000;
/** A sum that comes out larger than this is not written out. */
const largestTree = 20_000;
/** Nor is a number of so many binary digits. */
const mostBits = 100_000;

/** Σ or Π over one letter: what is added or multiplied, and for which values of the letter. */
export interface Iteration {
  readonly head: "Sum" | "Product";
  readonly term: MathJson;
  readonly index: string;
  readonly spec: MathJson;
}

/** ["Sum", f, spec] where the spec names one letter, between bounds or in a set. */
export function iterationOf(json: MathJson): Iteration | undefined {
  const head = headOf(json);
  const [term, spec, ...more] = operandsOf(json);
  if ((head !== "Sum" && head !== "Product") || term === undefined || spec === undefined || more.length > 0) return undefined;
  const [index] = operandsOf(spec);
  const kind = headOf(spec);
  if ((kind !== "Limits" && kind !== "Element") || index === undefined || !isSymbol(index) || !isPlain(term)) return undefined;
  return { head, term, index, spec };
}

/** Whether a formula is one value: not infinite, without dots for what is left out, without signs left open. */
const isPlain = (json: MathJson): boolean =>
  isSymbol(json) ? !unclear.has(json) : !unclear.has(headOf(json) ?? "") && operandsOf(json).every(isPlain);

const unclear: ReadonlySet<string> = new Set(
  "PositiveInfinity NegativeInfinity ContinuationPlaceholder Nothing PlusMinus MinusPlus".split(" "),
);

/**
 * A sum or product over finitely many given numbers with its terms written out: over whole numbers between two numbers, or over a set of
 * numbers. What is rational is added up, so Σ k² to 100 is one number. Between n and n − 1 there is nothing: 0, or 1 for a product.
 *
 * @returns undefined for other bounds, more than 2,000 terms and sums that come out too large.
 */
export function writtenOut(json: MathJson, spend: Spend): MathJson | undefined {
  const iteration = iterationOf(json);
  const places = iteration && placesOf(iteration, spend);
  if (iteration === undefined || places === undefined) return undefined;
  const { head, index } = iteration;
  const term = iteration.term;
  if (places.length * sizeOf(term) > 50 * largestTree) return undefined;
  const combine = head === "Sum" ? add : multiply;
  const neutral = head === "Sum" ? zero : one;
  let known: Rational = neutral;
  let size = 0;
  const rest: MathJson[] = [];
  for (const place of places) {
    const part = termAt(term, index, place, spend);
    if (part === undefined) return undefined;
    const value = exactRational(part, spend);
    if (value === undefined) {
      rest.push(part);
      size += sizeOf(part);
    } else {
      known = combine(known, value);
      spend(costOf(known));
    }
    if (size > largestTree || bitsOf(known) > mostBits) return undefined;
  }
  if (rest.length === 0) return rationalToJson(known);
  const isNeutral = compare(known, neutral) === 0;
  if (head === "Sum") return sumOf(isNeutral ? rest : [...rest, rationalToJson(known)]);
  // A product with the factor 0 keeps its other factors, which may have no value.
  const factors = isNeutral ? rest : [rationalToJson(known), ...rest];
  return factors.length === 1 ? factors[0] : apply("Multiply", ...factors);
}

const bitsOf = (value: Rational): number => bitLength(value.numerator) + bitLength(value.denominator);

/** The values that the letter takes, in order. */
function placesOf({ index, spec }: Iteration, spend: Spend): Rational[] | undefined {
  const [, ...bounds] = operandsOf(spec);
  if (headOf(spec) === "Element") return elementsOf(bounds, spend);
  const [from, to, ...more] = bounds.map((bound) =>
    freeLetters(bound).includes(index) ? undefined : exactRational(bound, spend),
  );
  if (from === undefined || to === undefined || more.length > 0 || !isInteger(from) || !isInteger(to)) return undefined;
  const count = to.numerator - from.numerator + 1n;
  if (count < 0n || count > BigInt(mostTerms)) return undefined;
  return Array.from({ length: Number(count) }, (_, step) => rational(from.numerator + BigInt(step)));
}

/** The different numbers of a set that is written out. */
function elementsOf(bounds: readonly MathJson[], spend: Spend): Rational[] | undefined {
  const [set = 0, ...more] = bounds;
  if (headOf(set) !== "Set" || more.length > 0) return undefined;
  const values: Rational[] = [];
  for (const element of operandsOf(set)) {
    const value = exactRational(element, spend);
    if (value === undefined || values.length >= mostTerms) return undefined;
    spend(values.length);
    if (!values.some((other) => compare(other, value) === 0)) values.push(value);
  }
  return values;
}

/** The term for one value of the letter, with x_i as x_2 and a_{i+1} as a_3. undefined where the letter counts another name. */
function termAt(term: MathJson, index: string, place: Rational, spend: Spend): MathJson | undefined {
  const counted = countedName(term, [index]) !== undefined || hasIndices(term);
  const named = counted ? withNamesAt(term, index, place) : term;
  if (named === undefined) return undefined;
  const value = substituted(named, index, rationalToJson(place));
  if (value === undefined) return undefined;
  // Substituted, folded and looked through.
  spend(6 * sizeOf(value));
  const folded = foldConstants(value, spend);
  return counted ? mapTree(folded, memberOf) : folded;
}

const hasIndices = (json: MathJson): boolean => headOf(json) === "Subscript" || operandsOf(json).some(hasIndices);

/** Every name that the letter counts, for one value of it: x_i where i is a whole number from 0 on. */
function withNamesAt(term: MathJson, index: string, place: Rational): MathJson | undefined {
  let failed = false;
  const result = mapTree(term, (part) => {
    if (!isSymbol(part) || countedName(part, [index]) === undefined) return part;
    const { base, subscript } = symbolParts(part);
    if (subscript !== index || !isInteger(place) || place.numerator < 0n) failed = true;
    return `${base}_${place.numerator}`;
  });
  return failed ? undefined : result;
}

/** a_{2} as the name a_2. */
function memberOf(part: MathJson): MathJson {
  const [name, index, ...more] = operandsOf(part);
  const member = headOf(part) === "Subscript" && more.length === 0 && typeof index === "number";
  return member && name !== undefined && isSymbol(name) && !name.includes("_") && Number.isSafeInteger(index) && index >= 0
    ? `${name}_${index}`
    : part;
}
