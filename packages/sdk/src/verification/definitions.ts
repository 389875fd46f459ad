import type { MathJson } from "../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";

/** Hypotheses of the form letter = number, to be put in for the letter everywhere. */
export function definitionsIn(assuming: readonly MathJson[]): Record<string, MathJson> {
  const found: Record<string, MathJson> = {};
  for (const hypothesis of assuming) {
    const [letter, value] = solvedLetter(hypothesis) ?? [];
    if (letter !== undefined && value !== undefined && freeLetters(value).length === 0) found[letter] = value;
  }
  return found;
}

/** y = f(x) read as "y is f(x)": the letter alone on one side and not on the other. */
function solvedLetter(json: MathJson): [letter: string, value: MathJson] | undefined {
  const [left, right, ...others] = operandsOf(json);
  if (headOf(json) !== "Equal" || left === undefined || right === undefined || others.length > 0) return undefined;
  if (isSymbol(left) && freeLetters(left).length === 1 && !freeLetters(right).includes(left)) return [left, right];
  if (isSymbol(right) && freeLetters(right).length === 1 && !freeLetters(left).includes(right)) return [right, left];
  return undefined;
}
