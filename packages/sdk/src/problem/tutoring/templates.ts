/** A part of a text that a template leaves open, with its place (UTF-16, half open). */
export interface Slot {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export type Match = Readonly<Record<string, Slot>>;

/** Matches a text against one template; undefined where it does not fit. */
export type Template = (text: string) => Match | undefined;

/** Between parts; no minus, no point before a digit and, behind a formula, no sign of a factorial. */
const signs = String.raw`[\s,，:：;；。?？！、"“”…—]|\.(?!\d)`;
const behindSlot = `(?:${signs})*`;
const gap = `(?:${signs}|!)*`;
const before = `(?:(?:please|hi|hello|hey|请问|请|你好|您好|老师)${gap})?`;
const after = `(?:(?:please|thanks|thank you|谢谢)${gap})?`;

/**
 * A template as data, `is {claim} right for {question}`, made a matcher of whole texts. Words stand apart from letters beside them; Chinese needs no
 * spaces. Slots take as little as they can but something, and never a sign of punctuation at their ends.
 */
export function templateOf(source: string): Template {
  const body = partsOf(source).map(patternOf).join("");
  const whole = new RegExp(`^${gap}${before}${body}${after}$`, "isd");
  return (text) => {
    const { groups, indices } = whole.exec(text) ?? {};
    if (groups === undefined) return undefined;
    return Object.fromEntries(
      Object.entries(groups).map(([name, found]) => {
        const [from = 0, to = 0] = indices?.groups?.[name] ?? [];
        return [name, { text: found, from, to }];
      }),
    );
  };
}

/** Words, slots, [optional] and (one | of several) parts of a template. */
const partsOf = (source: string): string[] => source.match(/\{\w+\}|\[[^\]]*\]|\([^)]*\)|[^\s[({]+/g) ?? [];

function patternOf(part: string): string {
  if (part.startsWith("{")) return `(?<${part.slice(1, -1)}>\\S|\\S.*?[^\\s,，:：;；.。?？、])${behindSlot}`;
  // The longest first: 是不是 is not 是 with something else behind it.
  const choices = part
    .replace(/^[[(]|[\])]$/g, "")
    .split("|")
    .sort((left, right) => right.length - left.length);
  const words = `(?:${choices.map(wordsPattern).join("|")})${gap}`;
  return part.startsWith("[") ? `(?:${words})?` : words;
}

/** "my answer is": words with any space between, no letter joined to either end. */
function wordsPattern(words: string): string {
  const pattern = words.trim().split(/\s+/).join("\\s+");
  const isLatin = /^[a-z]/i.test(words);
  return isLatin ? `(?<![A-Za-z\\\\])${pattern}(?![A-Za-z])` : pattern;
}
