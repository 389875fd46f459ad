import { checkStep } from "../../packages/sdk/src/check-step.ts";
import { operations } from "../../packages/sdk/src/checking/check-claim.ts";
import type { Verdict } from "../../packages/sdk/src/contract.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import * as calculus from "../../packages/sdk/src/verification/calculus/rungs.ts";
import { type Claim, verifyWithin } from "../../packages/sdk/src/verification/verify-step.ts";
import { median } from "../support/statistics.ts";
import { type Conditions, judgeConditions, trueUnderConditions } from "./conditions.ts";
import type { ConfirmedPair } from "./generate.ts";

/** What the verifier of this project says of a pair. */
export interface Ours {
  readonly verdict: Verdict;
  /** Milliseconds for the verdict, of lines that have been read and without looking for the mistake in a wrong one: the median of some runs. */
  readonly ms: number;
  readonly conditions?: Conditions;
  /** A false pair was proved, but under conditions that make it true. */
  readonly trueUnderConditions?: true;
  /** What it threw instead of a verdict. */
  readonly error?: string;
}

const repeats = 5;
/** What takes longer is timed less often. */
const patience = 60;

export async function runOurs(pairs: readonly ConfirmedPair[], progress: (done: number) => void): Promise<Map<string, Ours>> {
  // All of them once, so that the machine has learnt the code before anything counts.
  const firsts = new Map<string, Ours>();
  for (const [index, pair] of pairs.entries()) {
    firsts.set(pair.id, await runOnce(pair));
    progress(index / 2);
  }
  const found = new Map<string, Ours>();
  for (const [index, pair] of pairs.entries()) {
    const first = firsts.get(pair.id) as Ours;
    const times: number[] = [];
    let spent = 0;
    while (first.error === undefined && times.length < repeats && spent < patience) {
      const ms = timed(pair);
      times.push(ms);
      spent += ms;
    }
    found.set(pair.id, { ...first, ms: times.length > 0 ? median(times) : first.ms, ...judged(pair, first.verdict) });
    progress((pairs.length + index) / 2);
  }
  return found;
}

function judged(pair: ConfirmedPair, verdict: Verdict): Partial<Ours> {
  const conditions = judgeConditions(pair, verdict);
  const excused = !pair.truth && verdict.status === "proved" && trueUnderConditions(pair, verdict);
  return { ...(conditions ? { conditions } : {}), ...(excused ? { trueUnderConditions: true } : {}) };
}

function timed({ before, after, relation, assuming = [], numbers }: ConfirmedPair): number {
  const lines = { before: parse(before), after: parse(after), assuming: assuming.map(parse) };
  const claim: Claim = { ...lines, relation, calculus, ...(numbers ? { numbers } : {}) };
  const start = performance.now();
  verifyWithin(operations, claim);
  return performance.now() - start;
}

async function runOnce({ before, after, relation, assuming, numbers }: ConfirmedPair): Promise<Ours> {
  const options = { relation, ...(assuming ? { assuming: [...assuming] } : {}), ...(numbers ? { numbers } : {}) };
  const start = performance.now();
  try {
    const verdict = await checkStep(before, after, options);
    return { verdict, ms: performance.now() - start };
  } catch (error) {
    return {
      verdict: { status: "unchecked" },
      ms: performance.now() - start,
      error: error instanceof Error ? error.message : String(error),
    };
  }
}
