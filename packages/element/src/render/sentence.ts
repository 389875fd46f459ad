import { type Expression, type Message, say } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";

/** A message as words with formulas set between them. A key without a template gives `otherwise`, never the bare key. */
export function renderSentence(context: RenderContext, message: Message, otherwise = ""): (Node | string)[] {
  if (!hasWords(context, message.key)) return [otherwise];
  return say(message, context.wording).map((part) => (typeof part === "string" ? part : context.setFormula(part, false)));
}

export function hasWords(context: RenderContext, key: string): boolean {
  return Object.hasOwn(context.wording, key);
}

/** Formulas in a row, such as conditions: "x ≠ 1, x ≠ 2". */
export function renderFormulas(context: RenderContext, formulas: readonly Expression[]): (Node | string)[] {
  return formulas.flatMap((formula, index) => [
    ...(index > 0 ? [context.words.separator] : []),
    context.setFormula(formula, false),
  ]);
}
