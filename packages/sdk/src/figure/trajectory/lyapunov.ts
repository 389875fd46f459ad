import { type Spend, spendFreely } from "../../algebra/spend.ts";
import { march } from "./march.ts";
import type { VectorField } from "./vector-field.ts";

/** How neighbours of a trajectory part from it, at the end of every step after the first ones. */
export interface Growth {
  readonly t: number[];
  /** Logarithm of the factor by which an infinitesimal distance has grown. */
  readonly logarithm: number[];
  readonly states: number[][];
  /** It ended before it was followed far enough: blow-up, no rates beyond, out of bounds. */
  readonly broken: boolean;
}

export interface GrowthOptions {
  readonly start: readonly number[];
  readonly from: number;
  /** No number in a state may be larger. */
  readonly bound: number;
  readonly spend?: Spend;
}

/** Steps not looked at, for the state and the tangent to settle. */
const settling = 100;
/** Steps after which it is seen whether more are of use. A step is a sixth of a period to a whole one. */
const least = 1000;
/** Many, since what looks like chaos may end: of random systems that part so fast, every eighth has come to a cycle or to rest after some more time. */
const most = 2500;
/**
 * Neighbours that have parted by e²⁰ do so exponentially: those of regular motion part like a power of the time, and would take millions of periods for as much. Where
 * they have parted by less than e⁸ after the least number of steps, they will not come that far.
 */
export const clearGrowth = 20;
const faintGrowth = 8;
const evaluationsPerStep = 200;

/**
 * Follows a trajectory and a tangent vector u of length 1 along it: u′ = Ju − (u·Ju)u, and the logarithm of the growth s′ = u·Ju. That is Benettin's
 * renormalisation in the limit of short times (Benettin, Galgani, Giorgilli, Strelcyn, Meccanica 15, 1980; Goldhirsch, Sulem, Orszag, Physica D 27, 1987).
 * Ju by central differences.
 */
export function growthAlong(field: VectorField, { start, from, bound, spend = spendFreely }: GrowthOptions): Growth {
  const { dimension } = field;
  const tangent = Array.from({ length: dimension }, (_, index) => 1 / (1 + index));
  const length = Math.hypot(...tangent);
  const record: Omit<Growth, "broken"> = { t: [], logarithm: [], states: start.map(() => []) };
  let steps = 0;
  let outside = false;
  const way = {
    field: withTangent(field),
    start: [...start, ...tangent.map((part) => part / length), 0],
    from,
    to: from + endless,
    tolerance: 1e-8,
    // `march` counts for twice as many letters as there are right sides.
    spend: (operations: number) => spend(operations / 2),
    evaluations: evaluationsPerStep * most,
  };
  const arrival = march(way, ({ to, state }) => {
    steps++;
    outside = state.slice(0, dimension).some((value) => Math.abs(value) > bound);
    if (outside) return false;
    if (steps <= settling) return true;
    record.t.push(to);
    record.logarithm.push(state[2 * dimension] ?? Number.NaN);
    for (const [index, column] of record.states.entries()) column.push(state[index] ?? Number.NaN);
    const growth = (record.logarithm.at(-1) ?? 0) - (record.logarithm[0] ?? 0);
    return steps < least || (steps < most && growth > faintGrowth);
  });
  return { ...record, broken: outside || arrival.passage !== "stopped" };
}

/** The number of steps ends it, never the time. */
const endless = 1e9;

function withTangent({ dimension, rates }: VectorField): VectorField {
  return {
    dimension: 2 * dimension + 1,
    rates(t, whole) {
      const state = whole.slice(0, dimension);
      const tangent = whole.slice(dimension, 2 * dimension);
      const change = 1e-6 * (1 + Math.hypot(...state));
      const ahead = rates(t, moved(state, tangent, change));
      const behind = rates(t, moved(state, tangent, -change));
      const image = ahead.map((rate, index) => (rate - (behind[index] ?? Number.NaN)) / (2 * change));
      const growth = product(tangent, image) / product(tangent, tangent);
      return [...rates(t, state), ...image.map((part, index) => part - growth * (tangent[index] ?? 0)), growth];
    },
  };
}

const moved = (state: readonly number[], tangent: readonly number[], change: number): number[] =>
  state.map((value, index) => value + change * (tangent[index] ?? 0));

const product = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
