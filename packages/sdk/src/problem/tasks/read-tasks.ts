import type { Ask, MathJson, Message, Problem, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";

import { headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { readsBack } from "../../expression/parse.ts";
import { Chart } from "../grammar/chart.ts";
import { signsOfCalculation } from "../grammar/formula-runs.ts";
import { Grammar } from "../grammar/grammar.ts";
import { hasStranger, type Lattice, latticeFrom, stretchesOf } from "../grammar/lattice.ts";
import { type Heard, hearAll } from "../grammar/narrative.ts";
import { methodExpression } from "../reading.ts";
import type { CleanText } from "../text.ts";
import { type Candidate, sentenceOf, shownExpression } from "./candidate.ts";
import { settled } from "./conventions.ts";
import { withoutNumber } from "./exercise-number.ts";
import { treesOf } from "./notation.ts";
import { candidatesOf } from "./problem.ts";
import { hearing, type Request } from "./request.ts";
import { rows } from "./rows/rows.ts";
import { spansOf } from "./spans.ts";
import { viewsOf } from "./views.ts";

let grammar: Grammar | undefined;

const mostReadings = 4;
/** Stretches that may be formulas; a system of ten equations in one pair of $ has some sixty. */
const mostFormulas = 400;
/** Formulas that may be read otherwise cost this much at least; what costs less is only a more far-fetched way to understand the words. */
const leastDoubt = 0.05;

export interface TasksRead {
  /** Best first. */
  readonly readings: Reading[];
  /** There are formulas and no word that says what to do with them. */
  readonly isBare: boolean;
}

/**
 * A question that asks for something to be done with formulas: simplify, solve, differentiate …; undefined where it is no such question, or is not
 * understood whole.
 */
export function readTasks(clean: CleanText): TasksRead | undefined {
  grammar ??= new Grammar(rows);
  const { vocabulary } = grammar;
  const characters = withoutNumber(clean.characters);
  const stretches = stretchesOf(characters, vocabulary, signsOfCalculation);
  if (stretches.runs.length > mostFormulas || hasStranger(stretches, vocabulary)) return undefined;
  const lattice = latticeFrom(stretches, viewsOf, treesOf);
  const chart = new Chart(grammar, lattice);
  if (chart.overflowed) return undefined;
  const heard = hearAll(chart, lattice, grammar, hearing);
  const found = heard.flatMap((way) => {
    const { candidates, isBare } = candidatesOf(way.state);
    return candidates.map((candidate) => ({ ...candidate, confidence: candidate.confidence - way.cost, way, isBare }));
  });
  return found.length === 0 ? undefined : readingsOf(found, characters, clean, lattice);
}

type Found = Candidates & { readonly way: Heard<Request>; readonly isBare: boolean };
type Candidates = { readonly asked: readonly Candidate[]; readonly confidence: number };

function readingsOf(found: readonly Found[], characters: string, clean: CleanText, lattice: Lattice): TasksRead | undefined {
  const readings: Reading[] = [];
  const known = new Set<string>();
  const least = Math.min(...found.map(({ way }) => way.cost));
  const fewest = Math.min(...found.map(({ asked }) => asked.length));
  const all = found
    .filter(({ asked }) => asked.length === fewest)
    .flatMap((each) => variants(each, characters).map((variant) => ({ ...variant, way: each.way })))
    .sort(likeliestFirst);
  for (const { asked, confidence, way } of all) {
    const problem = problemOf(asked);
    // With the way that it names and without, a question is the same.
    const key = JSON.stringify(problemOf(asked.map(({ way: _, ...each }) => each)));
    const lag = way.cost - least;
    if (known.has(key) || (lag > 0 && lag < leastDoubt)) continue;
    known.add(key);
    if (readings.some((reading) => isSameSum(reading.problem, problem))) continue;
    if (!asked.every(({ given }) => given.every(isShownAsRead))) continue;
    const rounded = Math.round(confidence * 100) / 100;
    readings.push({ problem, sentence: sentencesOf(asked), confidence: rounded, spans: spansOf(way, clean, lattice) });
    if (readings.length >= mostReadings) break;
  }
  return readings.length === 0 ? undefined : { readings, isBare: found.every(({ isBare }) => isBare) };
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
function variants({ asked, confidence }: Candidates, characters: string): Candidates[] {
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
  };
}

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
]);

function askOf(candidate: Candidate, first: Candidate): Ask {
  const { way } = candidate;
  const isWatched = way !== undefined && watchedWays.has(way) && candidate.with?.method === undefined;
  const details = Object.entries({ ...candidate.with, ...(isWatched ? { way } : {}) }).map(
    ([name, json]) => [name, name === "method" || name === "way" ? methodExpression(String(json)) : expressionOf(json)] as const,
  );
  const differs = JSON.stringify(candidate.given) !== JSON.stringify(first.given);
  return {
    what: candidate.what,
    ...(differs ? { of: expressionOf(candidate.given[0] as MathJson) } : {}),
    ...(details.length > 0 ? { with: Object.fromEntries(details) } : {}),
  };
}

function sentencesOf(asked: readonly Candidate[]): Message {
  const [only, ...others] = asked.map(sentenceOf) as [Message, ...Message[]];
  return others.length === 0 ? only : { key: "reading.tasks", params: { tasks: [only, ...others] } };
}
