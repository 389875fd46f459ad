/** What a row of measurements comes to. Machines are shared, so the middle and the slow end say more than the mean. */
export interface Summary {
  runs: number;
  median: number;
  p95: number;
}

export function summarise(values: readonly number[]): Summary {
  return { runs: values.length, median: median(values), p95: percentile(values, 0.95) };
}

/** The middle value; of an even number of values the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** By nearest rank: the smallest value that at least this part of the values does not exceed. NaN of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
