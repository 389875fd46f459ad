import type { PromptProfile } from "../manifest/manifest.ts";
import type { LoadOrder } from "./port.ts";

/** What a thread is told of how its model wants to be asked. */
export const profileOrder = ({
  thinking,
  sampling,
  maxNewTokens,
}: PromptProfile): Pick<LoadOrder, "opensThinking" | "usualSampling"> => ({
  opensThinking: thinking !== "none",
  usualSampling: { ...sampling, maxNewTokens },
});
