import { checkClaim } from "../../checking/check-claim.ts";
import type { Line } from "../../checking/line.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { freeLetters, headOf, isNumber, operandsOf } from "../../expression/mathjson.ts";
import { excludeEachOther } from "./conjuncts.ts";

/**
 * A line that is false as the next one may be none: work on one of several cases, the zeros of a polynomial whose sign is asked for, a condition under which
 * an equation has a sense, another quantity. What becomes of it: "aside", the next line starts where this one did; "anew", it starts here. undefined where the line is false however it is meant.
 */
export function notMeantAsNext(
  before: Expression,
  line: Line,
  verdict: Verdict,
  settings: Settings,
): "aside" | "anew" | undefined {
  const { expression: after, continues, relation } = line;
  if (continues !== undefined || relation !== undefined) return undefined;
  const [first, second] = [before.json, after.json];
  if (!makesClaims(first) || !makesClaims(second)) {
    const isOther = verdict.slip === undefined || isPlainNumber(first);
    return makesClaims(first) === makesClaims(second) && isOther ? "anew" : undefined;
  }
  if (isInequality(first) && !isInequality(second)) return "aside";
  // A condition that no solution meets is none.
  if (isInequality(second) && !isInequality(first) && !excludeEachOther(before, after, settings)) return "aside";
  if (isPartOf(first, after, settings)) return "aside";
  // With a letter gone, something was put in from elsewhere, unless a mistake explains it.
  const own = freeLetters(second);
  return verdict.slip === undefined && freeLetters(first).some((letter) => !own.includes(letter)) ? "anew" : undefined;
}

/** Nothing is left to be done with one: what comes next is another. */
const isPlainNumber = (json: MathJson): boolean =>
  isNumber(json) || (headOf(json) === "Negate" && operandsOf(json).every(isNumber));

const isInequality = (json: MathJson): boolean =>
  /^(Less|LessEqual|Greater|GreaterEqual|NotEqual)$/.test(headOf(json) ?? "") || operandsOf(json).some(isInequality);

/** One of several cases, or one of several conditions, by itself. */
function isPartOf(whole: MathJson, after: Expression, settings: Settings): boolean {
  const parts = /^(Or|And|List)$/.test(headOf(whole) ?? "") ? operandsOf(whole) : [];
  return parts.some((part) => {
    const claim = { ...settings, before: expressionOf(part), after, relation: "equivalent" } as const;
    return makesClaims(part) && checkClaim(claim).status === "proved";
  });
}
