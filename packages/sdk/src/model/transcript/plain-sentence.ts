import { isMeasureOf, isOfOther } from "./measures-asked.ts";
import { isWithin, joins, namesAmong, type Placed } from "./named-values.ts";
import { combinesOtherwise, isQuantityAsked, isQuantityOf } from "./quantity-names.ts";
import { chinese, english, harmless, placing } from "./sentence-words.ts";
import { substance, unitFits } from "./units-said.ts";
import { hansIn, isInOtherLanguage, isInWords, isLetterOf, stemOf, type Vocabulary, wordsIn } from "./vocabulary.ts";

/**
 * Whether a sentence says of its values that they are so, and nothing else that would make other values of them: words before each that name a quantity and say that
 * it is, a unit or what is counted behind it. 6 is not what "at least 6", "6 thousand" and "the square of x is 6" say.
 */
export function isPlainlySaid(
  sentence: string,
  values: readonly Placed[],
  known?: Vocabulary,
  names = namesAmong(sentence, values, known),
): boolean {
  if (known !== undefined && isOfOther(sentence, known)) return false;
  const others = values.filter((value) => !isWithin(value, names));
  const masked = names.reduce(
    (text, { from, to }) => `${text.slice(0, from)}${"n".repeat(to - from)}${text.slice(to)}`,
    sentence,
  );
  const starts = [0, ...others.map(({ to }) => to)];
  return starts.every((start, index) => {
    const end = others[index]?.from ?? sentence.length;
    const before = others[index - 1];
    const isRepeated = before !== undefined && known !== undefined && isMeasureOf(known, before, sentence);
    const beside = { isBehind: index > 0, isBefore: index < others.length, isRepeated };
    return isPlainGap(masked.slice(start, end), sentence.slice(start, end), beside, known);
  });
}

const equates = /^\s*(?:is|are|equals?|is equal to|是|为|等于|=)\s*$/i;

interface Beside {
  /** Whether a value stands before it, and behind it. */
  readonly isBehind: boolean;
  readonly isBefore: boolean;
  /** Whether the one before it is the question's with its unit. */
  readonly isRepeated: boolean;
}

/** What ends a clause. */
const clauseEnd = /[,，;；。：:、()（）]|\.(?=\s|$)/;

/** Every sign that may stand around words and values and does nothing to them. */
const harmlessSigns =
  /^(?:[\p{L}\s,，;；。：:、()（）.!！"'“”‘’【】「」*∴$¥￥€/]|\\[$,;:! ]|(?<=\p{L})-(?=\p{L})|(?<=[\s\p{L}])[-–—](?=\s)|(?<=[\p{L}\s])=(?=\s*$)|(?<=\p{Script=Han})\d+(?=\p{Script=Han}))*$/u;

/** m² */
const powerOfUnit = /^(\s*(?:[ckdm]?m|in|ft|units?))(?:[²³]|\^[23])/i;

function isPlainGap(
  gap: string,
  source: string,
  { isBehind, isBefore, isRepeated }: Beside,
  known: Vocabulary | undefined,
): boolean {
  if (isBehind && isBefore && joins(gap)) return true;
  // "2x is 6" is an equation, and 2x no name.
  if (isBehind && isBefore && (/^\s*,?$/.test(gap) || equates.test(gap))) return false;
  if (
    !harmlessSigns.test(isBehind ? gap.replace(powerOfUnit, "$1") : gap) ||
    (isBehind && !/^(?:$|[\s\p{P}\p{Script=Han}]|[A-Za-z])/u.test(gap))
  )
    return false;
  if (isBehind && /^(?:[!！/*-]|[A-Za-z]+)/.test(gap) && !isUnit(/^[A-Za-z]+(?:\/[A-Za-z]+)?/.exec(gap)?.[0])) return false;
  if (isBefore && /[A-Za-z/*.!！-]$/.test(gap)) return false;
  if (!isBehind && isAsked(source, known)) return !isBefore || isLinked(gap, known);
  const clauses = gap.split(clauseEnd);
  return clauses.every((clause, index) => {
    const isTail = isBehind && index === 0;
    const isLead = isBefore && index === clauses.length - 1;
    if (isTail && isLead) return isBetween(clause, known, isRepeated);
    if (isTail) return isTrailing(clause, known, isRepeated);
    return isLead ? isLeading(clause, known) : isBehind ? isTrailing(clause, known) : isName(clause, known);
  });
}

/** What is written right behind a number is a unit, or a part of it: 12 km, and not 12k. */
const isUnit = (word: string | undefined): boolean => word !== undefined && english.units.has(word.toLowerCase());

/** Words between a value and the next: behind the one up to some place, and before the other from there. */
function isBetween(clause: string, known: Vocabulary | undefined, isRepeated: boolean): boolean {
  if (known !== undefined && !isRepeated && !unitFits(clause, known.text)) return false;
  const places = [...clause.matchAll(/(?<![A-Za-z'’-])(?=[A-Za-z=])|(?=\p{Script=Han})|$/gu)]
    .map(({ index }) => index)
    .slice(0, 40);
  return places.some((at) => isTrailing(clause.slice(0, at), known, isRepeated) && isLeading(clause.slice(at), known));
}

/** The name of a quantity, and what says that it is so. */
function isName(clause: string, known: Vocabulary | undefined): boolean {
  if (denies(clause) || /\b(?:after|before) the n+\b/.test(clause)) return false;
  const own = wordsIn(clause);
  const han = withoutHarmless(clause);
  const isNew = (word: string): boolean => !known?.text.includes(word);
  if (
    own.some((word) => english.doubtful.has(word) && isNew(word)) ||
    [...chinese.doubtful].some((word) => han.includes(word) && isNew(word))
  )
    return false;
  if (known !== undefined && combinesOtherwise(clause, known)) return false;
  if (partOf.test(clause)) return isAsked(clause, known);
  return (
    isAsked(clause, known) ||
    !(own.some((word) => english.making.has(word) && !isOfQuestion(word, clause, known)) || has(han, chinese.making))
  );
}

/** Whether what could make another value is a figure of the question, or what that asks for at once: the perimeter of the square, the inverse. */
const isOfQuestion = (word: string, clause: string, known: Vocabulary | undefined): boolean =>
  known !== undefined &&
  (/^(?:square|cube)$/.test(word)
    ? known.words.has(stemOf(word)) && /\b(?:of|in) (?:the|a|this) (?:square|cube)(?!\s+(?:of|root))/i.test(clause)
    : /^(?:inverse|reciprocal|opposite|logarithm)$/.test(word) &&
      new RegExp(`\\b(?:find|is|compute|determine) (?:the )?${word}\\b`).test(known.text));

/** Whether words deny, doubt, ask or suppose. */
export function denies(clause: string): boolean {
  const own = wordsIn(clause.replaceAll("’", "'").replace(/\bunknown (?=number|value|side|angle|length)/gi, ""));
  if (own.some((word, at) => english.denying.has(word) && !isOfChance(own.slice(0, at)))) return true;
  return /\bat (?:least|most)\b|[?？]/i.test(clause) || has(withoutHarmless(clause), chinese.denying);
}

const partOf = /\b(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\s+of\b/i;

/** The probability of not …: what is denied is a part of the name. */
const isOfChance = (before: readonly string[]): boolean =>
  before.some((word) => /^(?:probability|chance|number|odds)$/.test(word));

/** Whether the question calls the quantity just so. */
function isAsked(clause: string, known: Vocabulary | undefined): boolean {
  const name = clause
    .toLowerCase()
    .replace(/\\[()]|\$/g, "")
    .replace(/^[\s,，]*(?:(?:so|thus|hence|therefore|then|finally|the|所以|因此|故|综上)[\s,，]*)+/, "")
    .replace(/\s*(?:\b(?:is|are|equals|equal to|be)|是|为|等于)?(?:\s*\bat\b)?\s*=?\s*$/, "")
    .replace(/\s+/g, " ");
  return name !== "" && known !== undefined && known.text.includes(name);
}

function isLeading(words: string, known: Vocabulary | undefined): boolean {
  const clause = phrases.reduce((text, [found, put]) => text.replace(found, put), words);
  if (!isName(clause, known) || !isLinked(clause, known)) return false;
  return known === undefined || isAsked(clause, known) || isNameOfAsked(clause, known);
}

/** Whether a name has no other words than those for what questions ask for, and the question's own. */
function isNameOfAsked(clause: string, known: Vocabulary): boolean {
  const isKnown = (word: string): boolean =>
    word.length === 1
      ? word === "i" ||
        isMask.test(word) ||
        (word === "a" && !/\ba\s*(?:$|=|\b(?:is|equals)\b)/i.test(clause)) ||
        isLetterOf(known, word)
      : english.denying.has(word) ||
        isQuantityOf(known, word) ||
        english.naming.has(word) ||
        english.linking.has(word) ||
        known.words.has(stemOf(word)) ||
        (word.includes("-") && known.text.includes(word)) ||
        isUnitFor(known, english.units, word) ||
        isMask.test(word) ||
        (english.trailing.has(word) && word !== "left");
  return (
    wordsIn(clause).every(isKnown) &&
    (isInOtherLanguage(known) || hansIn(clause).every((han) => isMadeOf(han, known, [chinese.naming, chinese.linking]))) &&
    isQuantityAsked(clause, known)
  );
}

/** Words that mean together what none of them does. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is|are) left with\b/gi, "has"],
  [/\b(is|are|at) the (?:ordered pair|points?)\b/gi, "$1"],
  [/\barea under the (?:curve|graph)\b/gi, "area"],
];

const isMask = /^n+$/;
/** Whether what stands right before a value says that something is it, and changes nothing. */
function isLinked(clause: string, known: Vocabulary | undefined): boolean {
  const last = /([A-Za-z'’-]+)\s*[=*"“$¥￥€\\]*\s*$/.exec(clause)?.[1]?.toLowerCase();
  if (last !== undefined) {
    const between = wordsIn(/.*\b(?:is|are|equals?|be|has|have|takes?|costs?|needs?)\b(.*)$/is.exec(clause)?.[1] ?? last);
    if (between.some((word) => [english.changing, placing, english.making].some((words) => words.has(word)))) return false;
    if (last === "of") return measured.test(clause.replace(currency, ""));
    if (last === "to") return comingTo.test(clause.replace(currency, ""));
    return english.linking.has(last) || isMask.test(last) || known === undefined || known.words.has(stemOf(last));
  }
  const han = hansIn(clause).at(-1);
  if (han === undefined) return true;
  if (endsWith(han, chinese.changing) && !endsWith(han, chinese.linking)) return false;
  return endsWith(han, chinese.linking) || known === undefined || known.text.includes(han.slice(-2));
}

const currency = /[\s$¥￥€\\]+$/;

/** It comes to 6, and is not close to it. */
const comingTo =
  /\b(?:equal|equals|equates|converges|comes|amounts|adds up|sums|simplifies|reduces|evaluates|leads|simplified|reduced) to\s*$/i;

/** A total of 6, and a price of 6; not half of 6. */
const measured =
  /\b(?:total|value|values|price|cost|answer|area|volume|length|width|height|speed|distance|probability|perimeter|sum|profit|age|solution|maximum|minimum|result|weight|number|radius|slope|rate) of\s*$/i;

/** What follows a value: units, what is counted, how it is so. */
function isTrailing(clause: string, known: Vocabulary | undefined, isRepeated = false): boolean {
  if (isNamed(clause, known)) return true;
  if (known !== undefined && !isRepeated && !unitFits(clause, known.text)) return false;
  const isInStory = known === undefined || isInWords(known) || /^\s*(?:is|are|as)\b/i.test(clause);
  const isKnown = (word: string, index: number): boolean =>
    ![english.denying, english.changing, english.making].some((words) => words.has(word)) &&
    !(index === 0 && placing.has(word)) &&
    (english.trailing.has(word) ||
      (isInStory && english.counted.has(word)) ||
      isUnitFor(known, english.units, word) ||
      known === undefined ||
      known.words.has(stemOf(word)));
  const bare = clause
    .replace(powersOfUnits, " ")
    .replace(/\bafter (?:the )?discount\b/i, (whole) =>
      known === undefined || /discount|\boff\b/.test(known.text) ? " " : whole,
    )
    .replace(substance, (whole, unit: string, word: string) => (isPlainWord(word) ? unit : whole));
  return (
    wordsIn(bare).every(isKnown) &&
    hansIn(clause).every((han) => isMadeOf(han, known, isInStory ? [chinese.trailing, chinese.counted] : [chinese.trailing]))
  );
}

const isPlainWord = (word: string): boolean =>
  ![english.denying, english.doubtful, english.changing, english.making, placing].some((some) => some.has(word.toLowerCase()));

/** 6 is the smallest such number, or the answer: what the question asks for stands behind the value. */
const isNamed = (clause: string, known: Vocabulary | undefined): boolean => {
  const name = /^\s*(?:is|are|就?是|为)\s*(.+)$/i.exec(clause)?.[1];
  if (name === undefined || known === undefined) return false;
  return isAsked(name, known) || (isName(name, known) && hansIn(name).length > 0 && isNameOfAsked(name, known));
};

/** Square metres are a unit. */
const powersOfUnits =
  /\b(?:square|cubic)\s+(?=(?:unit|m|km|cm|mm|met(?:er|re)|centimet(?:er|re)|kilomet(?:er|re)|millimet(?:er|re)|in|inche?|foot|feet|ft|yard|mile)s?\b)/gi;

/** A unit belongs to what a question in words asks for, and degrees to an angle; an equation has none. */
function isUnitFor(known: Vocabulary | undefined, units: ReadonlySet<string>, word: string): boolean {
  if (/^(?:degrees?|度)$/.test(word)) return known === undefined || /degree|angle|°|\\circ|角|度/.test(known.text);
  return units.has(word) && (known === undefined || isInWords(known));
}

/** Whether a run of Han characters is nothing but such words, the longest first. */
function isMadeOf(han: string, known: Vocabulary | undefined, tables: readonly ReadonlySet<string>[]): boolean {
  let at = 0;
  while (at < han.length) {
    const rest = han.slice(at);
    const length = [...Array(Math.min(rest.length, longestWord)).keys()]
      .map((index) => Math.min(rest.length, longestWord) - index)
      .find((size) => isChineseWord(rest.slice(0, size), known, tables));
    if (length === undefined) return false;
    at += length;
  }
  return true;
}

const longestWord = 7;

function isChineseWord(word: string, known: Vocabulary | undefined, tables: readonly ReadonlySet<string>[]): boolean {
  if (tables.some((words) => words.has(word)) || isUnitFor(known, chinese.units, word)) return true;
  const isOther =
    has(withoutHarmless(word), chinese.denying) || has(withoutHarmless(word), chinese.making) || chinese.changing.has(word);
  return !isOther && (known === undefined ? !has(word, chinese.changing) : known.text.includes(word));
}

const withoutHarmless = (text: string): string => harmless.reduce((rest, word) => rest.replaceAll(word, " "), text);
const has = (text: string, some: ReadonlySet<string>): boolean => [...some].some((word) => text.includes(word));
const endsWith = (text: string, some: ReadonlySet<string>): boolean => [...some].some((word) => text.endsWith(word));
