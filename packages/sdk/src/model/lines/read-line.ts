import type { Expression } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, isSymbol } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { hasWords, withoutLeadingWords } from "./leading-words.ts";
import { type LineKind, lineHeads, lineKinds } from "./line-form.ts";

/** A line of a model's working. */
export interface ModelLine {
  /** "text" for a line that begins with no head. */
  kind: LineKind | "text";
  /** What stands behind the head, without blanks around it. */
  text: string;
  /**
   * What it says as a formula, where it is one. A line may go on from the one before it, as a person's does: `= 5` is ["Equal", "Nothing", 5]. Notes and
   * lines of no kind are never formulas.
   */
  expression?: Expression;
}

/** A line is held up to here, in characters; what follows is dropped, so that no stream can fill the memory, and what is left is no formula: it may say else. */
const longestLine = 4000;

/** Marks of Markdown before a head, marks of emphasis around it, and the number that a head may have. */
const marks = "(?:(?:[-*+•>]|#{1,6}|\\d{1,3}[.)、])\\s+)*";
const emphasis = "(?:\\*{1,3}|__?)?";
const number = "\\s*(?:[(（]\\d{1,3}[)）]|\\d{1,3}(?:\\.\\d{1,3})?)";

/** Heads as models write them: in any case, with the colon of either script, emboldened, numbered, as items of a list. */
const heads: readonly (readonly [kind: LineKind, head: RegExp])[] = lineKinds.map((kind) => {
  const word = `${emphasis}${lineHeads[kind].replace(/[:\s]/g, "")}${emphasis}`;
  return [kind, new RegExp(`^(?<marks>${marks})${word}(?<number>${number})?${emphasis}[ \\t]*[:：]${emphasis}`, "i")];
});

/** A line with what its head is like. */
interface ReadLine extends ModelLine {
  /** Whether its head is as it should be. Behind one that has marks or a number before or in it stands a formula, or it is a title, as in any prose. */
  isPlain: boolean;
}

/** Whether a text begins as one that keeps to the form does. */
export const beginsAsLine = (text: string): boolean => headIn(text)?.isPlain === true;

/** Reads one line of the form that models are held to (line-form.ts). Nothing is thrown: what is no formula is text alone. */
export function readLine(line: string): ReadLine {
  const found = headIn(line);
  if (found === undefined) return textOf(line);
  const { kind, text } = found;
  const isRead = kind !== "note" && line.length <= longestLine;
  const expression = isRead ? (formulaOf(text) ?? (kind === "let" ? meaningOf(text) : undefined)) : undefined;
  if (!found.isPlain && isTitle(kind, text, expression)) return textOf(line);
  return { ...found, ...(expression && { expression }) };
}

const textOf = (line: string): ReadLine => ({ kind: "text", text: line.slice(0, longestLine).trim(), isPlain: false });

function headIn(line: string): (ReadLine & { kind: LineKind }) | undefined {
  const trimmed = line.slice(0, longestLine).trim();
  for (const [kind, head] of heads) {
    const found = head.exec(trimmed);
    if (found === null) continue;
    const isPlain = !found.groups?.marks && !found.groups?.number;
    const bare = trimmed
      .slice(found[0].length)
      .trim()
      .replace(/^\*\*|\*\*$/g, "")
      .trim();
    return { kind, text: kind === "note" ? bare : withoutLeadingWords(bare), isPlain };
  }
  return undefined;
}

/** What begins a formula that is set apart. */
const display = /^(?:\\\[|\$\$)/;

/** Words behind a head. A word by itself may be read as a product of its letters. */
const isTitle = (kind: LineKind, text: string, expression: Expression | undefined): boolean =>
  kind !== "note" &&
  kind !== "answer" &&
  text !== "" &&
  !display.test(text) &&
  (expression === undefined || (!makesClaims(expression.json) && /[A-Za-z]{3,}/.test(text.replace(/\\[A-Za-z]+/g, ""))));

function formulaOf(text: string): Expression | undefined {
  if (text === "" || hasWords(text)) return undefined;
  try {
    return parse(text);
  } catch (error) {
    if (ParseError.isInstance(error)) return undefined;
    throw error;
  }
}

/** A letter and words that say what it stands for, in any spelling. */
const meaning =
  /^\$?(?<letter>[^\s=]{1,20}?)\s*(?:=|\b(?:is|be|denotes?|stands for)\b|为|是|表示)\s*(?:\\(?:text|mathrm)\s*\{(?<set>[^{}\\$]+)\}|(?<bare>[^{}\\$=]+))\$?$/;

/** Words are one name to the reader of formulas, whatever signs stand among them. */
function meaningOf(text: string): Expression | undefined {
  const { letter = "", set, bare } = meaning.exec(text)?.groups ?? {};
  const words = (set ?? bare ?? "").trim();
  const name = formulaOf(letter)?.json;
  if (name === undefined || !isSymbol(name) || !/\p{L}{2}/u.test(words)) return undefined;
  return expressionOf(apply("Equal", name, words));
}

/**
 * Whole lines of a text that comes in pieces: give it what comes, and it gives the lines that are complete. Blank ones are left out. A head by itself is one line
 * with what follows it, as is a display that goes over several. Heads with marks or numbers count as soon as there is one without, and are held up to there: where there is none the text keeps to no form.
 */
export class LineReader {
  #held = "";
  /** A line that goes on. */
  #open = "";
  #waiting: ReadLine[] = [];
  #isForm = false;

  /** The lines that this piece completes. */
  take(delta: string): ModelLine[] {
    const parts = delta.split("\n");
    const lines: ModelLine[] = [];
    for (const [index, part] of parts.entries()) {
      if (this.#held.length <= longestLine) this.#held += part.slice(0, longestLine + 1);
      if (index < parts.length - 1) lines.push(...this.#endLine());
    }
    return lines;
  }

  /** The lines that were not yet complete, when the text has ended; none where nothing is left. */
  end(): ModelLine[] {
    const lines = [...this.#endLine(), ...this.#close()];
    const waiting = this.#waiting.map(({ text }): ModelLine => ({ kind: "text", text }));
    this.#waiting = [];
    return [...lines, ...waiting];
  }

  #endLine(): ModelLine[] {
    const line = this.#held;
    this.#held = "";
    if (line.trim() === "") return [];
    const closed = this.#open !== "" && headIn(line) !== undefined ? this.#close() : [];
    this.#open = this.#open === "" ? line : `${this.#open} ${line.trim()}`;
    return goesOn(this.#open) ? closed : [...closed, ...this.#close()];
  }

  #close(): ModelLine[] {
    const line = this.#open;
    this.#open = "";
    return line === "" ? [] : this.#told(readLine(line));
  }

  #told(read: ReadLine): ModelLine[] {
    this.#isForm ||= read.kind !== "text" && read.isPlain;
    this.#waiting.push(read);
    const isDecided = this.#isForm || this.#waiting.every(({ kind }) => kind === "text");
    return isDecided ? this.#waiting.splice(0) : [];
  }
}

/** Whether a line is a head alone, or begins a display that it does not end. */
function goesOn(line: string): boolean {
  if (line.length > longestLine) return false;
  const { kind = "note", text = "" } = headIn(line) ?? {};
  if (kind === "note") return false;
  const opening = display.exec(text)?.[0];
  return text === "" || (opening !== undefined && !text.slice(opening.length).includes(opening === "$$" ? "$$" : "\\]"));
}
