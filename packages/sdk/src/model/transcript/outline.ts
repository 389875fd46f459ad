import type { Expression } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { type Block, blocksOf, type Words } from "./blocks.ts";
import { boxesIn } from "./boxes.ts";
import type { Found, Piece } from "./find-formulas.ts";
import { plainText, shortened } from "./plain-text.ts";
import { readFormula } from "./read-formula.ts";
import { rowsOf } from "./rows.ts";
import { runsIn } from "./runs.ts";
import { claimsIn, type Written } from "./statements.ts";

/** Something that a formula of an answer claims. */
export interface Claim {
  readonly kind: "claim";
  /** As it is written. */
  readonly written: string;
  readonly statement: Expression;
  /** Where it compares two values: these, and the head of the sign between them, "Equal" or "LessEqual" for example. */
  readonly sides?: { readonly left: Expression; readonly sign: string; readonly right: Expression };
  /** Set apart; within a line of words; written there without marks of a formula, so that words may belong to it. */
  readonly place: "display" | "inline" | "plain";
  /** Whether an arrow before it says that it follows from what stands before. */
  readonly follows: boolean;
  /** The words that lead to it, since the claim before. */
  readonly lead: string;
  /** The words around it, before and after. */
  readonly around: string;
}

/** What an answer says, thing by thing in its order. */
export type Line =
  | Claim
  | { readonly kind: "note"; readonly text: string; readonly isTitle: boolean }
  /** A displayed formula that claims nothing. */
  | { readonly kind: "formula"; readonly written: string; readonly expression: Expression }
  /** What is set as a formula and cannot be read as one. */
  | { readonly kind: "text"; readonly written: string }
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  /** Where more follows than is read. */
  | { readonly kind: "rest" };

export interface Outline {
  /** The last parts of the answer, all of them unless it is very long: what it gives as its result stands there. */
  readonly ending: readonly Block[];
  readonly lines: readonly Line[];
}

/** No more of an answer is read, in characters, than of its beginning, and for its result of its end; no more lines; and no more formulas are tried. */
const longest = 100_000;
const longestEnding = 20_000;
const mostLines = 1000;
const mostFormulas = 2000;

/** Takes the answer part of a transcript apart. Its time grows with its length up to a bound, whatever it is. */
export function outlineOf(answer: string): Outline {
  const outlining = outlined(answer);
  for (let next = outlining.next(); ; next = outlining.next()) if (next.done) return next.value;
}

/** The same part by part, so that others may have a turn in between. */
export function* outlined(answer: string): Generator<void, Outline> {
  const blocks = blocksOf(plainSpelling(answer.slice(0, longest)));
  const isLong = answer.length > longest;
  yield;
  const ending = isLong ? blocksOf(plainSpelling(lastLinesOf(answer))) : blocks;
  const reader = new OutlineReader();
  for (const [index, block] of blocks.entries()) {
    if (reader.isFull) break;
    yield* reader.read(block, blocks[index + 1]);
  }
  return { ending, lines: isLong || reader.isFull ? [...reader.lines, { kind: "rest" }] : reader.lines };
}

function lastLinesOf(text: string): string {
  const last = text.slice(-longestEnding);
  return last.slice(last.indexOf("\n") + 1);
}

/** Comments, and what is struck out. */
const hidden = /<!--(?:(?!-->).){0,2000}-->|(?<!~)~~(?!~)(?=\S)[^~\n]{1,400}~~(?!~)/gs;

/** One end of line, no comments, no blanks without end, backslashes that are not doubled, and digits and signs of half width. */
function plainSpelling(text: string): string {
  const half = text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]{100,}/g, " ".repeat(100))
    .replace(hidden, " ")
    .replace(/[０-９Ａ-Ｚａ-ｚ＋－＝＜＞／]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  // A text that was escaped once too often has no formula that begins with one backslash.
  return /\\\\(?:\(|\[\s*\\\\|frac|boxed)/.test(half) && !/(?<!\\)\\(?:\(|\[|frac|boxed)/.test(half)
    ? half.replaceAll("\\\\", "\\")
    : half;
}

class OutlineReader {
  readonly lines: Line[] = [];
  /** The words since the last claim. */
  #lead: string[] = [];
  /** What a line that begins with = goes on from, and the words since then. */
  #last: string | undefined;
  #since: string[] = [];
  #formulas = 0;

  get isFull(): boolean {
    return this.lines.length >= mostLines || this.#formulas >= mostFormulas;
  }

  *read(block: Block, next: Block | undefined): Generator<void, void> {
    if (block.kind === "code") this.lines.push({ kind: "code", language: block.language, text: block.text });
    else if (block.kind === "words") yield* this.#words(block, wordsOf(next));
    else yield* this.#display(block.formula, wordsOf(next));
  }

  *#words(block: Words, following: string): Generator<void, void> {
    const text = plainText(block.pieces);
    if (text !== "" && !/^[\s\p{P}\p{S}]*$/u.test(text)) this.lines.push({ kind: "note", text, isTitle: block.isTitle });
    if (block.isTitle) this.#goOnFrom(undefined);
    const around = `${this.#lead.slice(-2).join(" ")} ${text} ${following}`;
    for (const piece of withAlternatives(block.pieces)) {
      yield;
      if (this.isFull) return;
      const [rows, place] =
        typeof piece === "string"
          ? [runsIn(piece), "plain" as const]
          : [piece.isOpen ? [] : rowsOf(piece.latex), "inline" as const];
      for (const written of rows.flatMap(claimsIn)) {
        const isBegun = written.pair !== undefined && written.pair.left === undefined;
        const claim = isBegun ? undefined : this.#claim(written, place, around);
        if (claim !== undefined) this.#push(claim);
        else if (isBegun && place === "inline") this.#goOnFrom(written.pair?.right);
      }
      const words = typeof piece === "string" ? piece : " ";
      this.#lead.push(words);
      this.#since.push(words);
    }
  }

  *#display({ latex, isOpen }: Found, following: string): Generator<void, void> {
    const rows = rowsOf(latex);
    for (const [index, row] of rows.entries()) {
      yield;
      if (this.isFull) return;
      // Where a formula is cut off its last line may go on.
      if (isOpen && index === rows.length - 1) this.lines.push({ kind: "text", written: shortened(row.replace(/\s+/g, " ")) });
      else for (const written of claimsIn(row)) this.#written(written, following);
    }
  }

  #written(written: Written, following: string): void {
    const around = `${this.#lead.slice(-3).join(" ")} ${written.latex} ${following}`;
    const claim = this.#claim(written, "display", around);
    if (claim !== undefined) {
      this.#push(claim);
      return;
    }
    const [box] = boxesIn(written.latex);
    // A box alone is the answer, and told as that.
    if (box !== undefined && written.pair === undefined && written.latex.slice(0, box.from).trim() === "") return;
    const isBegun = written.pair !== undefined && written.pair.left === undefined;
    const expression = written.pair === undefined || isBegun ? readFormula(written.pair?.right ?? written.latex) : undefined;
    this.#goOnFrom(written.pair?.right ?? written.latex);
    if (expression === undefined) this.lines.push({ kind: "text", written: shortened(written.latex.replace(/\s+/g, " ")) });
    else this.lines.push({ kind: "formula", written: written.latex, expression });
  }

  #claim({ latex, pair, follows }: Written, place: Claim["place"], around: string): Claim | undefined {
    this.#formulas += 1;
    const left = pair && (pair.left ?? (goesOn(this.#since.join(" ")) ? this.#last : undefined));
    if (pair !== undefined && left === undefined) return undefined;
    const source = pair === undefined ? latex : `${left} ${pair.sign} ${pair.right}`;
    const statement = readFormula(source);
    if (statement === undefined || !makesClaims(statement.json)) return undefined;
    const sides = sidesOf(statement);
    const written = source.replace(/\s+/g, " ");
    this.#goOnFrom(pair?.right ?? this.#last);
    const lead = this.#lead.join(" ").slice(-400);
    return { kind: "claim", written, statement, ...(sides && { sides }), place, follows, lead, around };
  }

  #goOnFrom(last: string | undefined): void {
    this.#last = last;
    this.#since = [];
  }

  #push(claim: Claim): void {
    if (!this.isFull) this.lines.push(claim);
    this.#lead = [];
  }
}

/** Whether "= 14" behind some words goes on from what stands before them: not where they name another thing that it is, "the perimeter is". */
const goesOn = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words) || (continuing.test(words) && !naming.test(words));

const continuing =
  /\b(?:simplif|combin|expand|factor|reduc|cancel|comput|calculat|evaluat|multipl|divid|add|subtract|rewrit|so|then|thus|hence|which|giv|get|obtain)|化简|合并|展开|整理|计算|通分|约分|得|即|所以|因此|于是/i;
const naming = /(?:\b(?:is|are|be|of)|是|为)\s*[:：]?\s*$/i;

/** x = 1 and x = 2 with "or" between them are one claim, however many formulas it stands in. */
function withAlternatives(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const [before, word] = joined.slice(-2);
    const areOne = isOfLetters(before) && typeof word === "string" && alternative.test(word) && isOfLetters(piece);
    if (areOne)
      joined.splice(-2, 2, { ...piece, latex: `${before.latex} \\text{ ${word.replace(/[\s,，]/g, "")} } ${piece.latex}` });
    else joined.push(piece);
  }
  return joined;
}

const alternative = /^\s*(?:,?\s*or|[,，]?\s*或者?)\s*$/i;

/** A formula that says one thing of letters, or alternatives already: calculations are right or wrong each by itself. */
function isOfLetters(piece: Piece | undefined): piece is Found {
  if (typeof piece !== "object" || piece.isOpen || rowsOf(piece.latex).flatMap(claimsIn).length !== 1) return false;
  const json = readFormula(piece.latex)?.json;
  return (
    json !== undefined &&
    makesClaims(json) &&
    (headOf(json) === "Or" ? operandsOf(json) : [json]).every((part) => freeLetters(part).length > 0)
  );
}

function sidesOf({ json }: Expression): Claim["sides"] {
  const [left, right, ...more] = operandsOf(json);
  const isOne = /^(Equal|Approx|NotEqual|Less|LessEqual|Greater|GreaterEqual)$/.test(headOf(json) ?? "");
  if (!isOne || left === undefined || right === undefined || more.length > 0 || left === "Nothing") return undefined;
  return { left: expressionOf(left), sign: headOf(json) as string, right: expressionOf(right) };
}

const wordsOf = (block: Block | undefined): string =>
  block?.kind === "words" && !block.isTitle ? plainText(block.pieces).slice(0, 200) : "";
