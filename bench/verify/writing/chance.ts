import type { SeededRandom } from "../../../test/support/seeded-random.ts";

/** Ingredients of recipes. */
export interface Chance extends SeededRandom {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** A whole number from −`size` to `size` that is not 0. */
  nonZero(size: number): number;
  /** Different whole numbers from `low` to `high`. */
  distinct(count: number, low: number, high: number, but?: readonly number[]): number[];
  shuffled<Item>(items: readonly Item[]): Item[];
  /** Whether something happens that does so in this part of the cases. */
  happens(part: number): boolean;
}

export function chanceOf(random: SeededRandom): Chance {
  const whole = (low: number, high: number): number => low + random.below(high - low + 1);
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const left = [...items];
    return items.map(() => left.splice(random.below(left.length), 1)[0] as Item);
  };
  return {
    ...random,
    whole,
    nonZero: (size) => whole(1, size) * (random.fraction() < 0.5 ? -1 : 1),
    distinct: (count, low, high, but = []) => {
      const all = Array.from({ length: high - low + 1 }, (_, index) => low + index).filter((each) => !but.includes(each));
      if (all.length < count) throw new RangeError("not so many different numbers");
      return shuffled(all).slice(0, count);
    },
    shuffled,
    happens: (part) => random.fraction() < part,
  };
}
