import type { Figure, Message } from "../contract.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { chartWords } from "../locale/chart-words.ts";
import { figureLabels } from "../locale/figure.ts";
import { lists } from "../locale/lists.ts";
import { codeFigureWords } from "../locale/plotting-code.ts";
import { isFormula, sayPlainly, type Wording } from "../locale/say.ts";

const englishWords: Wording = Object.fromEntries(
  Object.entries({ ...figureLabels, ...chartWords, ...codeFigureWords, ...lists }).map(([key, { en }]) => [key, en]),
);

/** Words for everything that figures say of themselves: English where nothing else is given. */
export const withEnglish = (wording: Wording | undefined): Wording => ({ ...englishWords, ...wording });

/** What a chart is called, and what is to be seen in it, as options of Observable Plot. */
export function namesOf(figure: Figure, wording: Wording): { ariaLabel: string; ariaDescription?: string } {
  const description = figure.alt.map((message) => inWords(message, wording)).join("; ");
  return { ariaLabel: inWords(figure.title, wording), ...(description === "" ? {} : { ariaDescription: description }) };
}

/** A message that nobody has words for is told by its formulas rather than by its key. */
export function inWords(message: Message, wording: Wording): string {
  if (Object.hasOwn(wording, message.key)) return sayPlainly(message, wording);
  return Object.values(message.params ?? {})
    .flatMap((value) => (isFormula(value) ? toUnicode(value.json) : typeof value === "object" ? [] : String(value)))
    .join(", ");
}
