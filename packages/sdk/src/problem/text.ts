/** A question's text as it is read: forms that mean the same made the same, with the place in the source that each character came from. */
export interface CleanText {
  readonly characters: string;
  /** offsets[i] is where characters[i] stands in the source (UTF-16); one more entry for the end. */
  readonly offsets: readonly number[];
  /** Where in `characters` a comma stands that was as wide as an ideograph: it parts clauses, and no digits. */
  readonly wideCommas?: ReadonlySet<number>;
}

/** A character that no question needs and that can make text look other than it is. */
export interface UnwelcomeCharacter {
  readonly code: string;
  readonly position: number;
}

/** Zero-width characters and soft hyphens come along when text is copied from a page; a person does not see them, so they go. */
const invisible = /[\u00AD\u200B-\u200D\u2060\u2061\uFEFF]|\uFE0E|\uFE0F/;
/** Control characters but for white space, characters that turn the direction of writing, invisible operators, half of a surrogate pair. */
const unwelcome = /[\u200E\u200F\u202A-\u202E\u2062-\u2069\uFFF9-\uFFFD\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** Full-width punctuation that stays: it ends or joins clauses, where its ASCII sister could be part of a formula (4! is 24). */
const kept = new Set(["！", "～"]);
const replacements: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "∶": ":" };

/** Reads a text into the characters that count, or says which character cannot be accepted. Never throws. */
export function cleanText(source: string): CleanText | UnwelcomeCharacter {
  let characters = "";
  const offsets: number[] = [];
  const wideCommas = new Set<number>();
  let position = 0;
  for (const character of source) {
    const plain = plainForm(character);
    if (plain === undefined) return { code: codeOf(character), position };
    if (character === "，") wideCommas.add(characters.length);
    for (const unit of plain) offsets.push(...Array.from({ length: unit.length }, () => position));
    characters += plain;
    position += character.length;
  }
  offsets.push(position);
  return { characters, offsets, ...(wideCommas.size > 0 ? { wideCommas } : {}) };
}

export function isClean(text: CleanText | UnwelcomeCharacter): text is CleanText {
  return "characters" in text;
}

function plainForm(character: string): string | undefined {
  if (/\s/u.test(character)) return /[\n\r\u2028\u2029]/.test(character) ? "\n" : " ";
  if (invisible.test(character)) return "";
  if (unwelcome.test(character)) return undefined;
  if (kept.has(character)) return character;
  // Full-width forms, and the italics that letters become when copied out of a typeset page (𝑥). Bold letters are other letters.
  if (/[\uFF01-\uFF5E\u210E\u{1D434}-\u{1D467}\u{1D6E2}-\u{1D71B}]/u.test(character)) return character.normalize("NFKC");
  return replacements[character] ?? character;
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
