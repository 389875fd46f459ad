import type { ModelState } from "@math-viz/sdk";

/** How tokens are drawn, as a person may set it. */
export interface ModelSettings {
  temperature: number;
  topP: number;
  maxNewTokens: number;
  thinkingBudget: number;
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
  /** As they would be if no person had moved a slider. */
  given: ModelSettings;
}
