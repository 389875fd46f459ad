import type { Message, Question, Reading } from "../contract.ts";
import { atomsOf } from "./grammar/atoms.ts";
import { shapeOf } from "./formula-shape.ts";
import { type Pieces, piecesOf } from "./formulas.ts";
import { interpret } from "./interpret.ts";
import type { Interpretation } from "./interpretation.ts";
import { chinese } from "./lexicon/chinese.ts";
import { english } from "./lexicon/english.ts";
import { PhraseBook } from "./lexicon/phrase-book.ts";
import { misplacedPart } from "./phrasing.ts";
import { choose, kindOf, type ReadResult, refuse } from "./read-result.ts";
import { byMethod, type Place, readingOf } from "./reading.ts";
import { requestOf } from "./request.ts";
import { segment } from "./segment.ts";
import { subjectOf } from "./subject.ts";
import { readTasks } from "./tasks/read-tasks.ts";
import { type CleanText, cleanText, isClean } from "./text.ts";

const longestQuestion = 4000;

let phrases: PhraseBook | undefined;

/** A question that may be about dynamical systems or plane geometry: read to the end by those who know them. */
interface Elsewhere {
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
  const tasks = readTasks(clean);
  if (tasks) {
    const readings = tasks.readings.map((reading) => byMethod(reading, question.method));
    const read = choose(readings, question);
    // A formula that is asked back is no system either.
    const isBare = tasks.isBare && kindOf(read)?.startsWith("differential.") === true;
    return isBare ? { by: "asSystem", read, clean } : read;
  }
  const found = understand(clean);
  const read = "reason" in found ? refuse(found.reason) : choose(readingsOf(found, clean, question), question);
  return isSettled(read) ? read : { by: "inAnotherDomain", read, clean };
}

/** To the end, by whoever knows the other domains. */
export const readElsewhere = ({ by, read, clean }: Elsewhere, question: Question, domain: AnotherDomain): ReadResult =>
  domain[by](read, question, clean);

/** Reasons that speak of words: of other things than functions and equations in one letter they may be understood. */
const aboutWords = new Set(
  ["unknown-words", "unclear-words", "several-formulas", "no-formula"].map((reason) => `reason.${reason}`),
);

function isSettled(read: ReadResult): boolean {
  const kind = kindOf(read);
  return kind === undefined ? !aboutWords.has(read.reason?.key ?? "") : !/\.(other|none|literal)$/.test(kind);
}

type Understood = { interpretations: Interpretation[]; place: Place };

/** The straight line from characters to interpretations; it ends where the question turns out not to be understood. */
function understand(clean: CleanText): Understood[] | { reason: Message } {
  phrases ??= new PhraseBook([...english, ...chinese]);
  const pieces = piecesOf(clean, segment(atomsOf(clean.characters), phrases));
  if ("reason" in pieces) return pieces;
  const first = together(pieces);
  if ("reason" in first) return first;
  const lead = pieces.formulas.some(({ doubtful }) => doubtful) ? doubtfulLead : usualLead;
  const others = otherwise(pieces).flatMap((each) => {
    const other = together(each);
    return "reason" in other ? [] : [{ ...other, interpretations: other.interpretations.map((each) => lessLikely(each, lead)) }];
  });
  return [first, ...others];
}

function together({ parts, formulas }: Pieces): Understood | { reason: Message } {
  const misplaced = misplacedPart(parts);
  if (misplaced) return { reason: unclearWords(misplaced.text) };
  const request = requestOf(parts);
  if ("misplaced" in request) return { reason: unclearWords(request.misplaced.text) };
  const subject = subjectOf(formulas);
  if ("reason" in subject) return subject;
  const interpretations = interpret(request, subject);
  return "reason" in interpretations ? interpretations : { interpretations, place: { request, subject } };
}

/** The pieces with one formula read the other way it can be read. */
function otherwise({ parts, formulas }: Pieces): Pieces[] {
  return formulas.flatMap((formula) =>
    formula.also.map((expression) => ({
      parts,
      formulas: formulas.map((each) => (each === formula ? { ...formula, expression, shape: shapeOf(expression.json) } : each)),
    })),
  );
}

/** The usual reading of 1/2x leads by this much; that of √4x by so little that both are offered. */
const usualLead = 0.15;
const doubtfulLead = 0.05;
const lessLikely = (interpretation: Interpretation, lead: number): Interpretation => ({
  ...interpretation,
  confidence: Math.max(0, Math.round((interpretation.confidence - lead) * 100) / 100),
});

/** Best first; ways to read that come to the same problem are one. */
function readingsOf(understood: readonly Understood[], clean: CleanText, question: Question): Reading[] {
  const all = understood.flatMap(({ interpretations, place }) =>
    interpretations.map((each) => readingOf(each, place, clean, question.method)),
  );
  const problems = all.map(({ problem }) => JSON.stringify(problem));
  return all.filter((_, index) => problems.indexOf(problems[index] ?? "") === index).sort((a, b) => b.confidence - a.confidence);
}

const unclearWords = (words: string): Message => ({ key: "reason.unclear-words", params: { words } });
