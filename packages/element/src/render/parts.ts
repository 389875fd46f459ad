import type { Language, Step } from "@math-viz/sdk";
import { renderAlternatives } from "./alternatives.ts";
import { renderAnswer } from "./answer.ts";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { renderFigure } from "./figure.ts";
import { type NoticeKind, renderNotice, renderProgress } from "./notice.ts";
import { renderQuestion } from "./question.ts";
import { isBranch, renderStep } from "./step.ts";
import type { DerivationSoFar, View } from "./view.ts";

/**
 * A piece of what is shown, with the data it shows as its signature: as long as that is the same, the piece that stands on the page stays.
 * So steps can be added while a reader has one unfolded, and a page that came from a server is taken over without being drawn again.
 */
export interface Part {
  key: string;
  signature: string;
  render(): HTMLElement | undefined;
  /** Pieces that stand inside this one, in its descendant marked `data-parts`. */
  inner?: Part[];
}

/** A view with something asked in it. */
export type Asked = Exclude<View, { phase: "empty" }>;

/** What a language model adds; it is loaded where there is one (`model/parts.ts`). */
export interface ModelParts {
  thinking(context: RenderContext, view: Asked): Part[];
  repairs(context: RenderContext, view: Asked): Part[];
  tier(context: RenderContext, view: Asked): Part[];
  panel(context: RenderContext): Part[];
  /** What the panel says, for those who hear it. */
  told(lang: Language): string | undefined;
}

/** What there is to see, piece by piece, in reading order. */
export function partsOf(context: RenderContext, view: View, model?: ModelParts): Part[] {
  if (view.phase === "empty") return [part("notice", "empty", () => renderNotice(context, "empty"))];
  const { derivation } = view;
  return [
    part("question", [derivation.question.text, derivation.chosen, derivation.readings], () =>
      renderQuestion(context, derivation),
    ),
    ...(model?.thinking(context, view) ?? []),
    ...solution(context, derivation),
    ...(model?.repairs(context, view) ?? []),
    ...answers(context, derivation),
    ...stateParts(context, view),
    ...(model?.panel(context) ?? []),
    ...figures(context, derivation),
    ...ending(context, view),
    ...(view.phase === "finished" ? (model?.tier(context, view) ?? []) : []),
  ];
}

export function part(key: string, data: unknown, render: () => HTMLElement | undefined): Part {
  return { key, signature: JSON.stringify(data) ?? "", render };
}

function stateParts(context: RenderContext, view: Asked): Part[] {
  const { phase, derivation } = view;
  if (phase === "waiting" || phase === "solving") {
    const { percent } = view;
    return [part("progress", [phase, percent], () => renderProgress(context, { waiting: phase === "waiting", percent }))];
  }
  const notice = (kind: NoticeKind, detail?: string): Part =>
    part("notice", [kind, detail, derivation.reason], () => renderNotice(context, kind, { reason: derivation.reason, detail }));
  if (phase === "cancelled") return [notice("cancelled")];
  if (phase === "failed") return [notice("failed", view.detail)];
  if (derivation.chosen === undefined && derivation.readings.length > 1) return [notice("ambiguous")];
  return derivation.status === "unsolved" || derivation.status === "partial" ? [notice(derivation.status)] : [];
}

function solution(context: RenderContext, derivation: DerivationSoFar): Part[] {
  const { steps, status } = derivation;
  // A question that was only copied down is said back above; that is no working.
  const begun = steps.some(({ rule }) => rule !== "question.given") || status === "growing";
  if (steps.length === 0 || !begun) return [];
  const inner = steps.map((step, index) => {
    const branch = isBranch(steps, index);
    return part(`step-${step.id}`, [step, branch], () => renderStep(context, step, branch));
  });
  return [{ ...part("steps", 0, () => section(context, "solution", context.words.steps, "ol")), inner }];
}

function answers(context: RenderContext, derivation: DerivationSoFar): Part[] {
  if (derivation.answers.length === 0) return [];
  const inner = derivation.answers.map((answer, index) => part(`answer-${index}`, answer, () => renderAnswer(context, answer)));
  return [{ ...part("answers", 0, () => section(context, "answers", context.words.answers, "dl")), inner }];
}

function figures(context: RenderContext, derivation: DerivationSoFar): Part[] {
  if (derivation.figures.length === 0) return [];
  const inner = derivation.figures.map((figure) => part(`figure-${figure.id}`, figure, () => renderFigure(context, figure)));
  return [{ ...part("figures", 0, () => section(context, "figures", context.words.figures, "div")), inner }];
}

function ending(context: RenderContext, { phase, derivation }: Asked): Part[] {
  if (phase !== "finished") return [];
  const counted = countSteps(derivation.steps);
  const solved = derivation.status === "solved" && counted.decided > 0;
  return [
    part("alternatives", [derivation.otherMethods, derivation.readings, derivation.chosen], () =>
      renderAlternatives(context, derivation),
    ),
    ...(solved
      ? [
          part("summary", counted, () =>
            element(
              context.document,
              "p",
              { class: "summary", part: "summary" },
              context.words.summary(counted.decided, counted.proved),
            ),
          ),
        ]
      : []),
  ];
}

/** How many steps there was something to decide about, substeps included, and how many of them are proved. */
export function countSteps(steps: readonly Step[]): { decided: number; proved: number } {
  const counted = { decided: 0, proved: 0 };
  for (const { verdict, substeps } of steps) {
    if (verdict.status !== "given") counted.decided += 1;
    if (verdict.status === "proved") counted.proved += 1;
    const inside = countSteps(substeps ?? []);
    counted.decided += inside.decided;
    counted.proved += inside.proved;
  }
  return counted;
}

/** A section with a heading and, inside, the list that its pieces go into. */
function section(context: RenderContext, name: string, heading: string, list: "ol" | "dl" | "div"): HTMLElement {
  const { document } = context;
  const container = element(document, list, {
    class: list === "ol" ? "steps" : "list",
    "data-parts": "",
    role: list === "ol" ? "list" : undefined,
  });
  // A group, not a landmark with a heading: the element does not know at which level of the page it stands, or how many of it there are.
  return element(
    document,
    "div",
    { class: name, part: name, role: "group", "aria-label": heading },
    element(document, "p", { class: "heading", part: "heading", "aria-hidden": "true" }, heading),
    container,
  );
}
