import type { Corner, Sheet } from "./sheet.ts";

/** Nearer to another surface than this, in pixels, a place is on neither side of it. */
const touching = 1e-6;
const bisections = 24;

/** The parts of a piece of a surface that are above and below graphs, cut where it crosses them. */
export function cutAtCrossings(around: readonly Corner[], sheet: Sheet, others: readonly Sheet[]): (readonly Corner[])[] {
  return others.reduce<(readonly Corner[])[]>((parts, other) => parts.flatMap((part) => cutAt(part, sheet, other)), [around]);
}

function cutAt(around: readonly Corner[], sheet: Sheet, other: Sheet): (readonly Corner[])[] {
  const heightOf = (corner: Corner): number => corner.at[2] - other.heightOver(corner.at);
  const heights = around.map(heightOf);
  const [highest, lowest] = [Math.max(...heights), Math.min(...heights)];
  if (!(highest > touching && lowest < -touching)) return [around];
  const [above, below]: [Corner[], Corner[]] = [[], []];
  around.forEach((corner, index) => {
    const next = (index + 1) % around.length;
    const isAbove = (heights[index] as number) >= 0;
    (isAbove ? above : below).push(corner);
    if (isAbove === (heights[next] as number) >= 0) return;
    const place = crossingBetween(corner, around[next] as Corner, sheet, heightOf);
    above.push(place);
    below.push(place);
  });
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
