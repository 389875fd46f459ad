import type { Vocabulary } from "./vocabulary.ts";

/** What asks in a question, where an answer has a number. */
const blanks: readonly string[] = ["几", "多少", "what percent", "what percentage", "what", "how many", "how much"];

const lead = /^[\s,，]*(?:(?:so|thus|hence|therefore|then|finally|所以|因此|故|综上|答)[\s,，:：]*)*/i;

/** Without marks and blanks that mean nothing, in small letters. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\\[()]|\$|\\(?=%)/g, "")
    .replace(/[,，。.?？!！;；](?=\s|$|\p{Script=Han})/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu, "")
    .trim();

/**
 * The number that a sentence has where the question asks, and which is the question's word for word elsewhere: 9 of "9年后爸爸的年龄是儿子的3倍", 25% of "20 is 25% of 80",
 * in which the sides of "is" may be changed.
 */
export function filledIn(sentence: string, { text }: Vocabulary): string | undefined {
  const question = plain(text);
  const said = plain(sentence.replace(lead, ""));
  for (const { 0: number, index } of said.matchAll(/(?<![\d.,a-z^/])\d+(?:\.\d+)?(?:%| percent(?![a-z]))?(?![\d^/]|[.,]\d)/g)) {
    const [before, after] = [said.slice(0, index), said.slice(index + number.length)];
    const isPercent = /[%t]$/.test(number);
    if (blanks.some((blank) => blank.includes("percent") === isPercent && asks(question, `${before}${blank}${after}`)))
      return number.replace(/ percent$/, "%");
  }
  return undefined;
}

/** Neither side is a word alone. */
const shortest = 6;

function asks(question: string, statement: string): boolean {
  const [left = "", right = "", ...more] = statement.split(" is ");
  const turned = right !== "" && more.length === 0 ? [`${right} is ${left}`] : [];
  return statement.length >= shortest && [statement, ...turned].some((form) => ` ${question}`.endsWith(` ${form}`));
}
