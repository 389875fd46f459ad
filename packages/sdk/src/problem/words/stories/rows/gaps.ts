import type { MathJson } from "../../../../contract.ts";
import type { Filled } from "../../../grammar/row.ts";
import type { ShortRow } from "../../../grammar/rows.ts";

/** A fact as a row tells it: its head, and its parts by the names of the slots; a slot in [ ] that is left out is "". */
export type FactRow = readonly [parts: readonly MathJson[], ...phrases: string[]];

/** Rows of one language for facts, with and without every slot that may be left out. */
export const factRows = (language: "en" | "zh", ...entries: readonly FactRow[]): ShortRow[] =>
  entries.flatMap(([parts, ...phrases]) => phrases.flatMap((phrase) => withGaps(language, factOf(parts), phrase)));

const factOf =
  (parts: readonly MathJson[]) =>
  (filled: Filled): MathJson =>
    parts.map((part) => (typeof part === "string" && part.startsWith("$") ? filled(part.slice(1)) : part)) as unknown as MathJson;

function withGaps(language: "en" | "zh", make: ShortRow[0] & ((filled: Filled) => MathJson), phrase: string): ShortRow[] {
  const gaps = [...phrase.matchAll(/\[\{(\w+)\}\]/g)].map(([whole, slot]) => ({ whole, slot: slot as string }));
  return Array.from({ length: 2 ** gaps.length }, (_, bits): ShortRow => {
    const left = new Set(gaps.filter((_gap, index) => (bits >> index) & 1).map(({ slot }) => slot));
    const text = gaps.reduce((sentence, { whole, slot }) => sentence.replace(whole, left.has(slot) ? "" : `{${slot}}`), phrase);
    // What no phrase of the row has is left out too.
    const filled =
      (f: Filled): Filled =>
      (slot) =>
        text.includes(`{${slot}}`) ? f(slot) : "";
    return language === "en" ? [(f) => make(filled(f)), text, ""] : [(f) => make(filled(f)), "", text];
  });
}
