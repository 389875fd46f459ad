/** Numbers that look random and are the same on every machine. */
export interface SeededRandom {
  /** From 0 to 1, without 1. */
  fraction(): number;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** Throws where there is nothing to pick from. */
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32, by Tommy Ettinger. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(fraction() * count);
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError("there is nothing to pick from");
    return items[below(items.length)] as Item;
  };
  return { fraction, below, pick };
}
