import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { compareConstants } from "../constant/decide.ts";
import { spendFreely } from "../spend.ts";
import { type Bound, type Range, rangeOf } from "./range.ts";

/** A set of real numbers as connected parts, none empty. What is not decided of the order of two ends makes a result undefined. */
export type Pieces = readonly Range[];

export const wholeLine: Pieces = [{ from: undefined, to: undefined }];

export const isWholeLine = (pieces: Pieces): boolean => pieces.some(({ from, to }) => !from && !to);

export function orderOf(left: MathJson, right: MathJson): -1 | 0 | 1 | undefined {
  if (sameTree(left, right)) return 0;
  const order = compareConstants(left, right, spendFreely);
  return order === "no-value" ? undefined : order;
}

/** The part of each piece that lies within a range too. */
export function within(pieces: Pieces, range: Range): Pieces | undefined {
  const found: Range[] = [];
  for (const piece of pieces) {
    const from = tighter(piece.from, range.from, 1);
    const to = tighter(piece.to, range.to, -1);
    if (from === "unknown" || to === "unknown") return undefined;
    const order = from && to ? orderOf(from.value, to.value) : -1;
    if (order === undefined) return undefined;
    if (order < 0 || (order === 0 && from?.isIn && to?.isIn)) found.push({ from, to });
  }
  return found;
}

function tighter(left: Bound | undefined, right: Bound | undefined, side: 1 | -1): Bound | undefined | "unknown" {
  if (!left || !right) return left ?? right;
  const order = orderOf(left.value, right.value);
  if (order === undefined) return "unknown";
  if (order === 0) return left.isIn ? right : left;
  return order === side ? left : right;
}

/** The pieces without a number. */
export function without(pieces: Pieces, value: MathJson): Pieces | undefined {
  const bound = { value, isIn: false };
  const [below, above] = [within(pieces, { from: undefined, to: bound }), within(pieces, { from: bound, to: undefined })];
  return below && above && joined([...below, ...above]);
}

/** The same set, ascending, and what touches or overlaps as one piece. */
export function joined(pieces: Pieces): Pieces | undefined {
  const sorted: Range[] = [];
  for (const piece of pieces) {
    let place = 0;
    for (; place < sorted.length; place++) {
      const order = compareStarts(piece, sorted[place] as Range);
      if (order === undefined) return undefined;
      if (order < 0) break;
    }
    sorted.splice(place, 0, piece);
  }
  const result: Range[] = [];
  for (const piece of sorted) {
    const last = result.at(-1);
    const touching = last && meets(last, piece);
    if (last && touching === undefined) return undefined;
    if (!last || !touching) {
      result.push(piece);
      continue;
    }
    const to = wider(last.to, piece.to);
    if (to === "unknown") return undefined;
    result[result.length - 1] = { from: last.from, to };
  }
  return result;
}

function compareStarts({ from: left }: Range, { from: right }: Range): -1 | 0 | 1 | undefined {
  if (!left || !right) return left ? 1 : right ? -1 : 0;
  const order = orderOf(left.value, right.value);
  return order !== 0 || left.isIn === right.isIn ? order : left.isIn ? -1 : 1;
}

/** Whether a piece begins within the one before it, or where that ends. */
function meets({ to }: Range, { from }: Range): boolean | undefined {
  if (!to || !from) return true;
  const order = orderOf(from.value, to.value);
  return order === undefined ? undefined : order < 0 || (order === 0 && (to.isIn || from.isIn));
}

function wider(left: Bound | undefined, right: Bound | undefined): Bound | undefined | "unknown" {
  if (!left || !right) return undefined;
  const order = orderOf(left.value, right.value);
  if (order === undefined) return "unknown";
  if (order === 0) return left.isIn ? left : right;
  return order > 0 ? left : right;
}

/** What is true of the letter for the numbers of a set alone: nothing for all, x ≠ 2, x ≥ 2, 0 < x < 1, or x ∈ (−∞, 0) ∪ (1, 2]. */
export function statementsOf(pieces: Pieces, letter: string): MathJson[] {
  if (isWholeLine(pieces)) return [];
  const gaps = pieces.slice(1).map((piece, index) => missingPoint(pieces[index] as Range, piece));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first && !first.from && !last?.to && gaps.every((gap) => gap !== undefined))
    return gaps.map((gap) => apply("NotEqual", letter, gap));
  if (first && pieces.length === 1) return boundsOf(first, letter);
  return [apply("Element", letter, setOf(pieces))];
}

function missingPoint({ to }: Range, { from }: Range): MathJson | undefined {
  return to && from && !to.isIn && !from.isIn && orderOf(to.value, from.value) === 0 ? to.value : undefined;
}

function boundsOf({ from, to }: Range, letter: string): MathJson[] {
  if (from && to && orderOf(from.value, to.value) === 0) return [apply("Equal", letter, from.value)];
  return [
    ...(from ? [apply(from.isIn ? "GreaterEqual" : "Greater", letter, from.value)] : []),
    ...(to ? [apply(to.isIn ? "LessEqual" : "Less", letter, to.value)] : []),
  ];
}

/** A set as intervals, (−∞, 0) ∪ [1, 2], single numbers as {3}. */
export function setOf(pieces: Pieces): MathJson {
  if (isWholeLine(pieces)) return "RealNumbers";
  const end = (bound: Bound | undefined, infinite: string): MathJson =>
    !bound ? apply("Open", infinite) : bound.isIn ? bound.value : apply("Open", bound.value);
  const sets = pieces.map(({ from, to }) =>
    from && to && sameTree(from.value, to.value)
      ? apply("Set", from.value)
      : apply("Interval", end(from, "NegativeInfinity"), end(to, "PositiveInfinity")),
  );
  return sets.length === 1 ? (sets[0] as MathJson) : apply(sets.length === 0 ? "Set" : "Union", ...sets);
}

/** The pieces of a set that is written with intervals and numbers; undefined for any other. */
export function piecesOf(set: MathJson): Pieces | undefined {
  switch (headOf(set)) {
    case "Union": {
      const parts = operandsOf(set).map(piecesOf);
      return parts.every((part) => part !== undefined) ? joined(parts.flat()) : undefined;
    }
    case "Set": {
      const members = operandsOf(set);
      if (members.some((member) => freeLetters(member).length > 0 || headOf(member) === "Family")) return undefined;
      return joined(members.map((value) => ({ from: { value, isIn: true }, to: { value, isIn: true } })));
    }
    default: {
      const range = rangeOf([{ json: apply("Element", "x", set), latex: "" }], "x");
      return range && [range];
    }
  }
}
