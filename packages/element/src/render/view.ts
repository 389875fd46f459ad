import type { Derivation } from "@math-viz/sdk";

/** A derivation while it grows: what has arrived so far. A finished Derivation is one too. */
export type DerivationSoFar = Pick<
  Derivation,
  "question" | "readings" | "chosen" | "steps" | "answers" | "figures" | "otherMethods" | "reason" | "repairs"
> & {
  provenance?: Derivation["provenance"];
  status: Derivation["status"] | "growing";
};

/** Everything there is to see, as data. */
export type View =
  | { phase: "empty" }
  | (Shown & { phase: "waiting" | "solving"; percent?: number })
  | (Shown & { phase: "cancelled" })
  | (Shown & { phase: "failed"; detail: string })
  | (Shown & { phase: "finished" });

interface Shown {
  derivation: DerivationSoFar;
  /** What a model has thought so far. */
  thinking?: string;
}

export type Phase = View["phase"];
