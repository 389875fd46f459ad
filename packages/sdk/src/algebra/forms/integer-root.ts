/** The whole number ≥ 0 whose power a whole number ≥ 0 is; undefined where there is none. */
export function integerRoot(value: bigint, index: number): bigint | undefined {
  if (value < 2n) return value < 0n ? undefined : value;
  let [low, high] = [1n, 1n << BigInt(Math.ceil(value.toString(2).length / index) + 1)];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** BigInt(index) <= value) low = middle;
    else high = middle - 1n;
  }
  return low ** BigInt(index) === value ? low : undefined;
}
