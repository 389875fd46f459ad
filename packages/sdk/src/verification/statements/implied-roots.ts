import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";

/**
 * After an equation in x, x₁ = 2, x₂ = 3 names its solutions: x = 2 or x = 3. Numbered letters that the line before does not have stand for
 * values of the letter that it has.
 */
export function impliedRoots(before: MathJson, after: MathJson): MathJson {
  const known = freeLetters(before);
  const parts = /^(List|And)$/.test(headOf(after) ?? "") ? operandsOf(after) : [after];
  const roots = parts.flatMap((part) => rootsIn(part, known));
  return parts.length > 0 && parts.every((part) => rootsIn(part, known).length > 0) ? apply("Or", ...roots) : after;
}

/** x₁ = 2, or x₁ = x₂ = 2, as x = 2. */
function rootsIn(part: MathJson, known: readonly string[]): MathJson[] {
  const members = operandsOf(part);
  const value = members.at(-1);
  if (headOf(part) !== "Equal" || value === undefined || members.length < 2) return [];
  const letters = members.slice(0, -1).map((member) => (isSymbol(member) ? numbered(member, known) : undefined));
  const [letter] = letters;
  if (letter === undefined || letters.some((other) => other !== letter) || freeLetters(value).some((own) => numbered(own, known)))
    return [];
  return [apply("Equal", letter, value)];
}

/** The letter that a numbered one is a value of. */
function numbered(name: string, known: readonly string[]): string | undefined {
  const letter = /^(\p{L}+)_\d$/u.exec(name)?.[1];
  return letter !== undefined && known.includes(letter) && !known.includes(name) ? letter : undefined;
}
