import { type MathJson, toUnicode } from "@math-viz/sdk";
import { printable } from "./printable.ts";
import type { Words } from "./words.ts";

/** A formula in Unicode; alternatives are told apart by a word, as one reads them. */
export function formulaText(json: MathJson, words: Words): string {
  const alternatives = operandsOf(json, "Or");
  if (alternatives === undefined) return printable(toUnicode(json));
  return alternatives.map((part) => formulaText(part, words)).join(words.or);
}

/** What stands under a head, or undefined where another head stands. */
export function operandsOf(json: MathJson, head: string): MathJson[] | undefined {
  if (typeof json !== "object" || !("length" in json) || json[0] !== head) return undefined;
  return json.slice(1) as MathJson[];
}
