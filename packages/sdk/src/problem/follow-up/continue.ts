import type { Message, Problem, Question, Reading } from "../../contract.ts";
import { choose, type ReadResult, refuse } from "../read-result.ts";
import { cleanText, isClean } from "../text.ts";
import { applied, type Previous } from "./apply.ts";
import { askedBesides } from "./ask-more.ts";
import type { Edited, FigureChange } from "./edits/edited.ts";
import { type Beginning, hearFollowUps } from "./hear.ts";
import { noOwnQuestion } from "./own-question.ts";

/** A question read in the light of what was asked before; what becomes of the picture beside it, by reading. */
export type ContinuedRead = ReadResult & { readonly changes?: readonly (FigureChange | undefined)[] };

const confidence = 0.95;
/** A follow-up that is meant as plainly as this leaves what else the text might be so far behind. */
const usualLead = 0.15;
const plain = 0.05;
const farther = 0.015;

/**
 * Reads a text as what may follow `previous`: an edit of its problem, something more that is asked of it, or a question of its own. `readAlone` reads
 * questions that stand for themselves.
 */
export function readContinued(
  question: Question,
  previous: Previous,
  readAlone: (question: Question) => ReadResult,
): ContinuedRead {
  const { previous: _, ...alone } = question;
  const own = readAlone(alone);
  const clean = cleanText(question.text);
  const open = noOwnQuestion(own, question.text, previous.problem);
  const fresh = open ? refuse(open) : own;
  if (!isClean(clean)) return fresh;
  const text = clean.characters;
  const beginnings = hearFollowUps(text);
  const whole = beginnings.filter(({ to, followUps }) => to === text.length && followUps.length > 0);
  const found = whole.map((way) => ({ way, outcome: applied(previous, way.followUps) }));
  const edits = found.flatMap(({ way, outcome }) => ("reason" in outcome ? [] : [{ way, edited: outcome }]));
  const [refusal] = found.flatMap(({ way, outcome }) => ("reason" in outcome ? [{ way, reason: outcome.reason }] : []));
  // What is plainly meant and cannot be done is not done as something else that is hardly meant.
  const isFarther = refusal !== undefined && (edits[0]?.way.cost ?? 0) >= refusal.way.cost + plain;
  if (edits.length > 0 && !isFarther) return decided(edits, fresh, question);
  if (fresh.readings.length > 0) return fresh;
  if (refusal) return refuse(refusal.reason);
  return askedBesides(text, beginnings, previous, readAlone, question) ?? fresh;
}

/** Follow-ups and what else the text may be, the likeliest first. */
function decided(all: readonly { way: Beginning; edited: Edited }[], fresh: ReadResult, question: Question): ContinuedRead {
  // Of two ways to go on the plainer one is meant.
  const best = Math.min(...all.map(({ way }) => way.cost));
  const edits = all.filter(({ way }) => way.cost < best + farther);
  const read = edits.map(({ way, edited }) => ({
    reading: readingOf(edited, question.text, confidence - way.cost),
    change: edited.figure,
  }));
  const different = read.filter(
    ({ reading }, index) =>
      read.findIndex((other) => JSON.stringify(other.reading.problem) === JSON.stringify(reading.problem)) === index,
  );
  const others = fresh.readings.map((reading) => ({
    reading: best <= plain ? { ...reading, confidence: lower(reading.confidence, confidence - best - usualLead) } : reading,
    change: undefined,
  }));
  const ranked = [...different, ...others].sort((a, b) => b.reading.confidence - a.reading.confidence);
  return {
    ...choose(
      ranked.map(({ reading }) => reading),
      question,
    ),
    changes: ranked.map(({ change }) => change),
  };
}

const lower = (value: number, most: number): number => Math.round(Math.min(value, most) * 100) / 100;

/** An edited problem as a reading: what was done, and what is asked now. */
function readingOf({ problem, said }: Pick<Edited, "problem" | "said">, text: string, sureness: number): Reading {
  return {
    problem,
    sentence: sentenceOf(problem, said),
    confidence: Math.round(sureness * 100) / 100,
    spans: [{ part: "edit", from: 0, to: text.length }],
  };
}

function sentenceOf(problem: Problem, said: readonly Message[]): Message {
  const asks = [...new Set(problem.asks.map(({ what }) => what))].map((what): Message => ({ key: `ask.${what}` }));
  return { key: asks.length === 0 ? "reading.follow-up.only" : "reading.follow-up", params: { changes: [...said], asks } };
}
