import type {
  Derivation,
  FromEngine,
  Language,
  Message,
  PlotSpec,
  Question,
  RelayedState,
  SolveEvent,
  SolveOptions,
  ToEngine,
  Wording,
} from "@math-viz/sdk";
import type { Drawing } from "../charts/sampler.ts";

/** What crosses: no functions. A language model stays with the page, and is asked from the worker. */
export type PlainOptions = Omit<SolveOptions, "signal" | "engine">;

/** What crosses between a page and its worker: plain JSON both ways. */
export type ToWorker =
  | { type: "solve"; job: number; question: Question; options: PlainOptions; model?: RelayedState }
  /** What the language model says to what the job has asked it. */
  | { type: "model"; job: number; message: FromEngine }
  | { type: "word"; job: number; derivation: Derivation; lang: Language }
  | { type: "draw"; job: number; drawing: Drawing };

export type FromWorker =
  /** Sent once, when the code has loaded: a worker that a policy blocks never says it. */
  | { type: "ready" }
  /** `wording` holds the templates for what this event brings, so that a step can be read as soon as it arrives. */
  | { type: "event"; job: number; event: SolveEvent; wording: Wording }
  /** A question to the page's language model. */
  | { type: "ask-model"; job: number; message: ToEngine }
  | { type: "worded"; job: number; wording: Wording }
  /** `milliseconds`: how long it took, the way to the worker and back not counted. */
  | { type: "drawn"; job: number; spec: PlotSpec; milliseconds: number }
  | { type: "done"; job: number }
  /** `said`: the same in a form that every language can say, where there is one. */
  | { type: "failed"; job: number; name: string; message: string; said?: Message };
