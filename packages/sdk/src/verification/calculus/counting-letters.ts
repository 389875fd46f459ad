import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf, someOperand } from "../../expression/mathjson.ts";

/** Letters that say how many terms a sum has: whole numbers, and not fewer than none. */
export function countingLetters(json: MathJson): string[] {
  const found = new Set<string>();
  const visit = (part: MathJson): false => {
    if (headOf(part) === "Sum" || headOf(part) === "Product")
      for (const spec of operandsOf(part).slice(1))
        for (const letter of freeLetters(["List", ...operandsOf(spec).slice(1)])) found.add(letter);
    someOperand(part, visit);
    return false;
  };
  visit(json);
  return [...found];
}
