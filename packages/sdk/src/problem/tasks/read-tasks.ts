import type { Ask, Expression, MathJson, Message, Problem, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";

import { headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { readsBack } from "../../expression/parse.ts";
import { Chart } from "../grammar/chart.ts";
import { signsOfCalculation } from "../grammar/formula-runs.ts";
import { Grammar } from "../grammar/grammar.ts";
import { type Lattice, latticeFrom, stretchesOf } from "../grammar/lattice.ts";
import { type Heard, hearAll } from "../grammar/narrative.ts";
import { wordDetails } from "../notation/words.ts";
import { methodExpression } from "../reading.ts";
import type { CleanText } from "../text.ts";
import { isNoWholePart, isOfWholeParts } from "./bracketed-forms.ts";
import { type Candidate, sentenceOf, shownExpression } from "./candidate.ts";
import { withoutLooseCommas } from "./cases-notation.ts";
import { settled } from "./conventions.ts";
import { mayBeDate } from "./dates.ts";
import { decimalComma } from "./decimal-commas.ts";
import { mayBeNumber, withoutNumber } from "./exercise-number.ts";
import { treesOf } from "./notation.ts";
import { candidatesOf } from "./problem.ts";
import { Reasons } from "./reasons.ts";
import { hearing, type Request } from "./request.ts";
import { rows } from "./rows/rows.ts";
import { spansOf } from "./spans.ts";
import { studySentence } from "./study/sentence.ts";
import { isOfWhatIsFound, isTornInTwo } from "./torn.ts";
import { inReadForm } from "./typed-notation.ts";
import { viewsOf } from "./views.ts";

let grammar: Grammar | undefined;

const mostReadings = 4;
/** Stretches that may be formulas; a system of ten equations in one pair of $ has some sixty. */
const mostFormulas = 400;
/** Formulas that may be read otherwise cost this much at least; what costs less is only a more far-fetched way to understand the words. */
const leastDoubt = 0.05;

/** Studies that are less likely are only offered where there is no other. */
const leastSure = 0.55;

export interface TasksRead {
  /** Best first. */
  readonly readings: Reading[];
  /** There are formulas and no word that says what to do with them. */
  readonly isBare: boolean;
  /** Nothing is done to the formulas: something is asked of a function or of an equation. */
  readonly isStudy: boolean;
}

/** A question about formulas as read, or why it is not. `isFinal`: nor can it be read as one about something else. */
export type TasksResult = TasksRead | { readonly reason: Message; readonly isFinal?: boolean };

/**
 * A question that asks for something to be done with formulas: simplify, solve, differentiate …, or for what a function has: its vertex, its zeros;
 * undefined where it is no such question, or is not understood whole.
 */
export function readTasks(clean: CleanText): TasksRead | undefined {
  const found = tryTasks(clean);
  return "reason" in found ? undefined : found;
}

/** As `readTasks`, with the reason where there is no reading. */
export function tryTasks(clean: CleanText): TasksResult {
  grammar ??= new Grammar(rows);
  const { vocabulary } = grammar;
  if (mayBeNumber(clean.characters)) return { reason: { key: "reason.exercise-number" }, isFinal: true };
  if (mayBeDate(clean.characters)) return { reason: { key: "reason.date" }, isFinal: true };
  const comma = decimalComma(clean);
  if (comma !== undefined) return { reason: { key: "reason.decimal-comma", params: { number: comma } }, isFinal: true };
  const characters = withoutLooseCommas(inReadForm(withoutNumber(clean.characters)));
  const stretches = stretchesOf(characters, vocabulary, signsOfCalculation);
  const reasons = new Reasons(clean, stretches, vocabulary);
  const strangers = reasons.strangers();
  if (strangers) return { reason: strangers };
  if (isTornProduct.test(characters))
    return { reason: reasons.unfit() ?? reasons.unclearClause(0, stretches.tokens.length), isFinal: true };
  if (stretches.runs.length > mostFormulas) return { reason: reasons.unfit() ?? reasons.unclearClause(0, 8), isFinal: true };
  const lattice = latticeFrom(stretches, viewsOf, treesOf);
  const chart = new Chart(grammar, lattice);
  if (chart.overflowed) return { reason: reasons.unfit() ?? reasons.unclearClause(0, 8) };
  const heard = hearAll(chart, lattice, grammar, hearing);
  const understood = heard.map((way) => ({ way, ...candidatesOf(way.state) }));
  const found = understood.flatMap(({ way, candidates, isBare }) =>
    candidates.map((candidate) => ({ ...candidate, confidence: candidate.confidence - way.cost, way, isBare })),
  );
  const whole = found.filter(
    ({ asked }) =>
      !asked.some((candidate) => isNoWholePart(characters, candidate)) &&
      !isTornInTwo(characters, asked.length) &&
      !isOfWhatIsFound(
        characters,
        asked.map(({ what }) => what),
      ),
  );
  const read = readingsOf(whole, characters, clean, lattice, chart);
  if (read) return read;
  const unfit = reasons.unfit();
  if (unfit) return { reason: unfit, isFinal: true };
  const known = reasonOf(understood, reasons.hasFormula);
  if (known) return { reason: known, isFinal: !aboutWords.has(known.key) };
  return { reason: reasons.ofFormulas(lattice) ?? unclear(heard, reasons, chart, lattice) };
}

/** x² = a x > 1: the second x is a factor, or begins another statement. */
const isTornProduct = /=[^=<>≤≥,;.\n]*(?<![A-Za-z\\])[a-z]\s+[a-z]\s*(?:[<>≤≥]|=)/;

/** Reasons that another domain may do away with: there words mean other things, several formulas are one problem, and x'(0) = 0 is where it begins. */
const aboutWords: ReadonlySet<string> = new Set([
  "reason.unclear-words",
  "reason.several-formulas",
  "reason.no-formula",
  "reason.function-missing",
]);

/** Reasons that say little, where another way to hear the question knows more. */
const vague: readonly string[] = ["reason.no-formula", "reason.inequality"];

/** Of the ways that a question is heard in, the reason of the first that knows one; that there is no formula, only where there is none. */
function reasonOf(understood: readonly { readonly reason?: Message }[], hasFormula: boolean): Message | undefined {
  const reasons = understood
    .flatMap(({ reason }) => reason ?? [])
    .filter(({ key }) => key !== "reason.no-formula" || !hasFormula);
  return reasons.find(({ key }) => !vague.includes(key)) ?? reasons.find(({ key }) => key !== "reason.no-formula") ?? reasons[0];
}

function unclear([best]: readonly Heard<Request>[], reasons: Reasons, chart: Chart, lattice: Lattice): Message {
  const last = best?.clauses.findLast(
    ({ state }, index) => state.deeds.length > (best.clauses[index - 1]?.state.deeds.length ?? 0),
  );
  return last ? reasons.unclearClause(last.from, last.to) : reasons.unclear(chart, lattice);
}

type Found = Candidates & { readonly way: Heard<Request>; readonly isBare: boolean };
type Candidates = { readonly asked: readonly Candidate[]; readonly confidence: number };

const isStudy = ({ asked }: Candidates): boolean => asked[0]?.isStudy === true;
/** How much a way to understand a question takes it to ask for. */
const countOf = (found: Found): number => (isStudy(found) ? found.way.state.deeds.length : found.asked.length);

function readingsOf(
  all: readonly Found[],
  characters: string,
  clean: CleanText,
  lattice: Lattice,
  chart: Chart,
): TasksRead | undefined {
  // What is done to formulas goes before what is asked of functions: "write x² in vertex form" is no study.
  const done = all.filter((each) => !isStudy(each));
  // By square brackets as those of the whole part an equation comes of what is a line: that is a doubt, and no surer way.
  const isDone = done.some(({ asked }) => !asked.some((candidate) => isOfWholeParts(characters, candidate)));
  const wanted = isDone ? done : all;
  // "Find the roots of y = x²" is no doubtful "solve y = x²".
  const sure = wanted.filter(({ confidence, asked }) => asked[0]?.isStudy !== true || confidence >= leastSure);
  const found = sure.length > 0 ? sure : wanted;
  const readings: Reading[] = [];
  const known = new Set<string>();
  const least = Math.min(...found.map(({ way }) => way.cost));
  const fewest = Math.min(...found.map(countOf));
  const sorted = found
    .filter((each) => countOf(each) === fewest)
    .flatMap((each) => variants(each, characters).map((one) => ({ ...one, way: each.way })))
    .sort(likeliestFirst);
  for (const { asked, confidence, way } of sorted) {
    const problem = problemOf(asked);
    // With the way that it names and without, a question is the same.
    const key = JSON.stringify(problemOf(asked.map(({ way: _, ...each }) => each)));
    const lag = way.cost - least;
    if (known.has(key) || (lag > 0 && lag < leastDoubt)) continue;
    known.add(key);
    if (readings.some((reading) => isSameSum(reading.problem, problem))) continue;
    if (!asked.every(({ given }) => given.every(isShownAsRead))) continue;
    const rounded = Math.round(confidence * 100) / 100;
    readings.push({ problem, sentence: sentencesOf(asked), confidence: rounded, spans: spansOf(way, clean, lattice, chart) });
    if (readings.length >= mostReadings) break;
  }
  if (readings.length === 0) return undefined;
  return { readings, isBare: found.every(({ isBare }) => isBare), isStudy: done.length === 0 };
}

const likeliestFirst = (one: Candidates, other: Candidates): number =>
  other.confidence - one.confidence || Number(namesWay(other)) - Number(namesWay(one));
const namesWay = ({ asked }: Candidates): boolean => asked.some(({ way }) => way !== undefined);

/** To evaluate numbers and to simplify them is the same. */
const isSameSum = (one: Problem, other: Problem): boolean =>
  [one, other].every(({ kind }) => kind === "arithmetic.value" || kind === "expression.simplify") &&
  JSON.stringify(one.given) === JSON.stringify(other.given);

/** The imaginary unit is shown as the letter that it was read from. */
function isShownAsRead(json: MathJson): boolean {
  if (headOf(json) === "EvaluateAt") return isShownAsRead(operandsOf(json)[0] as MathJson);
  return readsBack(expressionOf(substitute(json, { ImaginaryUnit: "i" })));
}

/** What a request comes to, likeliest first, whatever words it was heard from; `characters`: as its text writes the formulas. */
export function problemsOf(request: Request, characters: string): Problem[] {
  return candidatesOf(request)
    .candidates.flatMap((each) => variants(each, characters))
    .sort(likeliestFirst)
    .map(({ asked }) => problemOf(asked));
}

/** Each ask as the conventions settle it, all in the same way. */
function variants(found: Candidates, characters: string): Candidates[] {
  const { asked, confidence } = found;
  if (isStudy(found)) return [found];
  const settledAsks = asked.map((each) => settled(each, characters));
  const count = Math.max(...settledAsks.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const chosen = settledAsks.map((each) => (each[index] ?? each[0]) as Candidate);
    const drop = Math.max(...chosen.map((each, position) => (asked[position]?.confidence ?? 0) - each.confidence));
    return { asked: chosen, confidence: confidence - drop };
  });
}

function problemOf(asked: readonly Candidate[]): Problem {
  const [first] = asked as [Candidate, ...Candidate[]];
  return {
    kind: first.kind,
    given: first.given.map(shownExpression),
    unknowns: [...first.unknowns],
    asks: asked.map((each) => askOf(each, first)),
    numbers: first.numbers ?? "real",
    assuming: (first.assuming ?? []).map(expressionOf),
    ...(first.parameters ? { parameters: expressionsOf(first.parameters) } : {}),
  };
}

const expressionsOf = (values: Readonly<Record<string, MathJson>>): Record<string, Expression> =>
  Object.fromEntries(Object.entries(values).map(([letter, json]) => [letter, expressionOf(json)]));

/** Ways that no method is named after: whether the steps went them is seen at the end. */
const watchedWays: ReadonlySet<string> = new Set([
  "parts",
  "substitution",
  "partial-fractions",
  "trigonometric-substitution",
  "chain-rule",
  "product-rule",
  "quotient-rule",
  "grouping",
  "separation",
  "integrating-factor",
  "undetermined-coefficients",
  "variation",
  "logarithms",
  "elimination",
  "factoring",
  "square-roots",
  "numerical",
]);

function askOf(candidate: Candidate, first: Candidate): Ask {
  const { way } = candidate;
  const isWatched = way !== undefined && watchedWays.has(way) && candidate.with?.method === undefined;
  const details = Object.entries({ ...candidate.with, ...(isWatched ? { way } : {}) }).map(
    ([name, json]) => [name, wordDetails.has(name) ? methodExpression(String(json)) : expressionOf(json)] as const,
  );
  const differs = JSON.stringify(candidate.given) !== JSON.stringify(first.given);
  return {
    what: candidate.what,
    ...(differs ? { of: expressionOf(candidate.given[0] as MathJson) } : {}),
    ...(details.length > 0 ? { with: Object.fromEntries(details) } : {}),
  };
}

function sentencesOf(asked: readonly Candidate[]): Message {
  if (asked[0]?.isStudy) return studySentence(asked as readonly [Candidate, ...Candidate[]]);
  const [only, ...others] = asked.map(sentenceOf) as [Message, ...Message[]];
  return others.length === 0 ? only : { key: "reading.tasks", params: { tasks: [only, ...others] } };
}
