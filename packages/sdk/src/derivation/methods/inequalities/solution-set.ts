import { compareConstants } from "../../../algebra/constant/decide.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { decided } from "../../../verification/line/undecided.ts";

/**
 * A set of real numbers that is cut at finitely many points: whether each point belongs to it, and each gap before, between and after them
 * (one more than points). The points ascend.
 */
export interface SolutionSet {
  readonly points: readonly MathJson[];
  readonly at: readonly boolean[];
  readonly gaps: readonly boolean[];
}

/** A connected part of a set. An end that is missing lies at infinity; where both ends are the same point, it is that point alone. */
export interface Piece {
  readonly from?: MathJson;
  readonly to?: MathJson;
  readonly closedFrom: boolean;
  readonly closedTo: boolean;
}

export const everything: SolutionSet = { points: [], at: [], gaps: [true] };
export const nothing: SolutionSet = { points: [], at: [], gaps: [false] };

export const isEverything = (set: SolutionSet): boolean => set.points.length === 0 && set.gaps[0] === true;
export const isNothing = (set: SolutionSet): boolean => set.points.length === 0 && set.gaps[0] === false;

/** The order of two numbers. @throws Undecided where it is not known */
export function compareNumbers(left: MathJson, right: MathJson): -1 | 0 | 1 {
  if (typeof left === "number" && typeof right === "number") return left < right ? -1 : left > right ? 1 : 0;
  const order = compareConstants(left, right, spendFreely);
  return decided(order === "no-value" ? undefined : order, "the order of two numbers");
}

/** The numbers below, at and above a point, as wished. @throws Undecided where the point is not known to be a real number */
export function cutAt(point: MathJson, below: boolean, at: boolean, above: boolean): SolutionSet {
  compareNumbers(point, 0);
  return { points: [point], at: [at], gaps: [below, above] };
}

/** The numbers between two points. */
export function between(from: MathJson, closedFrom: boolean, to: MathJson, closedTo: boolean): SolutionSet {
  return intersection([cutAt(from, false, closedFrom, true), cutAt(to, true, closedTo, false)]);
}

export const onlyPoints = (points: readonly MathJson[]): SolutionSet =>
  union(points.map((point) => cutAt(point, false, true, false)));

export const union = (sets: readonly SolutionSet[]): SolutionSet => combined(sets, (inside) => inside.some(Boolean));
export const intersection = (sets: readonly SolutionSet[]): SolutionSet => combined(sets, (inside) => inside.every(Boolean));
export const complement = (set: SolutionSet): SolutionSet => combined([set], ([inside]) => inside === false);

/** The set of all numbers for which the wish is fulfilled by which of the sets they belong to. */
function combined(sets: readonly SolutionSet[], wish: (inside: boolean[]) => boolean): SolutionSet {
  const points = mergedPoints(sets.map((set) => set.points));
  // Of each set, how many of its points lie before the place, and whether one lies at it.
  const passed = sets.map(() => 0);
  const gaps = [wish(sets.map((set) => set.gaps[0] === true))];
  const at: boolean[] = [];
  for (const point of points) {
    const here = sets.map((set, index) => {
      const next = set.points[passed[index] as number];
      return next !== undefined && compareNumbers(next, point) === 0;
    });
    at.push(wish(sets.map((set, index) => (here[index] ? set.at : set.gaps)[passed[index] as number] === true)));
    here.forEach((isHere, index) => {
      if (isHere) passed[index] = (passed[index] as number) + 1;
    });
    gaps.push(wish(sets.map((set, index) => set.gaps[passed[index] as number] === true)));
  }
  return tidied({ points, at, gaps });
}

function mergedPoints(lists: readonly (readonly MathJson[])[]): MathJson[] {
  const merged: MathJson[] = [];
  for (const point of lists.flat()) {
    const place = merged.findIndex((other) => compareNumbers(point, other) <= 0);
    if (place < 0) merged.push(point);
    else if (compareNumbers(point, merged[place] as MathJson) !== 0) merged.splice(place, 0, point);
  }
  return merged;
}

/** Without points at which nothing changes. */
export function tidied({ points, at, gaps }: SolutionSet): SolutionSet {
  const changes = points.map((_, index) => !(gaps[index] === at[index] && at[index] === gaps[index + 1]));
  return {
    points: points.filter((_, index) => changes[index]),
    at: at.filter((_, index) => changes[index]),
    gaps: gaps.filter((_, index) => index === 0 || changes[index - 1]),
  };
}

/** The connected parts, ascending. */
export function piecesOf({ points, at, gaps }: SolutionSet): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined = gaps[0] ? { closedFrom: false, closedTo: false } : undefined;
  points.forEach((point, index) => {
    const [before, here, after] = [gaps[index] === true, at[index] === true, gaps[index + 1] === true];
    if (before && here && after) return;
    if (open) pieces.push({ ...open, to: point, closedTo: here });
    open = undefined;
    if (after) open = { from: point, closedFrom: here && !before, closedTo: false };
    else if (here && !before) pieces.push({ from: point, to: point, closedFrom: true, closedTo: true });
  });
  if (open) pieces.push(open);
  return pieces;
}

export const isPoint = ({ from, to }: Piece): boolean => from !== undefined && from === to;

/** Whether a rational number belongs to the set. */
export function contains(set: SolutionSet, value: Q.Rational): boolean {
  const json = Q.rationalToJson(value);
  const index = set.points.findIndex((point) => compareNumbers(json, point) <= 0);
  if (index < 0) return set.gaps.at(-1) === true;
  return (compareNumbers(json, set.points[index] as MathJson) === 0 ? set.at : set.gaps)[index] === true;
}
