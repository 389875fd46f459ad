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
/** Values computed before cells are no longer quartered. */
const mostValues = 300_000;
/** More corners than this at which f is exactly zero are no coincidence. */
const mostZeros = 12;

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/**
 * Marching squares over the window: where f changes its sign along the sides of a cell, the zeros are found to the last digits and
 * joined. A change of sign at a pole or a jump is no zero. Cells that are crossed twice, and cells at the edge of where f has a value,
 * are quartered, so that crossings and ends are drawn to a fraction of a pixel.
 */
export function chordsOf(f: PlaneMap, frame: Frame): Chord[] {
  const aligned = chordsIn(1, f, frame);
  // A curve along the sides of cells, as x = 0 often is, is crossed nowhere: then the sides are moved.
  return aligned.zeros > mostZeros ? chordsIn(0.382, f, frame).chords : aligned.chords;
}

/** With a first row and column of cells so many times as wide as the others. */
function chordsIn(first: number, f: PlaneMap, frame: Frame): { chords: Chord[]; zeros: number } {
  const { margins, width, height } = frame;
  const xs = sidesBetween(margins.left, width - margins.right, first);
  const ys = sidesBetween(margins.top, height - margins.bottom, first);
  const grid = gridOf(f, frame, xs, ys);
  // A function that is nowhere negative, or nowhere positive, touches zero at the most: a zero at a corner is no crossing.
  const chords = chordsOn(grid, f, frame);
  return { chords: grid.isNegative && grid.isPositive ? chords : [], zeros: grid.zeros };
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

function chordsOn(grid: Grid, f: PlaneMap, frame: Frame): Chord[] {
  const { xs, ys, values } = grid;
  let computed = values.length;
  const corner = (x: number, y: number): Corner => {
    computed++;
    const value = f(frame.atPixelX(x), frame.atPixelY(y));
    see(grid, value);
    return { x, y, value };
  };
  const chords: Chord[] = [];
  const zeros = new Map<string, Pixel | undefined>();
  const zeroBetween = (from: Corner, to: Corner): Pixel | undefined => {
    const key = `${from.x} ${from.y} ${to.x} ${to.y}`;
    if (!zeros.has(key)) zeros.set(key, findZero(f, frame, from, to));
    return zeros.get(key);
  };
  const visit = (cell: Cell, depth: number): void => {
    const [topLeft, topRight, bottomLeft, bottomRight] = cell;
    if (isCrossedNowhere(topLeft.value, topRight.value, bottomLeft.value, bottomRight.value)) return;
    const isKnown = cell.every(({ value }) => Number.isFinite(value));
    const sides: [Corner, Corner][] = [
      [topLeft, topRight],
      [topRight, bottomRight],
      [bottomLeft, bottomRight],
      [topLeft, bottomLeft],
    ];
    const changing = sides.filter(([from, to]) => changesSign(from.value, to.value));
    const found = changing.map(([from, to]) => zeroBetween(from, to)).filter((zero) => zero !== undefined);
    const [first, second] = found;
    if (isKnown && changing.length === 2 && found.length !== 1) {
      if (first && second) chords.push([first, second]);
      return;
    }
    if (depth > 0 && computed < mostValues) {
      for (const quarter of quarters(cell, corner)) visit(quarter, depth - 1);
    } else if (found.length === 2 && first && second) chords.push([first, second]);
    else if (found.length === 4) chords.push(...pairs(found as Sides, cell, corner));
  };
  const known = (column: number, row: number): Corner => ({
    x: xs[column] as number,
    y: ys[row] as number,
    value: values[row * xs.length + column] as number,
  });
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      const at = row * xs.length + column;
      const below = at + xs.length;
      // Most cells are far from the curve: nothing is made for them.
      if (!isCrossedNowhere(values[at], values[at + 1], values[below], values[below + 1]))
        visit([known(column, row), known(column + 1, row), known(column, row + 1), known(column + 1, row + 1)], deepest);
    }
  }
  return chords;
}

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

type Cell = readonly [Corner, Corner, Corner, Corner];

function quarters([topLeft, topRight, bottomLeft, bottomRight]: Cell, corner: (x: number, y: number) => Corner): Cell[] {
  const [x, y] = [(topLeft.x + topRight.x) / 2, (topLeft.y + bottomLeft.y) / 2];
  const [top, left, middle] = [corner(x, topLeft.y), corner(topLeft.x, y), corner(x, y)];
  const [right, bottom] = [corner(topRight.x, y), corner(x, bottomLeft.y)];
  return [
    [topLeft, top, left, middle],
    [top, topRight, middle, right],
    [left, middle, bottomLeft, bottom],
    [middle, right, bottom, bottomRight],
  ];
}

type Sides = [top: Pixel, right: Pixel, bottom: Pixel, left: Pixel];

/** Zeros on the top, right, bottom and left side: which belong together, the value in the middle says. */
function pairs(
  [top, right, bottom, left]: Sides,
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
