const halvings = 50;

/** The last share of a way that begins where there is a value, and ends where there is none, at which there is one. */
export function lastWithValue(valueAt: (share: number) => number): number {
  let [last, none] = [0, 1];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (last + none) / 2;
    if (Number.isNaN(valueAt(middle))) none = middle;
    else last = middle;
  }
  return last;
}
