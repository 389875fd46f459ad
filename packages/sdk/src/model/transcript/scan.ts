/** A piece of LaTeX as far as splitting needs it: a command, a bracket, a sign, a character. */
export interface Sign {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** How many brackets and environments stand open around it; for a bracket itself, around the whole pair. */
  readonly depth: number;
}

const signs =
  /\\(?:begin|end)\s*\{[A-Za-z]+\*?\}|\\(?:left|right)(?![A-Za-z])\s*(?:\\[A-Za-z]+|\\.|.)|\\[A-Za-z]+|\\.|<=|>=|!=|=>|:=|./gsu;

const opening = /^(?:\\begin(?![A-Za-z])|\\left(?![A-Za-z])|[{([]|\\\{)/;
const closing = /^(?:\\end(?![A-Za-z])|\\right(?![A-Za-z])|[})\]]|\\\})/;

/** The signs of a formula with their depths, in one pass. Brackets of different shapes pair too, as in [0, 1). */
export function scan(source: string): Sign[] {
  const found: Sign[] = [];
  let depth = 0;
  for (const { 0: text, index } of source.matchAll(signs)) {
    const to = index + text.length;
    if (closing.test(text)) depth = Math.max(0, depth - 1);
    found.push({ text, from: index, to, depth });
    if (opening.test(text)) depth += 1;
  }
  return found;
}

/** What follows an opening brace up to the one that closes it; undefined where none does. */
export function braced(source: string, from: number): { inside: string; to: number } | undefined {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === "\\") at += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return { inside: source.slice(from + 1, at), to: at + 1 };
    }
  }
  return undefined;
}
