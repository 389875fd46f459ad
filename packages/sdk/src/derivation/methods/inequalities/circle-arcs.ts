import { compareConstants } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply } from "../../../expression/mathjson.ts";
import {
  between,
  compareNumbers,
  everything,
  intersection,
  isEverything,
  type Piece,
  piecesOf,
  type SolutionSet,
  union,
} from "./solution-set.ts";

export type TrigonometricHead = "Sin" | "Cos" | "Tan" | "Cot";

/** Multiples of π, as π/6 or −3π/2. */
export const timesPi = (numerator: number, denominator = 1): MathJson =>
  simplify(apply("Divide", apply("Multiply", numerator, "Pi"), denominator));

/** A stretch of angles one period long, with the parts on which the function only grows or only falls. */
export interface Period {
  readonly from: MathJson;
  readonly to: MathJson;
  /** Whether the ends belong to the domain. */
  readonly isClosed: boolean;
  readonly branches: readonly Branch[];
}

interface Branch {
  readonly from: MathJson;
  readonly to: MathJson;
  /** The angle in this branch at which the function has a value. */
  readonly inverse: (value: MathJson) => MathJson;
  readonly rises: boolean;
}

const arcsin = (value: MathJson): MathJson => simplify(apply("Arcsin", value));
/** π/2 − arcsin c where that is a multiple of π. */
function arccos(value: MathJson): MathJson {
  const angle = simplify(apply("Subtract", apply("Divide", "Pi", 2), arcsin(value)));
  return JSON.stringify(angle).includes("Arcsin") ? simplify(apply("Arccos", value)) : angle;
}
const arctan = (value: MathJson): MathJson => simplify(apply("Arctan", value));
const minus = (left: MathJson, right: MathJson): MathJson => simplify(apply("Subtract", left, right));

const sineRising: Branch = { from: timesPi(-1, 2), to: timesPi(1, 2), inverse: arcsin, rises: true };
const sineFalling = (turns: number): Branch => ({
  from: timesPi(1 + 4 * turns, 2),
  to: timesPi(3 + 4 * turns, 2),
  inverse: (value) => minus(timesPi(1 + 2 * turns), arcsin(value)),
  rises: false,
});
const cosineFalling: Branch = { from: 0, to: "Pi", inverse: arccos, rises: false };
const cosineRising = (turns: number): Branch => ({
  from: timesPi(2 * turns - 1),
  to: timesPi(2 * turns),
  inverse: (value) => minus(timesPi(2 * turns), arccos(value)),
  rises: true,
});

/** The stretches to look at, the usual one first; the other where solutions run across the ends of the first. */
export const periodsOf: Readonly<Record<TrigonometricHead, readonly Period[]>> = {
  Sin: [
    { from: timesPi(-1, 2), to: timesPi(3, 2), isClosed: true, branches: [sineRising, sineFalling(0)] },
    { from: timesPi(-3, 2), to: timesPi(1, 2), isClosed: true, branches: [sineFalling(-1), sineRising] },
  ],
  Cos: [
    { from: timesPi(-1), to: "Pi", isClosed: true, branches: [cosineRising(0), cosineFalling] },
    { from: 0, to: timesPi(2), isClosed: true, branches: [cosineFalling, cosineRising(1)] },
  ],
  Tan: [
    {
      from: timesPi(-1, 2),
      to: timesPi(1, 2),
      isClosed: false,
      branches: [{ from: timesPi(-1, 2), to: timesPi(1, 2), inverse: arctan, rises: true }],
    },
  ],
  Cot: [
    {
      from: 0,
      to: "Pi",
      isClosed: false,
      branches: [{ from: 0, to: "Pi", inverse: (value) => minus(timesPi(1, 2), arctan(value)), rises: false }],
    },
  ],
};

export const lengthOf = (head: TrigonometricHead): MathJson => (head === "Sin" || head === "Cos" ? timesPi(2) : "Pi");

/** The angles of a period at which the function has one of the values. */
export function anglesIn(period: Period, values: SolutionSet): SolutionSet {
  const isWhole = isEverything(values);
  const inside = period.branches.flatMap((branch) =>
    isWhole
      ? [between(branch.from, period.isClosed, branch.to, period.isClosed)]
      : piecesOf(values).map((piece) => arcOf(piece, branch, period.isClosed)),
  );
  return union(inside);
}

function arcOf({ from, to, closedFrom, closedTo }: Piece, branch: Branch, isClosed: boolean): SolutionSet {
  const at = (value: MathJson | undefined, end: MathJson): MathJson => (value === undefined ? end : branch.inverse(value));
  const [first, last] = branch.rises ? [at(from, branch.from), at(to, branch.to)] : [at(to, branch.from), at(from, branch.to)];
  const [closedFirst, closedLast] = branch.rises ? [closedFrom, closedTo] : [closedTo, closedFrom];
  const isBound = (value: MathJson | undefined, closed: boolean): boolean => (value === undefined ? isClosed : closed);
  const [lower, upper] = branch.rises ? [from, to] : [to, from];
  return between(first, isBound(lower, closedFirst), last, isBound(upper, closedLast));
}

/** Values between −1 and 1 only. */
const withinOne = (values: SolutionSet): SolutionSet => intersection([values, between(-1, true, 1, true)]);

/** Whether solutions run across the ends of a period: they are one arc there, not two. */
export function crossesEnds(set: SolutionSet, { from, to, isClosed }: Period): boolean {
  const pieces = piecesOf(set);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!isClosed || !first?.closedFrom || !last?.closedTo) return false;
  return isEnd(first.from, from) && isEnd(last.to, to);
}

const isEnd = (value: MathJson | undefined, end: MathJson): boolean =>
  value !== undefined && compareConstants(value, end, spendFreely) === 0;

/** The arcs of a period, the two at its ends joined to one that begins before it. */
export function arcsOf(set: SolutionSet, period: Period, length: MathJson): Piece[] {
  const pieces = piecesOf(set);
  if (!crossesEnds(set, period) || pieces.length < 2) return pieces;
  const [first, last] = [pieces[0], pieces.at(-1)] as [Piece, Piece];
  const joined: Piece = { ...first, from: minus(last.from as MathJson, length), closedFrom: last.closedFrom };
  return [joined, ...pieces.slice(1, -1)];
}

/** Whether the arcs make up the whole circle. */
export const isWholeCircle = (set: SolutionSet, { from, to }: Period): boolean => {
  const [only, ...others] = piecesOf(set);
  return (
    only !== undefined &&
    others.length === 0 &&
    isEnd(only.from, from) &&
    isEnd(only.to, to) &&
    compareNumbers(from, to) < 0 &&
    only.closedFrom &&
    only.closedTo
  );
};

export const allValues = (head: TrigonometricHead, values: SolutionSet): SolutionSet =>
  head === "Sin" || head === "Cos" ? withinOne(values) : intersection([values, everything]);

/** Where the second half of the arcs repeats the first, half the period will do: |sin x| comes round after π. */
export function shortestPeriod(arcs: readonly Piece[], length: MathJson): { arcs: readonly Piece[]; length: MathJson } {
  const half = simplify(apply("Divide", length, 2));
  const count = arcs.length / 2;
  const repeats =
    Number.isInteger(count) &&
    count > 0 &&
    arcs.slice(0, count).every((arc, index) => isMovedBy(half, arc, arcs[index + count] as Piece));
  if (repeats) return shortestPeriod(arcs.slice(0, count), half);
  const near = arcs.map((arc) => nearZero(arc, length));
  return { arcs: near.toSorted((a, b) => compareNumbers(a.from as MathJson, b.from as MathJson)), length };
}

/** The member of a family whose middle is nearest to 0, on the positive side where there are two. */
function nearZero(arc: Piece, length: MathJson): Piece {
  const [from, to, step] = [arc.from, arc.to, length].map((json) => compile(json as MathJson, [])()) as [number, number, number];
  const turns = Math.ceil(-(from + to) / 2 / step - 0.5 + 1e-9);
  if (turns === 0) return arc;
  const moved = (json: MathJson | undefined): MathJson =>
    simplify(apply("Add", json as MathJson, apply("Multiply", turns, length)));
  const start = moved(arc.from);
  return { ...arc, from: start, to: arc.to === arc.from ? start : moved(arc.to) };
}

function isMovedBy(shift: MathJson, arc: Piece, other: Piece): boolean {
  const same = (a: MathJson | undefined, b: MathJson | undefined): boolean =>
    a !== undefined && b !== undefined && compareConstants(apply("Add", a, shift), b, spendFreely) === 0;
  return (
    arc.closedFrom === other.closedFrom && arc.closedTo === other.closedTo && same(arc.from, other.from) && same(arc.to, other.to)
  );
}
