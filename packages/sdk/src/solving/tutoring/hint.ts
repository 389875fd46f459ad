import type { Problem, Step } from "../../contract.ts";
import type { DerivationEnd } from "../../derivation/derive-with.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";

/** A problem whose next step is asked for, and not its answers: what is to be derived, and which step it is, counted from 1. */
export interface HintRequest {
  readonly problem: Problem;
  readonly number: number;
}

export function hintAskedIn(problem: Problem): HintRequest | undefined {
  const hint = problem.asks.find(({ what }) => what === "hint");
  if (hint === undefined) return undefined;
  const number = Number(rationalOf(hint.with?.number?.json ?? 1)?.numerator ?? 1n);
  return { problem: { ...problem, asks: problem.asks.filter((ask) => ask !== hint) }, number };
}

/**
 * The steps of a derivation as far as a hint goes: those before the one with the number as they are, that one as a sentence without its result. Where
 * the derivation has no step with this number, or came to nothing, there is no hint.
 */
export function hintFrom(steps: readonly Step[], end: DerivationEnd, number: number): { steps: Step[]; end: DerivationEnd } {
  const isGiven = ({ rule }: Step): boolean => rule === "question.given";
  const worked = steps.filter((step) => !isGiven(step));
  const next = worked[Math.min(number, worked.length) - 1];
  if (end.status === "unsolved") return { steps: [...steps], end };
  const reason = { key: number > worked.length ? "reason.no-further-hint" : "reason.hint-only" };
  const ending = { ...end, status: "partial", layers: [], reason } as const;
  if (next === undefined) return { steps: [...steps], end: ending };
  const shown = steps.slice(0, steps.indexOf(next));
  const line = next.before ?? shown.at(-1)?.after ?? next.after;
  const { substeps: _, changed: __, marks: ___, from: ____, condition: _____, ...rest } = next;
  const told: Step = { ...rest, kind: "remark", relation: "states", before: line, after: line, verdict: { status: "given" } };
  return { steps: [...shown, told], end: ending };
}
