import type { Question } from "../contract.ts";
import * as anotherDomain from "./another-domain.ts";
import { aroundIn } from "./around.ts";
import { type ContinuedRead, readContinued } from "./follow-up/continue.ts";
import * as pictures from "./pictures/read-pictures.ts";
import { readProgram } from "./plotting-code.ts";
import { mayWantPicture, readAsPicture, readElsewhere, readFirst, readInWords } from "./read-first.ts";
import type { ReadResult } from "./read-result.ts";
import * as words from "./words/read-words.ts";

/**
 * Understands a question in English, Chinese, LaTeX, Unicode or ASCII, mixed as people mix them. Every word has to be understood: a
 * question of which only a part is known is not read at all, so that it cannot be answered in part. `Question.reading` picks one of the
 * readings, `Question.method` sets the method of what is solved; with `Question.previous` it may go on from what was asked before ("shift it two to
 * the right"). Never throws.
 *
 * The readers of all domains come with this function; `readOnDemand` fetches them for the questions that may need them.
 */
export function read(question: Question): ContinuedRead {
  const program = readProgram(question);
  if (program) return program;
  return question.previous ? readContinued(question, question.previous, readAlone) : readAlone(question);
}

/** A question that stands for itself. */
function readAlone(question: Question): ReadResult {
  for (const around of aroundIn(question)) {
    const found = around.finish(around.inner.map(({ text }) => readPlainly({ ...question, text })));
    if (found === undefined) continue;
    // What is refused in parts may still be understood as a whole.
    const whole = found.readings.length === 0 ? readPlainly(question) : found;
    return whole.readings.length === 0 ? found : whole;
  }
  return readPlainly(question);
}

function readPlainly(question: Question): ReadResult {
  const asked = readFirst(question);
  const first = mayWantPicture(asked) ? readAsPicture(asked, question, pictures) : asked;
  if (!("by" in first)) return first;
  const read = readElsewhere(first, question, anotherDomain);
  return read.readings.length > 0 ? read : readInWords(read, first, question, words);
}
