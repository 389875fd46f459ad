import { atomsOf } from "./atoms.ts";

/**
 * A pattern such as "[the] (zeros|roots) of {Curve}": one after another, words and choices. [the] may be left out, (a|b) is either, \( is a bracket,
 * names in braces stand for what the rows of a grammar give. Groups may be nested; they hold whole words.
 */
export type Pattern = readonly (string | readonly Pattern[])[];

const isSlot = (sign: string): boolean => /^\{[A-Za-z]+\d*\}$/.test(sign);

/** @throws RangeError where a group is not closed, or closed without being opened */
export function patternOf(text: string): Pattern {
  const signs = text.match(/\{[A-Za-z]+\d*\}|\\.|[[\]()|]|(?:(?!\{[A-Za-z])[^[\]()|\\])+/g) ?? [];
  const reader = { text, signs, at: 0 };
  const [only = [], ...others] = choices(reader);
  if (reader.at < signs.length) throw new RangeError(`unbalanced group in pattern "${text}"`);
  return others.length === 0 ? only : [[only, ...others]];
}

interface Reader {
  readonly text: string;
  readonly signs: readonly string[];
  at: number;
}

function choices(reader: Reader): Pattern[] {
  const found = [sequence(reader)];
  while (reader.signs[reader.at] === "|") {
    reader.at++;
    found.push(sequence(reader));
  }
  return found;
}

function sequence(reader: Reader): Pattern {
  const parts: (string | Pattern[])[] = [];
  for (;;) {
    const sign = reader.signs[reader.at];
    if (sign === undefined || sign === "|" || sign === "]" || sign === ")") return parts;
    reader.at++;
    if (sign === "[" || sign === "(") parts.push(group(reader, sign));
    else if (isSlot(sign)) parts.push(sign);
    else parts.push(...atomsOf(sign.startsWith("\\") ? sign.slice(1) : sign).map(({ key }) => key));
  }
}

function group(reader: Reader, open: "[" | "("): Pattern[] {
  const inside = choices(reader);
  if (reader.signs[reader.at] !== (open === "[" ? "]" : ")"))
    throw new RangeError(`unbalanced group in pattern "${reader.text}"`);
  reader.at++;
  return open === "[" ? [[], ...inside] : inside;
}
