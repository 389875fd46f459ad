import type { Spend } from "../spend.ts";

/** More subsets than this are not tried: a polynomial that needs them stays unfactored. */
const largestNumberOfTrials = 100_000;

/**
 * Finds the subsets of the indices 0 … count − 1 that stand for true factors, smallest first, where a true factor is a product of modular
 * ones and the indices left over at the end stand for one irreducible factor.
 * @param isFactor tells whether a subset gives a true factor, and takes it out of what is left where it does
 * @returns whether all subsets were tried that had to be
 */
export function recombine(count: number, isFactor: (subset: readonly number[]) => boolean, spend: Spend): boolean {
  let remaining = Array.from({ length: count }, (_, index) => index);
  let trials = 0;
  for (let size = 1; 2 * size <= remaining.length; ) {
    let found: readonly number[] | undefined;
    for (const subset of subsetsOf(remaining, size)) {
      // Of two complementary halves one is enough.
      if (2 * size === remaining.length && subset[0] !== remaining[0]) break;
      spend(size);
      if (++trials > largestNumberOfTrials) return false;
      if (!isFactor(subset)) continue;
      found = subset;
      break;
    }
    if (found === undefined) size++;
    else remaining = remaining.filter((index) => !found.includes(index));
  }
  return true;
}

/** All subsets of a size, in lexicographic order of the positions. */
function* subsetsOf(members: readonly number[], size: number): Generator<readonly number[]> {
  const positions = Array.from({ length: size }, (_, index) => index);
  for (;;) {
    yield positions.map((position) => members[position] as number);
    let moving = size - 1;
    while (moving >= 0 && positions[moving] === members.length - size + moving) moving--;
    if (moving < 0) return;
    positions[moving] = (positions[moving] as number) + 1;
    for (let index = moving + 1; index < size; index++) positions[index] = (positions[index - 1] as number) + 1;
  }
}
