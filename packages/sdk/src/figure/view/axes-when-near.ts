type Interval = readonly [from: number, to: number];

/** The interval with 0 in it where 0 is no farther away than a share of its width: the axes belong to the picture when they are near. */
export function withZeroWhenNear([from, to]: Interval, share: number): Interval {
  const near = share * (to - from);
  const margin = 0.06 * (to - from);
  if (from > 0 && from <= near) return [-margin, to];
  if (to < 0 && -to <= near) return [from, margin];
  return [from, to];
}
