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
  // Three quarters of any number of tokens that can be set.
  thinkingBudget: { min: 0, max: 8192, step: 32 },
};

/** How the model's tokens are drawn, a slider each, folded away. A slider says its number itself; `data-setting` names what it sets. */
export function renderSettings(context: RenderContext, settings: ModelSettings): HTMLElement {
  const { document, lang } = context;
  const words = modelWordsFor(lang);
  const rows = (Object.keys(ranges) as (keyof ModelSettings)[]).map((name) => {
    const value = String(settings[name]);
    const { min, max, step } = ranges[name];
    const range = { min: String(min), max: String(max), step: String(step) };
    const means = words.settingMeans[name];
    const told = means === undefined ? words.setting[name] : `${words.setting[name]}${context.words.colon}${means}`;
    return element(
      document,
      "label",
      { class: "setting" },
      element(document, "span", { class: "setting-name" }, told),
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

/** Shows numbers by the sliders that stand in a root already: one that is moved takes others along. */
export function showSettings(root: ParentNode, settings: ModelSettings): void {
  for (const slider of root.querySelectorAll<HTMLInputElement>("input[data-setting]")) {
    const value = String(settings[slider.dataset.setting as keyof ModelSettings]);
    const shown = slider.parentElement?.querySelector("output");
    // What a person holds is where it is held.
    if (slider.value !== value) slider.value = value;
    if (shown) shown.textContent = value;
  }
}
