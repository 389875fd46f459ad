import type { Derivation, Language } from "../contract.ts";

/** One thing said in a conversation, and what came of it. */
export interface Turn {
  readonly text: string;
  /** What it was answered with; none where it brought back what an earlier turn had been answered with. */
  readonly derivation?: Derivation;
  /** The turn whose problem and picture stand after it; −1 while nothing has been understood. */
  readonly state: number;
  /** The one that stood before it: what "undo" goes back to. */
  readonly from: number;
  /** Methods that its question has been solved by, where another one was asked for. */
  readonly tried?: readonly string[];
}

/** What a turn comes to, before it is written down. */
export interface TurnResult {
  readonly turn: Turn;
  readonly derivation: Derivation;
  readonly lang?: Language;
}

/** What a turn starts from. */
export interface Standing {
  readonly turns: readonly Turn[];
  /** −1 where nothing stands. */
  readonly state: number;
  readonly lang: Language | undefined;
}
