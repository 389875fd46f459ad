import type { Question } from "../contract.ts";
import { choose, kindOf, type ReadResult, refuse } from "./read-result.ts";
import { byMethod } from "./reading.ts";
import { tryTasks } from "./tasks/read-tasks.ts";
import { type CleanText, cleanText, isClean } from "./text.ts";

const longestQuestion = 4000;

/** A question that may be about dynamical systems or plane geometry: read to the end by those who know them. */
export interface Elsewhere {
  readonly by: keyof AnotherDomain;
  readonly read: ReadResult;
  readonly clean: CleanText;
}

export type AnotherDomain = typeof import("./another-domain.ts");

/** A question as one of school algebra or of calculus; or what is known of it where the readers of other domains have a say. */
export function readFirst(question: Question): ReadResult | Elsewhere {
  const { text } = question;
  if (typeof text !== "string" || text.trim() === "") return refuse({ key: "reason.empty" });
  if (text.length > longestQuestion) {
    return refuse({ key: "reason.too-long", params: { length: text.length, limit: longestQuestion } });
  }
  const clean = cleanText(text);
  if (!isClean(clean)) return refuse({ key: "reason.character", params: { code: clean.code, position: clean.position + 1 } });
  if (clean.characters.trim() === "") return refuse({ key: "reason.empty" });
  const tasks = tryTasks(clean);
  if ("reason" in tasks) {
    const read = refuse(tasks.reason);
    return tasks.isFinal ? read : { by: "inAnotherDomain", read, clean };
  }
  const readings = tasks.readings.map((reading) => byMethod(reading, question.method));
  const read = choose(readings, question);
  if (tasks.isStudy && /\.(other|none|literal)$/.test(kindOf(read) ?? "")) return { by: "inAnotherDomain", read, clean };
  // A formula that is asked back is no system either.
  const isBare = tasks.isBare && kindOf(read)?.startsWith("differential.") === true;
  return isBare ? { by: "asSystem", read, clean } : read;
}

export type Words = typeof import("./words/read-words.ts");

/** What nobody else understands: calculations, numbers and stories told in words. */
export function readInWords(unread: ReadResult, { clean }: Elsewhere, question: Question, words: Words): ReadResult {
  const told = words.readWords(clean);
  return told ? choose(told, question) : unread;
}

/** To the end, by whoever knows the other domains. */
export const readElsewhere = ({ by, read, clean }: Elsewhere, question: Question, domain: AnotherDomain): ReadResult =>
  domain[by](read, question, clean);
