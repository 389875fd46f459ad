import type { MathJson } from "../../contract.ts";
import { freeLetters, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { Heard } from "./hearing.ts";
import type { Line } from "./line.ts";
import type { Said } from "./statements.ts";
import type { Subject } from "./subject.ts";

/** What a question says about a system besides its equations. */
export interface Facts {
  readonly start: readonly MathJson[] | undefined;
  readonly startTime: MathJson | undefined;
  readonly span: readonly [MathJson, MathJson] | undefined;
  readonly values: ReadonlyMap<string, MathJson>;
  readonly place: readonly MathJson[] | undefined;
}

/** What the phrases give, put together; undefined where something is said twice, or of a letter that is not there. */
export function factsOf(line: Line, heard: Heard, subject: Subject): Facts | undefined {
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
    } else if (gives === "shown") {
      if (!isWholeState(said, subject)) return undefined;
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

/** Whether the letters that are to be drawn are all there are: of one of two nobody wants to see both. */
function isWholeState(said: readonly Said[], { letters, time }: Subject): boolean {
  const shown = said.flatMap((each) => (each.is === "letters" ? each.letters : [])).filter((letter) => letter !== time);
  return shown.every((letter) => letters.includes(letter)) && letters.every((letter) => shown.includes(letter));
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
function parameterFor(letter: string, { letters, equations, time, named }: Subject): string | undefined {
  const all = [...new Set(equations.flatMap(freeLetters))].filter((each) => each !== time && !letters.includes(each));
  if (all.includes(letter)) return letter;
  const other = named?.alsoCalled?.[letter];
  if (other !== undefined) return other;
  const alike = named ? all.filter((each) => each.toLowerCase() === letter.toLowerCase()) : [];
  return alike.length === 1 ? alike[0] : undefined;
}
