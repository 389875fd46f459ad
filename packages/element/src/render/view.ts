import type { Derivation } from "@math-viz/sdk";

/** A derivation while it grows: what has arrived so far. A finished Derivation is one too. */
export type DerivationSoFar = Pick<
  Derivation,
  "question" | "readings" | "chosen" | "steps" | "answers" | "figures" | "otherMethods" | "reason"
> & {
  status: Derivation["status"] | "growing";
};

/** Everything there is to see, as data. */
export type View =
  | { phase: "empty" }
  | { phase: "waiting" | "solving"; derivation: DerivationSoFar; percent?: number }
  | { phase: "cancelled"; derivation: DerivationSoFar }
  | { phase: "failed"; derivation: DerivationSoFar; detail: string }
  | { phase: "finished"; derivation: DerivationSoFar };

export type Phase = View["phase"];
