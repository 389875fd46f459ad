/** A formula that two parsers read differently, which of them is right, and why. Where ours is wrong it is to be mended, not decided. */
export interface Decision {
  source: string;
  right: "ours" | "both";
  why: string;
}

/** Formulas that differ for the same reason. */
export type DecidedGroup = readonly [right: Decision["right"], why: string, sources: readonly string[]];
