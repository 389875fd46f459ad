import { areConnected, type Corner, lastInside, type Sheet } from "./sheet.ts";

/** The corners of a cell of the parameters, in the order around it. */
export type Cell = readonly [Corner, Corner, Corner, Corner];

/** Places on the edge of a surface between two sides of a cell. */
const placesOnEdge = [0.25, 0.5, 0.75];
/** How far from the chord between these sides the edge is looked for, as a share of the chord. */
const reach = 0.6;

/**
 * The parts of a cell that lie in the box and in the domain, each as the places around it: cut along the edge, which is followed to the last
 * digits, so that a dome ends in a smooth rim. Undefined where the inner corners are not connected as it seems from them.
 *
 * @param isSure whether the surface certainly is in one piece over the cell, so that only the box cuts it.
 */
export function partsOf(cell: Cell, sheet: Sheet, isSure: boolean): Corner[][] | undefined {
  const count = cell.filter(({ inside }) => inside).length;
  if (count === 0) return [];
  if (!isSure && !sidesAreConnected(cell, sheet)) return undefined;
  if (count === 4) return [[...cell]];
  const [a, b, c, d] = cell;
  if (count === 2 && a.inside === c.inside) {
    const centre = sheet.corner((a.u + c.u) / 2, (a.v + c.v) / 2);
    if (!centre.inside) return (a.inside ? [a, c] : [b, d]).map((only) => cut(alone(cell, only), sheet));
    if (!isSure && ![a, b, c, d].every((corner) => !corner.inside || areConnected(sheet, corner, centre))) return undefined;
  }
  return [cut(cell, sheet)];
}

/** Sides between two inner corners, whole. */
function sidesAreConnected(cell: Cell, sheet: Sheet): boolean {
  return cell.every((from, index) => {
    const to = cell[(index + 1) % 4] as Corner;
    return !from.inside || !to.inside || areConnected(sheet, from, to);
  });
}

/** The cell as if no other corner were inside. */
const alone = (cell: Cell, only: Corner): Cell =>
  cell.map((corner) => (corner === only ? corner : { ...corner, inside: false })) as unknown as Cell;

function cut(cell: Cell, sheet: Sheet): Corner[] {
  const around: Corner[] = [];
  const edges: { from: Corner; at: number }[] = [];
  cell.forEach((corner, index) => {
    const next = cell[(index + 1) % 4] as Corner;
    if (corner.inside) around.push(corner);
    if (corner.inside === next.inside) return;
    const place = corner.inside ? lastInside(sheet, corner, next) : lastInside(sheet, next, corner);
    if (corner.inside) edges.push({ from: place, at: around.length + 1 });
    around.push(place);
  });
  return withEdges(around, edges, cell, sheet);
}

/** With places on each edge between where it enters the cell and where it leaves it. */
function withEdges(
  around: readonly Corner[],
  edges: readonly { from: Corner; at: number }[],
  cell: Cell,
  sheet: Sheet,
): Corner[] {
  const result = [...around];
  for (const { from, at } of edges.toReversed()) {
    const to = around[at % around.length] as Corner;
    result.splice(at, 0, ...edgeBetween(from, to, cell, sheet));
  }
  return result;
}

/** Where the edge crosses perpendiculars of the chord. */
function edgeBetween(from: Corner, to: Corner, cell: Cell, sheet: Sheet): Corner[] {
  // Measured in sides of the cell, so that it does not matter how different the two parameters are.
  const [sideU, sideV] = [cell[2].u - cell[0].u, cell[2].v - cell[0].v];
  const [alongU, alongV] = [(to.u - from.u) / sideU, (to.v - from.v) / sideV];
  const across = { u: -alongV * sideU * reach, v: alongU * sideV * reach };
  return placesOnEdge.flatMap((share) => {
    const middle = sheet.corner(from.u + share * (to.u - from.u), from.v + share * (to.v - from.v));
    for (const way of [1, -1]) {
      const beside = sheet.corner(middle.u + way * across.u, middle.v + way * across.v);
      if (beside.inside !== middle.inside)
        return [middle.inside ? lastInside(sheet, middle, beside) : lastInside(sheet, beside, middle)];
    }
    return middle.inside ? [middle] : [];
  });
}
