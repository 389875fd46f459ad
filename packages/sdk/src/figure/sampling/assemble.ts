import type { Interval } from "../../expression/evaluation/interval.ts";
import { type Limit, limitAt } from "./limit.ts";
import type { Piece, Walk } from "./pieces.ts";

type Place = readonly [x: number, y: number];

/** A place that belongs to a curve or does not, where that is to be seen. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly open: boolean;
}

/** What is drawn of a curve, in coordinates: lines without gaps, filled bands by their outlines, and dots. */
export interface Sampled {
  readonly branches: Place[][];
  readonly bands: Place[][];
  readonly marks: Mark[];
}

/** Values that differ by less, in pixels, are the same place. */
const same = 0.25;

/** The pieces joined where the curve goes on, and ended with what happens there where it does not. */
export function assembled(walk: Walk, given: readonly Piece[], domain: readonly [number, number]): Sampled {
  const [branches, bands, marks]: [Place[][], Band[][], Mark[]] = [[], [], []];
  let branch: Place[] | undefined;
  const begin = (place: Place): Place[] => {
    const next = [place];
    branches.push(next);
    return next;
  };
  const pieces = withoutRepeats(given);
  pieces.forEach((piece, index) => {
    switch (piece.kind) {
      case "chord":
        branch ??= begin([piece.from, piece.start]);
        if (pieces[index - 1]?.kind === "fog") branch.push([piece.from, piece.start]);
        branch.push([piece.to, piece.end]);
        return;
      case "fog":
        return;
      case "break": {
        const joint = jointAt(walk, piece, roomBeside(pieces, index), domain);
        marks.push(...joint.marks);
        if (joint.before !== undefined) branch?.push([joint.x, joint.before]);
        if (!joint.joined) branch = joint.after === undefined ? undefined : begin([joint.x, joint.after]);
        else if (!branch) branch = begin([joint.x, joint.before as number]);
        return;
      }
      case "band": {
        const last = pieces[index - 1]?.kind === "band" ? bands.at(-1) : undefined;
        if (last) last.push(piece);
        else bands.push([piece]);
        branch = undefined;
        return;
      }
      default:
        branch = undefined;
    }
  });
  return { branches: branches.filter(({ length }) => length > 1), bands: bands.map(outlineOf), marks };
}

type Break = Extract<Piece, { kind: "break" }>;
type Band = Extract<Piece, { kind: "band" }>;

/** Neighbouring breaks are one. */
function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind !== "break" || last?.kind !== "break") result.push(piece);
    else result[result.length - 1] = { ...last, to: piece.to, exact: last.exact && piece.exact };
  }
  return result;
}

/** How far it is to the next break on either side. */
function roomBeside(pieces: readonly Piece[], index: number): [number, number] {
  const here = pieces[index] as Break;
  const isOne = ({ kind }: Piece): boolean => kind === "break" || kind === "band";
  let [before, after] = [index - 1, index + 1];
  while (before >= 0 && !isOne(pieces[before] as Piece)) before--;
  while (after < pieces.length && !isOne(pieces[after] as Piece)) after++;
  return [
    here.from - (pieces[before]?.to ?? Number.NEGATIVE_INFINITY),
    (pieces[after]?.from ?? Number.POSITIVE_INFINITY) - here.to,
  ];
}

interface Joint {
  readonly x: number;
  /** Where the curve ends that comes from the left, and where it begins that goes on to the right. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly joined: boolean;
  readonly marks: Mark[];
}

/** What happens at a break, by the limits on both sides and the value between. */
function jointAt(
  walk: Walk,
  { from, to, exact }: Break,
  [left, right]: [number, number],
  domain: readonly [number, number],
): Joint {
  const { curve, scaleY } = walk;
  const x = simplestBetween(from, to);
  const there = valueThere(walk, x, curve.there(from, to));
  const none: Limit = { kind: "undefined" };
  const [atStart, atEnd] = [from <= domain[0], to >= domain[1]];
  const before = atStart ? none : limitAt(walk, exact ? x : from, -1, left, there);
  const after = atEnd ? none : limitAt(walk, exact ? x : to, 1, right, there);
  const heights = { x, before: heightOf(walk, before), after: heightOf(walk, after) };
  // The ends of the domain itself have dots only where they are asked for.
  if (atStart || atEnd) return { ...heights, joined: false, marks: [] };
  const isSame = (a: number, b: number): boolean => Math.abs(a - b) * scaleY <= same;
  const mark = (y: number, open: boolean): Mark => ({ x, y, open });
  if (before.kind === "value" && after.kind === "value" && isSame(before.y, after.y)) {
    if (there !== undefined && isSame(there, before.y)) return { x, before: there, joined: true, marks: [] };
    return { ...heights, joined: false, marks: [mark(before.y, true), ...(there === undefined ? [] : [mark(there, false)])] };
  }
  const limits = [before, after].flatMap((limit) => (limit.kind === "value" ? [limit.y] : []));
  const isEdge = before.kind === "undefined" || after.kind === "undefined";
  const ends = limits.map((y) => mark(y, there === undefined || !isSame(there, y)));
  const alone = there !== undefined && !limits.some((y) => isSame(there, y)) ? [mark(there, false)] : [];
  // That a root has an end at 0 is plain to see; what is given by cases says whether its ends belong to it.
  return { ...heights, joined: false, marks: [...ends.filter(({ open }) => open || !isEdge || curve.byCases), ...alone] };
}

/** The value at a break; where rounding leaves its bounds wide, as computed. Powers with a varying exponent have values at single places: none here. */
function valueThere({ curve, scaleY }: Walk, x: number, bounds: Interval | undefined): number | undefined {
  if (!bounds?.continuous) return undefined;
  if ((bounds.hi - bounds.lo) * scaleY <= 1) return bounds.lo + (bounds.hi - bounds.lo) / 2;
  const value = curve.at(x);
  return Number.isFinite(value) ? value : undefined;
}

/** The number between two with the fewest digits. */
function simplestBetween(from: number, to: number): number {
  if (from <= 0 && to >= 0) return 0;
  const middle = from + (to - from) / 2;
  for (let digits = 1; digits <= 17; digits++) {
    const rounded = Number(middle.toPrecision(digits));
    if (rounded >= from && rounded <= to) return rounded;
  }
  return middle;
}

/** A pole is followed out of the window. */
function heightOf({ low, high }: Walk, limit: Limit): number | undefined {
  if (limit.kind === "value") return limit.y;
  return limit.kind === "up" ? high : limit.kind === "down" ? low : undefined;
}

/** The lower side from left to right, the upper one back: in the middle of the columns, and at the ends of the band. */
function outlineOf(columns: readonly Band[]): Place[] {
  const side = (height: "low" | "high"): Place[] => {
    const [first, last] = [columns[0], columns.at(-1)] as [Band, Band];
    const middles = columns.map((column): Place => [column.from + (column.to - column.from) / 2, column[height]]);
    return [[first.from, first[height]], ...middles, [last.to, last[height]]];
  };
  return [...side("low"), ...side("high").reverse()];
}
