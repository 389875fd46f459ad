import type { Spend } from "../algebra/spend.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { type Eliminated, hasCalculus } from "./calculus/heads.ts";
import type { CalculusRungs } from "./calculus/load.ts";

/** What all parts of one decision share. */
export interface Context {
  readonly spend: Spend;
  readonly seed: number;
  readonly assuming: readonly MathJson[];
  readonly complex: boolean;
  readonly calculus: CalculusRungs | undefined;
  /** Letters that say how many terms a sum has. */
  readonly counted: readonly string[];
}

export const undecided: Verdict = { status: "unchecked" };

/** Both sides without derivatives, sums and the like, each written out with a view to the whole line. */
export function bothEliminated(
  before: MathJson,
  after: MathJson,
  { spend, assuming, calculus }: Context,
): [Eliminated, Eliminated] {
  const within: MathJson = ["List", before, after];
  const side = (json: MathJson): Eliminated =>
    calculus && hasCalculus(json)
      ? calculus.eliminated(json, { within, assuming, spend })
      : { kind: "formula", json, necessary: [], sufficient: [] };
  return [side(before), side(after)];
}
