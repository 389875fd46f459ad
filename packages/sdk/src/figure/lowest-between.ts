import type { RealMap } from "./curve-function.ts";

/** Of the golden section, until doubles tell no two places apart. */
const steps = 70;
const golden = (Math.sqrt(5) - 1) / 2;

/** Where a function is least between two numbers, if it falls and then rises there. */
export function lowestBetween(size: RealMap, from: number, to: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [size(left), size(right)];
  for (let step = 0; step < steps; step++) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = size(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = size(right);
    }
  }
  return (low + high) / 2;
}
