/** Places to look for sign changes: close together where most answers are, further and further apart beyond. */
const inner: readonly number[] = Array.from({ length: 385 }, (_, index) => (index - 192) / 16);
const outer: readonly number[] = Array.from({ length: 110 }, (_, index) => 12 * 1.1 ** (index + 1));
const wide: readonly number[] = [...outer.map((x) => -x).reverse(), ...inner, ...outer];

const small = 1e-10;

/**
 * Zeros of a function, ascending, as far as sign changes and touching on a fixed grid show them: good for choosing places to compare two
 * statements at, proof of nothing. Functions that swing for ever are looked at between −12 and 12 only.
 */
export function zerosOf(compute: (x: number) => number, swings: boolean): number[] {
  const straight = zeroOfLine(compute);
  if (straight) return straight;
  const grid = swings ? inner : wide;
  const values = grid.map(compute);
  const found: number[] = [];
  const add = (x: number): void => {
    if (Math.abs(compute(x)) < 1e-7 && !found.some((other) => Math.abs(other - x) < 1e-7 * (1 + Math.abs(x)))) found.push(x);
  };
  for (let index = 0; index < grid.length; index++) {
    const [x, value] = [grid[index] as number, values[index] as number];
    if (Math.abs(value) < small && standsOut(compute, x)) add(x);
    const [next, following] = [grid[index + 1], values[index + 1]];
    if (next === undefined || following === undefined || !Number.isFinite(value) || !Number.isFinite(following)) continue;
    if (value * following < 0) add(bisected(compute, x, next, value));
    const before = values[index - 1];
    const touches = before !== undefined && Math.abs(value) < Math.abs(before) && Math.abs(value) < Math.abs(following);
    if (touches && value * before > 0 && value * following > 0) add(lowest(compute, grid[index - 1] as number, next));
    if (found.length > 60) break;
  }
  // All of zero: no zeros to tell apart.
  return found.length > 60 ? [] : found.sort((a, b) => a - b);
}

/** Whether a function leaves zero on both sides of a place: eˣ is small for small x and has no zeros there. */
function standsOut(compute: (x: number) => number, x: number): boolean {
  const least = Math.min(Math.abs(compute(x - 1e-3)), Math.abs(compute(x + 1e-3)));
  return Number.isNaN(least) || least > 1000 * Math.abs(compute(x));
}

/** The zero of a linear function, exactly as computed; undefined for any other. */
function zeroOfLine(compute: (x: number) => number): number[] | undefined {
  const [start, step] = [compute(0), compute(1) - compute(0)];
  const straight = [-3.5, 2.25, 17].every(
    (x) => Math.abs(compute(x) - (start + step * x)) < 1e-11 * (1 + Math.abs(start) + Math.abs(step)),
  );
  if (!straight) return undefined;
  return step === 0 ? [] : [-start / step];
}

function bisected(compute: (x: number) => number, from: number, to: number, atFrom: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 70; step++) {
    const middle = (low + high) / 2;
    const value = compute(middle);
    if (value === 0) return middle;
    if (value * atFrom > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Where |f| is least between two places, by ternary search. */
function lowest(compute: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 80; step++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (Math.abs(compute(left)) < Math.abs(compute(right))) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
