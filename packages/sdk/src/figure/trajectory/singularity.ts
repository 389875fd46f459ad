/** How large the state was (its norm), step by step. */
export interface SizeRecord {
  readonly t: number[];
  readonly size: number[];
}

/** Distances to the end, relative to the time gone by, between which growth is compared. */
const distances = [1e-3, 1e-6, 1e-9] as const;

/**
 * Whether the state grows without bound towards the time at which the steps collapsed: with every decade nearer to it the state gains at
 * least half of what it gained in the decade before, as −ln(T − t) and every negative power of T − t do. A state with a limit, like
 * √(T − t), gains less and less.
 */
export function growsWithoutBound({ t, size }: SizeRecord): boolean {
  const end = t.at(-1);
  const begin = t[0];
  if (end === undefined || begin === undefined || end === begin) return false;
  const places = distances.map((distance) => t.findLastIndex((time) => Math.abs(end - time) >= distance * Math.abs(end - begin)));
  const [first = -1, second = -1, third = -1] = places;
  if (first < 0 || second <= first || third <= second) return false;
  const before = gain(t, size, first, second, end);
  const after = gain(t, size, second, third, end);
  return before > 0 && after >= 0.5 * before;
}

/** Growth for every decade by which the distance to the end shrinks. */
function gain(t: readonly number[], size: readonly number[], from: number, to: number, end: number): number {
  const distance = (index: number) => Math.abs(end - (t[index] ?? end));
  return ((size[to] ?? 0) - (size[from] ?? 0)) / Math.log10(distance(from) / distance(to));
}
