import type { Ask, Problem } from "../../contract.ts";

/** What a problem asks to be checked, if anything; what does it is loaded for these alone. */
export const checkAskedIn = ({ kind, asks }: Problem): Ask | undefined =>
  asks.find(({ what }) => what === "check-answer" || (what === "check" && kind.startsWith("check.")));

/** The options that a question gives to choose from. */
export const choiceAskedIn = ({ asks }: Problem): Ask | undefined => asks.find(({ what }) => what === "choice");
