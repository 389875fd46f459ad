import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { resultant } from "../../../algebra/multivariate/resultant.ts";
import type { Radical } from "../../../algebra/radicals/radical.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { equationOf } from "./polynomial-equation.ts";
import { rootsOf, squaresOf } from "./roots.ts";
import { type Condition, isNotZero, possibleFactors, type System, unknownsIn } from "./system.ts";

/** The next thing to do with a system of equations. */
export type Move =
  /** An equation determines a letter, or its square: these are its values. */
  | {
      readonly type: "roots";
      readonly of: Condition;
      readonly letter: string;
      readonly power: 1 | 2;
      readonly roots: readonly Radical[];
    }
  /** A product is zero when a factor is. */
  | { readonly type: "factors"; readonly of: Condition; readonly factors: readonly Polynomial[] }
  /** letter^power = numerator / denominator, put into the other equations. */
  | {
      readonly type: "substitute";
      readonly of: Condition;
      readonly letter: string;
      readonly power: 1 | 2;
      readonly numerator: Polynomial;
      readonly denominator: Polynomial;
    }
  /** A letter drops out of two equations. */
  | {
      readonly type: "eliminate";
      readonly of: readonly [Condition, Condition];
      readonly letter: string;
      readonly condition: Condition;
    };

/** More letters than these are not tried to be put in. */
const mostSubstitutions = 3;

/**
 * The ways to go on, as a pupil would choose: an equation for one letter first, then what can be substituted, then elimination. Some lead to roots of
 * roots where the next one does not.
 */
export function* movesFor(system: System): Generator<Move> {
  const certain = determined(system, 2) ?? product(system) ?? determined(system, 8);
  if (certain) {
    yield certain;
    return;
  }
  const candidates = [...substitutions(system), ...squareSubstitutions(system)].sort((left, right) => left.cost - right.cost);
  for (const { move } of candidates.slice(0, mostSubstitutions)) yield move;
  const root = generalRoot(system);
  if (root) yield root;
  // Where something can be put in, elimination leads to the same, by a longer way.
  const eliminated = candidates.length === 0 ? elimination(system) : undefined;
  if (eliminated) yield eliminated;
}

interface Candidate {
  readonly move: Move;
  readonly cost: number;
}

/** An equation with one unknown letter, no parameters besides it. */
function determined(system: System, largestDegree: number): Move | undefined {
  const { numbers } = system;
  const found = system.conditions
    .map((of) => ({ of, letters: unknownsIn(system, of) }))
    .filter(({ letters }) => letters.length === 1)
    .map(({ of, letters: [letter = ""] }) => ({ of, letter, degree: P.degreeIn(of.polynomial, numbers.variableOf(letter)) }))
    .filter(({ degree }) => degree <= largestDegree)
    .sort((left, right) => left.degree - right.degree);
  for (const { of, letter } of found) {
    const roots = rootsOf(numbers, of.polynomial, letter);
    // a² = 15 + 5√5 rather than a = (5√2 + √10)/2, which may have no such form at all.
    const isPlain = roots?.every((root) => root.length <= 1);
    const squares = isPlain || numbers.sign(numbers.letter(letter)) !== 1 ? undefined : squaresOf(numbers, of.polynomial, letter);
    if (squares) return { type: "roots", of, letter, power: 2, roots: squares };
    if (roots) return { type: "roots", of, letter, power: 1, roots };
  }
  return undefined;
}

function product(system: System): Move | undefined {
  for (const of of system.conditions) {
    const factors = possibleFactors(system.numbers, of.polynomial);
    if (factors.length > 1) return { type: "factors", of, factors };
  }
  return undefined;
}

/** a = 2c rather than c = a/2; short formulas first. */
function substitutions(system: System): Candidate[] {
  const { numbers } = system;
  const found: Candidate[] = [];
  for (const of of system.conditions) {
    for (const letter of unknownsIn(system, of)) {
      const variable = numbers.variableOf(letter);
      if (P.degreeIn(of.polynomial, variable) !== 1) continue;
      const [rest = 0n, lead = 0n] = P.coefficientsIn(of.polynomial, variable);
      if (!isNotZero(numbers, lead)) continue;
      const [numerator, denominator] = P.leadingInteger(lead) < 0n ? [rest, P.negate(lead)] : [P.negate(rest), lead];
      const isPlain = P.isConstant(denominator) ? (denominator === 1n ? 0 : 2) : 6;
      const cost = isPlain + 2 * P.termCount(numerator) + 2 * P.totalDegree(numerator) + 3 * hiddenIn(system, of, letter);
      found.push({ move: { type: "substitute", of, letter, power: 1, numerator, denominator }, cost });
    }
  }
  return found;
}

/** In how many other equations the letter stands to a power that makes them longer. */
const hiddenIn = ({ numbers, conditions }: System, of: Condition, letter: string): number =>
  conditions.filter((other) => other !== of && P.degreeIn(other.polynomial, numbers.variableOf(letter)) > 2).length;

/** b² = a² − c², where b stands in even powers everywhere. */
function squareSubstitutions(system: System): Candidate[] {
  const { numbers, conditions } = system;
  const found: Candidate[] = [];
  for (const of of conditions) {
    for (const letter of unknownsIn(system, of)) {
      const variable = numbers.variableOf(letter);
      if (P.degreeIn(of.polynomial, variable) !== 2 || !conditions.every((other) => isEven(other.polynomial, variable))) continue;
      const [rest = 0n, , lead = 0n] = P.coefficientsIn(of.polynomial, variable);
      if (!isNotZero(numbers, lead)) continue;
      const [numerator, denominator] = P.leadingInteger(lead) < 0n ? [rest, P.negate(lead)] : [P.negate(rest), lead];
      const isPlain = P.isConstant(denominator) ? (denominator === 1n ? 0 : 2) : 6;
      const cost = isPlain + 2 * P.termCount(numerator) + 2 * P.totalDegree(numerator) + 1;
      found.push({ move: { type: "substitute", of, letter, power: 2, numerator, denominator }, cost });
    }
  }
  return found;
}

const isEven = (polynomial: Polynomial, variable: number): boolean =>
  P.coefficientsIn(polynomial, variable).every((coefficient, exponent) => exponent % 2 === 0 || coefficient === 0n);

/** The only equation left for a letter that others do not have: solved with the other letters in it. */
function generalRoot(system: System): Move | undefined {
  const { numbers, conditions } = system;
  for (const of of conditions) {
    for (const letter of unknownsIn(system, of)) {
      const variable = numbers.variableOf(letter);
      if (conditions.some((other) => other !== of && P.degreeIn(other.polynomial, variable) > 0)) continue;
      const lead = P.coefficientsIn(of.polynomial, variable).at(-1) ?? 0n;
      if (!isNotZero(numbers, lead)) continue;
      const roots = rootsOf(numbers, of.polynomial, letter);
      if (roots) return { type: "roots", of, letter, power: 1, roots };
    }
  }
  return undefined;
}

function elimination(system: System): Move | undefined {
  const { numbers, conditions } = system;
  let best: { move: Move; cost: number } | undefined;
  for (const [index, first] of conditions.entries()) {
    for (const second of conditions.slice(index + 1)) {
      for (const letter of unknownsIn(system, first)) {
        const variable = numbers.variableOf(letter);
        const degrees = [first, second].map(({ polynomial }) => P.degreeIn(polynomial, variable));
        if ((degrees[1] ?? 0) < 1 || Math.max(...degrees) > 4) continue;
        const condition = eliminated(system, first, second, variable);
        if (!condition) continue;
        const cost = P.totalDegree(condition.polynomial) + P.termCount(condition.polynomial) / 4;
        if (!best || cost < best.cost) best = { move: { type: "eliminate", of: [first, second], letter, condition }, cost };
      }
    }
  }
  return best?.move;
}

/** Of larger ones elimination leads to nothing that anybody would write down. */
const largestProduct = 16;
const mostTerms = 40;

/** undefined for what says nothing new. */
function eliminated(
  { numbers, conditions }: System,
  first: Condition,
  second: Condition,
  variable: number,
): Condition | undefined {
  if (P.totalDegree(first.polynomial) * P.totalDegree(second.polynomial) > largestProduct) return undefined;
  const result = resultant(first.polynomial, second.polynomial, variable, spendFreely);
  if (result === 0n || P.termCount(result) > mostTerms) return undefined;
  const factors = possibleFactors(numbers, result);
  if (factors.length === 0) return undefined;
  const polynomial = factors.reduce((left, right) => P.multiply(left, right));
  if (conditions.some((other) => P.equal(other.polynomial, polynomial)) || P.totalDegree(polynomial) > 12) return undefined;
  return { polynomial, statement: equationOf(numbers, polynomial) };
}
