import { type Message, say, toUnicode, type Wording } from "@math-viz/sdk";
import { printable } from "./printable.ts";
import { widthOf } from "./width.ts";

/** A longer formula may be broken at the end of a line; a shorter one is easier to read whole. */
const longestWhole = 32;

/** A message as text for `wrap`: the spaces of a short formula do not break, so that no "(2," ends a line. */
export function sentenceOf(message: Message, wording: Wording): string {
  return say(message, wording)
    .map((part) => {
      if (typeof part === "string") return printable(part);
      const formula = printable(toUnicode(part.json));
      return widthOf(formula) > longestWhole ? formula : formula.replaceAll(" ", "\u00a0");
    })
    .join("");
}
