import { modelWordsFor } from "../../labels/model/index.ts";
import type { RenderContext } from "../context.ts";
import { element } from "../dom.ts";
import type { ModelSettings } from "./view.ts";

interface Range {
  min: number;
  max: number;
  step: number;
}

const ranges: Readonly<Record<keyof ModelSettings, Range>> = {
  temperature: { min: 0, max: 1.5, step: 0.05 },
  topP: { min: 0.05, max: 1, step: 0.05 },
  maxNewTokens: { min: 128, max: 8192, step: 128 },
  thinkingBudget: { min: 0, max: 8192, step: 128 },
};

/** How the model's tokens are drawn, a slider each, folded away. A slider says its number itself; `data-setting` names what it sets. */
export function renderSettings(context: RenderContext, settings: ModelSettings): HTMLElement {
  const { document, lang } = context;
  const words = modelWordsFor(lang);
  const rows = (Object.keys(ranges) as (keyof ModelSettings)[]).map((name) => {
    const value = String(settings[name]);
    const { min, max, step } = ranges[name];
    const range = { min: String(min), max: String(max), step: String(step) };
    return element(
      document,
      "label",
      { class: "setting" },
      element(document, "span", { class: "setting-name" }, words.setting[name]),
      element(document, "input", { type: "range", ...range, value, "data-setting": name, part: "slider" }),
      element(document, "output", {}, value),
    );
  });
  return element(
    document,
    "details",
    { class: "model-settings needs-script", part: "model-settings", "data-key": "model-settings-folded" },
    element(document, "summary", {}, words.settings),
    ...rows,
  );
}
