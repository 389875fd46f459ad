import type { MathJson } from "../../../contract.ts";
import { headOf, isApplication, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { divide, isInteger, isZero, one, rationalToJson, subtract } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { negativeOf, productOf, sumOf } from "../building.ts";
import { foldConstants } from "../constant-folding.ts";
import { substituted } from "../elimination.ts";
import type { Antidifference } from "./antidifference.ts";
import { gosper } from "./gosper.ts";
import { type HypergeometricTerm, hypergeometricTermOf, ratioOf, termToJson } from "./hypergeometric.ts";
import { stepped } from "./places.ts";
import * as P from "./rational-polynomial.ts";
import * as Q from "./rational-quotient.ts";

/**
 * √(k + 1) − √k and whatever else is the difference of two terms written out, f(k + h) − f(k) with one of these h, or the other way
 * round. For h = 1 all that the result speaks of stands in the sum itself; for larger h a shorter sum may not reach a pole between.
 */
export function writtenDifference(
  json: MathJson,
  index: string,
  gaps: readonly number[],
  spend: Spend,
): Antidifference | undefined {
  const [first, second, ...more] = signedTerms(json);
  if (first === undefined || second === undefined || more.length > 0 || first.sign === second.sign) return undefined;
  for (const [later, earlier] of [
    [first, second],
    [second, first],
  ] as const) {
    for (const gap of gaps) {
      const moved = substituted(earlier.term, index, ["Add", index, gap]);
      if (moved === undefined) return undefined;
      spend(1);
      if (!sameTree(ordered(moved, index, spend), ordered(later.term, index, spend))) continue;
      return differenceBy(earlier.term, index, later.sign, gap, spend);
    }
  }
  return undefined;
}

interface SignedTerm {
  readonly sign: 1 | -1;
  readonly term: MathJson;
}

/** What a sum adds and takes away. */
export function signedTerms(json: MathJson, sign: 1 | -1 = 1): SignedTerm[] {
  const operands = operandsOf(json);
  const [first, second] = operands;
  const other = sign > 0 ? -1 : 1;
  if (headOf(json) === "Add") return operands.flatMap((operand) => signedTerms(operand, sign));
  if (headOf(json) === "Negate" && first !== undefined) return signedTerms(first, other);
  if (headOf(json) === "Subtract" && first !== undefined && second !== undefined)
    return [...signedTerms(first, sign), ...signedTerms(second, other)];
  return [{ sign, term: json }];
}

/** The tree with its largest parts that are rational functions of the letter in one form. */
function ordered(json: MathJson, index: string, spend: Spend): MathJson {
  if (!isApplication(json)) return json;
  const quotient = Q.quotientIn(json, index, spend);
  if (quotient) return ["Divide", P.polynomialToJson(quotient.above, index), P.polynomialToJson(quotient.below, index)];
  return mapOperands(json, (operand) => ordered(operand, index, spend));
}

/** G(k) = f(k) + … + f(k + gap − 1), with the sign of f(k + gap). */
function differenceBy(term: MathJson, index: string, sign: 1 | -1, gap: number, spend: Spend): Antidifference | undefined {
  // Substitution has worked for k + gap, so it works for every place.
  const at = (place: MathJson): MathJson => {
    const terms = Array.from({ length: gap }, (_, step) =>
      foldConstants(substituted(term, index, stepped(place, BigInt(step), spend)) ?? 0, spend),
    );
    const total = sumOf(terms);
    return sign > 0 ? total : negativeOf(total);
  };
  return { start: at, end: (to) => at(stepped(to, 1n, spend)), poles: [], conditions: [] };
}

/** An antidifference of a term with a rational ratio, by Gosper's algorithm. */
export function hypergeometricAntidifference(json: MathJson, index: string, spend: Spend): Antidifference | undefined {
  const term = hypergeometricTermOf(json, index, spend);
  const ratio = term && ratioOf(term, spend);
  const y = ratio && gosper(ratio, spend);
  const part = term && y && Q.multiply(y, term.rational, spend);
  const poles = part && P.integerRoots(part.below, spend);
  if (term === undefined || ratio === undefined || part === undefined || poles === undefined) return undefined;
  const limit = limitOf(term, part, ratio);
  return {
    start: (from) => termToJson(term, part, from, 0n, spend),
    end: (to) => termToJson(term, part, to, 1n, spend),
    ...(limit === undefined ? {} : { limit: { value: limit, conditions: [] } }),
    poles,
    conditions: [],
  };
}

/** The limit of the antidifference: that of a rational function, and 0 where the terms shrink at least like a geometric sequence. */
function limitOf(term: HypergeometricTerm, part: Q.Quotient, ratio: Q.Quotient): MathJson | undefined {
  const [above, below] = [P.degreeOf(ratio.above), P.degreeOf(ratio.below)];
  const leading = P.leading(ratio.above);
  const size = leading.numerator < 0n ? -leading.numerator : leading.numerator;
  if (above < below || (above === below && size < leading.denominator)) return 0;
  const plain = term.factorials.length === 0 && isInteger(term.base) && isZero(subtract(term.base, one));
  if (!plain || P.degreeOf(part.above) > P.degreeOf(part.below)) return undefined;
  if (P.degreeOf(part.above) < P.degreeOf(part.below)) return 0;
  return productOf([rationalToJson(divide(P.leading(part.above), P.leading(part.below))), ...term.scale]);
}
