import type { Spend } from "../algebra/polynomial.ts";
import * as P from "../algebra/polynomial.ts";
import * as N from "../algebra/quadratic-number.ts";
import { rationalToNumber } from "../algebra/rational.ts";
import { rationalFunctionOf } from "../algebra/rational-function.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../expression/mathjson.ts";
import { compareOnLine, lettersIn } from "./decide.ts";
import type { Point } from "./real-line.ts";
import type { Statement } from "./statement.ts";
import { always, statementOf } from "./statement.ts";

/** Which inclusion of solution sets a step claims. */
export type Direction = "equivalent" | "implies" | "follows";

const undecided: Verdict = { status: "unchecked" };

/** Whether `after` has the same solutions as `before`, or keeps them all, or has none besides them, under the hypotheses `assuming`. */
export function verifySolutions(
  before: MathJson,
  after: MathJson,
  direction: Direction,
  assuming: readonly MathJson[],
  spend: Spend,
): Verdict {
  const known = definitionsIn(assuming);
  const [first, second, ...hypotheses] = [before, after, ...assuming].map((json) => substitute(json, known));
  const statements = [first, second, ...hypotheses].map((json) => statementOf(json as MathJson, spend));
  if (!statements.every((statement) => statement !== undefined)) return undecided;
  const [left, right, ...rest] = statements as [Statement, Statement, ...Statement[]];
  const given: Statement = rest.length > 0 ? { type: "and", parts: rest } : always;

  if (lettersIn(statements).length <= 1) return decideOnLine(left, right, given, direction, spend);
  if (sameZeroSet(left, right)) return { status: "proved", by: "polynomial-identity" };
  return (
    decideBySolvedLetter(first as MathJson, second as MathJson, hypotheses as MathJson[], direction, spend) ??
    refuteAtPoints([first as MathJson, second as MathJson, ...(hypotheses as MathJson[])], direction, spend)
  );
}

/** Hypotheses of the form letter = formula without that letter, to be put in for the letter everywhere. */
export function definitionsIn(assuming: readonly MathJson[]): Record<string, MathJson> {
  const found: Record<string, MathJson> = {};
  for (const hypothesis of assuming) {
    const [letter, value] = solvedLetter(hypothesis) ?? [];
    if (letter !== undefined && value !== undefined && freeLetters(value).length === 0) found[letter] = value;
  }
  return found;
}

/** y = f(x) read as "y is f(x)": the letter alone on one side and not on the other. */
function solvedLetter(json: MathJson): [letter: string, value: MathJson] | undefined {
  const [left, right, ...others] = operandsOf(json);
  if (headOf(json) !== "Equal" || left === undefined || right === undefined || others.length > 0) return undefined;
  if (isSymbol(left) && freeLetters(left).length === 1 && !freeLetters(right).includes(left)) return [left, right];
  if (isSymbol(right) && freeLetters(right).length === 1 && !freeLetters(left).includes(right)) return [right, left];
  return undefined;
}

function decideOnLine(left: Statement, right: Statement, given: Statement, direction: Direction, spend: Spend): Verdict {
  const letter = lettersIn([left, right, given])[0];
  const comparison = compareOnLine(left, right, given, spend);
  if (!comparison) return undecided;
  const failure =
    direction === "implies"
      ? comparison.onlyFirst
      : direction === "follows"
        ? comparison.onlySecond
        : (comparison.onlyFirst ?? comparison.onlySecond);
  if (!failure) return { status: "proved", by: "real-line-decomposition" };
  return {
    status: "refuted",
    by: "real-line-decomposition",
    witness: letter === undefined ? {} : { [letter]: describe(failure) },
  };
}

/** Exact where possible; a root of higher degree is named by a decimal close to it. */
function describe({ exact, near }: Point): { latex: string; json: MathJson } {
  if (exact) return expressionOf(N.toJson(exact));
  const rounded = expressionOf(Number(rationalToNumber(near).toPrecision(6)));
  return { latex: `\\approx ${rounded.latex}`, json: rounded.json };
}

/** One comparison each, with the same signs, whose polynomials differ by a non-zero factor (a positive one for inequalities). */
function sameZeroSet(left: Statement, right: Statement): boolean {
  if (left.type !== "comparison" || right.type !== "comparison") return false;
  if (left.difference.divisors.length + right.difference.divisors.length > 0) return false;
  const ratio = P.ratioOf(left.difference.numerator, right.difference.numerator);
  if (!ratio) return false;
  const expected = N.signOf(ratio) > 0 ? right.signs : right.signs.map((sign) => -sign);
  return left.signs.length === expected.length && left.signs.every((sign) => expected.includes(sign));
}

/** From y = f(x) follows whatever holds for all x once f(x) is put in for y. Only "implies" can be shown in this way. */
function decideBySolvedLetter(
  before: MathJson,
  after: MathJson,
  assuming: readonly MathJson[],
  direction: Direction,
  spend: Spend,
): Verdict | undefined {
  const [letter, value] = solvedLetter(before) ?? [];
  if (direction !== "implies" || letter === undefined || value === undefined) return undefined;
  const definedOnly = rationalFunctionOf(value, spend);
  if (!definedOnly || definedOnly.divisors.length > 0) return undefined;
  const [claim, ...hypotheses] = [after, ...assuming].map((json) => statementOf(substitute(json, { [letter]: value }), spend));
  if (!claim || !hypotheses.every((hypothesis) => hypothesis !== undefined)) return undefined;
  const given: Statement = { type: "and", parts: hypotheses };
  if (lettersIn([claim, given]).length > 1) return undefined;
  const verdict = decideOnLine(always, claim, given, "implies", spend);
  // The point found has no value for y yet; refuteAtPoints finds one that has.
  return verdict.status === "proved" ? verdict : undefined;
}

const trialValues: readonly MathJson[] = [0, 1, -1, 2, 3, -2];

/** Gives small whole values to all letters but one, and decides the rest exactly: any failure there is a failure of the step. */
function refuteAtPoints(formulas: readonly MathJson[], direction: Direction, spend: Spend): Verdict {
  const letters = [...new Set(formulas.flatMap(freeLetters))].sort();
  if (letters.length > 4) return undecided;
  for (const free of letters) {
    for (const values of assignments(letters.filter((letter) => letter !== free))) {
      const statements = formulas.map((formula) => statementOf(substitute(formula, values), spend));
      if (!statements.every((statement) => statement !== undefined)) continue;
      const [left, right, ...given] = statements as [Statement, Statement, ...Statement[]];
      const verdict = decideOnLine(left, right, { type: "and", parts: given }, direction, spend);
      if (verdict.status !== "refuted") continue;
      const fixed = Object.fromEntries(Object.entries(values).map(([letter, value]) => [letter, expressionOf(value)]));
      return { ...verdict, witness: { ...fixed, ...verdict.witness } };
    }
  }
  return undecided;
}

function* assignments(letters: readonly string[]): Generator<Record<string, MathJson>> {
  const [letter, ...rest] = letters;
  if (letter === undefined) {
    yield {};
    return;
  }
  for (const value of trialValues) for (const others of assignments(rest)) yield { [letter]: value, ...others };
}
