import type { Provenance, Sampling } from "@math-viz/sdk";

/** What a person may set. */
type Slider = "temperature" | "topP" | "maxNewTokens" | "thinkingBudget";

/** The words about language models, in one language. */
export interface ModelWords {
  model: string;
  /** In place of its name, until that is known. */
  aModel: string;
  thinking: string;
  /** Which tier answered; `model` is its name. */
  tier: Record<Provenance["tier"], (model: string) => string>;
  /** In place of that, where none of the model's lines stands. */
  inVain(model: string): string;
  /** Why it was that one. */
  why: { rules: string; model: string; notReady: string };
  ranOn(backend: string, dtype: string): string;
  /** Before the ways in which it could not be run. */
  refused: string;
  /** The seal of the derivation, its sampling. */
  drawnWith: string;
  repairs: string;
  sentBack: string;
  /** Before a further try. */
  attempt(number: number): string;
  mended: string;
  notMended: string;
  resting(model: string): string;
  ask: string;
  askAgain: string;
  looking: string;
  offered(model: string): string;
  size: string;
  about(size: string): string;
  source: string;
  license: string;
  stays: string;
  /** In place of `stays`, where the browser keeps nothing. */
  leaves: string;
  download(size: string): string;
  notNow: string;
  downloading(model: string): string;
  amount(received: string, total: string | undefined): string;
  timeLeft(seconds: number): string;
  beginning: string;
  paused: string;
  waiting: string;
  retrying: string;
  pause: string;
  resume: string;
  cancel: string;
  loading(model: string): string;
  ready(model: string, backend: string, dtype: string): string;
  failed: string;
  /** In place of all the reasons why each way is none. */
  noWay: string;
  /** Before those. */
  whyNot: string;
  tryAgain: string;
  settings: string;
  setting: Record<keyof Sampling | Slider, string>;
  /** Beside the name of one that can be set. */
  settingMeans: Readonly<Partial<Record<Slider, string>>>;
}
