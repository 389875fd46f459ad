import type { Radicals } from "../../algebra/radicals/radicals.ts";
import { sum } from "../../algebra/written-form.ts";
import type { MathJson } from "../../contract.ts";
import { substitute } from "../../expression/mathjson.ts";
import { negated, over, plus, squared, times } from "../conics/formulas.ts";
import type { Point, SecondDegree, StraightLine } from "../figures.ts";
import { scaled } from "../line-equation.ts";
import { sortedPoints } from "./points.ts";
import { type QuadraticIn, quadraticFrom, rootsOf } from "./quadratic.ts";

/** One coordinate along a line by the other: y = kx + m; for x = c a formula without letters. */
export interface Elimination {
  readonly replaced: "x" | "y";
  readonly kept: "x" | "y";
  readonly by: MathJson;
}

/** Ax² + Bxy + Cy² + Dx + Ey + F at a place. */
export function conicAt({ coefficients: [A, B, C, D, E, F] }: SecondDegree, x: MathJson, y: MathJson): MathJson {
  return plus(times(A, squared(x)), times(B, x, y), times(C, squared(y)), times(D, x), times(E, y), F);
}

/** Solved for y where that is simple, else for x. undefined where a letter decides whether it can be solved for either. */
export function eliminationOf(numbers: Radicals, { a, b, c }: StraightLine): Elimination | undefined {
  const isUnit = (coefficient: MathJson): boolean => coefficient === 1 || coefficient === -1;
  const isNonzero = (coefficient: MathJson): boolean => {
    const value = numbers.read(coefficient);
    const sign = value && numbers.sign(value);
    return sign === 1 || sign === -1;
  };
  const usable = [isUnit(b), isUnit(a), isNonzero(b), isNonzero(a)].indexOf(true);
  if (usable < 0) return undefined;
  const [replaced, kept] = usable % 2 === 0 ? (["y", "x"] as const) : (["x", "y"] as const);
  const [divisor, other] = replaced === "y" ? [b, a] : [a, b];
  const [slope, height] = [other, c].map((part) => numbers.simplify(over(negated(part), divisor)));
  if (slope === undefined || height === undefined) return undefined;
  const terms = [...(slope === 0 ? [] : [scaled(slope, kept)]), ...(height === 0 ? [] : [height])];
  return { replaced, kept, by: sum(terms) };
}

/** The point of the line with a value of the coordinate that was kept. */
export function pointAlong(numbers: Radicals, { replaced, kept, by }: Elimination, value: MathJson): Point | undefined {
  const other = numbers.simplify(substitute(by, { [kept]: value }));
  if (other === undefined) return undefined;
  return replaced === "y" ? { x: value, y: other } : { x: other, y: value };
}

/** The equation of a conic with the line put in. */
export const substitutedIn = (numbers: Radicals, elimination: Elimination, conic: SecondDegree): QuadraticIn | undefined =>
  quadraticFrom(numbers, elimination.kept, (place) => {
    const other = substitute(elimination.by, { [elimination.kept]: place });
    return elimination.replaced === "y" ? conicAt(conic, place, other) : conicAt(conic, other, place);
  });

/** The common points of a line and a conic; undefined where a letter decides, or where all points of the line are on the conic. */
export function lineMeetsConic(numbers: Radicals, line: StraightLine, conic: SecondDegree): Point[] | undefined {
  const elimination = eliminationOf(numbers, line);
  const quadratic = elimination && substitutedIn(numbers, elimination, conic);
  const roots = quadratic && rootsOf(numbers, quadratic);
  if (!elimination || !roots || roots === "all") return undefined;
  const points = roots.map((root) => pointAlong(numbers, elimination, root));
  return points.every((point) => point !== undefined) ? sortedPoints(numbers, points) : undefined;
}
