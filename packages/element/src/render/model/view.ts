import type { ModelState } from "@math-viz/sdk";

/** How tokens are drawn, as a person may set it. */
export interface ModelSettings {
  temperature: number;
  topP: number;
  maxNewTokens: number;
  thinkingBudget: number;
}

/** As DeepSeek advises for its R1 family. */
const usual = { temperature: 0.6, topP: 0.95, maxNewTokens: 2048 };

/** Where nobody says otherwise. A quarter of the tokens is kept for what is written after the thinking. @param advised by the model's authors */
export function usualSettings(advised: Partial<typeof usual> = {}): ModelSettings {
  const { temperature, topP, maxNewTokens } = { ...usual, ...advised };
  return { temperature, topP, maxNewTokens, thinkingBudget: Math.floor((maxNewTokens * 3) / 4) };
}

/** The model of an element, as data. */
export interface ModelView {
  id: string;
  /** As people know it. */
  name: string;
  state: ModelState;
  /** Whether it might get further than what is shown. */
  isWanted: boolean;
  /** What is shown was asked of a model already. */
  wasAsked: boolean;
  settings: ModelSettings;
  /** Those of them that the page gave, not a person with the sliders. */
  given: Partial<ModelSettings>;
}
