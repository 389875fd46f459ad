import type { Derivation, Language, Question, SolveEvent, SolveOptions, Wording } from "@math-viz/sdk";

/** What crosses between a page and its worker: plain JSON both ways. */
export type ToWorker =
  | { type: "solve"; job: number; question: Question; options: Omit<SolveOptions, "signal"> }
  | { type: "word"; job: number; derivation: Derivation; lang: Language };

export type FromWorker =
  /** Sent once, when the code has loaded: a worker that a policy blocks never says it. */
  | { type: "ready" }
  /** `wording` holds the templates for what this event brings, so that a step can be read as soon as it arrives. */
  | { type: "event"; job: number; event: SolveEvent; wording: Wording }
  | { type: "worded"; job: number; wording: Wording }
  | { type: "done"; job: number }
  | { type: "failed"; job: number; name: string; message: string };
