/** What was said before, and in the question: words that may name a quantity or what is counted. Without it any word may that changes nothing. */
export interface Vocabulary {
  /** Without their endings. */
  readonly words: ReadonlySet<string>;
  /** The question, in small letters. */
  readonly text: string;
}

/** A word without its ending. */
export const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/(?<=[a-z]{3})(?:e?s|ed|ing|ly|e)$/, "");

export const vocabularyOf = (text: string): Vocabulary => ({
  words: new Set((text.match(/[A-Za-z]+/g) ?? []).map(stemOf)),
  text: text.toLowerCase().replace(/\s+/g, " "),
});

/** Words of a text in small letters. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:['’-][a-z]+)*(?:\/[a-z]+)?/g) ?? [];

/** Its runs of Chinese characters. */
export const hansIn = (text: string): string[] => text.match(/\p{Script=Han}+(?:\/\p{Script=Han}+)?/gu) ?? [];

/** Whether a question is told in words, and is no bare formula with a verb before it. */
export const isInWords = ({ text }: Vocabulary): boolean =>
  (text.match(/[a-z]{2,}/g) ?? []).length >= 5 || (text.match(/\p{Script=Han}/gu) ?? []).length >= 7;

/** A question in English has no words for what an answer in Chinese calls things. */
export const isInOtherLanguage = ({ text }: Vocabulary): boolean => !/\p{Script=Han}/u.test(text);

/** Whether a letter is one of the question, which may have none. */
export function isLetterOf(known: Vocabulary, letter: string): boolean {
  const letters: string[] = known.text.match(/(?<![a-z\\])[b-hj-z](?![a-z])/g) ?? [];
  return letters.length === 0 || letters.includes(letter);
}

/** The last sentence of a question. */
export const askingOf = (question: string): string =>
  question
    .trim()
    .split(/(?<=[.。!！])\s*(?!\d)/)
    .at(-1) ?? "";
