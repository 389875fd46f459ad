import type { Step } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { renderSentence } from "./sentence.ts";
import { renderVerdictMark, renderVerdictNote } from "./verdict.ts";

/**
 * One line of the derivation as a list item: what is done, in words; then what stands on the board now; then what that rests on.
 * Its substeps are folded away, except for cases, which are part of the argument.
 */
export function renderStep(context: RenderContext, step: Step): HTMLLIElement {
  const { document, words } = context;
  const sentence = renderSentence(context, { key: step.rule, ...(step.params && { params: step.params }) }, step.text);
  const substeps = step.substeps ?? [];
  return element(
    document,
    "li",
    { class: `step ${step.kind}`, part: `step step-${step.kind}`, "data-rule": step.rule },
    element(
      document,
      "div",
      { class: "sentence", part: "sentence" },
      element(document, "span", { class: "number", "aria-hidden": "true" }, step.id),
      element(document, "span", { class: "for-ears" }, `${words.stepNumber(step.id)}${words.colon}`),
      element(document, "span", { class: "said" }, ...kindWord(context, step), ...sentence),
    ),
    element(document, "div", { class: "line" }, context.setFormula(step.after, true), renderVerdictMark(context, step.verdict)),
    renderVerdictNote(context, step.verdict),
    substeps.length > 0 && renderSubsteps(context, step, substeps),
  );
}

/** A case says what it assumes; a check and a remark say that they are one. */
function kindWord(context: RenderContext, step: Step): (Node | string)[] {
  const { document, words } = context;
  if (step.kind === "case" && step.condition !== undefined) {
    const assumed = element(document, "span", { class: "condition" }, context.setFormula(step.condition, false));
    return [element(document, "b", { class: "kind" }, words.case), " ", assumed, " "];
  }
  if (step.kind === "check" || step.kind === "remark")
    return [element(document, "b", { class: "kind" }, words[step.kind]), words.colon];
  return [];
}

function renderSubsteps(context: RenderContext, step: Step, substeps: readonly Step[]): HTMLElement {
  const { document, words } = context;
  const branches = substeps.some((substep) => substep.kind === "case");
  const list = element(
    document,
    "ol",
    { class: branches ? "steps branches" : "steps substeps", role: "list", part: "substeps" },
    ...substeps.map((substep) => renderStep(context, substep)),
  );
  if (branches || step.kind === "case") return list;
  return element(
    document,
    "details",
    { class: "working", part: "working", "data-key": `working-${step.id}` },
    element(document, "summary", { part: "working-summary" }, words.working(substeps.length)),
    list,
  );
}
