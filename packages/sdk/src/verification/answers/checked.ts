import type { Spend } from "../../algebra/spend.ts";
import type { Goal, MathJson, Verdict } from "../../contract.ts";
import type { CalculusRungs } from "../calculus/load.ts";

/** The question again, and the answer, for a check that uses nothing of how the answer was found. */
export interface Checked {
  /** The formula of the question; several equations are a list. */
  readonly given: MathJson;
  /** The first unknown; "" where the question has none. */
  readonly unknown: string;
  readonly answer: MathJson;
  readonly goal: Goal;
  readonly calculus: CalculusRungs | undefined;
  readonly spend: Spend;
}

/** How an answer of one task is held against its question. */
export type AnswerCheck = (checked: Checked) => Verdict;

export const undecided: Verdict = { status: "unchecked" };
