/** A formula that two parsers read differently, which of them is right, and why. */
export interface Decision {
  source: string;
  right: "ours" | "theirs" | "both";
  why: string;
}

export const decided: readonly Decision[] = [];
