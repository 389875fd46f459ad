import { braced } from "./scan.ts";

/** A formula in a text. */
export interface Found {
  readonly latex: string;
  /** Set on lines of its own. */
  readonly isDisplay: boolean;
  /** Whether what closes it is missing: what it says is not certain. */
  readonly isOpen: boolean;
}

/** Words and formulas in their order. */
export type Piece = string | Found;

/** No formula is longer, in characters; what is not closed within them is not closed. */
const longest = 4000;

/** Where a formula may begin. A backslash takes what follows it along, so that \$ and \\ begin nothing. */
const beginnings = /\\\[|\\\(|\\begin\s*\{(?<environment>[A-Za-z]+\*?)\}|\\boxed\s*\{|\\.|\$\$|\$/gsu;

/** Environments that are formulas where they stand in a text. */
const environments =
  /^(?:equation|align|aligned|alignat|gather|gathered|eqnarray|multline|split|cases|flalign|math|displaymath)\*?$/;

/** Takes a text apart into words and formulas: \[ \], \( \), $$, $, environments and boxes that stand bare. */
export function findFormulas(text: string): Piece[] {
  const pieces: Piece[] = [];
  const marks = new Marks(text);
  let at = 0;
  beginnings.lastIndex = 0;
  for (let found = beginnings.exec(text); found !== null; found = beginnings.exec(text)) {
    const formula = formulaAt(marks, found.index, found[0], found.groups?.environment);
    if (formula === undefined) continue;
    if (found.index > at) pieces.push(text.slice(at, found.index));
    const { to, ...rest } = formula;
    pieces.push(rest);
    at = to;
    beginnings.lastIndex = to;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

type Ended = Found & { readonly to: number };

/** A text whose marks are looked for once each, however often something is opened that none of them closes. */
class Marks {
  readonly text: string;
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** Where a mark stands next; nowhere where that is beyond what a formula may be long. `from` never goes back. */
  next(mark: string, from: number): number | undefined {
    let at = this.#next.get(mark) ?? -1;
    if (at < from) {
      const found = this.text.indexOf(mark, from);
      at = found < 0 ? Number.POSITIVE_INFINITY : found;
      this.#next.set(mark, at);
    }
    return at + mark.length - from <= longest ? at : undefined;
  }
}

function formulaAt(marks: Marks, from: number, opening: string, environment: string | undefined): Ended | undefined {
  const { text } = marks;
  const start = from + opening.length;
  if (environment !== undefined) return environments.test(environment) ? environmentAt(marks, from, environment) : undefined;
  if (opening === "\\[") return until(marks, start, "\\]", true) ?? broken(text, start, true);
  if (opening === "\\(") return until(marks, start, "\\)", false) ?? broken(text, start, false);
  if (opening === "$$") return until(marks, start, "$$", true) ?? broken(text, start, true);
  if (opening === "$") return betweenDollars(text, start);
  if (!opening.startsWith("\\boxed")) return undefined;
  const box = braced(text.slice(0, start + longest), start - 1);
  return box && { latex: text.slice(from, box.to), isDisplay: false, isOpen: false, to: box.to };
}

function until(marks: Marks, start: number, closing: string, isDisplay: boolean): Ended | undefined {
  const end = marks.next(closing, start);
  if (end === undefined) return undefined;
  const latex = marks.text.slice(start, end);
  // A blank line ends an inline formula, and what begins again inside was not closed before.
  if (!isDisplay && /\n\s*\n/.test(latex)) return undefined;
  if (isDisplay && /(?<!\\)\\\[/.test(latex)) return undefined;
  return { latex, isDisplay, isOpen: false, to: end + closing.length };
}

/** What is not closed goes on to the end of its paragraph. */
function broken(text: string, start: number, isDisplay: boolean): Ended {
  const rest = text.slice(start, start + longest);
  const end = rest.search(isDisplay ? /\n\s*\n|\\\[/ : /\n|\\\(/);
  const latex = end < 0 ? rest : rest.slice(0, end);
  return { latex, isDisplay, isOpen: true, to: start + latex.length };
}

function environmentAt(marks: Marks, from: number, name: string): Ended {
  const closing = `\\end{${name}}`;
  const end = marks.next(closing, from);
  if (end === undefined) return broken(marks.text, from, true);
  const to = end + closing.length;
  return { latex: marks.text.slice(from, to), isDisplay: true, isOpen: false, to };
}

/** Two words in a row, or one and a full stop: a sum of money stands before them, and no formula. */
const prose = /[A-Za-z]{3,}\s+[A-Za-z]{2,}|[a-z]{3,}[.,;:]\s/;

function betweenDollars(text: string, start: number): Ended | undefined {
  const rest = text.slice(start, start + longest);
  const length = rest.search(/(?<!\\)\$|\n\s*\n/);
  if (length <= 0 || rest[length] !== "$") return undefined;
  const latex = rest.slice(0, length);
  if (prose.test(latex.replace(/\\[A-Za-z]+(?:\s*\{[^{}]*\})?/g, " "))) return undefined;
  // "$5, so $3": what stands behind the second sign is a sum of money, and what stands behind the first is too.
  if (/^\d/.test(latex) && /\s$/.test(latex) && /^\d/.test(rest.slice(length + 1))) return undefined;
  return { latex, isDisplay: false, isOpen: false, to: start + length + 1 };
}
