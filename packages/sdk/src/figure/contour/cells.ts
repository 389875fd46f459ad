import type { Frame } from "../frame.ts";
import type { PlaneMap } from "../plane-equation.ts";
import { rootBetween } from "./root-between.ts";

export type Pixel = readonly [x: number, y: number];
/** A chord of the curve, in pixels. Chords that meet share the very same place. */
export type Chord = readonly [from: Pixel, to: Pixel];

/** Side of a cell, in pixels. */
const cellSize = 5;
/** A cell in which more happens than one chord can show is quartered so many times. */
const deepest = 4;
/** Values computed before cells are no longer quartered, and how many that takes. */
const mostValues = 600_000;
const valuesOfQuarters = 5;
/** A function bends by at most this share of its second differences between the corners of a cell, with something to spare. */
const bending = 1 / 2;
/** More of the window than this in cells that stay unclear, and the curve is too fine for it. */
const mostUnclear = 1 / 50;
/** And so is one of more chords than this. */
const mostChords = 20_000;
/** Cells that are to be looked into are many where they are more than this share of the window. */
const crowded = 1 / 2;
/** More corners than this at which f is exactly zero are no coincidence. */
const mostZeros = 12;

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** Chords of a curve; none, and `isTooFine`, where so much of it lies between the finest cells that they would be no picture of it. */
export interface Traced {
  readonly chords: Chord[];
  readonly isTooFine: boolean;
}

/**
 * Marching squares over the window: where f changes its sign along the sides of a cell, the zeros are found to the last digits and
 * joined. A change of sign at a pole or a jump is no zero. Cells that are crossed twice, cells in which f bends so much that more may happen than its
 * corners show, and cells at the edge of where f has a value, are quartered, so that crossings, ends and waves are drawn to a fraction of a pixel.
 */
export function chordsOf(f: PlaneMap, frame: Frame): Traced {
  const aligned = chordsIn(1, f, frame);
  // A curve along the sides of cells, as x = 0 often is, is crossed nowhere: then the sides are moved.
  return aligned.zeros > mostZeros ? chordsIn(0.382, f, frame) : aligned;
}

/** With a first row and column of cells so many times as wide as the others. */
function chordsIn(first: number, f: PlaneMap, frame: Frame): Traced & { zeros: number } {
  const { margins, width, height } = frame;
  const xs = sidesBetween(margins.left, width - margins.right, first);
  const ys = sidesBetween(margins.top, height - margins.bottom, first);
  const grid = gridOf(f, frame, xs, ys);
  const { chords, isTooFine } = chordsOn(grid, f, frame);
  // A function that is nowhere negative, or nowhere positive, touches zero at the most: a zero at a corner is no crossing.
  const isCrossing = grid.isNegative && grid.isPositive;
  return { chords: isCrossing ? chords : [], isTooFine: isCrossing && isTooFine, zeros: grid.zeros };
}

/** Values at the corners of cells, row by row, and what has been seen of all values since. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly values: Float64Array;
  zeros: number;
  isNegative: boolean;
  isPositive: boolean;
}

function gridOf(f: PlaneMap, frame: Frame, xs: readonly number[], ys: readonly number[]): Grid {
  const grid: Grid = { xs, ys, values: new Float64Array(xs.length * ys.length), zeros: 0, isNegative: false, isPositive: false };
  const across = Float64Array.from(xs, frame.atPixelX);
  let index = 0;
  for (const row of ys) {
    const y = frame.atPixelY(row);
    for (const x of across) {
      const value = f(x, y);
      grid.values[index++] = value;
      see(grid, value);
    }
  }
  return grid;
}

function see(grid: Grid, value: number): void {
  if (value === 0) grid.zeros++;
  else if (value < 0) grid.isNegative = true;
  else if (value > 0) grid.isPositive = true;
}

/** A cell that is still to be looked at, and the largest second difference of f near it. */
interface Open {
  readonly cell: Cell;
  readonly bend: number;
}

function chordsOn(grid: Grid, f: PlaneMap, frame: Frame): Traced {
  let computed = grid.values.length;
  const corner = (x: number, y: number): Corner => {
    computed++;
    const value = f(frame.atPixelX(x), frame.atPixelY(y));
    see(grid, value);
    return { x, y, value };
  };
  const chords: Chord[] = [];
  const zeros = new Map<string, Pixel | undefined>();
  const zeroBetween = ([from, to]: Side): Pixel | undefined => {
    const key = `${from.x} ${from.y} ${to.x} ${to.y}`;
    if (!zeros.has(key)) zeros.set(key, findZero(f, frame, from, to));
    return zeros.get(key);
  };
  const area = ((grid.xs.at(-1) ?? 0) - (grid.xs[0] ?? 0)) * ((grid.ys.at(-1) ?? 0) - (grid.ys[0] ?? 0));
  const tooFine: Traced = { chords: [], isTooFine: true };
  let unclear = 0;
  let open = openCells(grid);
  // All cells of one size before those of the next, so that they are quartered all or none.
  for (let depth = deepest; open.length > 0; depth--) {
    const isLast = depth === 0 || computed + valuesOfQuarters * open.length > mostValues;
    const isCrowded = open.length * areaOf((open[0] as Open).cell) > crowded * area;
    const next: Open[] = [];
    for (const { cell, bend } of open) {
      const { found, isClear } = lookInto(cell, bend, { isLast, isCrowded }, zeroBetween);
      if (!isClear && !isLast) next.push(...quarters(cell, corner));
      else {
        if (!isClear && found.length > 0) unclear += areaOf(cell);
        chords.push(...joined(found, cell, corner));
      }
      if (chords.length > mostChords || unclear > mostUnclear * area) return tooFine;
    }
    open = next;
  }
  return { chords, isTooFine: false };
}

/**
 * The zeros on the sides of a cell, and whether nothing else happens in it. Those of a cell that is going to be quartered are not looked for, unless there
 * may be none, at poles, which is worth knowing as long as there are few such cells.
 */
function lookInto(
  cell: Cell,
  bend: number,
  { isLast, isCrowded }: { readonly isLast: boolean; readonly isCrowded: boolean },
  zeroBetween: (side: Side) => Pixel | undefined,
): { found: Pixel[]; isClear: boolean } {
  const [a, b, c, d] = cell.map(({ value }) => value) as [number, number, number, number];
  if (isCrossedNowhere(a, b, c, d)) return { found: [], isClear: !mayBeCrossed(bend, a, b, c, d) };
  const changing = sidesOf(cell).filter(([from, to]) => changesSign(from.value, to.value));
  const isPlain = Number.isFinite(a + b + c + d) && changing.length === 2;
  const isStraight = !(bend > bending * (Math.max(a, b, c, d) - Math.min(a, b, c, d)));
  if (!isLast && (!isPlain || (isCrowded && !isStraight))) return { found: [], isClear: false };
  const found = changing.map(zeroBetween).filter((zero) => zero !== undefined);
  // Between two poles or jumps there is nothing to be straight.
  return { found, isClear: isPlain && found.length !== 1 && (isStraight || found.length === 0) };
}

/** Whether f, all of one sign at the corners, may bend so far that it is zero between them. */
const mayBeCrossed = (bend: number, a: number, b: number, c: number, d: number): boolean =>
  Math.min(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d)) < bending * bend;

function joined(found: readonly Pixel[], cell: Cell, corner: (x: number, y: number) => Corner): Chord[] {
  const [first, second] = found;
  if (found.length === 2 && first && second) return [[first, second]];
  return found.length === 4 ? pairs(found as unknown as Zeros, cell, corner) : [];
}

/** The cells of the grid that the curve may run through. */
function openCells(grid: Grid): Open[] {
  const { xs, ys, values } = grid;
  const bends = bendsOf(grid);
  const known = (column: number, row: number): Corner => ({
    x: xs[column] as number,
    y: ys[row] as number,
    value: values[row * xs.length + column] as number,
  });
  const open: Open[] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      const at = row * xs.length + column;
      const below = at + xs.length;
      const [a, b, c, d] = [values[at], values[at + 1], values[below], values[below + 1]] as [number, number, number, number];
      const bend = Math.max(bends[at] as number, bends[at + 1] as number, bends[below] as number, bends[below + 1] as number);
      // Most cells are far from the curve: nothing is made for them.
      if (isCrossedNowhere(a, b, c, d) && !mayBeCrossed(bend, a, b, c, d)) continue;
      open.push({
        cell: [known(column, row), known(column + 1, row), known(column, row + 1), known(column + 1, row + 1)],
        bend,
      });
    }
  }
  return open;
}

/** The larger second difference of the two directions at each corner; 0 where none is known. */
function bendsOf({ xs, ys, values }: Grid): Float64Array {
  const bends = new Float64Array(values.length);
  const see = (index: number, step: number): void => {
    const bend = bendAt(values[index - step] as number, values[index] as number, values[index + step] as number);
    if (bend > (bends[index] as number)) bends[index] = bend;
  };
  for (let row = 0; row < ys.length; row++) {
    for (let column = 0; column < xs.length; column++) {
      const index = row * xs.length + column;
      if (column > 0 && column < xs.length - 1) see(index, 1);
      if (row > 0 && row < ys.length - 1) see(index, xs.length);
    }
  }
  return bends;
}

const bendAt = (before: number, at: number, after: number): number => Math.abs(before - 2 * at + after);

/** By the values at its corners: all of one sign, or none known. */
function isCrossedNowhere(a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN): boolean {
  // A sum is finite only where all are; one that overflows is looked at closely.
  if (Number.isFinite(a + b + c + d)) return a < 0 === b < 0 && b < 0 === c < 0 && c < 0 === d < 0;
  const known = [a, b, c, d].filter(Number.isFinite);
  return known.length === 0 || (known.length === 4 && known.every((value) => value < 0 === a < 0));
}

/** The sides of cells in one direction. */
function sidesBetween(from: number, to: number, first: number): number[] {
  const count = Math.ceil((to - from) / cellSize);
  const step = (to - from) / count;
  const inner = Array.from({ length: first === 1 ? count - 1 : count }, (_, index) => from + (index + first) * step);
  return [from, ...inner, to];
}

/** Zero counts as positive, so that a curve through a corner is crossed once. */
const changesSign = (a: number, b: number): boolean => Number.isFinite(a) && Number.isFinite(b) && a < 0 !== b < 0;

function findZero(f: PlaneMap, frame: Frame, from: Corner, to: Corner): Pixel | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const valueAt = (t: number): number => f(frame.atPixelX(from.x + t * across), frame.atPixelY(from.y + t * down));
  const t = rootBetween(valueAt, from.value, to.value);
  return t === undefined ? undefined : [from.x + t * across, from.y + t * down];
}

type Cell = readonly [topLeft: Corner, topRight: Corner, bottomLeft: Corner, bottomRight: Corner];
type Side = readonly [Corner, Corner];

/** Top, right, bottom and left. */
const sidesOf = ([topLeft, topRight, bottomLeft, bottomRight]: Cell): Side[] => [
  [topLeft, topRight],
  [topRight, bottomRight],
  [bottomLeft, bottomRight],
  [topLeft, bottomLeft],
];

const areaOf = ([topLeft, , , bottomRight]: Cell): number => (bottomRight.x - topLeft.x) * (bottomRight.y - topLeft.y);

function quarters([topLeft, topRight, bottomLeft, bottomRight]: Cell, corner: (x: number, y: number) => Corner): Open[] {
  const [x, y] = [(topLeft.x + topRight.x) / 2, (topLeft.y + bottomLeft.y) / 2];
  const [top, left, middle] = [corner(x, topLeft.y), corner(topLeft.x, y), corner(x, y)];
  const [right, bottom] = [corner(topRight.x, y), corner(x, bottomLeft.y)];
  const lines: [Corner, Corner, Corner][] = [
    [topLeft, top, topRight],
    [left, middle, right],
    [bottomLeft, bottom, bottomRight],
    [topLeft, left, bottomLeft],
    [top, middle, bottom],
    [topRight, right, bottomRight],
  ];
  const bends = lines.map(([before, at, after]) => bendAt(before.value, at.value, after.value)).filter(Number.isFinite);
  const bend = Math.max(0, ...bends);
  const cells: Cell[] = [
    [topLeft, top, left, middle],
    [top, topRight, middle, right],
    [left, middle, bottomLeft, bottom],
    [middle, right, bottom, bottomRight],
  ];
  return cells.map((cell) => ({ cell, bend }));
}

type Zeros = readonly [top: Pixel, right: Pixel, bottom: Pixel, left: Pixel];

/** Zeros on the top, right, bottom and left side: which belong together, the value in the middle says. */
function pairs(
  [top, right, bottom, left]: Zeros,
  [topLeft, , bottomLeft]: Cell,
  corner: (x: number, y: number) => Corner,
): Chord[] {
  const middle = corner((top[0] + bottom[0]) / 2, (topLeft.y + bottomLeft.y) / 2);
  const joinsTopLeft = middle.value < 0 === topLeft.value < 0;
  return joinsTopLeft
    ? [
        [top, right],
        [left, bottom],
      ]
    : [
        [top, left],
        [right, bottom],
      ];
}
