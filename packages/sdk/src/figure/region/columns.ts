import { rootBetween } from "../contour/root-between.ts";
import type { Frame } from "../frame.ts";
import { type Comparison, type Condition, comparisonsIn, holdsAt, holdsOn, partsIn } from "./conditions.ts";

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
  /** On which sides of upright lines it lies that are parts of borders. */
  readonly sides: string;
}

/** From one column to the next, in pixels. */
const step = 3;
/** Places on a column at which a border that is no graph of a function is looked for. */
const places = 96;
/** Steps of the search for two zeros that lie between neighbouring places. */
const sections = 20;
/** Between two columns that are not alike the place where they change is found to a fraction of a pixel, while so many columns are left. */
const halvings = 12;
const mostColumns = 3000;
/** Borders that differ by more from one column to the next, in pixels, are not the same. */
const nearHeights = 3;

/** The region as upright stretches from the left to the right of the window, closer together the faster its borders change. */
export function columnsOf(condition: Condition, frame: Frame): Column[] {
  const parts = partsIn(condition);
  const comparisons = [...comparisonsIn(condition), ...parts];
  const upright = parts.filter(({ isUpright }) => isUpright);
  const sidesOf = (x: number): string => upright.map(({ inside }) => Math.sign(inside(x, 0))).join(" ");
  const [from, to] = frame.view.x;
  const count = Math.max(2, Math.ceil((frame.pixelX(to) - frame.pixelX(from)) / step));
  const at = (x: number): Column => ({
    ...columnAt(condition, comparisons, x, frame.view.y),
    sides: sidesOf(x),
  });
  const columns: Column[] = [at(from)];
  let left = mostColumns;
  const fill = (before: Column, after: Column, depth: number): void => {
    if (depth > 0 && left > 0 && !goesOn(before, after, frame)) {
      left--;
      const middle = at((before.x + after.x) / 2);
      fill(before, middle, depth - 1);
      fill(middle, after, depth - 1);
    } else columns.push(after);
  };
  for (let index = 1; index <= count; index++) fill(columns.at(-1) as Column, at(from + ((to - from) * index) / count), halvings);
  return columns;
}

/** Whether the borders of one column go on in the next: between the same ones, and nearly as high. */
export function goesOn(a: Column, b: Column, { pixelY }: Frame): boolean {
  const isNear = (one: number, other: number): boolean => Math.abs(pixelY(one) - pixelY(other)) <= nearHeights;
  return (
    isAlike(a, b) &&
    a.stretches.every((own, index) => {
      const other = b.stretches[index] as Stretch;
      return isNear(own.low, other.low) && isNear(own.high, other.high);
    })
  );
}

/** Whether both have as many stretches, between the same borders. */
function isAlike(a: Column, b: Column): boolean {
  return (
    a.sides === b.sides &&
    a.stretches.length === b.stretches.length &&
    a.stretches.every((own, index) => own.below === b.stretches[index]?.below && own.above === b.stretches[index]?.above)
  );
}

function columnAt(
  condition: Condition,
  comparisons: readonly Comparison[],
  x: number,
  [bottom, top]: readonly [number, number],
): Pick<Column, "x" | "stretches"> {
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
    const isParted = below?.part && below.isStrict && !holdsOn(condition, x, low, below);
    if (inside && open && !isParted) Object.assign(stretches.at(-1) as object, { high: cut.y, above });
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
  const values = Array.from({ length: places + 1 }, (_, index) => inside(x, at(index)));
  for (let index = 1; index <= places; index++) {
    const [before, value, after] = [values[index - 1], values[index], values[index + 1]] as [number, number, number?];
    const start = at(index - 1);
    if (Number.isFinite(before) !== Number.isFinite(value)) found.push((start + at(index)) / 2);
    else if (before < 0 !== value < 0) found.push(...zerosBetween((y) => inside(x, y), [start, at(index)], [before, value]));
    else if (
      after !== undefined &&
      Math.abs(value) <= Math.abs(before) &&
      Math.abs(value) < Math.abs(after) &&
      after < 0 === value < 0
    )
      found.push(...hiddenZeros((y) => inside(x, y), start, at(index + 1)));
  }
  return found;
}

type Along = (y: number) => number;

function zerosBetween(value: Along, [from, to]: readonly [number, number], [atFrom, atTo]: readonly [number, number]): number[] {
  const share = rootBetween((t) => value(from + t * (to - from)), atFrom, atTo);
  return share === undefined ? [] : [from + share * (to - from)];
}

/** Two zeros between three places of one sign, where the middle value is the smallest. */
function hiddenZeros(value: Along, from: number, to: number): number[] {
  const sign = Math.sign(value(from));
  let [low, high] = [from, to];
  for (let count = 0; count < sections; count++) {
    const [first, second] = [low + 0.382 * (high - low), low + 0.618 * (high - low)];
    if (sign * value(first) < sign * value(second)) high = second;
    else low = first;
    const middle = (low + high) / 2;
    const least = value(middle);
    if (least === 0 || !Number.isFinite(least)) return [];
    if (sign * least < 0)
      return [
        ...zerosBetween(value, [from, middle], [value(from), least]),
        ...zerosBetween(value, [middle, to], [least, value(to)]),
      ];
  }
  return [];
}
