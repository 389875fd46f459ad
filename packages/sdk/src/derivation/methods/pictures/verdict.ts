import type { Answer, Problem, Verdict } from "../../../contract.ts";
import { topics } from "./topics.ts";

/** The verdict on what is said of a picture, held against the things that are drawn. */
export function verdictOnPicture(answer: Omit<Answer, "verdict">, problem: Problem): Verdict {
  const { what } = answer.ask;
  const topic = topics.find(({ verdict }) => verdict !== undefined && Object.hasOwn(verdict, what));
  return topic?.verdict?.[what]?.(answer, problem) ?? { status: "unchecked" };
}
