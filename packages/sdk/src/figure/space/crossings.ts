import type { Corner, Sheet } from "./sheet.ts";
import type { Vector } from "./turn.ts";

/** Nearer to another surface than this, in pixels, a place is on neither side of it. */
const touching = 1e-6;
/** A side that is nearer than this, in pixels, lies on the other surface: the grid may run along the cut. */
const near = 0.5;
const bisections = 24;

/** Told of the two ends of each cut, and of each side that lies on the other surface. */
export type OnCut = (from: Vector, to: Vector) => void;

/** The parts of a piece of a surface that are above and below graphs, cut where it crosses them. */
export function cutAtCrossings(
  around: readonly Corner[],
  sheet: Sheet,
  others: readonly Sheet[],
  onCut: OnCut = () => {},
): (readonly Corner[])[] {
  return others.reduce<(readonly Corner[])[]>(
    (parts, other) => parts.flatMap((part) => cutAt(part, sheet, other, onCut)),
    [around],
  );
}

function cutAt(around: readonly Corner[], sheet: Sheet, other: Sheet, onCut: OnCut): (readonly Corner[])[] {
  const heightOf = (corner: Corner): number => corner.at[2] - other.heightOver(corner.at);
  const heights = around.map(heightOf);
  const [highest, lowest] = [Math.max(...heights), Math.min(...heights)];
  if (!(highest > touching && lowest < -touching)) {
    const [first, ...others] = around.filter((_, index) => Math.abs(heights[index] as number) < near);
    if (first) for (const other of others) onCut(first.at, other.at);
    return [around];
  }
  const [above, below, cuts]: [Corner[], Corner[], Corner[]] = [[], [], []];
  around.forEach((corner, index) => {
    const next = (index + 1) % around.length;
    const isAbove = (heights[index] as number) >= 0;
    (isAbove ? above : below).push(corner);
    if (isAbove === (heights[next] as number) >= 0) return;
    const place = crossingBetween(corner, around[next] as Corner, sheet, heightOf);
    above.push(place);
    below.push(place);
    cuts.push(place);
  });
  const [first, last] = cuts;
  if (first && last) onCut(first.at, last.at);
  return [above, below];
}

function crossingBetween(from: Corner, to: Corner, { corner }: Sheet, heightOf: (corner: Corner) => number): Corner {
  const isAbove = heightOf(from) >= 0;
  let [a, b] = [from, to];
  for (let step = 0; step < bisections; step++) {
    const middle = corner((a.u + b.u) / 2, (a.v + b.v) / 2);
    if (heightOf(middle) >= 0 === isAbove) a = middle;
    else b = middle;
  }
  return a;
}
