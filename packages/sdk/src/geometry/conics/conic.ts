import type { MathJson } from "../../contract.ts";
import type { Point, StraightLine } from "../figures.ts";

/** A unit vector; `along` says whether it is that of an axis of coordinates. cos ≥ 0, and sin = 1 where cos = 0. */
export interface Direction {
  readonly along: "x" | "y" | "oblique";
  readonly cos: MathJson;
  readonly sin: MathJson;
}

export interface Circle {
  readonly kind: "circle";
  readonly center: Point;
  readonly radius: MathJson;
  readonly radiusSquared: MathJson;
}

/** What an ellipse (c² = a² − b²) and a hyperbola (c² = a² + b²) have. `axis` is the direction of the major or transverse axis. */
interface Central {
  readonly center: Point;
  /** Half the major or transverse axis, half the minor or conjugate one, half the focal distance. */
  readonly a: MathJson;
  readonly b: MathJson;
  readonly c: MathJson;
  readonly aSquared: MathJson;
  readonly bSquared: MathJson;
  readonly cSquared: MathJson;
  readonly eccentricity: MathJson;
  readonly axis: Direction;
}

export interface Ellipse extends Central {
  readonly kind: "ellipse";
}

export interface Hyperbola extends Central {
  readonly kind: "hyperbola";
}

export type Opening = "right" | "left" | "up" | "down" | "oblique";

export interface Parabola {
  readonly kind: "parabola";
  readonly vertex: Point;
  readonly focus: Point;
  readonly directrix: StraightLine;
  /** Direction of the axis of symmetry, whichever way the parabola opens. */
  readonly axis: Direction;
  /** v² = 2qu where u goes along `axis` and v across: positive where the parabola opens along it. */
  readonly signedParameter: MathJson;
  /** From focus to directrix, and which way it opens; undefined where a letter decides the sign. */
  readonly parameter: MathJson | undefined;
  readonly opening: Opening | undefined;
}

/** What remains where the determinant of the equation is zero, or its sign allows no real point. */
export type Degenerate =
  | { readonly kind: "point"; readonly point: Point }
  | { readonly kind: "crossing-lines"; readonly center: Point; readonly lines: readonly [StraightLine, StraightLine] }
  | { readonly kind: "parallel-lines"; readonly lines: readonly [StraightLine, StraightLine] }
  | { readonly kind: "double-line"; readonly line: StraightLine }
  | { readonly kind: "empty" };

/** An analysed equation of degree two; every value canonical. */
export type Conic = Circle | Ellipse | Hyperbola | Parabola | Degenerate;

export type ConicKind = Conic["kind"];
