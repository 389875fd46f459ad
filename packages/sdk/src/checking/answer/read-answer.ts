import type { MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { apply } from "../../expression/mathjson.ts";
import { parseFormula } from "../../expression/parse.ts";
import { answerSubjects, answerWords, betweenAnswers } from "../../locale/answer-words.ts";
import { readLine } from "../line.ts";
import { withoutRejected } from "../rejected.ts";

/**
 * An answer as it is given: a formula, several with "or" between them, or words such as "no solution". Solutions with a remark that takes them back are
 * left out, as is a ∴ before the whole.
 *
 * @throws {ParseError} for what cannot be read
 */
export function readAnswer(text: string): MathJson {
  const words = text
    .replace(/\\(?:text|textbf|mathrm)\s*\{([^{}]*)\}/g, "$1")
    .trim()
    .replace(/[.。]$/, "")
    .trim()
    .replace(answerSubjects, "")
    .toLowerCase();
  if ((answerWords.none as readonly string[]).includes(words)) return apply("Set");
  if ((answerWords.all as readonly string[]).includes(words)) return "RealNumbers";
  const json = formulaIn(text);
  return withoutRejected(json) ?? json;
}

/** Whether notation leaves a choice somewhere in an answer: 3,14 is a list to the reader and may be a decimal to the writer. */
export function readingsDiffer(text: string): boolean {
  try {
    return parseFormula(text).ambiguities.length > 0;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

function formulaIn(text: string): MathJson {
  try {
    return withoutSign(text);
  } catch (error) {
    const pieces = error instanceof ParseError ? readPieces(text.split(betweenAnswers)) : undefined;
    if (pieces === undefined) throw error;
    return apply("List", ...pieces);
  }
}

function readPieces(pieces: readonly string[]): MathJson[] | undefined {
  if (pieces.length < 2) return undefined;
  try {
    return pieces.map(withoutSign);
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** Without ∴, ⇒ or = before it; ≈ 5 and > 5 say something else than 5 does. */
function withoutSign(text: string): MathJson {
  const { expression, continues } = readLine(text);
  const says = continues !== undefined && continues !== "Equal";
  return says ? apply(continues, "Nothing", expression.json) : expression.json;
}
