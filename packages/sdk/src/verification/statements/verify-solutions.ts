import { rationalToNumber } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { proved, refutedAt } from "../equality/verify-equal.ts";
import type { Comparison, Witness } from "../line/comparison.ts";
import { compareOnLine } from "../line/decide.ts";
import { compareOnCircle } from "../line/decide-on-circle.ts";
import { withoutInverses, withoutLogarithms } from "../line/inverse-functions.ts";
import { isMultiple } from "../line/multiples.ts";
import { holdsByProgressions } from "../line/progressions.ts";
import { verifyNumericRoots } from "../numeric-roots.ts";
import { compareInSeveral } from "../several/compare-in-several.ts";
import { isAside } from "./aside.ts";
import { impliedFamilies } from "./implied-families.ts";
import { impliedRoots } from "./implied-roots.ts";
import { isAmbiguousList, readStatement } from "./read-statement.ts";
import { lacksValue, smallFailure } from "./small-failure.ts";
import { type Direction, isNever, join, type Statement } from "./statement.ts";

export interface SolutionOptions {
  readonly spend: Spend;
  readonly seed: number;
  readonly assuming: readonly MathJson[];
}

const undecided: Verdict = { status: "unchecked" };

/**
 * Whether `after` has the same solutions as `before`, or keeps them all ("implies"), or has none besides them ("follows"), under hypotheses. With one
 * letter the whole line is decided; with several what can be decided is.
 */
export function verifySolutions(before: MathJson, after: MathJson, direction: Direction, options: SolutionOptions): Verdict {
  const [first, second] = impliedFamilies(before, impliedRoots(before, after)).map((json) => {
    const statement = readStatement(json);
    return statement && withoutInverses(statement, options.spend);
  });
  const hypotheses = related(options.assuming, [before, after]).map((json) => readStatement(impliedFamilies(json, before)[0]));
  if (!first || !second || !hypotheses.every((statement) => statement !== undefined)) return undecided;
  const given = join("and", hypotheses as Statement[]);
  const letters = lettersOf([first, second, given]);
  if (isMultiple(first, second, options.spend)) return proved("multiple", []);
  if (letters.length > 1) {
    const verdict = decideThroughLogarithms(first, second, given, direction, options);
    if (verdict.status === "refuted" && [before, after].some(isAmbiguousList)) return undecided;
    return verdict.status === "refuted" &&
      isAside(before, after, direction, () => decideSeveral(first, second, given, "implies", options))
      ? undecided
      : verdict;
  }
  const letter = letters[0] ?? "x";
  if ([before, after].some(speaksOfAngles) && holdsByProgressions(first, second, letter, direction, options.spend))
    return proved("progressions", []);
  const found =
    compareOnLine(first, second, given, letter, options.spend) ?? compareOnCircle(first, second, given, letter, options.spend);
  if (found) return verdictOf(found, direction, letters[0]);
  return isNever(second) && headOf(before) === "Equal" ? verifyNumericRoots(before, letter, [], options.spend) : undecided;
}

/** The hypotheses about letters of the statements, or about letters that such hypotheses speak of: what is said of others decides nothing here. */
function related(hypotheses: readonly MathJson[], statements: readonly MathJson[]): MathJson[] {
  const letters = new Set(statements.flatMap(freeLetters));
  let kept: MathJson[] = [];
  for (;;) {
    const found = hypotheses.filter((json) => {
      const own = freeLetters(json);
      return own.length === 0 || own.some((letter) => letters.has(letter));
    });
    if (found.length === kept.length) return kept;
    kept = found;
    for (const letter of kept.flatMap(freeLetters)) letters.add(letter);
  }
}

/** Cutting the circle costs more than cutting the line. */
const speaksOfAngles = (json: MathJson): boolean =>
  /^(Sin|Cos|Tan|Cot|Sec|Csc|Family)$/.test(headOf(json) ?? "") || json === "Integers" || operandsOf(json).some(speaksOfAngles);

/** The letters that the statements are about; those that stand for some whole number are not. */
export function lettersOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap((statement) => lettersIn(statement)))];
}

function lettersIn(statement: Statement): string[] {
  switch (statement.type) {
    case "comparison":
      return freeLetters(apply("List", statement.left, statement.right));
    case "and":
    case "or":
      return statement.parts.flatMap(lettersIn);
    case "some-whole":
    case "every-whole":
      return lettersIn(statement.part).filter((letter) => letter !== statement.letter);
    case "whole":
      return freeLetters(statement.value);
  }
}

function verdictOf(found: Comparison, direction: Direction, letter: string | undefined): Verdict {
  const failure =
    direction === "implies"
      ? found.onlyFirst
      : direction === "follows"
        ? found.onlySecond
        : (found.onlyFirst ?? found.onlySecond);
  if (!failure) return proved("real-line-decomposition", []);
  if (letter === undefined) return refutedAt({}, "real-line-decomposition");
  if (failure.exact !== undefined) return refutedAt({ [letter]: failure.exact }, "real-line-decomposition");
  return { status: "refuted", by: "real-line-decomposition", witness: { [letter]: roughly(failure) } };
}

/** A root of higher degree is named by a decimal close to it. */
function roughly({ near }: Witness): { latex: string; json: MathJson } {
  const rounded = expressionOf(Number(rationalToNumber(near).toPrecision(6)));
  return { latex: `\\approx ${rounded.latex}`, json: rounded.json };
}

/** As they are written, and else with ln u = c as u = eᶜ. */
function decideThroughLogarithms(
  first: Statement,
  second: Statement,
  given: Statement,
  direction: Direction,
  options: SolutionOptions,
): Verdict {
  const verdict = decideSeveral(first, second, given, direction, options);
  if (verdict.status !== "unchecked") return verdict;
  const [a, b] = [first, second].map((statement) => withoutLogarithms(statement, options.spend)) as [Statement, Statement];
  return a === first && b === second ? verdict : decideSeveral(a, b, given, direction, options);
}

function decideSeveral(
  first: Statement,
  second: Statement,
  given: Statement,
  direction: Direction,
  options: SolutionOptions,
): Verdict {
  const found = compareInSeveral(first, second, given, direction, options);
  if (!found) return undecided;
  if (found.kind === "fails") return refutedAt(found.witness, found.by);
  if (found.conditions.length === 0) return proved(found.by, []);
  // It holds under conditions that nobody gave: ax = b → x = b/a loses what a = 0 allows.
  const witness = smallFailure(first, second, given, direction, options.spend);
  // Where the line before has no value, 1/f = 1/u + 1/v at u = 0, nobody would look for solutions.
  return witness && !lacksValue(first, witness, options.spend) ? refutedAt(witness, "exact-point") : undecided;
}
