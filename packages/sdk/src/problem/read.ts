import type { Question } from "../contract.ts";
import * as anotherDomain from "./another-domain.ts";
import { readElsewhere, readFirst } from "./read-first.ts";
import type { ReadResult } from "./read-result.ts";
import { tutoringIn } from "./tutoring/read-tutoring.ts";

/**
 * Understands a question in English, Chinese, LaTeX, Unicode or ASCII, mixed as people mix them. Every word has to be understood: a
 * question of which only a part is known is not read at all, so that it cannot be answered in part. `Question.reading` picks one of the
 * readings, `Question.method` sets the method of what is solved. Never throws.
 *
 * The readers of all domains come with this function; `readOnDemand` fetches them for the questions that may need them.
 */
export function read(question: Question): ReadResult {
  for (const tutoring of tutoringIn(question)) {
    const found = tutoring.finish(tutoring.inner && readPlainly({ ...question, text: tutoring.inner.text }));
    if (found) return found;
  }
  return readPlainly(question);
}

function readPlainly(question: Question): ReadResult {
  const first = readFirst(question);
  return "by" in first ? readElsewhere(first, question, anotherDomain) : first;
}
