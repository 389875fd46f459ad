import type { Expression, MathJson, Message } from "../contract.ts";
import { ParseError } from "../errors/parse-error.ts";
import { isStatement } from "../expression/is-statement.ts";
import { type Ambiguity, parse, parseFormula, readsBack } from "../expression/parse.ts";
import { isOfDifferentials } from "./differentials.ts";
import { shapeOf } from "./formula-shape.ts";
import type { Part } from "./phrasing.ts";
import type { Token } from "./segment.ts";
import type { Formula } from "./subject.ts";
import type { CleanText } from "./text.ts";

/** The pieces of a question with their formulas parsed. */
export interface Pieces {
  parts: Part[];
  formulas: Formula[];
}

/** The pieces of the question with their formulas read, or why that cannot be: words nobody knows, a formula that breaks off. */
export function piecesOf(clean: CleanText, tokens: readonly Token[]): Pieces | { reason: Message } {
  const textOf = ({ from, to }: Token): string => clean.characters.slice(from, to);
  const strangers = tokens.filter(({ kind }) => kind === "unknown").map(textOf);
  const alone = loneBracket(tokens, textOf);
  if (strangers.length > 0 && !(alone && strangers.every((text) => !/\p{L}/u.test(text)))) {
    return { reason: { key: "reason.unknown-words", params: { words: listed(strangers) } } };
  }
  if (alone) return { reason: { key: "reason.brackets", params: { position: positionOf(clean, alone.from) } } };

  const parts: Part[] = [];
  const formulas: Formula[] = [];
  for (const token of tokens) {
    const { from, to } = token;
    const text = textOf(token);
    if (token.kind === "phrase") parts.push({ ...token, text });
    else if (token.kind === "formula") {
      try {
        const { expression, ambiguities } = parseFormula(text);
        if (
          isOfDifferentials(expression.json, text) ||
          isSideInBrackets(text) ||
          isExclaimed(text, expression.json) ||
          !readsBack(expression)
        )
          return { reason: { key: "reason.unclear-formula", params: { formula: expression } } };
        const shape = shapeOf(expression.json);
        parts.push({ kind: "formula", shape, from, to, text });
        formulas.push({
          expression,
          shape,
          from,
          to,
          also: otherwise(text, ambiguities),
          doubtful: ambiguities.some(isDoubtful),
        });
      } catch (error) {
        return { reason: brokenFormula(error, clean, from) };
      }
    } else parts.push({ kind: "break", from, to, text });
  }
  return { parts, formulas };
}

/** [x] = 3 may mean the whole part of x, and {x} = 3 its fraction or a set: a side that is one such bracket is not taken for mere grouping. */
export function isSideInBrackets(text: string): boolean {
  const sides = text.split("=");
  if (sides.length < 2) return false;
  return sides.some(
    (side) => /^\s*(\\left\s*)?(\[[^[\]]*\]|\\?\{[^{}]*\})\s*$/.test(side.replaceAll(/\\right\s*/g, "")) && !text.includes("$"),
  );
}

/** The mark in "x² = 4!" may be a factorial or an exclamation. */
function isExclaimed(text: string, json: MathJson): boolean {
  return /[!！]\s*$/.test(text) && isStatement(json);
}

/** A formula with more doubtful places has more readings than anyone would look through. */
const mostDoubts = 2;

/**
 * 1/2x is read from left to right as a rule; under a root and in an exponent people mean either, √4x, x^1/2, and (x + 1)2 may be a square whose
 * exponent has come down.
 */
const isDoubtful = ({ read, also }: Ambiguity): boolean => /\\sqrt|\^/.test(read) || /\^/.test(also);

/** A letter times a bracket, where a function with its argument was read. */
const isMultiplied = /^\\?[A-Za-z]+ \\cdot \(/;

/** A formula with one doubtful place read the other way: 1/2x as 1/(2x). Of f(x + 1)², as a product, the bracket alone is squared. */
export function readOtherwise(text: string, { span, also }: Ambiguity): string {
  const [before, behind] = [text.slice(0, span.from), text.slice(span.to)];
  const isRaised = isMultiplied.test(also) && /^\s*[\^!]/.test(behind);
  return isRaised && !/[/^]\s*$/.test(before) ? `${before}${also}${behind}` : `${before}(${also})${behind}`;
}

function otherwise(text: string, ambiguities: readonly Ambiguity[]): Expression[] {
  if (ambiguities.length > mostDoubts) return [];
  return ambiguities.flatMap((ambiguity) => {
    try {
      return [parse(readOtherwise(text, ambiguity))];
    } catch (error) {
      if (error instanceof ParseError) return [];
      throw error;
    }
  });
}

/** Positions count from 1, as people do. */
const positionOf = (clean: CleanText, at: number): number => (clean.offsets[at] ?? 0) + 1;

function brokenFormula(error: unknown, clean: CleanText, from: number): Message {
  if (error instanceof ParseError) {
    const position = positionOf(clean, from + error.position);
    const { expected, found } = error;
    if (error.position >= error.source.length) return { key: "reason.formula-end", params: { position, expected } };
    return { key: "reason.formula", params: { position, expected, found } };
  }
  throw error;
}

const longestList = 200;

function listed(words: readonly string[]): string {
  const list = [...new Set(words)].map((word) => `“${word}”`).join(", ");
  return list.length > longestList ? `${list.slice(0, longestList)}…` : list;
}

/** A bracket among the words that is never closed, or never opened: the formula beside it may have lost a part. */
function loneBracket(tokens: readonly Token[], textOf: (token: Token) => string): Token | undefined {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind === "unknown" && /^(\$\$?|\\[()[\]])$/.test(textOf(token))) return token;
    if (token.kind !== "break") continue;
    if (textOf(token) === "(") open.push(token);
    if (textOf(token) === ")" && !open.pop()) return token;
  }
  return open[0];
}
