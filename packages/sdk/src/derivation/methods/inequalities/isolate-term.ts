import * as N from "../../../algebra/quadratic-number.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { freeLetters, freshLetter, headOf, isApplication, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { partRules } from "./linear.ts";
import { LinearParts } from "./linear-parts.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { type Inequality, inequalityOf } from "./relation.ts";

/** A formula in which one term with the unknown has been replaced by a letter. */
export interface Replaced {
  readonly term: MathJson;
  readonly letter: string;
  /** Without the unknown but for the letter. */
  readonly statement: MathJson;
}

/** A letter for what is replaced in a formula. */
export const replacementLetter = (json: MathJson): string => freshLetter(["t", "u", "v", "w", "s", "z"], [json]);

/** The statement with a letter for its one term of a kind; undefined where there are several, or the unknown stands elsewhere too. */
export function replaceTerm(statement: MathJson, unknown: string, isTerm: (json: MathJson) => boolean): Replaced | undefined {
  const letter = replacementLetter(statement);
  let term: MathJson | undefined;
  let isOne = true;
  const visit = (json: MathJson): MathJson => {
    if (isTerm(json) && freeLetters(json).includes(unknown)) {
      if (term !== undefined && !sameTree(term, json)) isOne = false;
      term ??= json;
      return letter;
    }
    return isApplication(json) ? [headOf(json) as string, ...operandsOf(json).map(visit)] : json;
  };
  const replaced = visit(statement);
  return term !== undefined && isOne && !freeLetters(replaced).includes(unknown)
    ? { term, letter, statement: replaced }
    : undefined;
}

/** The term of a statement that is linear in it: 3|2x − 1| + 1 ≤ 7. */
export function linearTermIn(statement: MathJson, unknown: string, isTerm: (json: MathJson) => boolean): Replaced | undefined {
  const replaced = replaceTerm(statement, unknown, isTerm);
  const given = replaced && inequalityOf(replaced.statement);
  if (!replaced || !given) return undefined;
  const sides = [given.left, given.right].map((side) => polynomialOf(side, replaced.letter));
  const [left, right] = sides;
  if (!left || !right || left.length > 2 || right.length > 2) return undefined;
  return N.equal(left[1] ?? N.zero, right[1] ?? N.zero) ? undefined : replaced;
}

/** Brings such a statement to term ◇ number, line by line as a linear inequality. */
export function isolateTerm({ term, letter, statement }: Replaced, board: Board): Inequality {
  const { head, left, right } = decided(inequalityOf(statement), "an inequality");
  const sides = [left, right].map((side) => decided(polynomialOf(side, letter), "a polynomial"));
  const parts = new LinearParts(letter, [head], sides, board, partRules, term);
  const isAlone = left === letter && N.isZero(parts.slope(1));
  if (isAlone) return { head, left: term, right };
  parts.expand("equation.expand");
  if (!(N.isZero(parts.constant(0)) && N.isZero(parts.slope(1)))) parts.clearDenominators();
  if (N.isZero(parts.slope(0))) parts.reverse("inequality.swap-sides");
  parts.takeAway(1, 1);
  const slope = parts.slope(0);
  parts.takeAway(0, 0);
  parts.divideBy(slope);
  return { head: parts.heads[0] ?? head, left: term, right: N.toJson(parts.constant(1)) };
}
