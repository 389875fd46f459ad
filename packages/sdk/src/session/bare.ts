import type { Derivation, Message } from "../contract.ts";
import { version } from "../version.ts";

/** An answer to what is said about the conversation itself; nothing is derived for it. */
export const bare = (text: string, status: Derivation["status"], more: Partial<Derivation> = {}): Derivation => ({
  version: 1,
  question: { text },
  readings: [],
  status,
  steps: [],
  answers: [],
  figures: [],
  provenance: { sdk: version, methods: [], tier: "rules", seed: 0 },
  ...more,
});

/** What cannot be done here, with the reason. */
export const declined = (text: string, why: string, params?: Message["params"]): Derivation =>
  bare(text, "unsolved", { reason: { key: `reason.follow-up.${why}`, ...(params ? { params } : {}) } });
