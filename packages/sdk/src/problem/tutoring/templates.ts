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
  const parts = partsOf(source);
  // Most texts lack some word that has to be there: these are looked for first, and patterns with two open ends take long on a long text.
  const needed = parts.filter((part) => !/^[[{]/.test(part)).map((part) => choicesOf(part).map(firstWord));
  const whole = new RegExp(`^${gap}${before}${parts.map(patternOf).join("")}${after}$`, "isd");
  return (text) => {
    const plain = text.toLowerCase();
    if (!needed.every((choices) => choices.some((word) => plain.includes(word)))) return undefined;
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

/** What may stand for a part: the longest first, for 是不是 is not 是 with something else behind it. */
const choicesOf = (part: string): string[] =>
  part
    .replace(/^[[(]|[\])]$/g, "")
    .split("|")
    .sort((left, right) => right.length - left.length);

const firstWord = (words: string): string => (words.trim().split(/\s+/)[0] as string).toLowerCase();

/** Words, slots, [optional] and (one | of several) parts of a template. */
const partsOf = (source: string): string[] => source.match(/\{\w+\}|\[[^\]]*\]|\([^)]*\)|[^\s[({]+/g) ?? [];

function patternOf(part: string): string {
  if (part.startsWith("{")) return `(?<${part.slice(1, -1)}>\\S|\\S.*?[^\\s,，:：;；.。?？、])${behindSlot}`;
  const words = `(?:${choicesOf(part).map(wordsPattern).join("|")})${gap}`;
  return part.startsWith("[") ? `(?:${words})?` : words;
}

/** "my answer is": words with any space between, no letter joined to either end. */
function wordsPattern(words: string): string {
  const pattern = words.trim().split(/\s+/).join("\\s+");
  const isLatin = /^[a-z]/i.test(words);
  return isLatin ? `(?<![A-Za-z\\\\])${pattern}(?![A-Za-z])` : pattern;
}
