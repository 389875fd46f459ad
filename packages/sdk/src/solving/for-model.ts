import type { Problem } from "../contract.ts";
import type { DerivationEnd } from "../derivation/derive-with.ts";

/** Asks that a picture answers. */
export const drawings: ReadonlySet<string> = new Set(["graph", "trajectory", "phase-portrait"]);

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

/**
 * Whether a question that rules have worked on is one to ask a model: not where they are done, nor for a program or a picture alone, since a model that
 * draws has nothing that could be held against the question.
 */
export function isForModel({ status, reason }: DerivationEnd, problem: Problem | undefined): boolean {
  if (status === "solved" || notForModels.has(reason?.key ?? "")) return false;
  if (problem === undefined) return true;
  const isPicture = problem.asks.length > 0 && problem.asks.every(({ what }) => drawings.has(what));
  return !isPicture && !/^(code|picture)\./.test(problem.kind);
}
