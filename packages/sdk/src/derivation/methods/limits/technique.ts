import type { LimitResult } from "../../../algebra/limits/limit.ts";
import type { Board, MathJson } from "../../../contract.ts";
import type { LimitLine } from "./limit-line.ts";

/** A limit on the board's line, where it stands, and what it is known to be: techniques only find the way. */
export interface Place {
  readonly board: Board;
  readonly path: readonly number[];
  readonly limit: LimitLine;
  readonly result: LimitResult;
  /** Whose limits stood on the lines before: none is written a second time. */
  readonly seen: readonly MathJson[];
}

/** Writes the next line, or leaves the board as it is and says false. */
export type Technique = (place: Place) => boolean;
