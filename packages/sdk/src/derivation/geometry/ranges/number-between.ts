import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";

/** So often a step is halved before the middle of the two numbers is taken. */
const finest = 16;

/** A short fraction between two numbers, or a whole number beyond the only one; any number without either. */
export function numberBetween(numbers: Radicals, left: Radical | undefined, right: Radical | undefined): Radical {
  const fraction = (numerator: bigint, denominator: bigint): Radical => numbers.fromRational({ numerator, denominator });
  const isBelow = (one: Radical, other: Radical): boolean => numbers.compare(one, other) === -1;
  if (!left) return right ? numbers.negate(numberBetween(numbers, numbers.negate(right), undefined)) : fraction(1n, 1n);
  let whole = wholeNotAbove((value) => isBelow(left, fraction(value, 1n)));
  if (!right) return fraction(whole + 1n, 1n);
  // whole/below ≤ left < (whole + 1)/below
  let below = 1n;
  for (let halvings = 0; halvings < finest; halvings++) {
    const candidate = fraction(whole + 1n, below);
    if (isBelow(left, candidate) && isBelow(candidate, right)) return candidate;
    [whole, below] = [2n * whole, 2n * below];
    if (!isBelow(left, fraction(whole + 1n, below))) whole += 1n;
  }
  return numbers.multiply(numbers.add(left, right), fraction(1n, 2n)) ?? left;
}

/** The largest whole number that is not above a value, by doubling and halving. */
function wholeNotAbove(isAbove: (whole: bigint) => boolean): bigint {
  let [low, high] = [-1n, 1n];
  while (isAbove(low) && low > -(1n << 60n)) low *= 2n;
  while (!isAbove(high) && high < 1n << 60n) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
  return low;
}
