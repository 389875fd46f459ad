import type { Placed } from "./named-values.ts";
import { formulasInWords, isFormulaIn } from "./spelt-formulas.ts";
import { askingOf, type Vocabulary } from "./vocabulary.ts";

/** Whether a sentence has a formula in words that the question has not, or says for, in or after another measure than is asked that it is so. */
export function isOfOther(sentence: string, { text }: Vocabulary): boolean {
  const asking = askingOf(text);
  const lastClause = asking.split(/[，,]/).at(-1) ?? "";
  return (
    formulasInWords(sentence).some((formula) => !isFormulaIn(text, formula.text)) ||
    [...lastClause.matchAll(/(\d+(?:\.\d+)?)\s*(\p{Script=Han}{3})/gu)].some(([, number = "", unit = ""]) => {
      const measure = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*${unit}`, "u").exec(sentence)?.[1];
      return measure !== undefined && measure !== number;
    }) ||
    [...sentence.toLowerCase().matchAll(/\b(for|in|after|within) (\d+(?:\.\d+)?) ([a-z]+)/g)].some(([, place, number, unit]) => {
      const measure = new RegExp(`\\b${place} (\\d+(?:\\.\\d+)?) ${unit}\\b`).exec(asking)?.[1];
      return measure !== undefined && measure !== number;
    })
  );
}

/** Whether a value with its unit is one that the question asks with, and the sentence says for, in or after which it is so: 20 litres for 250 km. */
export const isMeasureOf = ({ text }: Vocabulary, value: Placed, sentence: string): boolean => {
  const asking = askingOf(text);
  const unit = /^\s*(?:[a-z]+|\p{Script=Han})/iu.exec(sentence.slice(value.to))?.[0].toLowerCase();
  const isPlace = /\b(?:for|in|after|within)\s*$|(?![是为有于需要得花剩了共达到])\p{Script=Han}\s*$/iu.test(
    sentence.slice(0, value.from),
  );
  return isPlace && unit !== undefined && asking.includes(`${value.text}${unit}`);
};
