import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";

/** Along which coordinate axis the main axis of a conic lies: through the foci, and for a parabola the axis of symmetry. */
export type Direction = "x" | "y";

/** An ellipse or a hyperbola with its axes parallel to the coordinate axes. a, b and c are formulas without a sign in front. */
export interface CentralSketch {
  readonly kind: "ellipse" | "hyperbola";
  readonly centre: Point;
  readonly along: Direction;
  readonly a: MathJson;
  readonly b: MathJson;
  readonly c: MathJson;
}

/** (y − k)² = 2p(x − h), or with x and y exchanged; it opens to the negative side where p is negative. */
export interface ParabolaSketch {
  readonly kind: "parabola";
  readonly vertex: Point;
  readonly along: Direction;
  readonly p: MathJson;
}

export interface CircleSketch {
  readonly kind: "circle";
  readonly centre: Point;
  readonly radius: MathJson;
}

export interface LineSketch {
  readonly kind: "line";
  readonly a: MathJson;
  readonly b: MathJson;
  readonly c: MathJson;
}

/** A conic of which nothing but its equation is used. */
export interface GeneralSketch {
  readonly kind: "conic";
  readonly coefficients: readonly [MathJson, MathJson, MathJson, MathJson, MathJson, MathJson];
}

/** A curve while letters in it are still unknown: formulas for what a teacher would name in a drawing. */
export type Sketch = CentralSketch | ParabolaSketch | CircleSketch | LineSketch | GeneralSketch;

export const add = (...terms: readonly MathJson[]): MathJson => {
  const kept = terms.filter((term) => term !== 0);
  return kept.length === 0 ? 0 : kept.length === 1 ? (kept[0] as MathJson) : apply("Add", ...kept);
};
export const subtract = (left: MathJson, right: MathJson): MathJson =>
  right === 0 ? left : left === 0 ? negate(right) : apply("Subtract", left, right);
export const negate = (value: MathJson): MathJson => (typeof value === "number" ? 0 - value : apply("Negate", value));
export const multiply = (...factors: readonly MathJson[]): MathJson => {
  if (factors.includes(0)) return 0;
  const kept = factors.filter((factor) => factor !== 1);
  return kept.length === 0 ? 1 : kept.length === 1 ? (kept[0] as MathJson) : apply("Multiply", ...kept);
};
export const divide = (above: MathJson, below: MathJson): MathJson =>
  below === 1 ? above : above === 0 ? 0 : apply("Divide", above, below);
export const square = (value: MathJson): MathJson => (value === 0 || value === 1 ? value : apply("Power", value, 2));

/** The point with its coordinates along and across the main axis counted from a centre. */
export const pointAt = (from: Point, along: Direction, main: MathJson, across: MathJson = 0): Point =>
  along === "x" ? { x: add(from.x, main), y: add(from.y, across) } : { x: add(from.x, across), y: add(from.y, main) };

/** The equation of a sketch as it would be set up, with (x, y) or another point in it. */
export function equationAt(sketch: Sketch, { x, y }: Point = { x: "x", y: "y" }): MathJson {
  switch (sketch.kind) {
    case "line":
      return apply("Equal", add(multiply(sketch.a, x), multiply(sketch.b, y), sketch.c), 0);
    case "circle":
      return apply(
        "Equal",
        add(square(subtract(x, sketch.centre.x)), square(subtract(y, sketch.centre.y))),
        square(sketch.radius),
      );
    case "parabola": {
      const { vertex, along, p } = sketch;
      const [u, v] = [subtract(x, vertex.x), subtract(y, vertex.y)];
      return along === "x" ? apply("Equal", square(v), multiply(2, p, u)) : apply("Equal", square(u), multiply(2, p, v));
    }
    case "ellipse":
    case "hyperbola": {
      const { centre, along, a, b } = sketch;
      const [u, v] = [square(subtract(x, centre.x)), square(subtract(y, centre.y))];
      const [main, across] = along === "x" ? [u, v] : [v, u];
      const [first, second] = [divide(main, square(a)), divide(across, square(b))];
      if (sketch.kind === "hyperbola") return apply("Equal", subtract(first, second), 1);
      return apply("Equal", along === "x" ? add(first, second) : add(second, first), 1);
    }
    case "conic": {
      const [A, B, C, D, E, F] = sketch.coefficients;
      return apply(
        "Equal",
        add(multiply(A, square(x)), multiply(B, x, y), multiply(C, square(y)), multiply(D, x), multiply(E, y), F),
        0,
      );
    }
  }
}

/** c² = a² − b² of an ellipse, c² = a² + b² of a hyperbola. */
export const focalRelation = ({ kind, a, b, c }: CentralSketch): MathJson =>
  apply("Equal", square(c), kind === "ellipse" ? subtract(square(a), square(b)) : add(square(a), square(b)));

/** A positive number, a positive letter, or a quotient or product of them. */
export const isPositive = (p: MathJson, positive: ReadonlySet<string>): boolean =>
  typeof p === "number"
    ? p > 0
    : isSymbol(p)
      ? positive.has(p)
      : /^(Divide|Multiply)$/.test(headOf(p) ?? "") && operandsOf(p).every((part) => isPositive(part, positive));
