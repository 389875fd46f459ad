import type { Ambiguity } from "../../expression/parse.ts";

/** [x] = 3 may mean the whole part of x, and {x} = 3 its fraction or a set: a side that is one such bracket is not taken for mere grouping. */
export function isSideInBrackets(text: string): boolean {
  const sides = text.split("=");
  if (sides.length < 2) return false;
  return sides.some(
    (side) => /^\s*(\\left\s*)?(\[[^[\]]*\]|\\?\{[^{}]*\})\s*$/.test(side.replaceAll(/\\right\s*/g, "")) && !text.includes("$"),
  );
}

/** The mark in "x² = 4!" may be a factorial or an exclamation. */
export const isExclaimed = (text: string): boolean => /[!！]\s*$/.test(text);

/** A letter times a bracket, where a function with its argument was read. */
const isMultiplied = /^\\?[A-Za-z]+ \\cdot \(/;

/** A formula with one doubtful place read the other way: 1/2x as 1/(2x). Of f(x + 1)², as a product, the bracket alone is squared. */
export function readOtherwise(text: string, { span, also }: Ambiguity): string {
  const [before, behind] = [text.slice(0, span.from), text.slice(span.to)];
  const isRaised = isMultiplied.test(also) && /^\s*[\^!]/.test(behind);
  return isRaised && !/[/^]\s*$/.test(before) ? `${before}${also}${behind}` : `${before}(${also})${behind}`;
}
