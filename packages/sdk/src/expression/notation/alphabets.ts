import { greekGlyph, greekName } from "./letters.ts";

/** Letters of other cuts are one character in a tree (𝐯, 𝒜, ℙ) and a command with a plain letter in LaTeX. Ranges of code points. */
const alphabets: readonly [from: number, to: number, command: string][] = [
  [0x1d400, 0x1d433, "mathbf"],
  [0x1d49c, 0x1d4b5, "mathcal"],
  [0x1d504, 0x1d537, "mathfrak"],
  [0x1d538, 0x1d551, "mathbb"],
  [0x1d6a8, 0x1d6e1, "boldsymbol"],
];

/** Letters that Unicode had before it had these ranges. */
const earlier: ReadonlyMap<string, string> = new Map([
  ...[..."ℬℰℱℋℐℒℳℛ"].map((glyph): [string, string] => [glyph, "mathcal"]),
  ...[..."ℭℌℑℜℨ"].map((glyph): [string, string] => [glyph, "mathfrak"]),
  ...[..."ℍℙ"].map((glyph): [string, string] => [glyph, "mathbb"]),
]);

/** The character for a letter in another cut: 𝐯 for v in "mathbf". Undefined where Unicode has none. */
export function letterIn(command: string, letter: string): string | undefined {
  for (const [glyph, name] of earlier) if (name === command && glyph.normalize("NFKC") === letter) return glyph;
  for (const [from, to, name] of alphabets) {
    for (let code = from; name === command && code <= to; code += 1) {
      const glyph = String.fromCodePoint(code);
      if (glyph.normalize("NFKC") === letter) return glyph;
    }
  }
  return undefined;
}

/** `\mathbf{v}` for 𝐯, or undefined for any other text. */
export function alphabetCommand(text: string): string | undefined {
  const code = text.codePointAt(0) ?? 0;
  if (code < 0x2100) return undefined;
  if (text === "ℓ") return "\\ell";
  if (String.fromCodePoint(code) !== text) return undefined;
  const command = earlier.get(text) ?? alphabets.find(([from, to]) => code >= from && code <= to)?.[2];
  if (command === undefined) return undefined;
  const plain = text.normalize("NFKC");
  const greek = greekName(plain);
  return `\\${command}{${greek === undefined ? plain : `\\${greek}`}}`;
}

/** Whether the letter is bold, as vectors are. */
export function isBold(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return (code >= 0x1d400 && code <= 0x1d433) || (code >= 0x1d6a8 && code <= 0x1d6e1);
}

/** Whether the name (without a subscript) is one letter of any alphabet rather than a word. */
export function isOneLetter(name: string): boolean {
  return /^[A-Za-z]$/.test(name) || greekGlyph(name) !== undefined || alphabetCommand(name) !== undefined;
}
