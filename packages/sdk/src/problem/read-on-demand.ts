import type { Question } from "../contract.ts";
import { readElsewhere, readFirst } from "./read-first.ts";
import type { ReadResult } from "./read-result.ts";

/** `read` for a page: what knows dynamical systems and plane geometry is large, and loaded for questions that may be about these. */
export async function readOnDemand(question: Question): Promise<ReadResult> {
  const first = readFirst(question);
  return "by" in first ? readElsewhere(first, question, await import("./another-domain.ts")) : first;
}
