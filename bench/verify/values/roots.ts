/** Where a function of doubles is 0, found by sampling: sign changes between neighbours, and minima of |f| that seem to touch 0. */
export interface Roots {
  readonly crossing: readonly number[];
  readonly touching: readonly number[];
}

export function rootsOf(f: (x: number) => number, from: number, to: number, count: number): Roots {
  const xs = Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * (index + 0.37)) / count);
  const values = xs.map(f);
  const found = { crossing: [] as number[], touching: [] as number[] };
  for (let index = 0; index < count; index += 1) {
    const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = values.slice(index, index + 3);
    const [x = 0, y = 0, z = 0] = xs.slice(index, index + 3);
    if (a * b < 0) found.crossing.push(...crossing(f, x, y));
    else if (a * b > 0 && b * c > 0 && Math.abs(b) <= Math.abs(a) && Math.abs(b) < Math.abs(c))
      found.touching.push(...touching(f, x, z));
  }
  return found;
}

function crossing(f: (x: number) => number, low: number, high: number): number[] {
  const [start, sign] = [Math.min(Math.abs(f(low)), Math.abs(f(high))), Math.sign(f(low))];
  let [a, b] = [low, high];
  for (let round = 0; round < 60; round += 1) {
    const middle = (a + b) / 2;
    if (Math.sign(f(middle)) === sign) a = middle;
    else b = middle;
  }
  const value = Math.abs(f((a + b) / 2));
  // Beside a pole the values grow while the bracket shrinks.
  return value <= start && value < 1e-6 ? [(a + b) / 2] : [];
}

function touching(f: (x: number) => number, low: number, high: number): number[] {
  let [a, b] = [low, high];
  for (let round = 0; round < 80; round += 1) {
    const [left, right] = [a + (b - a) / 3, b - (b - a) / 3];
    if (Math.abs(f(left)) < Math.abs(f(right))) b = right;
    else a = left;
  }
  return Math.abs(f((a + b) / 2)) < 1e-12 ? [(a + b) / 2] : [];
}
