import type { Standing } from "../../checking/judge-lines.ts";
import type { Expression, MathJson, Relation, Verdict } from "../../contract.ts";
import type { Cases } from "./cases.ts";
import { isOfNumbers } from "./judge-numbers.ts";

/** How far a working has come. */
export interface Progress {
  /** What the next line is held against. */
  readonly standing: Standing | undefined;
  /** Whether that follows from what is given, line by line. */
  readonly isSound: boolean;
  /** Whether it says as much as what is given: then it can be gone on from in its place. */
  readonly isWhole: boolean;
  /** What is given, and what was proved from it. */
  readonly known: readonly MathJson[];
  /** What the model calls given. */
  readonly given: readonly Expression[];
  /** Formulas that the model brought letters in for, l = 2w. */
  readonly named: readonly Expression[];
  /** Letters that it brought in. */
  readonly letters: readonly string[];
  /** Lines that were written as cases of what stands, each by itself. */
  readonly cases?: Cases;
  /** Numbers that were just worked out: `= b` goes on from them, and nothing is held against them. */
  readonly numbers?: Expression | undefined;
  /** What stands has no solution, and its letters have cancelled in a line: a false statement of numbers that is not that line is one. */
  readonly isImpossible?: boolean;
}

/** Of a problem that was read its statement stands before the first line. */
export function atBeginning(statement: Expression | undefined): Progress {
  const own = { isSound: true, isWhole: true, given: [], named: [], letters: [] } as const;
  if (statement === undefined || isOfNumbers(statement.json)) return { ...own, standing: undefined, known: [] };
  return { ...own, standing: { expression: statement, isBeside: false }, known: [statement.json] };
}

/** A line, judged; and how far the working has come with it. */
export interface JudgedLine {
  readonly verdict: Verdict;
  readonly relation: Relation;
  readonly before?: Expression;
  readonly progress: Progress;
  /** It is false as the next line, but right if it is one of several cases: the lines after it, or the answer, may say so. */
  readonly isPerhapsCase?: boolean;
}

/** What comes after a line, as far as it has been heard. */
export interface Ahead {
  readonly lines: readonly Expression[];
  /** The answer says all that is asked for: whoever wrote one case knew of the others. */
  readonly isAnswered: boolean;
}
