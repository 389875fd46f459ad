import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { freeLetters, sizeOf } from "../../../expression/mathjson.ts";
import { near, pointsFor } from "./points.ts";
import { readable } from "./readable.ts";

/** A formula at some points, to tell quickly which other formulas cannot equal it. */
export interface ValueProbe {
  readonly letters: readonly string[];
  /** Whether another formula has the same values at the first few points. */
  agrees(other: MathJson): boolean;
  /** The same at all points, far more than chance could bring about. */
  agreesThroughout(other: MathJson): boolean;
}

interface Sample {
  readonly at: readonly number[];
  readonly value: number;
}

const quick = 5;

/** undefined for a formula without values. */
export function valueProbe(json: MathJson, others: readonly MathJson[], spend: Spend): ValueProbe | undefined {
  const target = readable(json);
  const letters = [...new Set([target, ...others.map(readable)].flatMap(freeLetters))];
  const run = compiled(target, letters);
  if (!run) return undefined;
  const all = pointsFor(letters.length)
    .map((at): Sample => ({ at, value: run(...at) }))
    .filter(({ value }) => Number.isFinite(value));
  // Where only some of the places make sense, as for a sum to n, candidates are compared at those.
  const references = others.map((other) => compiled(readable(other), letters));
  const sensible = all.filter(({ at }) => references.every((reference) => !reference || Number.isFinite(reference(...at))));
  const samples = sensible.length >= 3 ? sensible : all;
  if (samples.length < Math.min(3, pointsFor(letters.length).length)) return undefined;
  const agreesAt = (other: MathJson, points: readonly Sample[], least: number): boolean => {
    spend(20 * sizeOf(other));
    const compute = compiled(other, letters) ?? compiled(readable(other), letters);
    return compute !== undefined && agreeing(compute, points, least);
  };
  const some = samples.slice(0, quick);
  return {
    letters,
    agrees: (other) => agreesAt(other, some, Math.min(3, some.length)),
    agreesThroughout: (other) => agreesAt(other, samples, Math.min(Math.ceil(samples.length / 2), 6)),
  };
}

/** The same value wherever both have one, and at `least` so many points. */
function agreeing(compute: (...values: number[]) => number, points: readonly Sample[], least: number): boolean {
  let agreed = 0;
  for (const { at, value } of points) {
    const other = compute(...at);
    if (!Number.isFinite(other)) continue;
    if (!near(value, other)) return false;
    agreed++;
  }
  return agreed >= least;
}
