import type { Message } from "../../contract.ts";

/** In characters: a text may be nothing but strange words, and a person corrects a few of them at a time. */
const longest = 200;

/** That words are not understood, each of them said once in quotes. */
export function unknownWords(words: readonly string[]): Message {
  const told: Message[] = [];
  let length = 0;
  for (const word of new Set(words)) {
    if (length >= longest) {
      told.push({ key: "reason.other-words" });
      break;
    }
    const left = longest - length;
    told.push({ key: "reason.word", params: { word: word.length > left ? `${word.slice(0, left)}…` : word } });
    length += word.length;
  }
  return { key: "reason.unknown-words", params: { words: told } };
}
