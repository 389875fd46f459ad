import type { RealMap } from "../curve-function.ts";
import type { KeyPoint } from "./key-points.ts";

type Interval = readonly [number, number];

const samples = 240;

/**
 * From where to where y must go for `over`, before margins: the key points, and of each curve as much as shows its shape. A curve with
 * a turning point is shown up to the lower of its two arms, so that both are drawn to a comparable height. A curve that runs far away
 * from its key points, to a pole say, is cut where it leaves their neighbourhood.
 */
export function verticalRange(
  curves: readonly RealMap[],
  over: Interval,
  points: readonly KeyPoint[],
  turning: boolean,
): Interval {
  const key = hull(points.map(({ y }) => y));
  const ranges = curves.map((curve) => curveRange(curve, over, key, turning)).filter((range) => range !== undefined);
  return hull([...(key ?? []), ...ranges.flat()]) ?? [-1, 1];
}

function curveRange(curve: RealMap, [from, to]: Interval, key: Interval | undefined, turning: boolean): Interval | undefined {
  const values = Array.from({ length: samples + 1 }, (_, index) => curve(from + ((to - from) * index) / samples)).filter(
    Number.isFinite,
  );
  const whole = hull(values);
  if (!whole) return undefined;
  if (turning && key) {
    const arms: Interval = [curve(from), curve(to)];
    const upward = arms[0] > key[0] && arms[1] > key[0];
    if (arms.every(Number.isFinite)) return hull([...key, upward ? Math.min(...arms) : Math.max(...arms)]);
  }
  return trimmed(whole, values, key);
}

function trimmed(whole: Interval, values: readonly number[], key: Interval | undefined): Interval {
  const ascending = values.toSorted((a, b) => a - b);
  const at = (share: number): number => ascending[Math.round(share * (ascending.length - 1))] as number;
  const without = (index: number): Interval => {
    const share = cut[Math.min(index, cut.length - 1)] as number;
    return [at(share), at(1 - share)];
  };
  const inner = without(0);
  if (sizeOf(whole) <= 3 * Math.max(sizeOf(inner), key ? sizeOf(key) : 0)) return whole;
  // At a pole of high order, as of 1/x¹², most values are still far above the rest: they are cut until the next cut takes less away.
  const calm = cut.findIndex((_, index) => sizeOf(without(index)) <= steepest * sizeOf(without(index + 1)));
  if (calm === 0) return inner;
  const kept = without(calm);
  const around: Interval = key ? [key[0] - sizeOf(key), key[1] + sizeOf(key)] : kept;
  // Turns and zeros beside the pole say more of what is to be seen.
  return sizeOf(around) > 0 && sizeOf(kept) > steepest * sizeOf(around)
    ? [Math.max(kept[0], around[0]), Math.min(kept[1], around[1])]
    : kept;
}

/** Shares of the values that are cut off at both ends, and how many times as high what is left may be as after the next cut. */
const cut = [0.08, 0.16, 0.25] as const;
const steepest = 10;

const sizeOf = ([from, to]: Interval): number => to - from;

export function hull(values: readonly number[]): [number, number] | undefined {
  return values.length === 0 ? undefined : [Math.min(...values), Math.max(...values)];
}
