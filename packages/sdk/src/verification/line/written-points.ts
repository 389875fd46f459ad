import * as N from "../../algebra/quadratic-number.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import type { Point } from "./points.ts";
import { decided } from "./undecided.ts";

/** Roots that are rational numbers, and zero. */
export const isRationalRoot = (point: Point & { kind: "root" }): boolean => Q.equal(point.root.from, point.root.to);
export const isZeroRoot = (point: Point & { kind: "root" }): boolean => isRationalRoot(point) && Q.isZero(point.root.from);

/** @throws Undecided where it has no simple form. */
export const writtenPoint = (point: Point): MathJson =>
  point.kind === "number" ? point.json : decided(writtenRoot(point), "a root");

/** A root as a formula, where it is rational or of a quadratic polynomial. */
export function writtenRoot(point: Point & { kind: "root" }): MathJson | undefined {
  const { polynomial, from, to } = point.root;
  if (isRationalRoot(point)) return Q.rationalToJson(from);
  if (polynomial.length !== 3) return undefined;
  const [c = 0n, b = 0n, a = 0n] = polynomial;
  return quadraticRoot(a, b, c, { from, to });
}

/** (−b ± √(b² − 4ac))/2a in its canonical form. */
function quadraticRoot(a: bigint, b: bigint, c: bigint, { from, to }: { from: Rational; to: Rational }): MathJson {
  // The larger root is the one with +√ over 2a > 0: the vertex lies between them.
  const vertex = Q.rational(-b, 2n * a);
  const middle = Q.divide(Q.add(from, to), Q.rational(2));
  const root = N.squareRoot(Q.rational(b * b - 4n * a * c));
  const above = Q.compare(middle, vertex) > 0 === a > 0n;
  const numerator = N.add(N.fromInteger(-b), above ? root : N.negate(root));
  return N.toJson(N.divide(numerator, N.fromInteger(2n * a)));
}
