import type { Expression } from "../../contract.ts";
import { outlineOf } from "../../model/transcript/outline.ts";

/** No more of a question is looked through, in characters, and no more statements of it count. */
const longest = 4000;
const mostStatements = 12;

/** What a question states in formulas: where an answer repeats it, it is given, and lines may follow from it. */
export function givenIn(question: string): Expression[] {
  const { lines } = outlineOf(question.slice(0, longest));
  return lines.flatMap((line) => (line.kind === "claim" ? [line.statement] : [])).slice(0, mostStatements);
}
