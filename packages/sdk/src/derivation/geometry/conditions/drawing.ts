import type { MathJson } from "../../../contract.ts";
import type { Point } from "../../../geometry/figures.ts";
import type { Scene } from "../scene.ts";
import type { Sketch } from "./sketch.ts";

/** Something said on the board when letters are set up. */
export interface Setting {
  readonly rule: string;
  readonly statement: MathJson;
  readonly params?: Readonly<Record<string, MathJson>>;
}

/** The distances of a point of a conic from its left (lower) and right (upper) focus; for the end of a focal chord also which chord it is. */
export interface FocalRadii {
  readonly curve: string;
  readonly left: string;
  readonly right: string;
  readonly chord?: string;
  readonly through?: "left" | "right";
}

/**
 * One way in which the things of a question can lie, in letters: which kind of conic, along which axis. What is not determined by the question is a
 * letter to be found.
 */
export interface Drawing {
  readonly scene: Scene;
  readonly curves: ReadonlyMap<string, Sketch>;
  readonly points: ReadonlyMap<string, Point>;
  /** Strict inequalities between letters and 0 that this way assumes: a > b > 0. */
  readonly assumptions: readonly MathJson[];
  /** Other inequalities, between formulas. */
  readonly limits: readonly MathJson[];
  /** Equations between the letters that hold by definition: c² = a² − b². */
  readonly relations: readonly Setting[];
  readonly settings: readonly Setting[];
  /** Which of the two "a focus", "a vertex", "an asymptote" or "a directrix" is, by the term as JSON: 0 the right or upper one, or that with a positive slope. */
  readonly choices: ReadonlyMap<string, 0 | 1>;
  /** Points that are told by focal radii; they have no coordinates then. */
  readonly radii: ReadonlyMap<string, FocalRadii>;
  /** Letters known to be positive. */
  readonly positive: ReadonlySet<string>;
  /** Letters used. */
  readonly letters: ReadonlySet<string>;
}
