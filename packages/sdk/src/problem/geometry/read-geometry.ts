import type { Expression, MathJson, Message, Problem, Question, Reading } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { Chart } from "../grammar/chart.ts";
import { Grammar } from "../grammar/grammar.ts";
import { latticeOf, placeOf, type View } from "../grammar/lattice.ts";
import { hearAll } from "../grammar/narrative.ts";
import { notUnderstood } from "../grammar/not-understood.ts";
import { unknownWords } from "../grammar/unknown-words.ts";
import type { CleanText } from "../text.ts";
import { isSecondDegree, kindOfEquation } from "./context.ts";
import { hearingOf } from "./hearing.ts";
import { namesIn } from "./names.ts";
import { problemOf } from "./problem.ts";
import { kindWords, rows } from "./rows/rows.ts";
import { sentenceOf } from "./sentence.ts";
import { viewsAmongPoints, viewsOf } from "./views.ts";

let grammar: Grammar | undefined;

/** Readings that cost this much more than the best are not offered. */
const margin = 0.55;
const mostReadings = 4;

/** What became of a question read as one of plane geometry: readings, best first; or why there is none. */
export type GeometryRead = { readings: Reading[] } | { reason: Message; about: boolean };

/** A question about points, lines and conics in the plane; undefined where it is not understood as one. Every word has to be understood. */
export function readGeometry(_question: Question, clean: CleanText): Reading[] | undefined {
  const found = tryGeometry(clean);
  return "readings" in found ? found.readings : undefined;
}

/**
 * As `readGeometry`, with the reason where there is no reading. `about`: the question does speak of lines, conics or points. Where no equation of a
 * curve is given, x and y may be unknown coordinates of points.
 */
export function tryGeometry(clean: CleanText): GeometryRead {
  grammar ??= new Grammar(rows, kindWords);
  const { result, hasCurves } = readWith(grammar, clean, (json) => viewsOf(json));
  if ("readings" in result || hasCurves || !/[xy]/.test(clean.characters)) return result;
  const among = readWith(grammar, clean, viewsAmongPoints);
  const isAboutPlaces = "readings" in among.result && among.result.readings.every(({ problem }) => hasUnknownPlace(problem));
  return isAboutPlaces && !among.hasCurves ? among.result : result;
}

function readWith(
  grammar: Grammar,
  clean: CleanText,
  views: (json: MathJson) => View[],
): { result: GeometryRead; hasCurves: boolean } {
  const { vocabulary } = grammar;
  const lattice = latticeOf(clean.characters, vocabulary, views, isPlain);
  const chart = new Chart(grammar, lattice);
  const hasCurves = chart.all("Equation").length > 0;
  const refused = (reason: Message): { result: GeometryRead; hasCurves: boolean } => ({ result: { reason, about }, hasCurves });
  const about = chart.all("Kind").length > 0 || chart.all("Point").length > 0;
  const textOf = (from: number, to: number): string => {
    const text = clean.characters.slice(lattice.tokens[from]?.from, lattice.tokens[to - 1]?.to);
    return withDelimiters(text, clean.characters, lattice.tokens[to - 1]?.to ?? 0);
  };
  if (chart.overflowed) return refused({ key: "reason.unclear-words", params: { words: textOf(0, 8) } });
  const { taken, declared } = namesIn(chart, lattice);
  const heard = hearAll(chart, lattice, grammar, hearingOf(taken, declared));
  const solved = heard.flatMap(({ state, cost, clauses }) => {
    const problem = problemOf(state, taken);
    return problem ? [{ problem, cost, clauses }] : [];
  });
  const [best] = solved;
  if (best === undefined) {
    if (heard.length > 0) return refused({ key: "reason.geometry-open" });
    const { from, to, known } = notUnderstood(chart, lattice, vocabulary);
    const words = textOf(from, to);
    return refused(known ? { key: "reason.unclear-words", params: { words } } : unknownWords([words]));
  }
  const texts = solved.map(({ problem }) => sameOf(problem));
  const different = solved.filter(({ cost }, index) => cost < best.cost + margin && texts.indexOf(texts[index] ?? "") === index);
  const readings = different.slice(0, mostReadings).map(({ problem, cost, clauses }): Reading => {
    const confidence = Math.round((0.9 - (cost - best.cost) * 0.5) * 100) / 100;
    const spans = clauses.map(({ from, to, state }, index) => ({
      part: state.asks.length > (clauses[index - 1]?.state.asks.length ?? 0) ? "ask" : "given",
      ...placeOf(lattice, clean, from, to),
    }));
    return { problem, sentence: sentenceOf(problem), confidence, spans };
  });
  return { result: { readings }, hasCurves };
}

/** Whether x or y is a coordinate of a point. */
function hasUnknownPlace({ given, asks }: Problem): boolean {
  const holds = (json: MathJson): boolean =>
    headOf(json) === "Tuple"
      ? freeLetters(json).some((letter) => letter === "x" || letter === "y")
      : operandsOf(json).some(holds);
  return [...given, ...asks.flatMap(({ of }) => of ?? [])].some(({ json }) => holds(json));
}

/** A formula that begins between delimiters ends there; what begins behind one has lost the first. */
function withDelimiters(text: string, all: string, end: number): string {
  const isOpen = text.split("$").length % 2 === 0;
  return isOpen && all.slice(end).trimStart().startsWith("$") ? `${text}$` : text;
}

/** Whether a formula as it is read is an equation of a line or of second degree: nobody means √(3x) + y = 1 by √3x + y = 1. */
const isPlain = (json: MathJson): boolean => isSecondDegree(json) || kindOfEquation(json) === "Line";

/** That a curve is a line may be said or left to its equation. */
const saysLine = (fact: MathJson): boolean => headOf(fact) === "Is" && operandsOf(fact)[1] === "Line";

/** Equal for problems that differ in the order of their facts at most. */
function sameOf({ given, assuming, asks }: Problem): string {
  const sorted = (list: readonly Expression[]): string[] => list.map(({ json }) => JSON.stringify(json)).sort();
  return JSON.stringify([
    sorted(given.filter(({ json }) => !saysLine(json))),
    sorted(assuming),
    asks.map(({ what, of }) => [what, of?.json]),
  ]);
}
