import type { MathJson } from "../contract.ts";

/** Coordinates in canonical form (see algebra/radicals). */
export interface Point {
  readonly x: MathJson;
  readonly y: MathJson;
}

/** a·x + b·y + c = 0, the coefficients canonical and not both of a and b zero. */
export interface StraightLine {
  readonly kind: "line";
  readonly a: MathJson;
  readonly b: MathJson;
  readonly c: MathJson;
}

/** A·x² + B·xy + C·y² + D·x + E·y + F = 0 with canonical coefficients, not all of A, B and C zero. */
export interface SecondDegree {
  readonly kind: "conic";
  /** [A, B, C, D, E, F] */
  readonly coefficients: readonly [MathJson, MathJson, MathJson, MathJson, MathJson, MathJson];
}

export type Curve = StraightLine | SecondDegree;
