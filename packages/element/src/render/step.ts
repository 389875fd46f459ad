import { hasRoutineWorking, type Step, shownLine } from "@math-viz/sdk";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { icon } from "./icon.ts";
import { inWords } from "./in-words.ts";
import { renderSentence } from "./sentence.ts";
import { renderVerdictMark, renderVerdictNote } from "./verdict.ts";

/**
 * One line of the derivation as a list item: what is done, in words; then what stands on the board now; then what that rests on. Its substeps are
 * folded away. A `branch`, a case beside other cases, shows them: they are part of the argument.
 */
export function renderStep(context: RenderContext, step: Step, branch = false): HTMLLIElement {
  const { document, words } = context;
  const substeps = step.substeps ?? [];
  const mark = renderVerdictMark(context, step.verdict);
  // The last line of an unfolded case is its result; it is not written twice. A remark may have no formula at all.
  const said = step.after.json === "Nothing" || (branch && substeps.at(-1)?.after.latex === step.after.latex);
  const lists = renderSteps(context, substeps);
  return element(
    document,
    "li",
    {
      class: `step ${branch ? "branch" : step.kind}`,
      part: `step step-${step.kind}`,
      "data-rule": step.rule,
      "data-step": step.id,
    },
    element(
      document,
      "div",
      { class: "sentence", part: "sentence" },
      element(document, "span", { class: "number", "aria-hidden": "true" }, step.id),
      element(document, "span", { class: "for-ears" }, `${words.stepNumber(step.id)}${words.colon}`),
      element(
        document,
        "span",
        { class: "said" },
        ...sentence(context, step),
        (step.marks ?? []).length > 0 && showButton(context),
      ),
      said && mark,
    ),
    !said && element(document, "div", { class: "line" }, context.setFormula(inWords(shownLine(step), words), true), mark),
    renderVerdictNote(context, step.verdict),
    substeps.length > 0 && (branch ? stepList(context, "steps", lists) : folded(context, step, lists)),
  );
}

/** Lights what the step is about, for fingers and keys: a mouse need only point at the step. */
function showButton({ document, words }: RenderContext): HTMLElement {
  return element(
    document,
    "button",
    {
      ...{ type: "button", class: "show-in-figure needs-script", part: "button button-show" },
      ...{ "aria-label": words.showInFigure, "aria-pressed": "false", title: words.showInFigure },
    },
    icon(document, "figure"),
  );
}

/** Steps one after the other; cases that stand side by side are branches. */
export function renderSteps(context: RenderContext, steps: readonly Step[]): HTMLLIElement[] {
  return steps.map((step, index) => renderStep(context, step, isBranch(steps, index)));
}

/** A case is one of several where its neighbour is one too. A single one only says under which condition its working holds. */
export function isBranch(steps: readonly Step[], index: number): boolean {
  const isCase = (at: number): boolean => steps[at]?.kind === "case";
  return isCase(index) && (isCase(index - 1) || isCase(index + 1));
}

/** What is done; for a case without a sentence what it assumes; a check and a remark say that they are one. */
function sentence(context: RenderContext, step: Step): (Node | string)[] {
  const { document, words } = context;
  const said = renderSentence(context, { key: step.rule, ...(step.params && { params: step.params }) }, step.text);
  const kind = (name: "case" | "check" | "remark") => element(document, "b", { class: "kind" }, words[name]);
  if (step.kind === "check" || step.kind === "remark") return [kind(step.kind), words.colon, ...said];
  if (step.kind === "case" && step.condition !== undefined && said.every((part) => part === ""))
    return [kind("case"), " ", context.setFormula(step.condition, false)];
  return said;
}

function folded(context: RenderContext, step: Step, steps: readonly HTMLLIElement[]): HTMLElement {
  const { document, words } = context;
  return element(
    document,
    "details",
    // The working of a whole task is what a reader came for; what is routine, and what lies deeper, is there for whoever wants it unfolded.
    {
      class: "working",
      part: "working",
      "data-key": `working-${step.id}`,
      ...(step.id.includes(".") || hasRoutineWorking(step) ? {} : { open: "" }),
    },
    element(document, "summary", { part: "working-summary" }, words.working(steps.length)),
    stepList(context, "steps substeps", steps),
  );
}

function stepList({ document }: RenderContext, name: string, steps: readonly HTMLLIElement[]): HTMLOListElement {
  return element(document, "ol", { class: name, role: "list", part: "substeps" }, ...steps);
}
