import type { Sampling, UsualSampling } from "../../backend/backend.ts";

/** How a model is asked. */
export interface AskSettings {
  readonly sampling: Sampling;
  readonly maxNewTokens: number;
  readonly thinkingBudget: number;
  readonly signal?: AbortSignal | undefined;
}

/** As DeepSeek advises for its R1 family, for models that say nothing of it. */
const usual: Required<UsualSampling> = {
  ...{ temperature: 0.6, topP: 0.95, topK: 0, minP: 0, repetitionPenalty: 1 },
  maxNewTokens: 2048,
};

/** Where nobody says otherwise. A quarter of the tokens is kept for what is written after the thinking. @param advised by the model's authors */
export function usualSettings({
  maxNewTokens = usual.maxNewTokens,
  ...advised
}: UsualSampling = {}): Required<UsualSampling> & Pick<AskSettings, "thinkingBudget"> {
  return { ...usual, ...advised, maxNewTokens, thinkingBudget: Math.floor((maxNewTokens * 3) / 4) };
}

/** What callers left open, filled in. */
export function askSettings(
  asked: { sampling?: Partial<Sampling>; maxNewTokens?: number; thinkingBudget?: number },
  ofModel: UsualSampling | undefined,
  seed: number,
  signal: AbortSignal | undefined,
): AskSettings {
  const most = asked.maxNewTokens ?? ofModel?.maxNewTokens;
  const { maxNewTokens, thinkingBudget, ...sampling } = usualSettings({
    ...ofModel,
    ...(most !== undefined && { maxNewTokens: most }),
  });
  return {
    sampling: { ...sampling, seed, ...asked.sampling },
    maxNewTokens,
    thinkingBudget: asked.thinkingBudget ?? thinkingBudget,
    signal,
  };
}
