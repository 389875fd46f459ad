import type { Ask, Expression, MathJson, Message, Problem, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { Chart } from "../grammar/chart.ts";
import { type Signs, signsOfCalculation } from "../grammar/formula-runs.ts";
import { Grammar } from "../grammar/grammar.ts";
import { hasStranger, type Lattice, latticeFrom, placeOf, stretchesOf } from "../grammar/lattice.ts";
import { type Heard, type Hearing, hearAll } from "../grammar/narrative.ts";
import { notUnderstood } from "../grammar/not-understood.ts";
import { treesOf } from "../tasks/notation.ts";
import type { CleanText } from "../text.ts";
import { outsideOf, withLists } from "./lists/list-stretch.ts";
import { commonRows } from "./rows/common.ts";
import { topics } from "./rows/topics.ts";
import { Said } from "./said.ts";
import type { Settle } from "./topic.ts";
import { viewsOf } from "./views.ts";
import { calledAll, kindOfPicture } from "./vocabulary/vocabulary.ts";

/** Data may be long; longer texts are no question. */
const longest = 3000;
const mostReadings = 4;
const mostClauses = 12;
/** Ways to understand the words that cost this much more than the best are not offered. */
const margin = 0.3;
const certain = 0.9;

/** As in calculations, with names of points side by side, AB, and places behind one another; xy is a product, but before "plane". */
const signs: Signs = {
  ...signsOfCalculation,
  names: new Set([...signsOfCalculation.names, "xy", "xz", "yz", "xyz"]),
  cutsAtBrackets: true,
  cutsAtConditions: true,
  other: /^([A-Z]{2,8}|d[a-zθ])$/u,
};

let grammar: Grammar | undefined;
const settle: Readonly<Record<string, Settle>> = Object.assign({}, ...topics.map((topic) => topic.settle));
const elsewhere: ReadonlySet<string> = new Set(["Slider", ...topics.flatMap((topic) => topic.elsewhere ?? [])]);
const views = (json: MathJson) => [...viewsOf(json), ...topics.flatMap((topic) => topic.views?.(json) ?? [])];

/** What became of a question read as one that wants a picture: readings, best first; or why there is none, where all of its words are known here and it asks for one. */
export type PicturesRead = { readings: Reading[] } | { reason: Message | undefined };

/**
 * A question that wants something drawn which is no graph of a function: curves by a parameter, points, vectors, data, surfaces. undefined where it is no such
 * one, or is not understood whole. Never throws.
 */
export function readPictures(clean: CleanText): Reading[] | undefined {
  const found = tryPictures(clean);
  return "readings" in found ? found.readings : undefined;
}

/** As `readPictures`, with the reason where there is no reading. */
export function tryPictures(clean: CleanText): PicturesRead {
  if (clean.characters.length > longest) return { reason: undefined };
  grammar ??= new Grammar([...commonRows, ...topics.flatMap(({ rows }) => rows)]);
  const { vocabulary } = grammar;
  const stretches = stretchesOf(withBrackets(clean.characters), vocabulary, signs);
  const found = topics.flatMap((topic) => topic.lists?.(stretches.tokens, clean.characters) ?? []);
  const lists = outsideOf(found, found);
  if (hasStranger({ ...stretches, runs: [...stretches.runs, ...lists] }, vocabulary)) return { reason: undefined };
  const lattice = withLists(latticeFrom({ ...stretches, runs: outsideOf(lists, stretches.runs) }, views, treesOf), lists);
  const chart = new Chart(grammar, lattice);
  if (chart.overflowed) return { reason: undefined };
  const heard = hearAll(chart, lattice, grammar, clausesInOrder);
  const readings = readingsOf(heard, lattice, clean);
  if (readings.length > 0) return { readings };
  if (!asksForPicture(chart)) return { reason: undefined };
  if (heard.length > 0) return { reason: { key: "reason.picture-open" } };
  const { from, to } = notUnderstood(chart, lattice, vocabulary);
  const words = clean.characters.slice(lattice.tokens[from]?.from, lattice.tokens[to - 1]?.to);
  return { reason: { key: "reason.unclear-words", params: { words } } };
}

/** Whether something is to be drawn, or called by the name of a picture. */
const asksForPicture = (chart: Chart): boolean =>
  ["Asked", "Picture", "Several"].some((category) => chart.all(category).length > 0);

/** ⟨x, y⟩ and <x, y> are written (x, y), and [0, 1]x[0, 1] with a ×, character by character, so that all places stay where they are. */
const withBrackets = (characters: string): string =>
  characters
    .replace(/(?<=\]\s*)(x|X|\\times)(?=\s*\[)/g, (sign) => "×".padEnd(sign.length))
    .replace(/[<⟨]([^<>=≤≥⟨⟩]*,[^<>=≤≥⟨⟩]*)[>⟩]/g, (_, inside: string) => `(${inside})`);

type Clauses = readonly MathJson[];

const clausesInOrder: Hearing<Clauses> = {
  start: [],
  hear: (state, clause) => (state.length >= mostClauses ? undefined : [...state, clause]),
  key: (state) => JSON.stringify(state),
};

function readingsOf(heard: readonly Heard<Clauses>[], lattice: Lattice, clean: CleanText): Reading[] {
  const found = new Map<string, { reading: Reading; cost: number }>();
  for (const { state, cost, clauses } of heard) {
    const problem = isBrokenOff(lattice, clauses.at(-1)?.to ?? 0) ? undefined : problemOf(state);
    const key = problem && JSON.stringify([problem.given, problem.asks]);
    if (!problem || key === undefined || found.has(key)) continue;
    const spans = clauses.map(({ from, to }) => ({ part: "ask", ...placeOf(lattice, clean, from, to) }));
    found.set(key, { reading: { problem, sentence: sentenceOf(problem), confidence: certain, spans }, cost });
  }
  const least = Math.min(...[...found.values()].map(({ cost }) => cost));
  return [...found.values()]
    .filter(({ cost }) => cost <= least + margin)
    .slice(0, mostReadings)
    .map(({ reading, cost }) => ({ ...reading, confidence: Math.round((certain - (cost - least)) * 100) / 100 }));
}

/** Whether more than punctuation stands behind the last clause: "the points A and". */
const isBrokenOff = ({ tokens }: Lattice, end: number): boolean => tokens.slice(end).some(({ kind }) => kind !== "symbol");

/** What all clauses come to together. */
function problemOf(clauses: Clauses): Problem | undefined {
  const drawings = clauses.flatMap((clause) => operandsOf(operandsOf(clause)[0] ?? 0));
  const things = drawings.map((thing) => (headOf(thing) === "With" ? (operandsOf(thing)[0] as MathJson) : thing));
  const inside = drawings.flatMap((thing) => (headOf(thing) === "With" ? operandsOf(operandsOf(thing)[1] ?? 0) : []));
  const said = new Said([...inside, ...clauses.flatMap((clause) => operandsOf(operandsOf(clause)[1] ?? 0))], things);
  const drawn = things.map((thing) => settle[headOf(thing) ?? ""]?.(operandsOf(thing), said));
  if (things.length === 0 || !drawn.every((each) => each !== undefined)) return undefined;
  const letters = lettersIn(said);
  const isSought = said.option("sought") !== undefined;
  const window = letters && windowIn(said.rest.filter((each) => headOf(each) !== "InSpace"));
  if (letters === undefined || window === undefined) return undefined;
  const given = [...drawn.flat(), ...letters];
  const kind = kindOfPicture(given);
  const value = isSought ? soughtIn(given) : undefined;
  // A curve of the plane that is wanted in space is another thing there.
  if (kind !== "picture.space" && said.rest.some((each) => headOf(each) === "InSpace")) return undefined;
  if (kind === undefined || (isSought && value === undefined)) return undefined;
  if (given.every((json) => elsewhere.has(headOf(json) ?? ""))) return undefined;
  const ask = value ?? (Object.keys(window).length > 0 ? { what: "graph", with: window } : { what: "graph" });
  return {
    kind,
    given: given.map(expressionOf),
    unknowns: [],
    asks: [ask],
    numbers: isComplex(given) ? "complex" : "real",
    assuming: [],
  };
}

const isComplex = (given: readonly MathJson[]): boolean => given.some((json) => /^Complex/.test(headOf(json) ?? ""));

/** What nothing drawn runs through is how far the axes go; undefined where anything else is left. */
function windowIn(rest: readonly MathJson[]): Record<string, Expression> | undefined {
  const window: Record<string, Expression> = {};
  for (const each of rest) {
    const [letter, value] = operandsOf(each);
    if (headOf(each) === "Remark") continue;
    if (headOf(each) !== "Range" || !isAxis(letter) || value === undefined || window[letter]) return undefined;
    window[letter] = expressionOf(value);
  }
  return window;
}

const usualRange: MathJson = ["Interval", -5, 5];

/** The letters that can be changed; one that is said to run is played. undefined where nothing runs that should. */
function lettersIn(said: Said): MathJson[] | undefined {
  const isPlayed = said.option("animated") !== undefined;
  if (isPlayed && said.parameters.size !== 1) return undefined;
  return [...said.parameters].map(([letter, { range = usualRange, value }]): MathJson => {
    const head = isPlayed ? "Animated" : "Slider";
    return value === undefined ? [head, letter, range] : [head, letter, range, value];
  });
}

/** What can be worked out for a picture of one thing. */
function soughtIn([only, ...others]: readonly MathJson[]): Ask | undefined {
  if (only === undefined || others.length > 0) return undefined;
  const [what] = topics.flatMap((topic) => topic.sought?.(only) ?? []);
  return what === undefined ? undefined : { what };
}

const isAxis = (letter: MathJson | undefined): letter is "x" | "y" | "z" => letter === "x" || letter === "y" || letter === "z";

const sentenceOf = ({ given }: Problem): Message => ({
  key: "reading.picture",
  params: { things: calledAll(given.map(({ json }) => json)) },
});
