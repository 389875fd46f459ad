import type { Question } from "../contract.ts";
import { readElsewhere, readFirst } from "./read-first.ts";
import type { ReadResult } from "./read-result.ts";
import { tutoringIn } from "./tutoring/read-tutoring.ts";

/** `read` for a page: what knows dynamical systems and plane geometry is large, and loaded for questions that may be about these. */
export async function readOnDemand(question: Question): Promise<ReadResult> {
  for (const tutoring of tutoringIn(question)) {
    const inner = tutoring.inner && (await readPlainly({ ...question, text: tutoring.inner.text }));
    const found = tutoring.finish(inner);
    if (found) return found;
  }
  return readPlainly(question);
}

async function readPlainly(question: Question): Promise<ReadResult> {
  const first = readFirst(question);
  return "by" in first ? readElsewhere(first, question, await import("./another-domain.ts")) : first;
}
