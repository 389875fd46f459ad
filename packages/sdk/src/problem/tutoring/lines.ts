import type { Expression, MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";

/** Signs that claim that a line follows from the one before it. */
const follows = String.raw`⇒|⟹|=>|\\(?:Rightarrow|implies|Longrightarrow)(?![A-Za-z])`;
/** Between the lines of a working: these and →, the end of a line, a semicolon. What stands in brackets is no end. */
const between = new RegExp(
  String.raw`\s*(?:(${follows})|→|⟶|⇔|⟺|<=>|->|\\(?:to|rightarrow|iff|longrightarrow)(?![A-Za-z])|\n|;|；|\\\\)\s*`,
  "u",
);
const mostLines = 60;

/** The lines of a working as formulas, `= 5` as ["Equal", "Nothing", 5]; undefined for a text that is no working of two lines or more. */
export function linesOf(text: string): Expression[] | undefined {
  const bare = text.replace(/\$\$?|\\[()[\]]/g, "\n");
  const pieces = withoutMarks(splitOutside(bare).filter(({ text }) => text.trim() !== ""));
  if (pieces.length < 2 || pieces.length > mostLines) return undefined;
  const lines: Expression[] = [];
  for (const piece of pieces) {
    const line = lineOf(piece.text.replace(/[.。,，]\s*$/, ""));
    if (line === undefined) return undefined;
    const isClaimed = piece.follows && lines.length > 0 && !isContinued(line.json);
    lines.push(isClaimed ? expressionOf(apply("Implies", "Nothing", line.json)) : line);
  }
  const [first] = lines;
  return first === undefined || isContinued(first.json) ? undefined : lines;
}

/** What stands between two ends, and whether it is said to follow from what stands before it. */
interface Piece {
  readonly text: string;
  readonly follows: boolean;
}

/** (1), 2., step 3, 第四步: a mark only where a space or a bracket parts it from the formula, 1.5x being none. */
const numberMark =
  /^\s*(?:[(（](\d{1,2})[)）]|(\d{1,2})(?:[)、]|\.(?=\s))|step\s*(\d+)\s*[:.]?(?=\s)|第([一二三四五六七八九\d]+)步[:：]?)\s*/i;
const bullet = /^\s*[-–•*]\s+/;

/** Without the marks of a list: numbers only where they count 1, 2, 3, and bullets only where every line has one. */
function withoutMarks(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({ text }) => bullet.test(text)))
    return pieces.map((piece) => ({ ...piece, text: piece.text.replace(bullet, "") }));
  const numbers = pieces.map(({ text }) => numberIn(text));
  if (!numbers.every((number, index) => number === index + 1)) return pieces;
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(numberMark, "") }));
}

function numberIn(text: string): number | undefined {
  const mark = numberMark
    .exec(text)
    ?.slice(1)
    .find((found) => found !== undefined);
  if (mark === undefined) return undefined;
  const inChinese = "一二三四五六七八九".indexOf(mark);
  return inChinese >= 0 ? inChinese + 1 : Number(mark);
}

function lineOf(piece: string): Expression | undefined {
  try {
    return parse(piece);
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

const isContinued = (json: MathJson): boolean => Array.isArray(json) && json[1] === "Nothing";

/** Cuts at signs that stand in no bracket. */
function splitOutside(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [start, depth, isClaimed] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth = Math.max(0, depth - 1);
    const found = depth === 0 ? between.exec(text.slice(at, at + 24)) : null;
    if (found === null || found.index !== 0) continue;
    pieces.push({ text: text.slice(start, at), follows: isClaimed });
    isClaimed = found[1] !== undefined;
    at += found[0].length - 1;
    start = at + 1;
  }
  return [...pieces, { text: text.slice(start), follows: isClaimed }];
}

/** A claim about a question: x = 3, "x = 1 and x = 3", 1 or 3. */
export function claimOf(text: string): Expression | undefined {
  const pieces = text.split(/\s+(?:and|or)\s+|[或和与]/u);
  const parts = pieces.map((piece) => lineOf(piece.replace(/^\s*\$|\$\s*$/g, "")));
  if (parts.length > 6 || parts.some((part) => part === undefined || isContinued(part.json))) return undefined;
  const [first, ...more] = parts as [Expression, ...Expression[]];
  if (more.length === 0) return first;
  return expressionOf(apply("List", first.json, ...more.map(({ json }) => json)));
}

export const isStatement = ({ json }: Expression): boolean => makesClaims(json);
