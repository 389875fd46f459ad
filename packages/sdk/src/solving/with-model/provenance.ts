import type { TextEngine } from "../../backend/backend.ts";
import type { Message, Provenance } from "../../contract.ts";
import type { AskSettings } from "../../model/proposing/settings.ts";

/** An engine that tried other ways before may say which, and why they were not taken. */
type Chosen = TextEngine & { readonly refused?: readonly { backend: string; dtype?: string; reason: Message }[] };

/** Which weights were asked, where they run and why not elsewhere, and how their tokens were drawn. */
export function modelProvenance(
  engine: Chosen,
  { sampling, maxNewTokens, thinkingBudget }: AskSettings,
): Pick<Provenance, "model" | "backend"> {
  const refused = (engine.refused ?? []).map(({ backend, dtype, reason }) => ({
    backend: dtype === undefined ? backend : `${backend} ${dtype}`,
    reason,
  }));
  return {
    model: { ...engine.model, sampling: { ...sampling, maxNewTokens, thinkingBudget } },
    backend: { chosen: engine.backend, refused },
  };
}
