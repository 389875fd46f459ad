/** What a box plot shows of observations. */
export interface FiveNumbers {
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
  /** The least and the greatest observation that are no outliers. */
  readonly whiskers: readonly [low: number, high: number];
  /** Farther from the box than 1.5 times its height, ascending. */
  readonly outliers: readonly number[];
}

/** How far from the box an observation may lie, in heights of the box, before it is an outlier (Tukey, Exploratory Data Analysis, 1977). */
const reach = 1.5;

/**
 * Median and quartiles of observations, at least one. The quartiles are the medians of the lower and of the upper half, where the middle
 * observation of an odd number belongs to neither (Moore and McCabe), as pocket calculators for schools have them; of a single observation
 * they are itself.
 */
export function fiveNumbersOf(observations: readonly number[]): FiveNumbers {
  const sorted = Float64Array.from(observations).sort();
  const half = Math.floor(sorted.length / 2);
  const [lowerQuartile, upperQuartile] =
    half === 0
      ? [sorted[0] as number, sorted[0] as number]
      : [medianOf(sorted.subarray(0, half)), medianOf(sorted.subarray(sorted.length - half))];
  const room = reach * (upperQuartile - lowerQuartile);
  const isInside = (value: number): boolean => value >= lowerQuartile - room && value <= upperQuartile + room;
  const inside = sorted.filter(isInside);
  return {
    least: sorted[0] as number,
    lowerQuartile,
    median: medianOf(sorted),
    upperQuartile,
    greatest: sorted.at(-1) as number,
    whiskers: [inside[0] ?? lowerQuartile, inside.at(-1) ?? upperQuartile],
    outliers: [...sorted.filter((value) => !isInside(value))],
  };
}

function medianOf(sorted: Float64Array): number {
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)] as number, sorted[Math.ceil(middle)] as number];
  return below === above ? below : below / 2 + above / 2;
}
