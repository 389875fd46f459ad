import type { MathJson, Message, Question } from "../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";
import { choose, kindOf, type ReadResult, refuse } from "./read-result.ts";
import { byMethod } from "./reading.ts";
import { tryTasks } from "./tasks/read-tasks.ts";
import { type CleanText, cleanText, isClean } from "./text.ts";

const longestQuestion = 4000;

/** A question that may be about dynamical systems or plane geometry, or want a picture: read to the end by those who know them. */
export interface Elsewhere {
  /** A picture, or nothing else than what was read. */
  readonly by: keyof AnotherDomain | "asPicture";
  readonly read: ReadResult;
  readonly clean: CleanText;
  /** Nobody reads it in words. */
  readonly isFinal?: true;
  /** Why it is no picture, where it asks for one. */
  readonly why?: Message;
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
  const tasks = tryTasks(clean);
  if ("reason" in tasks) {
    const read = refuse(tasks.reason);
    return tasks.isFinal ? { by: "asPicture", read, clean, isFinal: true } : { by: "inAnotherDomain", read, clean };
  }
  const readings = tasks.readings.map((reading) => byMethod(reading, question.method));
  const read = choose(readings, question);
  if (tasks.isStudy && /\.(other|none|literal|curves)$/.test(kindOf(read) ?? "") && !isDrawnByItself(read))
    return { by: "inAnotherDomain", read, clean };
  if (isGraphInOtherLetters(read)) return { by: "asPicture", read, clean };
  if (isDrawnByItself(read)) return read;
  // A formula that is asked back is no system either.
  const isBare = tasks.isBare && kindOf(read)?.startsWith("differential.") === true;
  return isBare ? { by: "asSystem", read, clean } : read;
}

/** Only a graph is asked for, and not one of y in x: r in θ, z in x and y, x and y in t; or of what may be a point. */
function isGraphInOtherLetters({ readings, chosen }: ReadResult): boolean {
  const problem = chosen === undefined ? undefined : readings[chosen]?.problem;
  if (!problem?.asks.every(({ what }) => what === "graph")) return false;
  return problem.given.some(
    ({ json }) =>
      freeLetters(json).some((letter) => letter !== "x" && letter !== "y") || mayNamePlace(json) || isOfTwoLetters(json),
  );
}

/** f(x, y) = …, which is a surface. */
const isOfTwoLetters = (json: MathJson): boolean =>
  headOf(json) === "Equal" &&
  operandsOf(operandsOf(json)[0] ?? 0).length === 2 &&
  /^[a-zA-Z]$/.test(headOf(operandsOf(json)[0] ?? 0) ?? "");

/** P(3, 2) is a number of choices, or a point by its name. */
const mayNamePlace = (json: MathJson): boolean =>
  /^(Permutations|Combinations)$/.test(headOf(json) ?? "") || operandsOf(json).some(mayNamePlace);

/** Graphs of functions, several curves, and curves with letters that can be changed: other domains know more of a single conic. */
function isDrawnByItself({ readings, chosen }: ReadResult): boolean {
  const { problem } = readings[chosen ?? -1] ?? {};
  const [first, ...others] = problem?.given ?? [];
  if (!problem || !first || !problem.asks.some(({ what }) => what === "graph")) return false;
  // Curves of which all is known are left to those who know their sorts.
  if (problem.parameters) return false;
  const isPolar = problem.unknowns.includes("theta");
  const isGraph = problem.kind.startsWith("function.") && !isPolar;
  const axes = [...problem.unknowns, ...operandsOf(first.json).slice(0, 1).filter(isSymbol)];
  const areGraphs = others.length > 0;
  return isGraph || areGraphs || freeLetters(first.json).some((letter) => !axes.includes(letter));
}

export type Words = typeof import("./words/read-words.ts");

/** What nobody else understands: calculations, numbers and stories told in words. */
export function readInWords(unread: ReadResult, { clean, isFinal }: Elsewhere, question: Question, words: Words): ReadResult {
  const told = isFinal ? undefined : words.readWords(clean);
  return told ? choose(told, question) : unread;
}

export type Pictures = typeof import("./pictures/read-pictures.ts");

/** What may want a picture. Values of its letters that a question names are values, and no places of sliders. */
export const mayWantPicture = (first: ReadResult | Elsewhere): first is Elsewhere =>
  "by" in first && first.by !== "asSystem" && first.read.readings[first.read.chosen ?? -1]?.problem.parameters === undefined;

/** As a picture, or on to the others. */
export function readAsPicture(first: Elsewhere, question: Question, pictures: Pictures): ReadResult | Elsewhere {
  const tried = pictures.tryPictures(first.clean);
  if ("readings" in tried) return choose(tried.readings, question);
  return tried.reason ? { ...first, why: tried.reason } : first;
}

/** To the end, by whoever knows the other domains. */
export function readElsewhere({ by, read, clean, why }: Elsewhere, question: Question, domain: AnotherDomain): ReadResult {
  const found = by === "asPicture" ? read : domain[by](read, question, clean);
  // Who knows all of its words knows better what is wrong.
  const isStranger = read.reason?.key === "reason.unknown-words";
  return why && isStranger && found.readings.length === 0 ? refuse(why) : found;
}
