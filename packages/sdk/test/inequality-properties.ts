import assert from "node:assert/strict";
import fc from "fast-check";
import * as Q from "../src/algebra/rational.ts";
import type { MathJson, Problem } from "../src/contract.ts";
import { namedSet } from "../src/derivation/methods/inequalities/read-set.ts";
import { holdsFor, type RelationHead } from "../src/derivation/methods/inequalities/relation.ts";
import { contains, type SolutionSet } from "../src/derivation/methods/inequalities/solution-set.ts";
import { expressionOf } from "../src/expression/expression.ts";
import { solveInequality } from "./solved-inequality.ts";

/** Instances a family. */
export const numRuns = 200;

const heads: readonly RelationHead[] = ["Less", "LessEqual", "Greater", "GreaterEqual", "NotEqual"];
export const anyRelation = fc.constantFrom(...heads);
export const order = fc.constantFrom(...heads.slice(0, 4));
export const zeroOf = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.constantFrom(1, 1, 2, 3))
  .map(([numerator, denominator]) => Q.rational(BigInt(numerator), BigInt(denominator)));

function solutionsOf(inequality: MathJson): SolutionSet {
  const problem: Problem = {
    kind: "inequality.other",
    given: [expressionOf(inequality)],
    unknowns: ["x"],
    asks: [{ what: "solutions" }],
    numbers: "real",
    assuming: [],
  };
  const { status, answer } = solveInequality(problem);
  assert.equal(status, "solved", JSON.stringify(inequality));
  const set = answer && namedSet(answer.json);
  assert.ok(set);
  return set;
}

/** At each of the numbers, between neighbours, and beyond all. */
export function placesAround(numbers: readonly Q.Rational[]): Q.Rational[] {
  const ascending = [...numbers].sort(Q.compare);
  const middles = ascending.slice(1).map((own, index) => Q.divide(Q.add(own, ascending[index] as Q.Rational), Q.rational(2)));
  const [first = Q.zero, last = Q.zero] = [ascending[0], ascending.at(-1)];
  return [...ascending, ...middles, Q.subtract(first, Q.one), Q.add(last, Q.rational(1, 7)), Q.add(last, Q.rational(100))];
}

/** The answer has the numbers for which the sign is right, and no others; undefined where the formula has no value. */
export function check(
  inequality: MathJson,
  wanted: RelationHead,
  places: readonly Q.Rational[],
  signAt: (x: Q.Rational) => number | undefined,
): void {
  const set = solutionsOf(inequality);
  for (const place of places) {
    const sign = signAt(place);
    const expected = sign !== undefined && holdsFor(wanted, sign);
    assert.equal(contains(set, place), expected, `${JSON.stringify(inequality)} at ${place.numerator}/${place.denominator}`);
  }
}
