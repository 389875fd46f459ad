import { multiplesWithin, niceStep } from "../nice-numbers.ts";
import type { PlaneMap } from "../plane-equation.ts";
import { tickTexts } from "../ticks.ts";

/** A height and how it is written. */
export interface Level {
  readonly value: number;
  readonly text: string;
}

/** Places along a side of the window at which a function is looked at, and how many levels there may be. */
const [places, wanted] = [60, 14];
/** As a share of the values, how many may lie beyond the levels on each side where they run away, and how far they have to run for that. */
const [tail, farAway] = [0.02, 3];

type Interval = readonly [number, number];

/** Heights that read well, evenly from the lowest to the highest in a window; near poles there are more without end, which are left out. */
export function levelsOf(f: PlaneMap, [left, right]: Interval, [low, high]: Interval): Level[] {
  const values: number[] = [];
  for (let i = 0; i < places; i++)
    for (let j = 0; j < places; j++) {
      const value = f(left + ((right - left) * (i + 0.5)) / places, low + ((high - low) * (j + 0.5)) / places);
      if (Number.isFinite(value)) values.push(value);
    }
  const [from, to] = withoutTails(values.sort((a, b) => a - b)) ?? [0, 0];
  if (!(to > from)) return [];
  const step = niceStep((to - from) / wanted);
  const heights = multiplesWithin(from, to, step);
  const texts = tickTexts(heights, step);
  return heights.map((value, index) => ({ value, text: texts[index] as string }));
}

function withoutTails(ascending: readonly number[]): Interval | undefined {
  if (ascending.length === 0) return undefined;
  const at = (share: number): number => ascending[Math.round(share * (ascending.length - 1))] as number;
  const [whole, most]: [Interval, Interval] = [
    [at(0), at(1)],
    [at(tail), at(1 - tail)],
  ];
  return whole[1] - whole[0] <= farAway * (most[1] - most[0]) || most[0] === most[1] ? whole : most;
}
