export function sum(weights: Float32Array): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) total += weights[index] as number;
  return total;
}

/** Floats above zero are in the order of their bits; these many of the highest bits tell them apart to a part in 16. */
const bucketShift = 19;
const buckets = 0x1000;

/**
 * Keeps the strongest weights, as few as come to the goal together (the one that reaches it among them), and makes the others 0. Of equal weights at
 * the limit the first are kept. Sorting all of a vocabulary of 150,000 for every token would cost more than the network on a graphics card, so weights
 * are counted by size first, and only those near the limit are sorted.
 *
 * @param weights none below zero, none NaN; changed in place
 * @param goal how much is wanted
 * @param worth what a weight counts towards the goal
 */
export function keepStrongest(weights: Float32Array, goal: number, worth: (weight: number) => number): void {
  const bits = new Uint32Array(weights.buffer, weights.byteOffset, weights.length);
  const worths = new Float64Array(buckets);
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] as number;
    if (weight > 0) (worths[(bits[index] as number) >>> bucketShift] as number) += worth(weight);
  }
  let reached = 0;
  let limit = buckets - 1;
  while (limit >= 0 && reached + (worths[limit] as number) < goal) {
    reached += worths[limit] as number;
    limit -= 1;
  }
  if (limit < 0) return;
  const atLimit: number[] = [];
  for (let index = 0; index < weights.length; index += 1) {
    const bucket = (bits[index] as number) >>> bucketShift;
    if (bucket < limit) weights[index] = 0;
    else if (bucket === limit && (weights[index] as number) > 0) atLimit.push(index);
  }
  atLimit.sort((one, other) => (weights[other] as number) - (weights[one] as number) || one - other);
  for (const index of atLimit) {
    if (reached >= goal) weights[index] = 0;
    else reached += worth(weights[index] as number);
  }
}
