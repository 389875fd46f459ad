import type { ModelState } from "@math-viz/sdk";

/** How tokens are drawn, as a person may set it. */
export interface ModelSettings {
  temperature: number;
  topP: number;
  maxNewTokens: number;
  thinkingBudget: number;
}

/** As DeepSeek advises for its R1 family. */
export const usualSettings: ModelSettings = { temperature: 0.6, topP: 0.95, maxNewTokens: 2048, thinkingBudget: 1536 };

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
