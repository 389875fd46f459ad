import type { ModelManifest } from "../manifest/manifest.ts";
import type { LoadOrder } from "./port.ts";

/** What a thread is told of how its model wants to be asked, and of what it is to answer. */
export const profileOrder = ({
  prompt: { thinking, sampling, maxNewTokens },
  knownAnswer,
}: ModelManifest): Pick<LoadOrder, "opensThinking" | "usualSampling" | "knownAnswer"> => ({
  opensThinking: thinking !== "none",
  usualSampling: { ...sampling, maxNewTokens },
  ...(knownAnswer && { knownAnswer }),
});
