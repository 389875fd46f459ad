import { accentOf } from "../notation/characters.ts";
import { functions } from "../notation/functions.ts";
import type { Sign } from "../notation/signs.ts";
import { isTypedUnit } from "../notation/units.ts";
import { type Piece, piecesOf } from "../notation/words.ts";
import type { Scanner } from "./scanner.ts";

export function isLatin(text: string | undefined): boolean {
  // Small letters, and capital ones made small.
  const code = text === undefined ? 0 : text.charCodeAt(0) | 32;
  return code > 96 && code < 123;
}

/** A run of Latin letters: letters that multiply, the name of a function, a word, a unit, or the label in a subscript. */
export function scanLetters(scanner: Scanner): void {
  const start = scanner.index;
  while (isLatin(scanner.plain()) && (scanner.index === start || accentOf(scanner.plain(1)) === undefined)) scanner.index += 1;
  const text = scanner.passed(start);
  const from = scanner.cells[start]?.from ?? 0;
  const to = scanner.end();
  const accent = text.length === 1 ? accentOf(scanner.plain()) : undefined;
  if (accent !== undefined) {
    scanAccented(scanner, text, accent, from);
    return;
  }
  const lowered = scanner.lowered();
  if (lowered === "braced" && /^([}, 0-9]|undefined)$/.test(String(scanner.plain())) && !endsBeforeSign(scanner)) {
    scanner.push({ kind: "letter", text }, from, to);
    return;
  }
  if (lowered === "bare" && text.length > 1 && (scanner.latex || scanner.source.startsWith("{}"))) {
    // TeX lowers one letter: a_kb_k is a_k b_k.
    scanner.index = start + 1;
    scanner.push({ kind: "letter", text: text.charAt(0) }, from, scanner.end());
    return;
  }
  if (lowered === "bare" && text.length > 1) {
    throw scanner.error(from, to, "one letter as a subscript (braces around several, a space before what multiplies)");
  }
  if (scanner.tokens.at(-1)?.kind === "frac" && scanner.latex && text.length === 2) {
    // \frac lg: TeX takes one letter at a time.
    scanner.index = start + 1;
    scanner.push({ kind: "letter", text: text.charAt(0) }, from, scanner.end());
    return;
  }
  if (scanner.tokens.at(-1)?.kind === "number" && scanner.spaced && isTypedUnit(text) && scanner.plain() !== "(") {
    scanner.push({ kind: "upright", text }, from, to, false, text);
    return;
  }
  const pieces = isCalledWord(text, scanner)
    ? [{ kind: "function", text } as const]
    : (piecesOf(text) ?? integrand(text, scanner));
  if (pieces === undefined)
    throw scanner.error(from, to, "letters or a known function (write · or a space between letters that multiply)");
  let at = start;
  for (const piece of pieces) {
    const last = at + piece.text.length - 1;
    scanner.push(signOf(piece), scanner.cells[at]?.from ?? from, scanner.cells[last]?.to ?? to);
    at = last + 1;
  }
}

/** The nd of x_{nd \cdot y} is a product, where that of x_{nd 1} and of x_{nd, 2} is a label. */
function endsBeforeSign(scanner: Scanner): boolean {
  return /^ +[^ }A-Za-z0-9,]/.test(scanner.ahead(12));
}

/** x̄: the mark comes after its letter, and its token before. */
function scanAccented(scanner: Scanner, text: string, accent: string, from: number): void {
  scanner.index += 1;
  scanner.push({ kind: "accent", text: accent }, from, scanner.end());
  scanner.push({ kind: "letter", text }, from, scanner.end());
}

/** The xydxdy of an integral is no word. */
function integrand(text: string, scanner: Scanner): Piece[] | undefined {
  const open = scanner.tokens.some(({ kind }) => kind === "integral");
  return open && /^[A-Za-z]{0,4}?(d[A-Za-z]){1,3}$/.test(text)
    ? [...text].map((letter) => ({ kind: "letter", text: letter }))
    : undefined;
}

/** Re(z) is a call, where Re alone is R times e. */
function isCalledWord(text: string, scanner: Scanner): boolean {
  return /^(Re|Im|GCD|LCM|Max|Min)$/.test(text) && scanner.plain() === "(";
}

function signOf(piece: Piece): Sign {
  switch (piece.kind) {
    case "letter":
    case "greek":
      return { kind: "letter", text: piece.text };
    case "function":
      return functions.get(piece.text) ?? { kind: "letter", text: piece.text };
    case "pi":
      return { kind: "constant", text: "Pi" };
    case "infinity":
      return { kind: "constant", text: "PositiveInfinity" };
    case "root":
      return { kind: piece.text === "cbrt" ? "radical" : "root", text: piece.text === "cbrt" ? "3" : piece.text };
    default:
      return { kind: piece.kind };
  }
}
