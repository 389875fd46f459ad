import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../../geometry/figures.ts";
import { verifyWithin } from "../verify-step.ts";

/** What the question says, so far as answers are held against it: where points are, which curves there are, what names stand for. */
export interface Known {
  readonly numbers: Radicals;
  readonly scene: {
    readonly definitions: ReadonlyMap<string, MathJson>;
    readonly members: readonly { readonly names: readonly string[]; readonly of: MathJson }[];
  };
  point(term: MathJson): Point | undefined;
  curve(term: MathJson): Curve | undefined;
  segment(term: MathJson): readonly [Point, Point] | undefined;
}

/** A question with values for all that was unknown in it. */
export interface Configured extends Known {
  points(term: MathJson): readonly Point[] | undefined;
  curves(term: MathJson): readonly Curve[] | undefined;
  quantity(term: MathJson): MathJson | undefined;
  /** The equation of a curve in x and y, with the values found. */
  equationOf(curve: MathJson): MathJson | undefined;
  readonly assuming: readonly MathJson[];
  readonly spend: Spend;
}

type Sign = -1 | 0 | 1;

/** That a formula has one of some signs, or that two formulas are equal. */
export type Condition =
  | {
      readonly formula: MathJson;
      readonly signs: readonly Sign[] /** Named as a condition where letters leave it open. */;
      readonly listed?: true;
    }
  | { readonly left: MathJson; readonly right: MathJson };

export const zero = (formula: MathJson): Condition => ({ formula, signs: [0] });
export const notZero = (formula: MathJson): Condition => ({ formula, signs: [-1, 1] });
export const notNegative = (formula: MathJson): Condition => ({ formula, signs: [0, 1] });
export const positive = (formula: MathJson): Condition => ({ formula, signs: [1] });
/** Positive, or said to be so where it depends on letters: that a chord exists. */
export const positiveOrListed = (formula: MathJson): Condition => ({ formula, signs: [1], listed: true });
export const negative = (formula: MathJson): Condition => ({ formula, signs: [-1] });
export const equal = (left: MathJson, right: MathJson): Condition => ({ left, right });

/** Never true: an answer of the wrong shape. */
export const impossible: Condition = { formula: 1, signs: [0] };

const operations = 200_000;
const unchecked: Verdict = { status: "unchecked" };

/**
 * Whether all conditions hold; undefined conditions could not be set up. With letters nothing is refuted, since some value might satisfy them; what
 * is not zero as a formula but may be for some value of a letter is listed as a condition.
 */
export function verdictOn(numbers: Radicals, conditions: readonly Condition[] | undefined): Verdict {
  if (!conditions || conditions.length === 0) return unchecked;
  const listed: Expression[] = [];
  const held = conditions.map((condition) => holds(numbers, condition, listed));
  if (held.includes(false)) return { status: "refuted", by: "definition", witness: {} };
  if (held.includes(undefined)) return unchecked;
  return { status: "proved", by: "definition", ...(listed.length > 0 ? { conditions: listed } : {}) };
}

function holds(numbers: Radicals, condition: Condition, listed: Expression[]): boolean | undefined {
  if ("left" in condition) return areEqual(condition.left, condition.right);
  const { formula, signs, listed: isListed } = condition;
  const value = numbers.read(formula);
  const sign = value ? numbers.sign(value) : signOfNumber(formula);
  const hasLetters = freeLetters(formula).length > 0;
  if (sign !== undefined) return signs.includes(sign) ? true : hasLetters ? undefined : false;
  if (!value || !hasLetters) return undefined;
  if (signs.includes(1) && signs.includes(-1)) {
    listed.push(expressionOf(apply("NotEqual", numbers.toJson(value), 0)));
    return true;
  }
  if (isListed) {
    listed.push(expressionOf(apply("Greater", numbers.toJson(value), 0)));
    return true;
  }
  // Roots are never negative, whatever the letters under them are.
  const isSumOfRoots = value.every((term) => numbers.sign([{ ...term, radicand: 1n }]) === 1);
  return signs.includes(0) && signs.includes(1) && isSumOfRoots ? true : undefined;
}

function signOfNumber(formula: MathJson): Sign | undefined {
  const sign = freeLetters(formula).length === 0 ? signOfConstant(formula, () => {}) : undefined;
  return sign === "no-value" ? undefined : sign;
}

function areEqual(left: MathJson, right: MathJson): boolean | undefined {
  const claim = { before: { latex: "", json: left }, after: { latex: "", json: right }, relation: "equal" } as const;
  const { status } = verifyWithin(operations, claim);
  return status === "proved" ? true : status === "refuted" && freeLetters(["List", left, right]).length === 0 ? false : undefined;
}

/** The line and the conic that a segment is a chord of, by its head or by the names of its ends. */
export function chordIn(known: Known, segment: MathJson): { line: StraightLine; conic: SecondDegree } | undefined {
  const { scene } = known;
  const term = isSymbol(segment) ? (scene.definitions.get(segment) ?? segment) : segment;
  const [from, to] = operandsOf(term);
  const meeting = scene.members.find(
    ({ names, of }) => headOf(of) === "Intersections" && [from, to].every((end) => names.includes(end as string)),
  );
  const of = headOf(term) === "Chord" ? term : headOf(term) === "Segment" && from !== to ? meeting?.of : undefined;
  const [one, other] = operandsOf(of ?? 0).map((curve) => known.curve(curve));
  if (one?.kind === "line" && other?.kind === "conic") return { line: one, conic: other };
  return one?.kind === "conic" && other?.kind === "line" ? { line: other, conic: one } : undefined;
}
