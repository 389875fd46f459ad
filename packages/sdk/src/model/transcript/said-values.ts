import { freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { withoutLeadingWords } from "../lines/leading-words.ts";
import { filledIn } from "./filled-in.ts";
import { isWithin, joins, namesAmong, type Placed } from "./named-values.ts";
import { denies, isPlainlySaid } from "./plain-sentence.ts";
import { belongTogether, lettersOf, tellsApart } from "./quantity-names.ts";
import { readFormula } from "./read-formula.ts";
import { withRelations } from "./relation-words.ts";
import { runsIn } from "./runs.ts";
import { english, verbs } from "./sentence-words.ts";
import { isFormulaIn } from "./spelt-formulas.ts";
import { tidy } from "./statements.ts";
import { askingOf, stemOf, type Vocabulary, vocabularyOf, wordsIn } from "./vocabulary.ts";

/** What a sentence gives as its answer, and what it says besides. */
export interface Said {
  /** One value, or several that stand side by side. */
  readonly texts: readonly string[];
  /** Further values in it, "x = 2" of "the maximum is 5 at x = 2": with these the answer stays open, and one of them may be what was asked for. */
  readonly beside: readonly string[];
}

const anyFormula = /\\\((.+?)\\\)|\\\[(.+?)\\\]|\$\$?([^$]+)\$\$?/gs;

const placed = (sentence: string, form: RegExp): Placed[] =>
  [...sentence.matchAll(form)].map(({ 0: whole, index, ...parts }) => ({
    text: parts[1] ?? parts[2] ?? parts[3] ?? whole,
    from: index,
    to: index + whole.length,
  }));

const formulasOf = (sentence: string): Placed[] => placed(sentence, anyFormula);

/** x = 3 */
const isNamed = /^\s*\\?[A-Za-z]+(?:_\w|_\{\w+\}|[₀-₉]+)?\s*=(?!.*=)/s;

/** Whether a last sentence says something of a value. */
export const tells = (sentence: string): boolean => telling.test(sentence) || wordsIn(sentence).some((word) => verbs.has(word));

const telling =
  /\b(?:is|are|be|equals?|takes?|costs?|needs?|has|have|remains?|left|gets?|there (?:are|is))\b|[=是为有剩需花得]|等于|取得/i;

/** What says that something is a value, and that one follows. */
export const saying = /\b(?:is|are|be|equals|equal to)\b|是|为|等于/i;
const says = new RegExp(`(?:${saying.source})\\s*[:：]?\\s*$`, "i");

/** The values behind "the answer is": where that is no formula as a whole those in it, or else what stands there in its own words. */
export function announcedValues(sentence: string, known?: Vocabulary): Said {
  const whole = withoutLeadingWords(sentence.trim()).replace(/(?<!\\)[.。,，;；]$/, "");
  const isFormula = formulasOf(sentence).length === 0 && readFormula(whole) !== undefined && !/^\s*~|[!！]$/.test(whole);
  const said = isFormula
    ? { texts: [whole], beside: [] }
    : concludedValues(isSentence.test(whole) ? whole : `is ${whole}`, known);
  // What would be read as another value than is said is not given at all.
  return said ?? { texts: readFormula(whole) === undefined ? [whole] : [], beside: [] };
}

/** 2小时行30千米 */
const isSentence = /^\s*[\d.]+\s*\p{Script=Han}+\s*\d/u;

/** No longer sentence is taken for an answer, in characters. */
const longestSentence = 1000;

/**
 * The values of a sentence that concludes something: its formulas, and the calculations and numbers among its words. Where all say what a letter is they are the
 * answer together; else the last is of which it is said, with those it stands side by side with. undefined where the sentence says more of them than that they are so.
 */
export function concludedValues(given: string, known?: Vocabulary): Said | undefined {
  if (given.length > longestSentence) return undefined;
  const filled = known && filledIn(given, known);
  if (filled !== undefined) return { texts: [filled], beside: [] };
  const sentence = withRelations(
    given.replace(doing, (whole, clause: string) => (denies(clause) ? whole : "we get ")),
    known,
  );
  const formulas = formulasOf(sentence);
  const words = formulas.reduce(withoutFormula, sentence);
  const runs = runsOf(words);
  const numbers = placed(words, number).filter(({ from, to }) => !runs.some((run) => from < run.to && to > run.from));
  const all = [...formulas, ...runs, ...numbers].sort((one, other) => one.from - other.from);
  const subjects = namesAmong(sentence, all, known);
  const values = all.filter((value) => !isWithin(value, subjects));
  if (!isPlainlySaid(sentence, all, known, subjects)) return predicateOf(words, known);
  if (isTurned(words) || runs.some(({ text }) => isOfOtherFunction(text, known))) return undefined;
  // 80% of what stands there is said to be something else.
  const isPartOf = ({ text, to }: Placed): boolean => /%$/.test(text) && /^\s*(?:of\b|的)/.test(sentence.slice(to));
  if (values.length > 1 && values.some(isPartOf)) return undefined;
  const said = values.filter((value) => isSaid(value, sentence));
  const claims = values.filter((value) => !numbers.includes(value) || said.includes(value));
  const groups = groupsOf(values, sentence);
  const lastOf = (some: readonly Placed[]): Placed[] | undefined =>
    groups.findLast((group) => group.some((value) => some.includes(value)));
  const counted = countedAmong(
    values.filter((value) => !claims.includes(value)),
    sentence,
    known,
  );
  const areNamed = claims.length > 0 && counted.length === 0 && claims.every(({ text }) => isNamed.test(text));
  const names = said.map((value) => nameOf(value, values, sentence));
  if (known !== undefined && tellsApart(names, known)) return undefined;
  const letters = said.length > 1 && claims.length === said.length ? lettersOf(names) : undefined;
  if (letters !== undefined)
    return { texts: said.map(({ text }, index) => `${letters[index]} = ${lastSideOf(text)}`), beside: [] };
  const together = belongTogether(names, known) ? said : undefined;
  const last = areNamed
    ? claims
    : (together ?? lastOf(askedAmong(said, names, known)) ?? lastOf(formulas) ?? (counted.length > 0 ? counted : lastOf(claims)));
  if (last === undefined) return undefined;
  // A number that is not the answer belongs to the name of it or to what is counted, as the question has it.
  const isOfQuestion = ({ text, to }: Placed): boolean =>
    known === undefined || (hasNumber(known, text) && /^\s*(?!then\b)\p{L}/u.test(sentence.slice(to)));
  if (!values.every((value) => last.includes(value) || claims.includes(value) || isOfQuestion(value))) return undefined;
  if (known !== undefined && last.length === 1 && isStated(last[0], sentence, known)) return undefined;
  const others = claims.filter((value) => !last.includes(value) && (said.includes(value) || isNamed.test(value.text)));
  return { texts: valuesOf(last), beside: valuesOf(others).filter(isValue) };
}

/**
 * Numbers that nothing but a verb gives: 9 and 5 of "there are 9 hens, and 5 hares", together. Those of the question are none of them, unless there are no others
 * and a verb gives one of them; the last where it is not known which stand in the question.
 */
function countedAmong(values: readonly Placed[], sentence: string, known: Vocabulary | undefined): Placed[] {
  const given = values.filter(({ from }) => gives.test(sentence.slice(0, from)));
  if (known === undefined) {
    const isPlaced = ({ from }: Placed): boolean => /\b(?:for|in|after|within)\s*$/i.test(sentence.slice(0, from));
    const others = values.filter((value) => !isPlaced(value));
    if (others.length === 1 || given.length === others.length) return others;
    return given.length === 1 && given[0] === values.at(-1) && !/\band\b/i.test(sentence) ? given : [];
  }
  const isOfThem = ({ from }: Placed): boolean => /\bthere (?:is|are)\s*$/i.test(sentence.slice(0, from));
  if (values.some(isOfThem) && !/\bmany\b|number|count|\beach\b|几|多少/.test(known.text)) return [];
  const counted = values.filter(({ text }) => !hasNumber(known, text));
  return counted.length > 0 ? counted : given.length === 1 ? given : [];
}

/** What was done to get there: dividing both sides by 3, we get. */
const doing =
  /^\s*(?:(?:so|thus|hence|then|finally|by)[\s,]+)*((?:dividing|adding|subtracting|multiplying|simplifying|solving|substituting|factoring|isolating)\b[^,.;:=]*),\s*we (?:get|find|obtain|have)\s+/i;

/** What gives a number without "is". */
const gives =
  /(?:\b(?:takes?|costs?|needs?|has|have|get|gets|there (?:are|is)|left with|(?:converges|evaluates|simplifies|comes|amounts|adds up|reduces) to|give|gives|equals|travels?|earns?|pays?)|有|剩下?|需要?|花了?|得|了|共|取得\p{Script=Han}{0,4}|最[大小]值)\s*(?:only|exactly|just|a total of)?\s*\$?$/iu;

const hasNumber = ({ text }: Vocabulary, number: string): boolean =>
  [...text.matchAll(/\d+(?:\.\d+)?/g)].some(([found]) => found === number.replace(/[,%°\\]/g, ""));

/** What stands behind the last "is" where it is a formula written without marks: 2√2 + 1. Its letters are those of the question. */
function predicateOf(words: string, known: Vocabulary | undefined): Said | undefined {
  const [link, ...more] = [...words.matchAll(new RegExp(saying.source, "gi"))];
  if (link === undefined || more.length > 0) return undefined;
  const from = link.index + link[0].length;
  const source = words.slice(from);
  const text = tidy(source.replace(/^\s*[:：]/, ""));
  const letters = text.replace(/\b(?:sqrt|sin|cos|tan|ln|log|pi)(?![a-z])/gi, " ").match(/[A-Za-z]+/g) ?? [];
  const areKnown = letters.every((letter) => letter.length === 1 && known !== undefined && hasLetter(known, letter));
  if (!/[\dπ]/.test(text) || /[#!！%°:~<>≤≥≠≈=]/.test(source) || !areKnown || readFormula(text) === undefined) return undefined;
  const at = words.indexOf(text, from);
  const before = placed(words.slice(0, link.index), number);
  return isPlainlySaid(words, [...before, { text, from: at, to: at + text.length }], known)
    ? { texts: [text], beside: [] }
    : undefined;
}

const hasLetter = ({ text }: Vocabulary, letter: string): boolean =>
  new RegExp(`(?<![a-z])${letter.toLowerCase()}(?![a-z])`).test(text);

/** Of values with names the one whose name the question asks for, where it is the only one: how old is Ben? */
function askedAmong(said: readonly Placed[], names: readonly string[], known: Vocabulary | undefined): readonly Placed[] {
  if (known === undefined || said.length < 2) return said;
  const asking = vocabularyOf(askingOf(known.text)).words;
  const own = names.map((name) =>
    wordsIn(name)
      .filter((word) => !english.linking.has(word))
      .map(stemOf),
  );
  const isShared = (word: string): boolean => own.filter((words) => words.includes(word)).length > 1;
  const asked = said.filter((_, index) => own[index]?.some((word) => !isShared(word) && asking.has(word)));
  return asked.length === 1 ? asked : said;
}

/** Whether the question says the same of what has that name: a radius of 3. */
function isStated(value: Placed | undefined, sentence: string, { text }: Vocabulary): boolean {
  const name =
    value &&
    /([A-Za-z]{2,}|\p{Script=Han}{2})\s*(?:is|are|=|equals|是|为|等于)\s*\$?$/iu.exec(sentence.slice(0, value.from))?.[1];
  return (
    value !== undefined &&
    name !== undefined &&
    /^\d+(?:\.\d+)?$/.test(value.text) &&
    new RegExp(`${name}\\s*(?:is|of|=|是|为)?\\s*\\$?${value.text}(?![\\d.%]*\\d|%)`, "i").test(text)
  );
}

/** (y, x) = (1, 3), of which (1, 3) alone would be another point. */
const isTurned = (words: string): boolean => {
  const [, first = "", second = ""] = /\(\s*([A-Za-z])\s*,\s*([A-Za-z])\s*\)\s*(?:=|is\b)/.exec(words) ?? [];
  return first > second;
};

/** sin 60° = 1/2, where the question has another. */
const isOfOtherFunction = (text: string, known: Vocabulary | undefined): boolean =>
  known !== undefined &&
  /^\s*(?:sin|cos|tan|log|ln)(?![A-Za-z])[^=]*\d[^=]*=/.test(text) &&
  !isFormulaIn(known.text, text.split("=")[0] ?? "");

/** What stands before a value and behind the one before it. */
const nameOf = (value: Placed, values: readonly Placed[], sentence: string): string =>
  sentence.slice(values[values.indexOf(value) - 1]?.to ?? 0, value.from);

const withoutFormula = (text: string, { from, to }: Placed): string =>
  `${text.slice(0, from)}${"#".repeat(to - from)}${text.slice(to)}`;

const valuesOf = (values: readonly Placed[]): string[] => [...new Set(values.map(({ text }) => lastSideOf(text)))];

/** "There are 12 hens and 8 cows" says nothing of 12 alone. */
const isSaid = ({ from }: Placed, sentence: string): boolean =>
  says.test(sentence.slice(0, from)) && !/\bthere (?:is|are)\s*$/i.test(sentence.slice(0, from));

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
    const isBeside = before !== undefined && joins(sentence.slice(before.to, value.from));
    if (isBeside && !isCalculation(before) && !isCalculation(value)) groups.at(-1)?.push(value);
    else groups.push([value]);
  }
  return groups;
}

const isCalculation = ({ text }: Placed): boolean => /[=≈]/.test(text) && !isNamed.test(text);

/** Of (x, y) = (3, 1) no part stands alone. */
const isBalanced = (text: string): boolean => !/[()]/.test(withoutPairs(text));

const withoutPairs = (text: string): string => {
  const rest = text.replace(/\([^()]*\)/g, "");
  return rest === text ? rest : withoutPairs(rest);
};

function runsOf(sentence: string): Placed[] {
  let at = 0;
  return runsIn(sentence)
    .filter(isBalanced)
    .map((text) => {
      const from = Math.max(at, sentence.replaceAll("−", "-").indexOf(text, at));
      at = from + text.length;
      return { text, from, to: at };
    });
}

/**
 * What a calculation comes to: 3 of 9/3 = 3. Of a letter, or a name in words, what it is: x = 3 of x = 9/3 = 3. An equation with anything else on its left says
 * something of that, and stays as it is: 2x = 6.
 */
export function lastSideOf(formula: string): string {
  const [first = "", ...others] = formula.replace(percentOf, "$1 \\cdot ").split(/(?<![<>!:\\])=|\\approx(?![a-z])/);
  const last = others.at(-1)?.trim() ?? "";
  if (last === "" || /[,;]/.test(first)) return tidy(formula);
  if (isLetter.test(first)) return others.length === 1 ? tidy(formula) : `${tidy(first)} = ${tidy(last)}`;
  if (isNameInWords(first)) return tidy(last);
  const json = readFormula(first)?.json;
  return json !== undefined && freeLetters(json).length === 0 ? tidy(last) : tidy(formula);
}

/** 20\% \text{ of } 150 */
const percentOf = /(\\%)\s*\\text\s*\{\s*of\s*\}/g;

const isLetter = /^\s*\\?[A-Za-z]+(?:_\w|_\{\w+\}|[₀-₉]+)?\s*$/;

/** \text{Speed}, and nothing that is made of it. */
const isNameInWords = (side: string): boolean => {
  const name = /^\s*\\(?:text|mathrm|textbf)\s*\{([^{}]*)\}\s*$/.exec(side)?.[1];
  return name !== undefined && isPlainlySaid(name, []);
};

/** A number as it is written among words, with what belongs to it; a point; a ratio. */
const number =
  /\((?:\s*-?\d[\d./]*\s*,)+\s*-?\d[\d./]*\s*\)|[-−±]?(?:\d+(?::\d+)+|(?:\d+(?:,\d{3})*(?:\.\d+)?)?(?:[½⅓⅔¼¾]|√\d+)|(?:\d+(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s*\/\s*\d+)?π?|π)(?:\\?%|°)?/gu;
