import { extentOfNumbers } from "./data-layers.ts";

/** Bars and boxes are so wide, as a share of the room that each has. */
export const shareOfSlot = 0.72;

/** The room that each of the bars at these numbers has: the least distance from one to the next; 1 where there is but one. */
export function slotOfNumbers(places: readonly number[]): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] as number));
  return extentOfNumbers(gaps)?.[0] ?? 1;
}
