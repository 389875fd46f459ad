import { Radicals } from "../algebra/radicals/radicals.ts";
import type { MathJson, Message, Question, Reading } from "../contract.ts";
import { headOf, operandsOf } from "../expression/mathjson.ts";
import { secondDegreeOf } from "../geometry/conics/second-degree.ts";
import { atomsOf } from "./atoms.ts";
import { readDynamics } from "./dynamics/read-dynamics.ts";
import { shapeOf } from "./formula-shape.ts";
import { type Pieces, piecesOf } from "./formulas.ts";
import { tryGeometry } from "./geometry/read-geometry.ts";
import { interpret } from "./interpret.ts";
import type { Interpretation } from "./interpretation.ts";
import { chinese } from "./lexicon/chinese.ts";
import { english } from "./lexicon/english.ts";
import { PhraseBook } from "./lexicon/phrase-book.ts";
import { misplacedPart } from "./phrasing.ts";
import { byMethod, type Place, readingOf } from "./reading.ts";
import { requestOf } from "./request.ts";
import { segment } from "./segment.ts";
import { subjectOf } from "./subject.ts";
import { readTasks } from "./tasks/read-tasks.ts";
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
  const tasks = readTasks(clean);
  if (tasks) {
    // An equation with derivatives alone is a system to be looked at, where it can be read as one.
    const dynamics =
      tasks.isBare && tasks.readings[0]?.problem.kind.startsWith("differential.") ? readDynamics(question, clean) : undefined;
    return choose(dynamics ?? tasks.readings.map((reading) => byMethod(reading, question.method)), question);
  }
  const found = understand(clean);
  const read = "reason" in found ? refuse(found.reason) : choose(readingsOf(found, clean, question), question);
  return inAnotherDomain(read, question, clean) ?? read;
}

/** Reasons that speak of words: of other things than functions and equations in one letter they may be understood. */
const aboutWords = new Set(
  ["unknown-words", "unclear-words", "several-formulas", "no-formula"].map((reason) => `reason.${reason}`),
);

/** The question as one about dynamical systems or plane geometry, where it is no settled one about functions and equations in one letter. */
function inAnotherDomain(read: ReadResult, question: Question, clean: CleanText): ReadResult | undefined {
  const kind = read.chosen === undefined ? undefined : read.readings[0]?.problem.kind;
  if (kind === undefined ? !aboutWords.has(read.reason?.key ?? "") : !/\.(other|none|literal)$/.test(kind)) return undefined;
  const dynamics = readDynamics(question, clean);
  if (dynamics) return choose(dynamics, question);
  const found = tryGeometry(clean);
  // Who reads no geometry does not know its words either.
  const isStranger = read.reason?.key === "reason.unknown-words";
  if (!("readings" in found)) return isStranger && found.about ? refuse(found.reason) : undefined;
  // Formulas alone ask for nothing: what they are is told of lines and conics that no function in one letter is.
  const fits = kind === undefined ? asksInWords : isPlane;
  return found.readings.every((reading) => fits(reading) && !asksForCoordinate(reading))
    ? choose(found.readings, question)
    : undefined;
}

const asksInWords = ({ spans }: Reading): boolean => spans.some(({ part }) => part === "ask");

/** Among points alone x and y are unknown numbers; of curves they are what runs. */
const asksForCoordinate = ({ problem }: Reading): boolean =>
  (problem.kind !== "geometry.points" || problem.given.length === 0) &&
  problem.asks.some(({ what, of }) => what === "parameter" && (of?.json === "x" || of?.json === "y"));

function isPlane({ problem }: Reading): boolean {
  const numbers = new Radicals({ assuming: problem.assuming.map(({ json }) => json) });
  const equations = problem.given.flatMap(({ json }) => (headOf(json) === "Colon" ? [operandsOf(json)[1] as MathJson] : []));
  return equations.length > 0 && equations.every((equation) => secondDegreeOf(numbers, equation) !== undefined);
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
const refuse = (reason: Message): ReadResult => ({ readings: [], reason });

function choose(readings: Reading[], question: Question): ReadResult {
  const [first, second] = readings;
  if (question.reading !== undefined && readings[question.reading]) return { readings, chosen: question.reading };
  if (!first) return refuse({ key: "reason.no-formula" });
  if (second && first.confidence - second.confidence < clearLead) return { readings, reason: { key: "reason.several-readings" } };
  if (first.confidence < leastConfidence) return { readings, reason: { key: "reason.doubtful-reading" } };
  return { readings, chosen: 0 };
}
