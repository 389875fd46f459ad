import { freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { withoutLeadingWords } from "../lines/leading-words.ts";
import { readFormula } from "./read-formula.ts";
import { runsIn } from "./runs.ts";
import { tidy } from "./statements.ts";

/** What a sentence gives as its answer, and what it says besides. */
export interface Said {
  /** One value, or several that stand side by side. */
  readonly texts: readonly string[];
  /** Further values in it, "x = 2" of "the maximum is 5 at x = 2": it is right where all of them are, and one of them may be what was asked for. */
  readonly beside: readonly string[];
}

const anyFormula = /\\\((.+?)\\\)|\\\[(.+?)\\\]|\$\$?([^$]+)\$\$?/gs;

export const formulasIn = (sentence: string): string[] => formulasOf(sentence).map(({ text }) => text);

/** A value with its place in the sentence. */
interface Placed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const placed = (sentence: string, form: RegExp): Placed[] =>
  [...sentence.matchAll(form)].map(({ 0: whole, index, ...parts }) => ({
    text: parts[1] ?? parts[2] ?? parts[3] ?? whole,
    from: index,
    to: index + whole.length,
  }));

const formulasOf = (sentence: string): Placed[] => placed(sentence, anyFormula);

/** x = 3 */
const isNamed = /^\s*\\?[A-Za-z]+(?:_\w|_\{\w+\})?\s*=(?!.*=)/s;

/** Nothing but "and" or "or", between values that are the answer together. */
const joins = /^\s*(?:[,，、;；]|[,，]?\s*(?:or|and|或|和|与|及|以及))\s*$/i;

/** What says that something is a value, and that one follows. */
export const saying = /\b(?:is|are|be|equals|equal to)\b|是|为|等于/i;
const says = new RegExp(`(?:${saying.source})\\s*[:：]?\\s*$`, "i");

/** The values of a sentence that announces an answer: where it is no formula as a whole those in it, or else the sentence as it stands. */
export function announcedValues(sentence: string): Said {
  if (formulasIn(sentence).length > 0) return concludedValues(sentence) ?? { texts: [sentence], beside: [] };
  const whole = withoutLeadingWords(sentence.trim()).replace(/(?<!\\)[.。,，;；]$/, "");
  const said = readFormula(whole) === undefined ? concludedValues(whole) : undefined;
  // 5 apples and 3 pears: no word says that the last of them is the answer.
  const isSure = whole.match(number)?.length === 1 || saying.test(whole);
  return said !== undefined && isSure ? said : { texts: [whole], beside: [] };
}

/**
 * The values of a sentence that concludes something: its formulas, and the calculations and numbers among its words. Where all say what a letter is they are the
 * answer together; else the last is, with those it stands side by side with.
 */
export function concludedValues(sentence: string): Said | undefined {
  const formulas = formulasOf(sentence);
  const words = formulas.reduce(withoutFormula, sentence);
  const runs = runsOf(words);
  // In LaTeX that nothing marks as a formula a number is a part of something.
  const numbers = /\\[A-Za-z]/.test(words)
    ? []
    : placed(words, number).filter(({ from, to }) => !runs.some((run) => from < run.to && to > run.from));
  const claims = [...formulas, ...runs, ...numbers.filter((value) => isSaid(value, sentence))];
  const values = [...formulas, ...runs, ...numbers].sort((one, other) => one.from - other.from);
  const groups = groupsOf(values, sentence);
  const areNamed = claims.length > 0 && claims.every(({ text }) => isNamed.test(text));
  const lastOf = (some: readonly Placed[]): Placed[] | undefined =>
    groups.findLast((group) => group.some((value) => some.includes(value)));
  const last = areNamed ? claims : (lastOf(formulas) ?? lastOf(claims) ?? groups.at(-1));
  if (last === undefined) return undefined;
  const others = claims.filter((value) => !last.includes(value) && (isSaid(value, sentence) || isNamed.test(value.text)));
  return { texts: valuesOf(last), beside: valuesOf(others).filter(isValue) };
}

const withoutFormula = (text: string, { from, to }: Placed): string =>
  `${text.slice(0, from)}${"#".repeat(to - from)}${text.slice(to)}`;

const valuesOf = (values: readonly Placed[]): string[] => [...new Set(values.map(({ text }) => lastSideOf(text)))];

const isSaid = ({ from }: Placed, sentence: string): boolean => says.test(sentence.slice(0, from));

/** A number, or what a letter is: not the formula of a function, nor an equation to be solved. */
function isValue(text: string): boolean {
  const json = readFormula(text)?.json;
  if (json === undefined) return false;
  const [left = 0, right = 0] = operandsOf(json);
  const isAssigned = headOf(json) === "Equal" && isSymbol(left);
  return freeLetters(isAssigned ? right : json).length === 0;
}

/** Neighbours with nothing but "and" between them. Calculations go on from one another. */
function groupsOf(values: readonly Placed[], sentence: string): Placed[][] {
  const groups: Placed[][] = [];
  for (const value of values) {
    const before = groups.at(-1)?.at(-1);
    const isBeside = before !== undefined && joins.test(sentence.slice(before.to, value.from));
    if (isBeside && !isCalculation(before) && !isCalculation(value)) groups.at(-1)?.push(value);
    else groups.push([value]);
  }
  return groups;
}

const isCalculation = ({ text }: Placed): boolean => /[=≈]/.test(text) && !isNamed.test(text);

function runsOf(sentence: string): Placed[] {
  let at = 0;
  return runsIn(sentence).map((text) => {
    const from = Math.max(at, sentence.replaceAll("−", "-").indexOf(text, at));
    at = from + text.length;
    return { text, from, to: at };
  });
}

/** What a calculation comes to: 3 of 9/3 = 3. Of a letter what it is: x = 3 of x = 9/3 = 3. */
export function lastSideOf(formula: string): string {
  const [first = "", ...others] = formula.split(/(?<![<>!:\\])=|\\approx(?![a-z])/);
  const last = others.at(-1)?.trim() ?? "";
  if (last === "" || /[,;]/.test(first)) return tidy(formula);
  const isLetter = /^\s*\\?[A-Za-z]+(?:_\w|_\{\w+\})?\s*$/.test(first);
  if (isLetter) return others.length === 1 ? tidy(formula) : `${tidy(first)} = ${tidy(last)}`;
  return tidy(last);
}

const number = /-?\d+(?:[.,]\d+)*(?:\s*\/\s*\d+)?%?/g;
