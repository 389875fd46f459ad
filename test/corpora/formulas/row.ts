import type { MathJson } from "../../../packages/sdk/src/contract.ts";

/** Where refusing is right: the position at which the error must stand. */
export interface Refusal {
  refused: number;
}

/** A formula and its tree, or the place at which it must be refused. */
export type FormulaRow = readonly [source: string, expected: MathJson | Refusal];

/** Rows by the notation that they are about. */
export type FormulaTable = Readonly<Record<string, readonly FormulaRow[]>>;

export function isRefusal(expected: FormulaRow[1]): expected is Refusal {
  return typeof expected === "object" && "refused" in expected;
}
