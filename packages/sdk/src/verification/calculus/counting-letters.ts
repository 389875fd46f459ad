import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";

/** Letters that say how many terms a sum has: whole numbers, and not fewer than none. */
export function countingLetters(json: MathJson): string[] {
  const own =
    headOf(json) === "Sum" || headOf(json) === "Product"
      ? operandsOf(json)
          .slice(1)
          .flatMap((spec) => freeLetters(["List", ...operandsOf(spec).slice(1)]))
      : [];
  return [...new Set([...own, ...operandsOf(json).flatMap(countingLetters)])];
}
