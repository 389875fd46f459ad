import { type Expression, type Message, say } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { inWords } from "./in-words.ts";

/** A message as words with formulas set between them. A key without a template gives `otherwise`, never the bare key. */
export function renderSentence(context: RenderContext, message: Message, otherwise = ""): (Node | string)[] {
  if (!hasWords(context, message.key)) return [otherwise];
  return renderParts(context, say(message, context.wording));
}

/**
 * Words and formulas in a row. A formula is a box of its own, beside which a line may end anywhere: what belongs to it, the comma after it or
 * the coordinates after the name of a point, is held together with it.
 */
export function renderParts(context: RenderContext, parts: readonly (string | Expression)[]): (Node | string)[] {
  return runsOf(parts).map((run) => {
    if (typeof run === "string") return run;
    const nodes = run.formulas.map((formula) => context.setFormula(inWords(formula, context.words), false));
    const [only] = nodes;
    return only && nodes.length === 1 && run.sign === ""
      ? only
      : element(context.document, "span", { class: "held" }, ...nodes, run.sign);
  });
}

/** Signs that never begin a line. */
const closing = /^[,.;:!?)\]，。；：、！？）”]+/;

/** Formulas side by side, and the sign that follows them. */
interface Run {
  readonly formulas: Expression[];
  sign: string;
}

function runsOf(parts: readonly (string | Expression)[]): (string | Run)[] {
  const runs: (string | Run)[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const open = typeof last === "object" && last.sign === "" ? last : undefined;
    if (typeof part === "object") {
      if (open) open.formulas.push(part);
      else runs.push({ formulas: [part], sign: "" });
      continue;
    }
    const sign = open ? (closing.exec(part)?.[0] ?? "") : "";
    if (open) open.sign = sign;
    if (part.length > sign.length) runs.push(part.slice(sign.length));
  }
  return runs;
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
