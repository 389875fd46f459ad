import { subscripts, superscripts } from "./scripts.ts";

/** One character of the source as the tokenizer sees it: folded to its plain form, with its place (UTF-16, half open). */
export interface Cell {
  text: string;
  from: number;
  to: number;
  /** A raised or lowered character: ² is "2", raised. */
  script: "superscript" | "subscript" | undefined;
}

const vulgar = new Map(
  "½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅐1/7 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅑1/9 ⅒1/10"
    .split(" ")
    .map((entry) => [entry.slice(0, 1), entry.slice(1)] as const),
);

/** Letters with dots above, which are derivatives. ż and ö are letters of words. */
const dotted = new Set("ẋẍẏṙ");

const accents = new Map([
  ["\u20d7", "OverVector"],
  ["\u0304", "OverBar"],
  ["\u0305", "OverBar"],
  ["\u0302", "OverHat"],
  ["\u0303", "OverTilde"],
]);

/** The head for a combining mark, which stands after its letter: x̄. */
export function accentOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : accents.get(text);
}

/** What JavaScript calls white space would include form feeds, which are broken `\frac`s; a formula has only these. */
const spaces = new Set(
  " \t\n\r\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u2060\u2061\u2062\u3000\ufeff~",
);

export function isSpace(text: string): boolean {
  return spaces.has(text);
}

/** ½ as "1/2", or undefined for any other character. */
export function vulgarFraction(text: string): string | undefined {
  return vulgar.get(text);
}

/** The source as cells. Raised and lowered characters are told apart first: compatibility folding would make x² into x2. */
export function cellsOf(source: string): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0; from < source.length; ) {
    if (source.charCodeAt(from) < 0x80) {
      cells.push({ text: source[from] as string, from, to: ++from, script: undefined });
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(from) ?? 0);
    const to = from + character.length;
    const superscript = superscripts.get(character);
    const subscript = subscripts.get(character);
    if (superscript !== undefined) cells.push({ text: superscript, from, to, script: "superscript" });
    else if (subscript !== undefined) cells.push({ text: subscript, from, to, script: "subscript" });
    else if (dotted.has(character))
      for (const text of character.normalize("NFD")) cells.push({ text, from, to, script: undefined });
    else cells.push({ text: fold(character), from, to, script: undefined });
    from = to;
  }
  return cells;
}

/**
 * Full-width forms and mathematical italics in their plain form. Bold, script and double-struck letters stay as they are: they are
 * other letters than the plain ones (vectors, sets), so folding them would misread.
 */
function fold(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5d && code !== 0xff3c && code !== 0xff04) return String.fromCharCode(code - 0xfee0);
  if (code === 0x210e || (code >= 0x1d434 && code <= 0x1d467) || (code >= 0x1d6e2 && code <= 0x1d71b))
    return character.normalize("NFKC");
  if (character === "\u2206") return "Δ";
  if (character === "\u00b5" || character === "\u2126") return character.normalize("NFKC");
  return character;
}
