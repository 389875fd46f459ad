import { type Spend, spendFreely } from "../../algebra/spend.ts";
import { distanceBetween, extentOf } from "./extent.ts";
import type { Trajectory } from "./integrate.ts";
import { march } from "./march.ts";
import { endOf } from "./trajectory-end.ts";
import type { VectorField } from "./vector-field.ts";

/** Moves shorter than this, relative to the whole way, are no moves. */
const still = 1e-8;
const mostEvaluations = 60_000;

/**
 * The state that a trajectory comes to rest in, right to some seven digits of its size: followed for twice its time beyond its end, it no longer moves, and the
 * rates are zero there. undefined where it still moves, be it towards a rest that it has not come to yet.
 */
export function restingPlace(trajectory: Trajectory, field: VectorField, spend: Spend = spendFreely): number[] | undefined {
  const end = endOf(trajectory);
  if (end === undefined) return undefined;
  const size = Math.max(extentOf(trajectory.states), Math.hypot(...end.state));
  const to = end.t + 2 * end.span;
  let farthest = 0;
  let middle: number[] | undefined;
  const way = { field, start: end.state, from: end.t, to, tolerance: 1e-12, spend, evaluations: mostEvaluations };
  const arrival = march(way, (step) => {
    if (step.to < end.t + end.span) return true;
    // All of the second half of the way has to be still, not only its ends: a cycle comes back to where it was.
    middle ??= step.at(Math.max(step.from, end.t + end.span));
    for (const part of [0.25, 0.5, 0.75, 1])
      farthest = Math.max(farthest, distanceBetween(step.at(step.from + part * (step.to - step.from)), middle));
    return farthest <= still * size;
  });
  if (arrival.passage !== "reached" || farthest > still * size) return undefined;
  const rate = Math.hypot(...field.rates(to, arrival.state));
  return rate * end.span <= still * size ? [...arrival.state] : undefined;
}
