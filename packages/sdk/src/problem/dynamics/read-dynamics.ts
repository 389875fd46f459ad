import type { Ask, MathJson, Problem, Question, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";
import type { CleanText } from "../text.ts";
import { stateLettersIn } from "./derivatives.ts";
import { firstOrder } from "./first-order.ts";
import { equationsOf, lettersOf, type NamedSystem, symbolExpression } from "./named-system.ts";
import { type AskWord, asks, chineseGlue, drawing, glue, nounAfterName, type Phrase, phrases, seeking } from "./phrases.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Said, saidBy } from "./statements.ts";

/**
 * Reads a question about a system of differential equations that is typed, or known by its name: what to draw, find or decide about it, with parameters,
 * initial values and a time span. Every word has to be understood. undefined where it is no such question, or not understood.
 */
export function readDynamics(_question: Question, clean: CleanText): Reading[] | undefined {
  const text = clean.characters;
  const pieces = piecesOf(text, stateLettersIn(text));
  const line = lineOf(pieces);
  if (!line) return undefined;
  const heard = hear(line);
  if (!heard) return undefined;
  const problem = problemOf(line, heard);
  return problem && [readingOf(problem, pieces, clean)];
}

/** The question as words and signs, with what the signs stand for. */
interface Line {
  readonly words: string;
  readonly said: readonly (Said | undefined)[];
  readonly systems: readonly NamedSystem[];
  readonly equations: readonly MathJson[];
}

const signOf: Readonly<Record<Exclude<Said["is"], "value" | "letters">, string>> = {
  equations: "E",
  initial: "I",
  "initial-state": "I",
  point: "P",
  span: "S",
  interval: "V",
  number: "N",
};

function lineOf(pieces: readonly Piece[]): Line | undefined {
  const said: (Said | undefined)[] = [];
  const systems: NamedSystem[] = [];
  let words = "";
  let isUnclear = false;
  const add = (part: string, tight: boolean): void => {
    words += words === "" || tight ? part : ` ${part}`;
  };
  for (const piece of pieces) {
    if (piece.kind === "name") {
      systems.push(piece.system);
      add(`‹K${said.length}›`, false);
      said.push(undefined);
    } else if (piece.kind === "formula") {
      const meaning = saidBy(piece.text);
      if (!meaning) isUnclear = true;
      add(`‹${kindOf(meaning)}${said.length}›`, false);
      said.push(meaning);
    } else add(piece.text, /\p{Script=Han}/u.test(piece.text) && /\p{Script=Han}$/u.test(words));
  }
  const equations = said.flatMap((each) => (each?.is === "equations" ? each.equations : []));
  const distinct = [...new Set(systems)];
  if (isUnclear || (equations.length === 0 && distinct.length === 0)) return undefined;
  return { words, said, systems: distinct, equations };
}

function kindOf(meaning: Said | undefined): string {
  if (!meaning) return "X";
  if (meaning.is === "value") return meaning.letter === "t" ? "Z" : "A";
  if (meaning.is === "letters") return meaning.letters.length === 1 && meaning.letters[0] === "t" ? "T" : "L";
  return signOf[meaning.is];
}

/** What the words give. */
interface Heard {
  readonly asks: readonly AskWord[];
  readonly draws: boolean;
  /** Something is to be found, or asked what it is. */
  readonly seeks: boolean;
  readonly phrases: readonly { readonly gives: Phrase["gives"]; readonly signs: readonly number[]; readonly text: string }[];
}

function hear({ words, equations }: Line): Heard | undefined {
  let rest = joinedEquations(words);
  const found: { gives: Phrase["gives"]; signs: number[]; text: string }[] = [];
  for (const { gives, pattern } of phrases) {
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      if (match[0].trim() === "") break;
      found.push({ gives, signs: [...match[0].matchAll(/‹\w(\d+)›/g)].map(([, number]) => Number(number)), text: match[0] });
      rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`;
    }
  }
  const [draws, seeks] = [drawing.test(rest), seeking.test(rest)];
  const wanted: { ask: AskWord; at: number }[] = [];
  for (const [ask, pattern] of asks) {
    rest = rest.replace(pattern, (match, ...groups) => {
      const at = groups.find((group) => typeof group === "number") as number;
      wanted.push({ ask, at });
      // The place of what comes later does not change.
      return ";".padEnd(match.length);
    });
  }
  if (!onlyGlue(rest, equations.length > 0)) return undefined;
  wanted.sort((left, right) => left.at - right.at);
  return { asks: [...new Set(wanted.map(({ ask }) => ask))], draws, seeks, phrases: found };
}

/** Equations one after another are one subject. */
const joinedEquations = (words: string): string => words.replace(/‹E\d+›(?:\s*(?:[,;:.、]|and|和|与|及)*\s*‹E\d+›)*/giu, "‹E0›");

/** Whether nothing is left but words that hold a question together, and proper names before "attractor" and the like where equations are typed. */
function onlyGlue(rest: string, typed: boolean): boolean {
  const tokens = rest.match(/‹\w\d+›|\p{Script=Han}+|[A-Za-zÀ-ɏ0-9][\wÀ-ɏ'-]*|\S/gu) ?? [];
  return tokens.every((token, index) => {
    if (/^‹[EK]\d+›$/.test(token)) return true;
    if (/^[,.;:?!、。！？()（）…~-]$/u.test(token)) return true;
    if (/^\p{Script=Han}/u.test(token)) return isChineseGlue(token);
    if (glue.has(token.toLowerCase())) return true;
    const next = tokens.slice(index + 1).find((each) => each !== ";") ?? "";
    const named = typed && /^[A-Z][\w-]*$/.test(token) && (nounAfterName.test(next) || tokens[index + 1] === ";");
    return named;
  });
}

function isChineseGlue(text: string): boolean {
  if (text === "") return true;
  return chineseGlue.some((word) => text.startsWith(word) && isChineseGlue(text.slice(word.length)));
}

/** The letters of the system with its equations, brought to first order. */
interface Subject {
  readonly letters: readonly string[];
  readonly equations: readonly MathJson[];
  readonly named: NamedSystem | undefined;
}

function subjectOf({ equations, systems }: Line): Subject | undefined {
  if (equations.length > 0) {
    const found = firstOrder(equations);
    if (!found) return undefined;
    return {
      letters: found.rates.map(({ letter }) => letter),
      equations: found.rates.map(({ letter, rate }) => apply("Equal", apply("Derivative", letter), rate)),
      named: undefined,
    };
  }
  const [only, ...more] = systems;
  return only && more.length === 0 ? { letters: lettersOf(only), equations: equationsOf(only), named: only } : undefined;
}

function problemOf(line: Line, heard: Heard): Problem | undefined {
  const subject = subjectOf(line);
  if (!subject) return undefined;
  const facts = factsOf(line, heard, subject);
  const wanted = facts && asksOf(heard, subject, facts);
  if (!facts || !wanted) return undefined;
  if (facts.place && !wanted.some((what) => placed.has(what))) return undefined;
  const { letters, equations, named } = subject;
  const at = facts.startTime ?? facts.span?.[0] ?? 0;
  const initial = (facts.start ?? []).map((value, index) => apply("Equal", apply(letters[index] as string, at), value));
  const place = facts.place;
  const problemAsks = wanted.map(
    (what): Ask => ({
      what,
      ...(place && placed.has(what)
        ? { of: expressionOf(place.length === 1 ? (place[0] as MathJson) : apply("Tuple", ...place)) }
        : {}),
      ...(named ? { with: { system: symbolExpression(named) } } : {}),
    }),
  );
  return {
    kind: letters.length === 1 ? "ode.equation" : "ode.system",
    given: [...equations, ...initial].map(expressionOf),
    unknowns: [...letters],
    asks: problemAsks,
    numbers: "real",
    assuming: facts.span ? [expressionOf(apply("Element", "t", apply("Interval", ...facts.span)))] : [],
    ...(facts.values.size > 0
      ? { parameters: Object.fromEntries([...facts.values].map(([letter, value]) => [letter, expressionOf(value)])) }
      : {}),
  };
}

/** Asks that may be about one state. */
const placed: ReadonlySet<string> = new Set(["jacobian", "eigenvalues", "stability"]);

interface Facts {
  readonly start: readonly MathJson[] | undefined;
  readonly startTime: MathJson | undefined;
  readonly span: readonly [MathJson, MathJson] | undefined;
  readonly values: ReadonlyMap<string, MathJson>;
  readonly place: readonly MathJson[] | undefined;
}

/** What the phrases give, put together; undefined where something is said twice, or of a letter that is not there. */
function factsOf(line: Line, heard: Heard, subject: Subject): Facts | undefined {
  const states = new Map<string, MathJson>();
  const values = new Map<string, MathJson>();
  const times: MathJson[] = [];
  const spans: (readonly [MathJson, MathJson])[] = [];
  const places: (readonly MathJson[])[] = [];
  for (const { gives, signs, text } of heard.phrases) {
    const said = signs.map((index) => line.said[index]).filter((each) => each !== undefined);
    if (gives === "place") {
      const [point] = said;
      if (point && point.is !== "point") return undefined;
      places.push(point ? point.values : subject.letters.map(() => 0));
    } else if (gives === "span") {
      const span = spanOf(said);
      if (!span) return undefined;
      spans.push(span);
    } else if (gives === "until") {
      const [until] = endsOf(said);
      if (until === undefined || text === "") return undefined;
      spans.push([0, until]);
    } else if (!said.every((each) => take(gives === "start" ? asInitial(each, subject) : each, subject, states, times, values)))
      return undefined;
  }
  if (spans.length > 1 || places.length > 1) return undefined;
  if (places.some((place) => place.length !== subject.letters.length)) return undefined;
  if (times.some((other) => JSON.stringify(other) !== JSON.stringify(times[0]))) return undefined;
  const start = subject.letters.map((letter) => states.get(letter));
  const isWhole = start.every((value): value is MathJson => value !== undefined);
  if (states.size > 0 && !isWhole) return undefined;
  return { start: states.size > 0 && isWhole ? start : undefined, startTime: times[0], span: spans[0], values, place: places[0] };
}

const endsOf = (said: readonly Said[]): MathJson[] =>
  said.flatMap((each) => (each.is === "number" || each.is === "value" ? [each.value] : []));

function spanOf(said: readonly Said[]): readonly [MathJson, MathJson] | undefined {
  const whole = said.find((each) => each.is === "span" || each.is === "interval");
  if (whole && (whole.is === "span" || whole.is === "interval")) return [whole.from, whole.to];
  const [from, to, ...more] = endsOf(said);
  return from !== undefined && to !== undefined && more.length === 0 ? [from, to] : undefined;
}

/** "Starting at x = 1" is x(0) = 1. */
const asInitial = (said: Said, { letters }: Subject): Said =>
  said.is === "value" && letters.includes(said.letter)
    ? { is: "initial-state", letters: [said.letter], values: [said.value], at: undefined }
    : said;

/** Takes one fact; false where it contradicts what is there or makes no sense. */
function take(
  said: Said,
  subject: Subject,
  states: Map<string, MathJson>,
  times: MathJson[],
  values: Map<string, MathJson>,
): boolean {
  const { letters } = subject;
  const put = (map: Map<string, MathJson>, key: string, value: MathJson): boolean => {
    if (map.has(key)) return JSON.stringify(map.get(key)) === JSON.stringify(value);
    map.set(key, value);
    return true;
  };
  switch (said.is) {
    case "point": {
      // Of one letter the start is a place in the plane of t and the letter.
      if (letters.length === 1 && said.values.length === 2) {
        times.push(said.values[0] as MathJson);
        return put(states, letters[0] as string, said.values[1] as MathJson);
      }
      return (
        said.values.length === letters.length && said.values.every((value, index) => put(states, letters[index] as string, value))
      );
    }
    case "initial": {
      const letter = stateFor(said.letter, said.order, subject);
      times.push(said.at);
      return letter !== undefined && put(states, letter, said.value);
    }
    case "initial-state":
      if (said.at !== undefined) times.push(said.at);
      return said.letters.every(
        (letter, index) => letters.includes(letter) && put(states, letter, said.values[index] as MathJson),
      );
    case "value": {
      const parameter = parameterFor(said.letter, subject);
      return parameter !== undefined && put(values, parameter, said.value);
    }
    default:
      return false;
  }
}

/** x for x(0), and for x′(0) the letter that is the rate of x. */
function stateFor(letter: string, order: number, { letters, equations }: Subject): string | undefined {
  let state: string | undefined = letters.includes(letter) ? letter : undefined;
  for (let count = 0; count < order && state !== undefined; count++) {
    const rate: MathJson | undefined = operandsOf(equations[letters.indexOf(state)] as MathJson)[1];
    state = rate !== undefined && isSymbol(rate) && letters.includes(rate) ? rate : undefined;
  }
  return state;
}

/** A letter of the equations that is no state; of a known system also in the other case, a for A. */
function parameterFor(letter: string, { letters, equations, named }: Subject): string | undefined {
  const all = [...new Set(equations.flatMap(freeLetters))].filter((each) => each !== "t" && !letters.includes(each));
  if (all.includes(letter)) return letter;
  const alike = named ? all.filter((each) => each.toLowerCase() === letter.toLowerCase()) : [];
  return alike.length === 1 ? alike[0] : undefined;
}

/** What is asked for, from the words or from what the question gives. */
function asksOf(
  { asks: words, draws, seeks }: Heard,
  { letters, equations, named }: Subject,
  { start }: Facts,
): string[] | undefined {
  const found = words.filter((word) => word !== "solution");
  const isPortrait = found.includes("phase-portrait");
  const kept = found.filter((word) => {
    if (word !== "trajectory") return true;
    // The attractor of a name, the orbit in a portrait: no further figure is wanted.
    return !isPortrait && (draws || start !== undefined || found.length === 1);
  });
  // Where both are asked for, the states come before what is said about them.
  if (kept.length > 0)
    return kept.sort(
      (left, right) =>
        Number(left === "stability" && right === "equilibria") - Number(left === "equilibria" && right === "stability"),
    );
  // To solve is another thing than to draw, and what is to be found has to be named.
  if (!draws && (seeks || words.includes("solution"))) return undefined;
  // y′ = 2x + 1 alone is a derivative, as good as anything else.
  const [only] = equations;
  if (
    letters.length === 1 &&
    !words.includes("solution") &&
    only !== undefined &&
    !mentions(operandsOf(only)[1] as MathJson, letters[0] as string)
  )
    return undefined;
  if (draws || start !== undefined) return [isPortrait ? "phase-portrait" : "trajectory"];
  if (named) return ["trajectory"];
  return letters.length <= 2 ? ["equilibria", "stability", "phase-portrait"] : ["equilibria", "trajectory"];
}

function readingOf(problem: Problem, pieces: readonly Piece[], clean: CleanText): Reading {
  const equations = problem.given.map(({ json }) => json).filter((json) => headOf(operandsOf(json)[0] ?? 0) === "Derivative");
  const shown = equations.map((json) =>
    substitute(
      json,
      Object.fromEntries(Object.entries(problem.parameters ?? {}).map(([letter, { json: value }]) => [letter, value])),
    ),
  );
  const [only, ...more] = problem.asks;
  const key = more.length === 0 && only ? `reading.dynamics.${only.what}` : "reading.dynamics.several";
  const system = expressionOf(shown.length === 1 ? (shown[0] as MathJson) : apply("List", ...shown));
  const spans = pieces
    .filter(({ kind }) => kind !== "mark")
    .map(({ kind, from, to }) => ({
      part: kind === "word" ? "ask" : "given",
      from: clean.offsets[from] ?? 0,
      to: clean.offsets[to] ?? 0,
    }));
  return { problem, sentence: { key, params: { system } }, confidence: 0.9, spans };
}
