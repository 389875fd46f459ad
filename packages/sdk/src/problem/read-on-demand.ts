import type { Question } from "../contract.ts";
import { aroundIn } from "./around.ts";
import type { ContinuedRead } from "./follow-up/continue.ts";
import { readProgram } from "./plotting-code.ts";
import { mayWantPicture, readAsPicture, readElsewhere, readFirst, readInWords } from "./read-first.ts";
import type { ReadResult } from "./read-result.ts";

/**
 * `read` for a page: what knows pictures, dynamical systems and plane geometry is large, and loaded for questions that may be about these; so is what reads a
 * question as going on from another.
 */
export async function readOnDemand(question: Question): Promise<ContinuedRead> {
  const program = readProgram(question);
  if (program) return program;
  if (question.previous) return (await import("./read.ts")).read(question);
  for (const around of aroundIn(question)) {
    const inner: ReadResult[] = [];
    for (const { text } of around.inner) inner.push(await readPlainly({ ...question, text }));
    const found = around.finish(inner);
    if (found === undefined) continue;
    // What is refused in parts may still be understood as a whole.
    const whole = found.readings.length === 0 ? await readPlainly(question) : found;
    return whole.readings.length === 0 ? found : whole;
  }
  return readPlainly(question);
}

async function readPlainly(question: Question): Promise<ReadResult> {
  const asked = readFirst(question);
  const first = mayWantPicture(asked) ? readAsPicture(asked, question, await import("./pictures/read-pictures.ts")) : asked;
  if (!("by" in first)) return first;
  const read = first.by === "asPicture" ? first.read : readElsewhere(first, question, await import("./another-domain.ts"));
  return read.readings.length > 0 ? read : readInWords(read, first, question, await import("./words/read-words.ts"));
}
