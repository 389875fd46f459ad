import type { Expression, Verdict } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { type IconName, icon } from "./icon.ts";
import { renderFormulas, renderSentence } from "./sentence.ts";

const icons: Record<Verdict["status"], IconName | undefined> = {
  proved: "tick",
  sampled: "about",
  refuted: "cross",
  unchecked: "dash",
  given: undefined,
};

/** A tick needs no words beside it for the eye; the weaker verdicts say what they are. */
const spoken: ReadonlySet<Verdict["status"]> = new Set(["sampled", "refuted", "unchecked"]);

/** The mark beside a step or an answer. Nothing for what was given: there was nothing to decide. */
export function renderVerdictMark(context: RenderContext, verdict: Verdict): HTMLElement | undefined {
  const { document, words } = context;
  const name = icons[verdict.status];
  if (name === undefined) return undefined;
  const label = words.verdict[verdict.status];
  return element(
    document,
    "span",
    { class: `verdict ${verdict.status}`, part: `verdict verdict-${verdict.status}`, title: label },
    icon(document, name),
    element(document, "span", { class: spoken.has(verdict.status) ? "verdict-word" : "for-ears" }, label),
  );
}

/** What a verdict rests on: the conditions of a proof, the witness against a false step, the reason for an open one. */
export function renderVerdictNote(context: RenderContext, verdict: Verdict): HTMLElement | undefined {
  const { document, words } = context;
  const conditions = verdict.conditions ?? [];
  const witness = Object.entries(verdict.witness ?? {});
  const parts: (Node | string)[] = [];
  if (conditions.length > 0) parts.push(`${words.provided} `, ...renderFormulas(context, conditions));
  if (witness.length > 0)
    parts.push(
      `${words.falseFor} `,
      ...renderFormulas(
        context,
        witness.map(([letter, value]) => equation(letter, value)),
      ),
    );
  if (verdict.reason !== undefined) {
    const reason = renderSentence(context, verdict.reason);
    // A sentence of its own, which says why the witness is one.
    const joint = witness.length > 0 ? words.colon : words.separator;
    if (reason.some((part) => part !== "")) parts.push(parts.length > 0 ? joint : "", ...reason);
  }
  return parts.length === 0 ? undefined : element(document, "p", { class: "note", part: "note" }, ...parts);
}

function equation(letter: string, value: Expression): Expression {
  return { latex: `${letter} = ${value.latex}`, json: ["Equal", letter, value.json] };
}
