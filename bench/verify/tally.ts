import type { ConfirmedPair } from "./generate.ts";
import type { Ours } from "./ours.ts";
import type { Peers } from "./peer/sympy.ts";

/** A pair with what was said of it. */
export interface Judged {
  readonly pair: ConfirmedPair;
  readonly ours: Ours;
  readonly peers?: Peers | undefined;
}

type Status = "proved" | "sampled" | "refuted" | "unchecked";

export interface Tally {
  readonly pairs: number;
  /** Verdicts on the true pairs, and on the false ones. */
  readonly onTrue: Readonly<Record<Status, number>>;
  readonly onFalse: Readonly<Record<Status, number>>;
  /** False pairs that are no traps and still "sampled". */
  readonly sampledNoTrap: number;
  /** False pairs that are proved under conditions that make them true. */
  readonly provedUnderConditions: number;
  readonly conditions: { readonly needed: number; readonly judged: number; readonly right: number; readonly tooStrong: number };
  /** Pairs at which something was thrown. */
  readonly errors: number;
}

const statusOf = ({ ours }: Judged): Status => (ours.verdict.status === "given" ? "unchecked" : ours.verdict.status);

export function tallyOf(judged: readonly Judged[]): Tally {
  const count = (each: readonly Judged[]): Record<Status, number> => ({
    proved: each.filter((one) => statusOf(one) === "proved").length,
    sampled: each.filter((one) => statusOf(one) === "sampled").length,
    refuted: each.filter((one) => statusOf(one) === "refuted").length,
    unchecked: each.filter((one) => statusOf(one) === "unchecked").length,
  });
  const [trues, falses] = [judged.filter(({ pair }) => pair.truth), judged.filter(({ pair }) => !pair.truth)];
  const conditional = trues.filter(({ pair }) => pair.conditions !== undefined);
  return {
    pairs: judged.length,
    onTrue: count(trues),
    onFalse: count(falses),
    sampledNoTrap: falses.filter((each) => statusOf(each) === "sampled" && each.pair.trap === undefined).length,
    provedUnderConditions: falses.filter(({ ours }) => ours.trueUnderConditions).length,
    conditions: {
      needed: conditional.length,
      judged: conditional.filter(({ ours }) => ours.conditions?.right !== undefined).length,
      right: conditional.filter(({ ours }) => ours.conditions?.right === true).length,
      tooStrong: judged.filter(({ ours }) => ours.conditions?.tooStrong).length,
    },
    errors: judged.filter(({ ours }) => ours.error !== undefined).length,
  };
}

/** One thing that must be so. */
export interface Must {
  readonly says: string;
  readonly found: string;
  readonly reached: boolean;
}

const mostUnchecked = 0.03;
const leastProved = 0.9;
const leastConditions = 0.98;
/** Milliseconds, for what is decided by a polynomial identity. */
const exactMilliseconds = 0.3;

const percent = (part: number, of: number): string => (of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`);

function falselyProved({ onFalse, provedUnderConditions }: Tally): string {
  const under = provedUnderConditions > 0 ? ` (${provedUnderConditions} of them under conditions that make them true)` : "";
  return `${onFalse.proved}${under}`;
}

export function musts(tally: Tally, exactMedian: number): Must[] {
  const { onTrue, onFalse, conditions, pairs, sampledNoTrap } = tally;
  const trues = Object.values(onTrue).reduce((a, b) => a + b, 0);
  const unchecked = onTrue.unchecked + onFalse.unchecked;
  return [
    { says: "no false pair is proved", found: falselyProved(tally), reached: onFalse.proved === 0 },
    { says: "no true pair is refuted", found: String(onTrue.refuted), reached: onTrue.refuted === 0 },
    { says: "no false pair is sampled, but for traps", found: String(sampledNoTrap), reached: sampledNoTrap === 0 },
    {
      says: `at most ${100 * mostUnchecked} % of all pairs are unchecked`,
      found: `${unchecked}, ${percent(unchecked, pairs)}`,
      reached: unchecked <= mostUnchecked * pairs,
    },
    {
      says: `at least ${100 * leastProved} % of the true pairs are proved`,
      found: `${onTrue.proved}, ${percent(onTrue.proved, trues)}`,
      reached: onTrue.proved >= leastProved * trues,
    },
    {
      says: `conditions are right in at least ${100 * leastConditions} % of the pairs that need one and are proved or sampled`,
      found: `${conditions.right} of ${conditions.judged}, ${percent(conditions.right, conditions.judged)} (${conditions.needed} need one)`,
      reached: conditions.right >= leastConditions * conditions.judged,
    },
    {
      says: `the median by polynomial identity is at most ${exactMilliseconds} ms`,
      found: Number.isNaN(exactMedian) ? "none so decided" : `${exactMedian.toPrecision(3)} ms`,
      reached: !(exactMedian > exactMilliseconds),
    },
  ];
}
