import type { RenderContext } from "../context.ts";
import type { ModelParts, Part } from "../parts.ts";
import type { View } from "../view.ts";
import { renderPanel } from "./panel.ts";
import { renderSettings } from "./sliders.ts";
import { renderRepairs, renderThinking, renderTier } from "./told.ts";
import type { ModelView } from "./view.ts";

const part = (key: string, data: unknown, render: Part["render"]): Part => ({ key, signature: JSON.stringify(data), render });

/** What a model adds to what there is to see; `model` is that of a live element. */
export function modelParts(model?: ModelView): ModelParts {
  return {
    thinking: (context, { thinking = "" }) =>
      thinking.trim() === "" ? [] : [part("thinking", thinking, () => renderThinking(context, thinking))],
    repairs: (context, { derivation: { repairs = [] } }) =>
      repairs.length === 0 ? [] : [part("repairs", repairs, () => renderRepairs(context, repairs))],
    tier: (context, view) => tierParts(context, view, model),
    panel: (context) => (model === undefined ? [] : panelParts(context, model)),
  };
}

function tierParts(
  context: RenderContext,
  { derivation }: Exclude<View, { phase: "empty" }>,
  model: ModelView | undefined,
): Part[] {
  const { provenance, status } = derivation;
  if (provenance === undefined || (provenance.tier === "rules" && model === undefined)) return [];
  const name = provenance.model === undefined || provenance.model.id === model?.id ? (model?.name ?? "") : provenance.model.id;
  const isSolved = status === "solved";
  return [part("tier", [provenance, name, isSolved], () => renderTier(context, provenance, name, isSolved))];
}

function panelParts(context: RenderContext, model: ModelView): Part[] {
  const { name, state, isWanted, settings } = model;
  const told = state.phase === "failed" ? [name, "failed", state.error.message] : [name, state, isWanted];
  const isShown = isWanted || state.phase !== "resting";
  return [
    part("model", told, () => renderPanel(context, model)),
    // Not drawn again while somebody moves a slider: it says its number itself.
    ...(isShown ? [part("model-settings", 0, () => renderSettings(context, settings))] : []),
  ];
}
