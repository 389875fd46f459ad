import { randomFrom } from "../../equality/random.ts";

/** Values for so many letters: small positive ones first, then of either sign, then whole numbers for what only counts. */
export function pointsFor(letters: number): number[][] {
  if (letters === 0) return [[]];
  const random = randomFrom(20_240_229);
  const point = (value: () => number): number[] => Array.from({ length: letters }, value);
  return [
    ...Array.from({ length: 4 }, () => point(() => 0.3 + 2.4 * random())),
    ...Array.from({ length: 8 }, () => point(() => 6 * random() - 3)),
    ...Array.from({ length: 2 }, () => point(() => 0.05 + 0.9 * random())),
    ...Array.from({ length: 4 }, () => point(() => 2 + Math.floor(7 * random()))),
  ];
}

/** As near as two computations of one value may be expected to come. */
export function near(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-8 * (1 + Math.abs(left) + Math.abs(right));
}
