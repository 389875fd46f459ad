import type { Expression, MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";

/** Between the lines of a working: →, ⇒ and the like, the end of a line, a semicolon; a bare - > too. What stands in brackets is no end. */
const between =
  /\s*(?:→|⟶|⇒|⟹|⇔|⟺|=>|<=>|->|\\(?:to|rightarrow|Rightarrow|implies|iff|Longrightarrow|longrightarrow)(?![A-Za-z])|\n|;|；|\\\\)\s*/u;
/** Signs that claim that a line says the same as the one before, or follows from it. */
const mostLines = 60;

/** The lines of a working as formulas, `= 5` as ["Equal", "Nothing", 5]; undefined for a text that is no working of two lines or more. */
export function linesOf(text: string): Expression[] | undefined {
  const bare = text.replace(/\$\$?|\\[()[\]]/g, "\n");
  const pieces = splitOutside(bare).filter((piece) => piece.trim() !== "");
  if (pieces.length < 2 || pieces.length > mostLines) return undefined;
  const lines: Expression[] = [];
  for (const piece of pieces) {
    const line = lineOf(
      piece
        .replace(/^\s*(?:\(?\d{1,2}[).、]|step\s*\d+\s*[:.]?|第[一二三四五六七八九十\d]+步[:：]?)\s*/i, "")
        .replace(/[.。,，]\s*$/, ""),
    );
    if (line === undefined) return undefined;
    lines.push(line);
  }
  const [first] = lines;
  return first === undefined || isContinued(first.json) ? undefined : lines;
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
function splitOutside(text: string): string[] {
  const pieces: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth = Math.max(0, depth - 1);
    const found = depth === 0 ? between.exec(text.slice(at, at + 24)) : null;
    if (found === null || found.index !== 0 || found[0].trim() + (/\n/.test(found[0]) ? "\n" : "") === "") continue;
    pieces.push(text.slice(start, at));
    at += found[0].length - 1;
    start = at + 1;
  }
  return [...pieces, text.slice(start)];
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
