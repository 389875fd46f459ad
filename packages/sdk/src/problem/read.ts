import type { Message, Question, Reading } from "../contract.ts";
import { atomsOf } from "./atoms.ts";
import { formulasOf } from "./formulas.ts";
import { type Interpretation, interpret } from "./interpret.ts";
import { chinese } from "./lexicon/chinese.ts";
import { english } from "./lexicon/english.ts";
import { PhraseBook } from "./lexicon/phrase-book.ts";
import { misplacedPart } from "./phrasing.ts";
import { type Place, readingOf } from "./reading.ts";
import { requestOf } from "./request.ts";
import { segment } from "./segment.ts";
import { subjectOf } from "./subject.ts";
import { type CleanText, cleanText, isClean } from "./text.ts";

/** What became of a question. No reading: `reason` says why. Several that are about equally likely: none is chosen, and `reason` says so. */
export interface ReadResult {
  /** Best first. */
  readings: Reading[];
  /** readings[chosen] is what to solve. */
  chosen?: number;
  reason?: Message;
}

const longestQuestion = 4000;
/** Readings closer than this are offered, not chosen. */
const clearLead = 0.1;
/** Below this even a single reading is only offered. */
const leastConfidence = 0.55;

let phrases: PhraseBook | undefined;

/**
 * Understands a question in English, Chinese, LaTeX, Unicode or ASCII, mixed as people mix them. Every word has to be understood: a
 * question of which only a part is known is not read at all, so that it cannot be answered in part. `Question.reading` picks one of the
 * readings, `Question.method` sets the method of what is solved. Never throws.
 */
export function read(question: Question): ReadResult {
  const { text } = question;
  if (typeof text !== "string" || text.trim() === "") return refuse({ key: "reason.empty" });
  if (text.length > longestQuestion) {
    return refuse({ key: "reason.too-long", params: { length: text.length, limit: longestQuestion } });
  }
  const clean = cleanText(text);
  if (!isClean(clean)) return refuse({ key: "reason.character", params: { code: clean.code, position: clean.position + 1 } });
  if (clean.characters.trim() === "") return refuse({ key: "reason.empty" });
  const found = understand(clean);
  return "reason" in found ? refuse(found.reason) : choose(readingsOf(found, clean, question), question);
}

type Understood = { interpretations: Interpretation[]; place: Place };

/** The straight line from characters to interpretations; it ends where the question turns out not to be understood. */
function understand(clean: CleanText): Understood | { reason: Message } {
  phrases ??= new PhraseBook([...english, ...chinese]);
  const formulas = formulasOf(clean, segment(atomsOf(clean.characters), phrases));
  if ("reason" in formulas) return formulas;
  const misplaced = misplacedPart(formulas.parts);
  if (misplaced) return { reason: unclearWords(misplaced.text) };
  const request = requestOf(formulas.parts);
  if ("misplaced" in request) return { reason: unclearWords(request.misplaced.text) };
  const subject = subjectOf(formulas.formulas);
  if ("reason" in subject) return subject;
  const interpretations = interpret(request, subject);
  return "reason" in interpretations ? interpretations : { interpretations, place: { request, subject } };
}

function readingsOf({ interpretations, place }: Understood, clean: CleanText, question: Question): Reading[] {
  return interpretations
    .map((each) => readingOf(each, place, clean, question.method))
    .sort((a, b) => b.confidence - a.confidence);
}

const unclearWords = (words: string): Message => ({ key: "reason.unclear-words", params: { words } });
const refuse = (reason: Message): ReadResult => ({ readings: [], reason });

function choose(readings: Reading[], question: Question): ReadResult {
  const [first, second] = readings;
  if (question.reading !== undefined && readings[question.reading]) return { readings, chosen: question.reading };
  if (!first) return refuse({ key: "reason.no-formula" });
  if (second && first.confidence - second.confidence < clearLead) return { readings, reason: { key: "reason.several-readings" } };
  if (first.confidence < leastConfidence) return { readings, reason: { key: "reason.doubtful-reading" } };
  return { readings, chosen: 0 };
}
