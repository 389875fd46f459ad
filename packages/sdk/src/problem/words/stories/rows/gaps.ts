import type { MathJson } from "../../../../contract.ts";
import type { Filled } from "../../../grammar/row.ts";
import type { ShortRow } from "../../../grammar/rows.ts";

/** A fact as a row tells it: its head, and its parts by the names of the slots; a part whose slot is left out, as [in {Unit}] may be, is "". */
export type FactRow = readonly [parts: readonly MathJson[], ...phrases: string[]];

/** Rows of one language for facts, with and without every slot that may be left out. */
export const factRows = (language: "en" | "zh", ...entries: readonly FactRow[]): ShortRow[] =>
  entries.flatMap(([parts, ...phrases]) => phrases.flatMap((phrase) => withGaps(language, parts, phrase)));

function withGaps(language: "en" | "zh", parts: readonly MathJson[], phrase: string): ShortRow[] {
  const slots = new Set(parts.flatMap((part) => (typeof part === "string" && part.startsWith("$") ? [part.slice(1)] : [])));
  const gaps = [...phrase.matchAll(/\[([^[\]]*\{(\w+)\}[^[\]]*)\]/g)].filter(([, , slot]) => slots.has(slot as string));
  return Array.from({ length: 2 ** gaps.length }, (_, bits): ShortRow => {
    const text = gaps.reduce(
      (sentence, [whole, inside], index) => sentence.replace(whole, (bits >> index) & 1 ? "" : (inside as string)),
      phrase,
    );
    for (const slot of slots) if (isChoice(text, slot)) throw new RangeError(`"{${slot}}" is a choice in "${text}"`);
    const make = (f: Filled): MathJson => parts.map((part) => filledPart(part, text, f)) as unknown as MathJson;
    return language === "en" ? [make, text, ""] : [make, "", text];
  });
}

/** Whether a slot stands within a group, so that it may be there or not. */
function isChoice(text: string, slot: string): boolean {
  const before = text.split(`{${slot}}`).slice(0, -1).join("").replace(/\\./g, "");
  return before.split(/[([]/).length !== before.split(/[)\]]/).length;
}

const filledPart = (part: MathJson, text: string, filled: Filled): MathJson =>
  typeof part !== "string" || !part.startsWith("$") ? part : text.includes(`{${part.slice(1)}}`) ? filled(part.slice(1)) : "";
