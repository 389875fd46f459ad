import * as P from "../../../algebra/polynomial.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { rationalFunctionOf } from "../../../algebra/rational-function.ts";
import type { MathJson } from "../../../contract.ts";
import { greatestCommonDivisor, leastCommonMultiple } from "../../../expression/evaluation/counting.ts";
import { apply, distinctTrees, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { factorsOf, numberOf, productOf, quotientOf, scaled, splitNumber, sumOf, termsOf, unsigned, wholeOf } from "../forms.ts";
import { type Kind, kind, type Mistake, type MistakenRule, onStatement } from "../mistake.ts";
import { isOrder } from "../statements.ts";

/** Equations and inequalities changed on one side only, or in all terms but one. */

interface Sides {
  readonly head: string;
  readonly left: readonly MathJson[];
  readonly right: readonly MathJson[];
}

function sidesOf(json: MathJson): Sides | undefined {
  const [left = 0, right = 0, ...more] = operandsOf(json);
  const head = headOf(json) ?? "";
  if ((head !== "Equal" && !isOrder(json)) || more.length > 0) return undefined;
  return { head, left: termsOf(left), right: termsOf(right) };
}

/** What somebody may multiply both sides by to be rid of denominators. */
export function multipliers({ left, right }: Pick<Sides, "left" | "right">): MathJson[] {
  const divisors = [...left, ...right].map(unsigned).flatMap((term) => {
    if (headOf(term) === "Divide") return [operandsOf(term)[1] as MathJson];
    return factorsOf(term).flatMap((factor) => (headOf(factor) === "Divide" ? [operandsOf(factor)[1] as MathJson] : []));
  });
  const numbers = divisors.flatMap((divisor) => wholeOf(divisor) ?? []);
  const others = divisors.filter((divisor) => numberOf(divisor) === undefined);
  const common = numbers.length > 1 ? [numbers.reduce(leastCommonMultiple)].filter(Number.isSafeInteger) : [];
  const all: MathJson[] = [...numbers, ...common, ...others, ...(others.length > 1 ? [productOf(others)] : [])];
  return distinctTrees(all);
}

/** What somebody may divide both sides by to be rid of a coefficient. */
function divisors({ left, right }: Sides): MathJson[] {
  const coefficients = [...left, ...right].flatMap((term) => {
    const factors = factorsOf(unsigned(term));
    return factors.length > 1 ? factors.filter((factor) => numberOf(factor) !== undefined || typeof factor === "string") : [];
  });
  const numbers = coefficients.flatMap((each) => wholeOf(each) ?? []).map(Math.abs);
  const common = numbers.length > 1 ? [numbers.reduce(greatestCommonDivisor)] : [];
  return distinctTrees([...coefficients, ...common]).filter((each) => each !== 1);
}

/** Every change of all terms but one, of one side alone, of one term alone. */
function* unevenly(
  { head, left, right }: Sides,
  change: (term: MathJson) => MathJson,
  factor: MathJson,
): Iterable<Mistake & { alone: boolean }> {
  const terms = [...left, ...right];
  const changed = terms.map(change);
  const split = left.length;
  const pick = (which: (index: number) => boolean): MathJson => {
    const result = terms.map((term, index) => (which(index) ? (changed[index] as MathJson) : term));
    return apply(head, sumOf(result.slice(0, split)), sumOf(result.slice(split)));
  };
  for (const [index, term] of terms.entries())
    if (term !== 0) yield { json: pick((place) => place !== index), parts: { factor, term }, alone: false };
  yield { json: pick((place) => place < split), parts: { factor, term: sumOf(right) }, alone: false };
  yield { json: pick((place) => place >= split), parts: { factor, term: sumOf(left) }, alone: false };
  for (const [index, term] of terms.entries())
    if (terms.length > 2) yield { json: pick((place) => place === index), parts: { factor, term }, alone: true };
}

const multiplied = kind("dropped-factor", "dropped-factor.not-multiplied", 65);
const divided = kind("dropped-factor", "dropped-factor.not-divided", 64);
const oneMultiplied = kind("dropped-factor", "dropped-factor.only-one-multiplied", 57);
const oneDivided = kind("dropped-factor", "dropped-factor.only-one-divided", 56);

/** In a long equation almost any number comes of changing some terms and not others. */
const inLongLines = (of: Kind, { left, right }: Sides): Kind => ({ ...of, wholeLine: left.length + right.length > 2 });

function* notMultiplied(json: MathJson): Iterable<Mistake> {
  const sides = sidesOf(json);
  if (!sides) return;
  for (const factor of multipliers(sides))
    for (const { alone, ...mistake } of unevenly(sides, (term) => scaled(factor, term), factor))
      yield { ...mistake, as: inLongLines(alone ? oneMultiplied : multiplied, sides) };
}

function* notDivided(json: MathJson): Iterable<Mistake> {
  const sides = sidesOf(json);
  if (!sides) return;
  for (const factor of divisors(sides))
    for (const { alone, ...mistake } of unevenly(sides, (term) => quotientOf(term, factor), factor))
      yield { ...mistake, as: inLongLines(alone ? oneDivided : divided, sides) };
}

/** x² − 6x = 7 as (x − 3)² = 7: the square completed on one side. */
function* completedOnOneSide(json: MathJson): Iterable<Mistake> {
  const [left = 0, right = 0] = operandsOf(json);
  if (headOf(json) !== "Equal") return;
  for (const [index, side] of [left, right].entries()) {
    for (const letter of freeLetters(side)) {
      const coefficients = P.coefficientsIn(rationalFunctionOf(side)?.numerator ?? P.zero, letter);
      const [, b, a] = coefficients ?? [];
      if (coefficients?.length !== 3 || !a || !b || N.isZero(b)) continue;
      const term = N.toJson(N.divide(N.multiply(b, b), N.multiply(N.fromInteger(4), a)));
      const grown = apply("Add", side, term);
      yield { json: index === 0 ? apply("Equal", grown, right) : apply("Equal", left, grown), parts: { term, part: json } };
    }
  }
}

/** x + 3 = 7 as x = 7, or x = 4 − 3 … : a term taken from one side alone. */
function* fromOneSide(json: MathJson): Iterable<Mistake> {
  const sides = sidesOf(json);
  if (!sides) return;
  const { head, left, right } = sides;
  for (const [index, term] of left.entries())
    if (left.length > 1)
      yield { json: apply(head, sumOf(left.filter((_, place) => place !== index)), sumOf(right)), parts: { term } };
  for (const [index, term] of right.entries())
    if (right.length > 1)
      yield { json: apply(head, sumOf(left), sumOf(right.filter((_, place) => place !== index))), parts: { term } };
}

/** 2x + 5 = 13 as x = 8: the coefficient of the unknown is not divided by. */
function* coefficientKept(json: MathJson): Iterable<Mistake> {
  const sides = sidesOf(json);
  const terms = sides ? [...sides.left, ...sides.right] : [];
  const moving = terms.filter((term) => freeLetters(term).length > 0);
  const [term = 0] = moving;
  if (!sides || moving.length !== 1) return;
  const { number, rest } = splitNumber(unsigned(term));
  if (Math.abs(number) < 2) return;
  const bare = startsWithMinus(term) ? opposite(productOf(rest)) : productOf(rest);
  const swap = (side: readonly MathJson[]): MathJson => sumOf(side.map((each) => (each === term ? bare : each)));
  yield { json: apply(sides.head, swap(sides.left), swap(sides.right)), parts: { factor: number, term } };
}

/** √(x + 1) = 3 as x + 1 = 3, x² = 9 as x = 9: only one side squared or rooted. */
function* squaredOnOneSide(json: MathJson): Iterable<Mistake> {
  const [left = 0, right = 0, ...more] = operandsOf(json);
  const head = headOf(json) ?? "";
  if (more.length > 0 || head !== "Equal") return;
  const stripped = (side: MathJson): MathJson | undefined =>
    headOf(side) === "Sqrt" || (headOf(side) === "Power" && operandsOf(side)[1] === 2) ? operandsOf(side)[0] : undefined;
  const [inner, other] = [stripped(left), stripped(right)];
  if (inner !== undefined) yield { json: apply(head, inner, right), parts: { part: json, written: apply(head, inner, right) } };
  if (other !== undefined) yield { json: apply(head, left, other), parts: { part: json, written: apply(head, left, other) } };
}

export const equationRules: readonly MistakenRule[] = [
  onStatement("dropped-factor", "dropped-factor.not-multiplied", 65, notMultiplied),
  onStatement("dropped-factor", "dropped-factor.not-divided", 64, notDivided),
  onStatement("dropped-factor", "dropped-factor.coefficient-kept", 60, coefficientKept),
  onStatement("dropped-term", "dropped-term.added-to-one-side", 82, completedOnOneSide),
  onStatement("dropped-term", "dropped-term.one-side", 60, fromOneSide),
  onStatement("power-rule", "power-rule.one-side", 76, squaredOnOneSide),
];
