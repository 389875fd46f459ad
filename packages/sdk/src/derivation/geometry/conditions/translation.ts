import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { add, type LineSketch, multiply, square, subtract } from "./sketch.ts";

/** What a fact says of the letters of a drawing: equations that hold, and inequalities that are looked at when the letters are found. */
export interface Translation {
  readonly equations: readonly MathJson[];
  readonly limits: readonly MathJson[];
  /** A line that leads to the equations. */
  readonly lead?: { readonly rule: string; readonly from: readonly MathJson[]; readonly statement: MathJson };
}

export const equations = (...list: readonly MathJson[]): Translation => ({ equations: list, limits: [] });

export const limits = (...list: readonly MathJson[]): Translation => ({ equations: [], limits: list });

/** Already in the drawing. */
export const known: Translation = { equations: [], limits: [] };

export const both = <A, B>(
  first: A | undefined,
  second: B | undefined,
  work: (first: A, second: B) => Translation | undefined,
): Translation | undefined => (first === undefined || second === undefined ? undefined : work(first, second));

/** An equation about the directions of lines, which have one: a line through two points is none where they coincide. */
export const between = (equation: MathJson, ...lines: readonly LineSketch[]): Translation => ({
  equations: [equation],
  limits: lines
    .filter(({ a, b }) => freeLetters(a).length > 0 && freeLetters(b).length > 0)
    .map(({ a, b }) => apply("NotEqual", add(square(a), square(b)), 0)),
});

export const withLimits = ({ equations: list, limits: own }: Translation, ...more: readonly MathJson[]): Translation => ({
  equations: list,
  limits: [...own, ...more],
});

/** Parallel lines are two lines. */
export const notTheSame = (l: LineSketch, m: LineSketch): MathJson => {
  const minors = [subtract(multiply(l.a, m.c), multiply(m.a, l.c)), subtract(multiply(l.b, m.c), multiply(m.b, l.c))];
  return apply("Greater", add(...minors.map(square)), 0);
};

export const crossOf = (u: Point, v: Point): MathJson => subtract(multiply(u.x, v.y), multiply(u.y, v.x));
