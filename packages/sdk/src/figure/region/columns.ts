import { rootBetween } from "../contour/root-between.ts";
import type { Frame } from "../frame.ts";
import { type Comparison, type Condition, comparisonsIn, holdsAt } from "./conditions.ts";

/** A stretch of one upright line that lies in the region; without a comparison, it ends at the edge of the window. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
  readonly below?: Comparison;
  readonly above?: Comparison;
}

export interface Column {
  readonly x: number;
  readonly stretches: readonly Stretch[];
}

/** From one column to the next, in pixels. */
const step = 3;
/** Places on a column at which a border that is no graph of a function is looked for. */
const places = 96;
/** Between two columns of different kind the place where they change is found to a fraction of a pixel. */
const halvings = 12;

/** The region as upright stretches from the left to the right of the window, with two columns close together wherever its borders change. */
export function columnsOf(condition: Condition, frame: Frame): Column[] {
  const comparisons = comparisonsIn(condition);
  const [from, to] = frame.view.x;
  const count = Math.max(2, Math.ceil((frame.pixelX(to) - frame.pixelX(from)) / step));
  const at = (x: number): Column => columnAt(condition, comparisons, x, frame.view.y);
  const columns: Column[] = [];
  for (let index = 0; index <= count; index++) {
    const column = at(from + ((to - from) * index) / count);
    const before = columns.at(-1);
    if (before && !isAlike(before, column)) columns.push(...between(before, column, at));
    columns.push(column);
  }
  return columns;
}

/** The last column that is like the first, and the next one. */
function between(first: Column, last: Column, at: (x: number) => Column): Column[] {
  let [left, right] = [first, last];
  for (let count = 0; count < halvings; count++) {
    const middle = at((left.x + right.x) / 2);
    if (isAlike(left, middle)) left = middle;
    else right = middle;
  }
  return [left, right].filter((column) => column !== first && column !== last);
}

/** Whether both have as many stretches, between the same borders. */
export function isAlike(a: Column, b: Column): boolean {
  return (
    a.stretches.length === b.stretches.length &&
    a.stretches.every((own, index) => own.below === b.stretches[index]?.below && own.above === b.stretches[index]?.above)
  );
}

function columnAt(
  condition: Condition,
  comparisons: readonly Comparison[],
  x: number,
  [bottom, top]: readonly [number, number],
): Column {
  const cuts = comparisons
    .flatMap((comparison) => heightsAt(comparison, x, bottom, top).map((y) => ({ y, comparison })))
    .filter(({ y }) => y > bottom && y < top)
    .sort((a, b) => a.y - b.y);
  const stretches: { low: number; high: number; below?: Comparison; above?: Comparison }[] = [];
  let [low, below]: [number, Comparison | undefined] = [bottom, undefined];
  let open = false;
  for (const cut of [...cuts, { y: top, comparison: undefined }]) {
    const inside = cut.y > low && holdsAt(condition, x, (low + cut.y) / 2);
    const above = cut.comparison;
    if (inside && open) Object.assign(stretches.at(-1) as object, { high: cut.y, above });
    else if (inside) stretches.push({ low, high: cut.y, ...(below ? { below } : {}), ...(above ? { above } : {}) });
    if (cut.y > low || inside) open = inside;
    [low, below] = [cut.y, cut.comparison];
  }
  return { x, stretches };
}

function heightsAt({ heights, inside, isUpright }: Comparison, x: number, bottom: number, top: number): number[] {
  if (isUpright) return [];
  if (heights) return heights(x).filter(Number.isFinite);
  const found: number[] = [];
  const at = (index: number): number => bottom + ((top - bottom) * index) / places;
  let before = inside(x, bottom);
  for (let index = 1; index <= places; index++) {
    const value = inside(x, at(index));
    if (Number.isFinite(before) && Number.isFinite(value) && before < 0 !== value < 0) {
      const start = at(index - 1);
      const share = rootBetween((t) => inside(x, start + t * (at(index) - start)), before, value);
      if (share !== undefined) found.push(start + share * (at(index) - start));
    } else if (Number.isFinite(before) !== Number.isFinite(value)) found.push((at(index - 1) + at(index)) / 2);
    before = value;
  }
  return found;
}
