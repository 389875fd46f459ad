import type { Run } from "../../grammar/formula-runs.ts";
import type { Lattice, View } from "../../grammar/lattice.ts";
import type { Token } from "../../grammar/tokens.ts";

/** A stretch of tokens, half open, that is a list of data as a whole: no phrase could go through hundreds of numbers one by one. */
export interface ListStretch extends View {
  readonly from: number;
  readonly to: number;
  /** Of a long list nothing is read by itself. */
  readonly isLong?: boolean;
}

/** Shorter lists may be something else as well: (1, 2), (3, 4) are two points, too. */
export const leastLong = 12;

/** The stretches, of formulas or lists, but for those inside of long lists. */
export const outsideOf = <Stretch extends Run>(lists: readonly ListStretch[], stretches: readonly Stretch[]): Stretch[] => {
  const long = lists.filter(({ isLong }) => isLong);
  const isInside = ({ from, to }: Run, list: Run): boolean =>
    from >= list.from && to <= list.to && to - from < list.to - list.from;
  return stretches.filter((stretch) => !long.some((list) => isInside(stretch, list)));
};

/** Finds lists in the tokens of a text. */
export type FindLists = (tokens: readonly Token[], characters: string) => readonly ListStretch[];

/** The lattice with lists in it besides its formulas. */
export function withLists(lattice: Lattice, lists: readonly ListStretch[]): Lattice {
  if (lists.length === 0) return lattice;
  const byEnd = new Map<number, ListStretch[]>();
  for (const list of lists) byEnd.set(list.to, [...(byEnd.get(list.to) ?? []), list]);
  const covered = new Set(lists.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  return {
    tokens: lattice.tokens,
    endingAt: (end) => [
      ...lattice.endingAt(end),
      ...(byEnd.get(end) ?? []).map(({ category, from, value, cost = 0 }) => ({ category, from, value, cost })),
    ],
    inFormula: (index) => lattice.inFormula(index) || covered.has(index),
  };
}
