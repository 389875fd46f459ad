import type { RenderContext } from "../context.ts";
import { element } from "../dom.ts";
import { type Asked, type ModelParts, type Part, part } from "../parts.ts";
import { panelInWords, panelPart } from "./panel.ts";
import { renderSettings } from "./sliders.ts";
import { renderRepairs, renderThinking, renderTier } from "./told.ts";
import type { ModelView } from "./view.ts";

/** What a model adds to what there is to see; `model` is that of a live element. */
export function modelParts(model?: ModelView): ModelParts {
  return {
    thinking: (context, { thinking = "" }) => (thinking.trim() === "" ? [] : [thinkingPart(context, thinking.trim())]),
    repairs: (context, { derivation: { repairs = [] } }) =>
      repairs.length === 0 ? [] : [part("repairs", repairs, () => renderRepairs(context, repairs))],
    tier: (context, view) => tierParts(context, view, model),
    panel: (context) => (model === undefined ? [] : panelParts(context, model)),
    told: (lang) => model && panelInWords(model, lang),
  };
}

function tierParts(context: RenderContext, { derivation }: Asked, model: ModelView | undefined): Part[] {
  const { provenance, status, steps, answers } = derivation;
  if (provenance === undefined || (provenance.tier === "rules" && model === undefined)) return [];
  const name = provenance.model === undefined || provenance.model.id === model?.id ? (model?.name ?? "") : provenance.model.id;
  const come =
    status === "solved" ? "solved" : answers.length > 0 || steps.some(({ source }) => source === "model") ? "some" : "none";
  return [part("tier", [provenance, name, come], () => renderTier(context, provenance, name, come))];
}

function panelParts(context: RenderContext, model: ModelView): Part[] {
  const panel = panelPart(context, model);
  if (panel === undefined) return [];
  // Not drawn again while somebody moves a slider: its numbers are changed in place.
  return [panel, part("model-settings", model.given, () => renderSettings(context, model.settings))];
}

/** What is unfolded and scrolled stays so while more comes. */
function thinkingPart(context: RenderContext, thinking: string): Part {
  const { document } = context;
  const text = (): HTMLElement => element(document, "p", { dir: "auto", lang: "" }, thinking);
  return { ...part("thinking", 0, () => renderThinking(context)), inner: [part("thinking-text", thinking, text)] };
}
