import { textWidth } from "../labels/text-width.ts";

/**
 * A text in lines no wider than a width, in pixels, broken at spaces and between Chinese characters; undefined where it needs more lines than
 * `most`, or a word alone is too wide.
 */
export function brokenText(text: string, width: number, fontSize: number, most: number): string | undefined {
  const lines: string[] = [];
  for (const { before, word } of wordsOf(text)) {
    const longer = `${lines.at(-1)}${before}${word}`;
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most && lines.every((line) => textWidth(line, fontSize) <= width) ? lines.join("\n") : undefined;
}

/** What stays together, with the space that is before it unless a line begins there. Closing punctuation stays with its word. */
function wordsOf(text: string): { before: string; word: string }[] {
  const words = text.match(/\p{Script=Han}[，。：；、！？）]*|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
  return words.flatMap((word, index) =>
    /^\s/.test(word) ? [] : [{ before: /^\s/.test(words[index - 1] ?? "") ? " " : "", word }],
  );
}
