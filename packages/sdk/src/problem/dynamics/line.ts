import type { MathJson } from "../../contract.ts";
import { freeLetters } from "../../expression/mathjson.ts";
import { variableOf } from "./first-order.ts";
import type { NamedSystem } from "./named-system.ts";
import type { Piece } from "./pieces.ts";
import { usualTime } from "./rate-equation.ts";
import { type Said, saidBy } from "./statements.ts";

/** The question as words and signs, with what the signs stand for. */
export interface Line {
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

export function lineOf(pieces: readonly Piece[]): Line | undefined {
  const said: (Said | undefined)[] = [];
  const times = timesIn(pieces);
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
      const meaning = saidBy(piece.text, times);
      if (!meaning) isUnclear = true;
      add(`‹${kindOf(meaning, times)}${said.length}›`, false);
      said.push(meaning);
    } else add(piece.text, /\p{Script=Han}/u.test(piece.text) && /\p{Script=Han}$/u.test(words));
  }
  const equations = said.flatMap((each) => (each?.is === "equations" ? each.equations : []));
  const distinct = [...new Set(systems)];
  if (isUnclear || (equations.length === 0 && distinct.length === 0)) return undefined;
  return { words, said, systems: distinct, equations };
}

/** What the time is called: t, and the x of dy/dx. */
function timesIn(pieces: readonly Piece[]): string[] {
  const equations = pieces.flatMap(({ kind, text }) => {
    const said = kind === "formula" ? saidBy(text) : undefined;
    return said?.is === "equations" ? said.equations : [];
  });
  const time = (equations.length > 0 ? variableOf(equations) : undefined) ?? usualTime;
  return equations.some((equation) => freeLetters(equation).includes(usualTime)) ? [time] : [time, usualTime];
}

function kindOf(meaning: Said | undefined, times: readonly string[]): string {
  if (!meaning) return "X";
  if (meaning.is === "value") return times.includes(meaning.letter) ? "Z" : "A";
  if (meaning.is === "letters") return meaning.letters.length === 1 && times.includes(meaning.letters[0] as string) ? "T" : "L";
  return signOf[meaning.is];
}
