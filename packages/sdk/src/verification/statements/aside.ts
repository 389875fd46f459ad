import type { MathJson, Verdict } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import type { Direction } from "./statement.ts";

/**
 * Whether a line that does not say the same as the one before is no mistake for that: it is about other letters (a = 2, b = 3, c = −2 after
 * 2x² + 3x − 2 = 0), names a new one (Δ = 25), or goes on with a part of a system and follows from it.
 */
export function isAside(before: MathJson, after: MathJson, direction: Direction, follows: () => Verdict): boolean {
  const [known, own] = [freeLetters(before), freeLetters(after)];
  if (known.length > 0 && own.length > 0 && !own.some((letter) => known.includes(letter))) return true;
  if (direction !== "equivalent") return false;
  if (own.some((letter) => !known.includes(letter))) return true;
  const isPart = conjuncts(before) > 1 && (conjuncts(after) < conjuncts(before) || known.some((letter) => !own.includes(letter)));
  return isPart && follows().status !== "refuted";
}

/** How many statements hold together. */
function conjuncts(json: MathJson): number {
  return /^(And|List|Condition)$/.test(headOf(json) ?? "")
    ? operandsOf(json).reduce<number>((count, part) => count + conjuncts(part), 0)
    : 1;
}
