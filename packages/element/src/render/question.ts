import type { Derivation } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { renderSentence } from "./sentence.ts";

/** More of a question than this is not said back; an essay would push everything else off the screen. */
const longestShown = 240;

/** The question said back as it was understood; what was typed, where it was not understood. */
export function renderQuestion(
  context: RenderContext,
  derivation: Pick<Derivation, "question" | "readings" | "chosen">,
): HTMLElement {
  const { document, words } = context;
  const reading = derivation.chosen === undefined ? undefined : derivation.readings[derivation.chosen];
  const said = reading === undefined ? [""] : renderSentence(context, reading.sentence);
  const understood = said.some((part) => part !== "");
  return element(
    document,
    "header",
    { class: "question", part: "question" },
    element(document, "span", { class: "for-ears" }, `${words.question}${words.colon}`),
    ...(understood
      ? [element(document, "p", { class: "said-back" }, ...said)]
      : [element(document, "p", { class: "said-back as-typed", dir: "auto" }, shortened(derivation.question.text))]),
  );
}

/** The beginning of a long text. Cut between characters, so that no half of a surrogate pair is left. */
export function shortened(text: string): string {
  const plain = text.trim();
  if (plain.length <= longestShown) return plain;
  return `${Array.from(plain.slice(0, longestShown)).slice(0, -1).join("").trimEnd()}…`;
}
