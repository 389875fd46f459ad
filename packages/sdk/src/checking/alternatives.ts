import type { MathJson } from "../contract.ts";
import { headOf, operandsOf } from "../expression/mathjson.ts";
import { splitSigns } from "../verification/statements/double-signs.ts";

/** What a statement leaves the choice of: x = 1 or x = 3, x = 2 ± 1. */
export const alternativesOf = (json: MathJson): MathJson[] =>
  headOf(json) === "Or" ? operandsOf(json).flatMap(alternativesOf) : splitSigns(json);

/**
 * Whether a statement names values that nothing has come to: x = 2 or x = 9 follows from x = 2, and nobody takes it for right.
 *
 * @param isPossible whether an alternative can hold, certainly
 */
export function namesStrangers(json: MathJson, isPossible: (alternative: MathJson) => boolean): boolean {
  const alternatives = alternativesOf(json);
  return alternatives.length > 1 && !alternatives.every(isPossible);
}
