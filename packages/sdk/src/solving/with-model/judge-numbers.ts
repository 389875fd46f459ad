import { checkClaim } from "../../checking/check-claim.ts";
import { type Line, lastSide } from "../../checking/line.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, freeLetters, headOf, isNumber, numeral, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { partWithoutValue } from "../../verification/part-without-value.ts";
import { conjuncts, isNever } from "./conjuncts.ts";
import { judgeInUnits } from "./judge-in-units.ts";

const undecided: Verdict = { status: "unchecked" };

/** Whether a statement speaks of no letter, as 5! = 120 does. It is right or wrong by itself and says nothing of what is sought. */
export const isOfNumbers = (json: MathJson): boolean => makesClaims(json) && freeLetters(json).length === 0;

/** The statement of numbers that a line makes, with the last side of the one that it goes on from; undefined where it makes none. */
export function ofNumbers({ expression: { json }, continues }: Line, before: Expression | undefined): Expression | undefined {
  if (continues === undefined) return isOfNumbers(json) ? expressionOf(json) : undefined;
  const start = before && lastSide(before.json);
  if (start === undefined || freeLetters(json).length > 0) return undefined;
  return expressionOf(apply(continues, start, ...(headOf(json) === continues ? operandsOf(json) : [json])));
}

/** Whether numbers are as is said. What is meant to be rounded is left open. */
export function judgeNumbers(json: MathJson, settings: Settings): Verdict {
  const head = headOf(json) ?? "";
  const sides = operandsOf(json);
  if (!/^(Equal|Approx)$/.test(head)) return judgeStatement(json, settings);
  const verdicts = sides.slice(1).map((right, index) => judgePair(sides[index] as MathJson, right, head, settings));
  const [first = undecided] = verdicts;
  const some = (status: Verdict["status"]) => verdicts.find((verdict) => verdict.status === status);
  return some("refuted") ?? some("unchecked") ?? some("sampled") ?? first;
}

function judgePair(left: MathJson, right: MathJson, head: string, settings: Settings): Verdict {
  const [before, after] = [expressionOf(left), expressionOf(right)];
  const isRounded = () => checkClaim({ ...settings, before, after, relation: "approximates" }).status === "proved";
  if (head === "Approx") return isRounded() ? { status: "proved" } : undecided;
  const found = checkClaim({ ...settings, before, after, relation: "equal" });
  const verdict = found.status === "unchecked" ? (judgeInUnits(before, after, "equal", settings) ?? found) : found;
  // Many write 2/3 = 0.67 for what is rounded; but a whole number is not rounded to another by an equals sign.
  return verdict.status === "refuted" && !areWhole(left, right, settings) && isRounded() ? undecided : verdict;
}

const areWhole = (left: MathJson, right: MathJson, settings: Settings): boolean =>
  [left, right].some((side) => isNumber(side) && Number.isInteger(Number(numeral(side)))) &&
  [left, right].every((side) => isAlways(apply("Element", side, "Integers"), settings));

/** Whatever numbers the letters of a question are, −3 < 0 is about real ones. */
function judgeStatement(json: MathJson, settings: Settings): Verdict {
  const real = { ...settings, numbers: "real" } as const;
  if (isAlways(json, real)) return { status: "proved" };
  return isNever(expressionOf(json), real) ? { status: "refuted", witness: {} } : undecided;
}

/** Whether a statement holds whatever its letters are, certainly. */
export const isAlways = (json: MathJson, settings: Settings): boolean =>
  checkClaim({ ...settings, before: expressionOf("True"), after: expressionOf(json), relation: "equivalent" }).status ===
  "proved";

/**
 * Whether a false statement of numbers is what is left of equations that nothing solves once their letters have cancelled: its sides differ by what theirs
 * do, and nothing is worked out in it but sums of numbers that stand in them.
 */
export function isReductionOf(statement: MathJson, line: MathJson, settings: Settings): boolean {
  const head = headOf(line) ?? "";
  const [left, right, ...more] = operandsOf(line);
  if (left === undefined || right === undefined || more.length > 0 || !(head in turned)) return false;
  if (![left, right].every((side) => isTakenFrom(statement, side))) return false;
  const parts = conjuncts(statement).slice(0, mostParts);
  const sums = parts.flatMap((part, index) => [
    ...differencesOf(part),
    ...parts.slice(0, index).flatMap((other) => joined(part, other)),
  ]);
  const isZero = (json: MathJson): boolean => {
    const claim = { ...settings, before: expressionOf(json), after: expressionOf(0), relation: "equal" } as const;
    const { status, conditions } = checkClaim(claim);
    return status === "proved" && conditions === undefined;
  };
  const own = apply("Subtract", left, right);
  return sums.some((sum) => sum.head === head && isZero(apply("Subtract", own, sum.json)));
}

/** Equations of a system that are looked through. */
const mostParts = 4;

/** What the sign becomes when the sides change places. */
const turned: Readonly<Record<string, string>> = {
  Equal: "Equal",
  Less: "Greater",
  Greater: "Less",
  LessEqual: "GreaterEqual",
  GreaterEqual: "LessEqual",
};

/** What an equation or inequality says of the difference of its sides, either way round. */
function differencesOf(json: MathJson): { head: string; json: MathJson }[] {
  const [left, right, ...more] = operandsOf(json);
  const other = turned[headOf(json) ?? ""];
  if (left === undefined || right === undefined || more.length > 0 || other === undefined) return [];
  return [
    { head: headOf(json) as string, json: apply("Subtract", left, right) },
    { head: other, json: apply("Subtract", right, left) },
  ];
}

/** One equation taken from another, or added to it. */
const joined = (one: MathJson, other: MathJson): { head: string; json: MathJson }[] =>
  headOf(one) !== "Equal" || headOf(other) !== "Equal"
    ? []
    : differencesOf(one).flatMap((first) =>
        differencesOf(other).map(({ json }) => ({ head: "Equal", json: apply("Add", first.json, json) })),
      );

/** A plain number, a part of the statement, or a sum of its parts. */
function isTakenFrom(statement: MathJson, side: MathJson): boolean {
  const isSum = (json: MathJson): boolean =>
    contains(statement, json) || (/^(Add|Subtract|Negate)$/.test(headOf(json) ?? "") && operandsOf(json).every(isSum));
  return isPlain(side) || isSum(side);
}

const isPlain = (json: MathJson): boolean =>
  isNumber(json) || (/^(Negate|Rational|Divide)$/.test(headOf(json) ?? "") && operandsOf(json).every(isPlain));

const contains = (whole: MathJson, part: MathJson): boolean =>
  sameTree(whole, part) || operandsOf(whole).some((operand) => contains(operand, part));

/** √(−4) has no real value: that nothing solves either line makes it no right step. */
export function withValue(verdict: Verdict, json: MathJson): Verdict {
  const part = verdict.status === "proved" ? partWithoutValue(json) : undefined;
  if (part === undefined) return verdict;
  return { status: "unchecked", reason: { key: "reason.part-without-value", params: { part: expressionOf(part) } } };
}
