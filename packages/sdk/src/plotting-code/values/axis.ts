import type { MathJson } from "../../contract.ts";

/**
 * What an array runs over: so many numbers at equal distances. The array itself is a formula in the symbol of its axis, so that it stands for the
 * function it was made from and not for its samples.
 */
export interface Axis {
  /** A letter that no program can write. */
  readonly symbol: string;
  readonly from: MathJson;
  /** The end of the interval; what is drawn reaches it whether or not it is the last number. */
  readonly to: MathJson;
  readonly count: number;
  /** Between neighbours. */
  readonly step: MathJson;
  /** Put together from several: its places are not told by the step. */
  readonly isUneven?: true;
  /** The name that the program gave to it first. */
  name?: string;
}

/** The symbols of axes begin with it. */
export const axisSign = "§";
