/** Curves that cut the plane into pieces: graphs, and upright lines at places. */
export interface Borders {
  /** Graphs y = f(x), as numbers. */
  readonly graphs: readonly ((x: number) => number)[];
  /** Ascending: where graphs meet, or one has no value or jumps, and the upright lines. Between two such places nothing changes. */
  readonly places: readonly number[];
  readonly isUpright: (place: number) => boolean;
  readonly doMeet: (one: number, other: number, place: number) => boolean;
  /** Whether a graph leaves every bound at a place. */
  readonly isUnbounded: (graph: number, place: number) => boolean;
}

/** What lies between two graphs from one place to another. */
export interface Cell {
  readonly lower: number;
  readonly upper: number;
  readonly from: number;
  readonly to: number;
}

/** One of the pieces between two neighbouring places; the lowest has no lower graph, the highest no upper one. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** So near a place, as a share of the room beside it, heights are compared. */
const beside = 1e-6;

/** The bounded pieces of the plane, each as its cells from left to right; undefined where two graphs are one on some stretch. */
export function boundedFaces(borders: Borders): Cell[][] | undefined {
  const { places } = borders;
  const slabs = places.slice(1).map((to, index) => piecesBetween(borders, places[index] as number, to));
  if (slabs.length === 0 || !slabs.every((slab) => slab !== undefined)) return undefined;
  const groups = new Groups();
  for (const end of [places[0], places.at(-1)] as [number, number]) joinEnds(borders, slabs.flat(), end, groups);
  for (const piece of slabs.flat()) if (isOpen(borders, piece)) groups.join(piece, undefined);
  slabs.slice(1).forEach((right, index) => {
    for (const one of slabs[index] as Piece[])
      for (const other of right) if (isPassage(borders, one, other)) groups.join(one, other);
  });
  const faces = new Map<unknown, Cell[]>();
  for (const piece of slabs.flat()) {
    const { lower, upper, from, to } = piece;
    const face = groups.of(piece);
    if (face === groups.of(undefined) || lower === undefined || upper === undefined) continue;
    faces.set(face, withCell(faces.get(face) ?? [], { lower, upper, from, to }));
  }
  return [...faces.values()];
}

/** What goes on beyond the first or the last place, unless it ends there in a point. */
function joinEnds({ doMeet, isUpright }: Borders, pieces: readonly Piece[], end: number, groups: Groups): void {
  if (isUpright(end)) return;
  for (const piece of pieces) {
    if (piece.from !== end && piece.to !== end) continue;
    const { lower, upper } = piece;
    if (lower === undefined || upper === undefined || !doMeet(lower, upper, end)) groups.join(piece, undefined);
  }
}

function piecesBetween({ graphs }: Borders, from: number, to: number): Piece[] | undefined {
  const x = from + 0.4637 * (to - from);
  const heights = graphs.map((graph, index) => ({ index, y: graph(x) })).filter(({ y }) => Number.isFinite(y));
  heights.sort((one, other) => one.y - other.y);
  if (heights.some(({ y }, index) => y === heights[index - 1]?.y)) return undefined;
  const order = heights.map(({ index }) => index);
  return Array.from({ length: order.length + 1 }, (_, gap): Piece => {
    const [lower, upper] = [order[gap - 1], order[gap]];
    return { from, to, ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
  });
}

const isOpen = ({ isUnbounded }: Borders, { from, to, lower, upper }: Piece): boolean =>
  lower === undefined ||
  upper === undefined ||
  [from, to].some((place) => isUnbounded(lower, place) || isUnbounded(upper, place));

/** Whether one can pass from one piece to its neighbour on the right. */
function isPassage({ graphs, isUpright, doMeet }: Borders, left: Piece, right: Piece): boolean {
  const place = left.to;
  if (isUpright(place)) return false;
  const sides = [
    { piece: left, x: place - beside * (place - left.from) },
    { piece: right, x: place + beside * (right.to - place) },
  ];
  const ends = (side: "lower" | "upper") =>
    sides.flatMap(({ piece, x }) => {
      const graph = piece[side];
      return graph === undefined ? [] : [{ graph, y: graphs[graph]?.(x) ?? Number.NaN }];
    });
  return ends("lower").every((low) =>
    ends("upper").every((high) => low.graph !== high.graph && !doMeet(low.graph, high.graph, place) && high.y > low.y),
  );
}

/** Neighbouring cells between the same graphs are one. */
function withCell(cells: readonly Cell[], cell: Cell): Cell[] {
  const goesOn = ({ lower, upper, to }: Cell): boolean => lower === cell.lower && upper === cell.upper && to === cell.from;
  return cells.some(goesOn) ? cells.map((each) => (goesOn(each) ? { ...each, to: cell.to } : each)) : [...cells, cell];
}

/** Pieces that belong together; `undefined` is what lies beyond all. */
class Groups {
  readonly #leaders = new Map<Piece | undefined, Piece | undefined>();

  of(piece: Piece | undefined): Piece | undefined {
    let at = piece;
    while (this.#leaders.has(at)) at = this.#leaders.get(at);
    return at;
  }

  join(one: Piece, other: Piece | undefined): void {
    const [first, second] = [this.of(one), this.of(other)];
    if (first === second) return;
    if (first === undefined) this.#leaders.set(second, first);
    else this.#leaders.set(first, second);
  }
}
