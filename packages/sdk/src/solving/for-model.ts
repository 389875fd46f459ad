import type { DerivationEnd } from "../derivation/derive-with.ts";

/** Reasons that no model could do away with: somebody has to choose or to say more, or the question is no question, or all but its looks is done. */
const notForModels: ReadonlySet<string> = new Set([
  "reason.empty",
  "reason.too-long",
  "reason.character",
  "reason.several-readings",
  "reason.several-questions",
  "reason.look-left-out",
  "reason.figure",
  "reason.method-unsuited",
]);

/** Whether a question that rules have worked on is one to ask a model. */
export const isForModel = ({ status, reason }: DerivationEnd): boolean =>
  status !== "solved" && !notForModels.has(reason?.key ?? "");
