import type { CleanText } from "../text.ts";

/** Where commas part coordinates, ends of intervals, elements. The braces of 3{,}14 say what is meant. */
const bracketed = /\\?[([{][^()[\]{}]*\\?[)\]}]/gu;

/** 0,5x, y = 1,5: two digits around a comma, what stands before being part of a formula, or behind. Thousands, 1,500, and rows of numbers, 1,2,3, are none. */
const between = /(?<![\d.,])(\d+),(?!\d{3}(?!\d))(\d+)(?![\d.]|,\s*\d)/gu;
const behindOperator = /[=<>≤≥≠+\-−*·×÷/^]\s*$/u;
const beforeFactor = /^\s*(?:[A-Za-z(√π]|\\(?!quad|text))/u;
const endOfFormula = /[,;，；。、\n]|\.\s|\s[A-Za-z]{2,}|\p{Script=Han}|\$/u;
const relation = /[=<>≤≥≠≈]|\\(?:leq?|geq?|neq?|lt|gt)(?![A-Za-z])/u;

/**
 * A number as it is written with a decimal comma, where two formulas could be read: y = 0,5x + 1. Not where what follows the comma is an equation of its own, as in
 * x + y = 3,2x − y = 1. undefined where there is none.
 */
export function decimalComma({ characters, wideCommas }: Pick<CleanText, "characters" | "wideCommas">): string | undefined {
  let text = characters;
  // From the inside out.
  for (let plain = ""; plain !== text; ) {
    plain = text;
    text = plain.replaceAll(bracketed, (all) => "()".padEnd(all.length, " "));
  }
  for (const found of text.matchAll(between)) {
    const [before, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const isInFormula = behindOperator.test(before) || beforeFactor.test(behind);
    const next = behind.split(endOfFormula)[0] ?? "";
    const isWide = wideCommas?.has(found.index + found[0].indexOf(",")) ?? false;
    if (isInFormula && !isWide && !relation.test(next)) return found[0];
  }
  return undefined;
}
