import type { Strip } from "./strips.ts";

type Place = readonly [x: number, y: number];

/**
 * The outline of strips above the axis (`side` 1) or below it (−1) as one path, closed along the axis; undefined where none of them is there.
 * So many strips at a time are one step, as far from the axis as the farthest of them.
 */
export function silhouetteOf(strips: readonly Strip[], side: 1 | -1, together: number): Place[] | undefined {
  const outer = (height: number): number => (side === 1 ? Math.max(0, height) : Math.min(0, height));
  if (strips.every(({ left, right }) => outer(left) === 0 && outer(right) === 0)) return undefined;
  const steps: Place[] = [];
  for (let index = 0; index < strips.length; index += together) {
    const group = strips.slice(index, index + together);
    const [first, last] = [group[0] as Strip, group.at(-1) as Strip];
    const farthest = group.flatMap(({ left, right }) => [outer(left), outer(right)]);
    const most = side === 1 ? Math.max(...farthest) : Math.min(...farthest);
    const alone = group.length === 1;
    steps.push([first.from, alone ? outer(first.left) : most], [last.to, alone ? outer(first.right) : most]);
  }
  const isFlat = (index: number): boolean => [index - 1, index, index + 1].every((near) => (steps[near]?.[1] ?? 0) === 0);
  const [start, end] = [(strips[0] as Strip).from, (strips.at(-1) as Strip).to];
  return [[start, 0], ...steps.filter((_, index) => !isFlat(index)), [end, 0], [start, 0]];
}
