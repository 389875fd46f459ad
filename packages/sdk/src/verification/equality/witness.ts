import { rationalToNumber } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { compareValues, quickly } from "./compare-values.ts";
import { type Assignment, assignments } from "./points.ts";

/** What looking at points gives: one at which two formulas differ for certain, or at how many they agree. */
export interface Search {
  readonly witness: Assignment | undefined;
  /** At so many points both have values that agree to fifty digits. */
  readonly agreeing: number;
}

export interface SearchOptions {
  readonly spend: Spend;
  readonly seed: number;
  /** Whether a point is one at which the hypotheses hold for certain. */
  readonly allowed?: (point: Assignment) => boolean;
  /** So many agreeing points are enough; without it, as many as sampling asks for. */
  readonly enough?: number;
  /** Points to be tried before others. */
  readonly first?: readonly Assignment[];
}

/** So many random points are tried in doubles, and so many agreeing ones looked at with certified enclosures. */
const randomPoints = 120;
const enoughAgreeing = 24;

/** Looks for a point at which two formulas have different values. */
export function searchWitness(left: MathJson, right: MathJson, letters: readonly string[], options: SearchOptions): Search {
  const { spend, seed, allowed = () => true } = options;
  const quick = quickly(left, right, letters);
  let agreeing = 0;
  const later: Assignment[] = [];
  for (const point of options.first ?? []) {
    if (allowed(point) && compareValues(left, right, point, spend) === "different") return { witness: point, agreeing };
  }
  for (const point of assignments(letters, seed, randomPoints)) {
    if (later.length >= (options.enough ?? randomPoints) * 4) break;
    spend(4);
    const values = letters.map((letter) => rationalToNumber(point.get(letter) ?? { numerator: 0n, denominator: 1n }));
    const first = quick?.(values) ?? "close";
    if (first === "no-value" || !allowed(point)) continue;
    if (first === "close") later.push(point);
    else if (compareValues(left, right, point, spend) === "different") return { witness: point, agreeing };
  }
  // Points at which doubles see no difference: digits beyond them may.
  for (const point of later) {
    const found = compareValues(left, right, point, spend);
    if (found === "different") return { witness: point, agreeing };
    if (found === "close") agreeing += 1;
    if (agreeing >= (options.enough ?? enoughAgreeing)) break;
  }
  return { witness: undefined, agreeing };
}
