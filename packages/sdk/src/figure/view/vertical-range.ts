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
  const [low, high] = [at(0.08), at(0.92)];
  return whole[1] - whole[0] <= 3 * Math.max(high - low, key ? key[1] - key[0] : 0) ? whole : [low, high];
}

export function hull(values: readonly number[]): [number, number] | undefined {
  return values.length === 0 ? undefined : [Math.min(...values), Math.max(...values)];
}
