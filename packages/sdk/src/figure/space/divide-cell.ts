import { type Cell, partsOf } from "./cut-cell.ts";
import type { Rectangle } from "./patch.ts";
import { areConnected, type Corner, halvesOf, quartersOf, type Sheet } from "./sheet.ts";

/** A piece of a cell: the places around it. */
export interface Piece {
  readonly around: readonly Corner[];
  /** One of the parts of a cell that was divided. */
  readonly isPart: boolean;
}

/** How often a cell is divided in which a pole or a jump may be: to about a pixel. */
const deepest = 3;

/**
 * What of a cell can be drawn as flat pieces. Where it is not in one piece it is divided; what is still torn at the size of a pixel is a pole
 * or a jump, and nothing is drawn over it.
 */
export function piecesOf(cell: Cell, sheet: Sheet, isSure: boolean): Piece[] {
  const pieces: Piece[] = [];
  const visit = (corners: Cell, sure: boolean, depth: number): void => {
    const parts = sure || isTame(corners, sheet) ? partsOf(corners, sheet, sure) : undefined;
    if (parts !== undefined) pieces.push(...parts.map((around) => ({ around, isPart: depth < deepest })));
    else if (depth > 0)
      for (const part of divided(corners, sheet)) visit(cellOf(part, sheet), sheet.patch.isWhole(part), depth - 1);
  };
  visit(cell, isSure, deepest);
  return pieces;
}

/** Across a tear that runs along one side only in that direction. */
function divided(cell: Cell, sheet: Sheet): Rectangle[] {
  const [a, b, c, d] = cell;
  const alongU = areConnected(sheet, a, b) && areConnected(sheet, d, c);
  const alongV = areConnected(sheet, b, c) && areConnected(sheet, a, d);
  const { u, v } = rectangleOf(cell);
  if (alongV && !alongU) return halvesOf(u).map((half) => ({ u: half, v }));
  if (alongU && !alongV) return halvesOf(v).map((half) => ({ u, v: half }));
  return quartersOf({ u, v });
}

const rectangleOf = ([a, , c]: Cell): Rectangle => ({ u: [a.u, c.u], v: [a.v, c.v] });

export const cellOf = ({ u, v }: Rectangle, { corner }: Sheet): Cell => [
  corner(u[0], v[0]),
  corner(u[1], v[0]),
  corner(u[1], v[1]),
  corner(u[0], v[1]),
];

/** How deep a pole is looked for in a cell of which nothing is certain. */
const mostQuarterings = 20;

/**
 * Whether there is no sign of a pole, a jump or a hole between four inner corners: it is looked for where nothing is certain, always in
 * that quarter in which the surface is farthest from the corners. A gap that can be filled, as of sin x / x at 0, is none.
 */
function isTame(cell: Cell, sheet: Sheet): boolean {
  if (!cell.every(({ inside }) => inside)) return true;
  let part = rectangleOf(cell);
  for (let step = 0; step < mostQuarterings; step++) {
    const unsure = quartersOf(part).filter((quarter) => !sheet.patch.isWhole(quarter));
    if (unsure.length === 0) return true;
    const looked = unsure.map((quarter) => {
      const [u, v] = [(quarter.u[0] + quarter.u[1]) / 2, (quarter.v[0] + quarter.v[1]) / 2];
      const centre = sheet.corner(u, v);
      return { quarter, centre, away: awayFrom(cell, centre) };
    });
    if (looked.some(({ centre }) => !centre.inside)) return false;
    const [first] = looked.toSorted((a, b) => b.away - a.away);
    if (first === undefined) return true;
    if (step < 2 && !cell.every((corner) => areConnected(sheet, corner, first.centre))) return false;
    part = first.quarter;
  }
  return true;
}

/** From the nearest of the corners, along the axis on which it is farthest. */
const awayFrom = (cell: Cell, { at }: Corner): number =>
  Math.min(...cell.map((corner) => Math.max(...at.map((value, axis) => Math.abs(value - (corner.at[axis] as number))))));
