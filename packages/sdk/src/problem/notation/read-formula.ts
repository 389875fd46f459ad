import type { MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { substitute } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { endOfFormula, endOfJson, find } from "./scan.ts";
import { isHead, isNamedSymbol } from "./words.ts";

/** A stretch of a line: UTF-16, half open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What i means: over the complex numbers it is the imaginary unit. */
export interface Meaning {
  readonly isComplex: boolean;
}

/** The words and signs between two sides, the loosest first. */
const infixes: readonly (readonly [sign: RegExp, length: number, head: string])[] = [
  [/ at /y, 4, "EvaluateAt"],
  [/ is /y, 4, "Is"],
  [/ on /y, 4, "Element"],
];
const label = /^([A-Za-z]\w*): /;
const call = /^([A-Za-z]\w*)\(/;
const equals = / = /y;
const nowhere = /(?!)/y;

/**
 * The tree of a formula that stands in a line: what `parse` reads, and besides it what the line adds: labels (`l: y = x`), `C is Circle`,
 * `P on C`, `x^2 at x = 2`, calls of any head (`Midpoint(Segment(A, B))`, `y(0)`), JSON behind #.
 *
 * @throws {ParseError} with the position in the line
 */
export function readFormula(line: string, stretch: Stretch, meaning: Meaning): MathJson {
  const { from, to } = trimmed(line, stretch);
  const text = line.slice(from, to);
  if (text === "") throw new ParseError(line, from, from >= line.length ? "the end" : `"${line[from]}"`, "a formula");
  const inner = (start: number, end: number): MathJson => readFormula(line, { from: start, to: end }, meaning);
  if (text.startsWith("#")) return jsonAt(line, from, to);
  if (isNamedSymbol(text)) return text;
  const name = label.exec(text)?.[1];
  if (name !== undefined) return ["Colon", name, inner(from + name.length + 2, to)];
  for (const [sign, length, head] of infixes) {
    const at = find(sign, line, from, to);
    if (at < to && line[at] === " ") return [head, inner(from, at), inner(at + length, to)];
  }
  const equal = find(equals, line, from, to);
  if (equal < to && line[equal] === " " && (isSpoken(line, from, equal) || isSpoken(line, equal + 3, to)))
    return ["Equal", inner(from, equal), inner(equal + 3, to)];
  if (isCall(line, from, to)) return calledAt(line, from, to, inner);
  return plain(line, { from, to }, meaning);
}

/** Whether a stretch is no formula for `parse` but a call or a symbol by its name. */
const isSpoken = (line: string, from: number, to: number): boolean =>
  isNamedSymbol(line.slice(from, to)) || isCall(line, from, to);

/** Head(…), with nothing behind it. */
function isCall(line: string, from: number, to: number): boolean {
  const [opening = "", head = ""] = call.exec(line.slice(from, to)) ?? [];
  return isHead(head) && line[to - 1] === ")" && find(nowhere, line, from + opening.length, to) === to - 1;
}

function calledAt(line: string, from: number, to: number, inner: (start: number, end: number) => MathJson): MathJson {
  const [opening = "", head = ""] = call.exec(line.slice(from, to)) ?? [];
  const operands: MathJson[] = [];
  for (let at = from + opening.length; at < to - 1; ) {
    const end = endOfFormula(line, at, to - 1);
    if (end < to - 1 && line[end] !== ",") throw new ParseError(line, end, `"${line[end]}"`, 'a comma or ")"');
    operands.push(inner(at, end));
    at = end + 1;
  }
  return [head, ...operands];
}

function plain(line: string, { from, to }: Stretch, { isComplex }: Meaning): MathJson {
  try {
    const { json } = parse(line.slice(from, to));
    return isComplex ? substitute(json, { i: "ImaginaryUnit" }) : json;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new ParseError(line, from + error.position, error.found, error.expected);
  }
}

function jsonAt(line: string, from: number, to: number): MathJson {
  const wrong = (at: number): ParseError => new ParseError(line, at, `"${line.slice(at, to)}"`, "a tree in MathJSON");
  if (endOfJson(line, from + 1, to) !== to) throw wrong(from);
  try {
    const json: unknown = JSON.parse(line.slice(from + 1, to));
    if (isTree(json)) return json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw wrong(from);
}

function isTree(json: unknown): json is MathJson {
  if (typeof json === "number") return Number.isFinite(json);
  if (typeof json === "string") return true;
  if (typeof json !== "object" || json === null) return false;
  if (Array.isArray(json)) return typeof json[0] === "string" && json.slice(1).every(isTree);
  return "num" in json && typeof json.num === "string" && Object.keys(json).length === 1;
}

function trimmed(line: string, { from, to }: Stretch): Stretch {
  const text = line.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return { from: Math.min(start, to), to: Math.max(start, from + text.trimEnd().length) };
}
