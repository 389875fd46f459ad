import { formulasInWords, isFormulaIn } from "./spelt-formulas.ts";
import { isLetterOf, type Vocabulary } from "./vocabulary.ts";

/** A value with its place in a sentence. */
export interface Placed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Formulas and numbers of the question that the sentence says something of: 144 in "the square root of 144 is 12", a letter in "the value of x is 6". Words
 * between two of them belong to the name where the question has them too: 15% of 200.
 */
export function namesAmong(sentence: string, values: readonly Placed[], known?: Vocabulary): Placed[] {
  const names: Placed[] = [];
  for (const [index, value] of [...values.entries()].reverse()) {
    const next = values[index + 1];
    if (next === undefined) continue;
    const name = names.at(-1);
    const text = name && sentence.slice(value.from, name.to);
    if (name !== undefined && text !== undefined && name.from === next.from && isFromQuestion(text, known))
      names.splice(-1, 1, { text, from: value.from, to: name.to });
    else {
      const gap = sentence.slice(value.to, next.from);
      // 180 is no name by itself; the root of 144 is one.
      const isBare =
        /^-?[\d.,]+$/.test(value.text) &&
        /^[\s,，]*(?:(?:so|thus|hence|therefore|then|所以|因此|故)[\s,，]*)?$/i.test(sentence.slice(0, value.from));
      const isSubject = !isBare && (says.test(gap) || (name?.from === next.from && joins(gap)));
      if (isSubject && (isFromQuestion(value.text, known) || called.test(sentence.slice(0, value.from)))) names.push(value);
      else if (known !== undefined) names.push(...wholeOf(value, sentence, known));
    }
  }
  const whole = names.map((name) => (known && wholeOf(name, sentence, known)[0]) ?? name);
  const isPart = ({ text }: Placed): boolean =>
    known !== undefined && isFormulaIn(known.text, text, true) && !isFormulaIn(known.text, text);
  return [
    ...whole.filter((name) => !isPart(name)),
    ...formulasInWords(sentence).filter(({ text }) => known !== undefined && isFormulaIn(known.text, text)),
  ];
}

/** The formula of the question that a number stands in: f(3), or x^2 in "the integral of x^2 from 0 to 3". */
function wholeOf(value: Placed, sentence: string, known: Vocabulary): Placed[] {
  const before = /[A-Za-z\d^*/+(-]*$/.exec(sentence.slice(0, value.from))?.[0] ?? "";
  const after = /^[A-Za-z\d^*/+)-]*/.exec(sentence.slice(value.to))?.[0] ?? "";
  const [from, to] = [value.from - before.length, value.to + after.length];
  const text = sentence.slice(from, to);
  return before !== "" && /[\^(]/.test(text) && isFormulaIn(known.text, text) ? [{ text, from, to }] : [];
}

/** Whether a value is one of such names, or in one. */
export const isWithin = ({ from, to }: Placed, names: readonly Placed[]): boolean =>
  names.some((name) => from >= name.from && to <= name.to);

const says = /^\s*(?:is|are|equals?|is equal to|是|为|等于|的|=)(?![A-Za-z])/i;

/** What names a formula that follows it. */
const called =
  /\b(?:equation|function|expression|parabola|curve|line|graph|quadratic|polynomial|integral|derivative|system|inequality)\s*$|(?:方程|方程组|函数|表达式|抛物线|曲线|直线|多项式|不等式)\s*$/i;

const isFromQuestion = (text: string, known: Vocabulary | undefined): boolean => {
  if (known === undefined) return true;
  const letter = /^\s*([A-Za-z])\s*$/.exec(text)?.[1]?.toLowerCase();
  return letter === undefined ? isFormulaIn(known.text, text, true) : isLetterOf(known, letter);
};

/** Nothing but "and" or "or", between values that are the answer together. A comma without a blank may be a decimal one. */
export const joins = (gap: string): boolean =>
  gap !== "," && /^\s*(?:[,，、;；]|[,，]?\s*(?:or|and|或|和|与|及|以及))\s*$/i.test(gap);
