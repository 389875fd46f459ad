import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { Point, SecondDegree, StraightLine } from "../figures.ts";
import type { ConicKind, Degenerate } from "./conic.ts";
import { minus, negated, over, plus, root, squared, times } from "./formulas.ts";
import { centerOf, minorDeterminant, signOf } from "./invariants.ts";
import { lineOf } from "./lines.ts";

/** What is known to be degenerate, of the kind that its invariants say. */
export function degenerateOf(numbers: Radicals, conic: SecondDegree, kind: ConicKind): Degenerate | undefined {
  if (kind === "empty") return { kind };
  if (kind === "parallel-lines" || kind === "double-line") return strip(numbers, conic);
  const center = centerOf(numbers, conic);
  if (!center) return undefined;
  if (kind === "point") return { kind, point: center };
  const lines = nullLines(numbers, conic, center);
  return lines && kind === "crossing-lines" ? { kind, center, lines } : undefined;
}

/** The two lines through a point along which the quadratic part A u² + B uv + C v² is zero; also the asymptotes of a hyperbola. */
export function nullLines(
  numbers: Radicals,
  conic: SecondDegree,
  { x, y }: Point,
): readonly [StraightLine, StraightLine] | undefined {
  const [A, B, C] = conic.coefficients;
  const width = numbers.simplify(times(2, root(negated(minorDeterminant(conic)))));
  const leading = signOf(numbers, C);
  if (width === undefined || leading === undefined) return undefined;
  const through = (a: MathJson, b: MathJson): StraightLine | undefined =>
    lineOf(numbers, a, b, negated(plus(times(a, x), times(b, y))));
  if (leading === 0) return pair(through(1, 0), through(A, B));
  // C v² + B uv + A u² = 0: v = (−B ± 2√(B²/4 − AC))/(2C) · u.
  const [first, second] = [plus(negated(B), width), minus(negated(B), width)].map((above) => over(above, times(2, C)));
  return first === undefined || second === undefined ? undefined : pair(through(first, -1), through(second, -1));
}

/** A·(linear form)²: with αx + βy for √A x ± √C y the equation is one of degree two in it. */
function strip(numbers: Radicals, conic: SecondDegree): Degenerate | undefined {
  const [A, B, C, D, E, F] = conic.coefficients;
  const first = signOf(numbers, A);
  if (first === undefined) return undefined;
  // With w = 2Ax + By (or 2Cy where A = 0): w² + 2D w + 4AF = 0, since BD = 2AE where both determinants are zero.
  const [p, q, linear, square] = first === 0 ? [0, times(2, C), E, C] : [times(2, A), B, D, A];
  const width = numbers.simplify(minus(squared(linear), times(4, square, F)));
  const sign = width === undefined ? undefined : signOf(numbers, width);
  if (width === undefined || sign === undefined) return undefined;
  if (sign < 0) return { kind: "empty" };
  if (sign === 0) {
    const line = lineOf(numbers, p, q, linear);
    return line && { kind: "double-line", line };
  }
  const lines = pair(lineOf(numbers, p, q, minus(linear, root(width))), lineOf(numbers, p, q, plus(linear, root(width))));
  return lines && { kind: "parallel-lines", lines };
}

const pair = (
  first: StraightLine | undefined,
  second: StraightLine | undefined,
): readonly [StraightLine, StraightLine] | undefined => first && second && [first, second];
