import type { MathJson } from "../../contract.ts";
import { minus, plus, squared, times } from "../../geometry/conics/formulas.ts";
import { type Condition, type Known, negative, notZero } from "./holding.ts";
import { differenceAt } from "./point-definitions.ts";

/**
 * That no line through a point touches a conic. Along the point + t (u, v) the equation reads f + t g + t² q, with g and q forms in u and v; lines in
 * the directions with g² = 4 f q touch. This form in u and v has no real zero where its discriminant is negative.
 */
export function noTangentConditions(known: Known, curve: MathJson, term: MathJson): readonly Condition[] | undefined {
  const [conic, point] = [known.curve(curve), known.point(term)];
  if (conic?.kind !== "conic" || !point) return undefined;
  const [A, B, C, D, E] = conic.coefficients;
  const value = differenceAt(conic, point);
  const across = plus(times(2, A, point.x), times(B, point.y), D);
  const up = plus(times(B, point.x), times(2, C, point.y), E);
  const first = minus(squared(across), times(4, value, A));
  const mixed = minus(times(2, across, up), times(4, value, B));
  const last = minus(squared(up), times(4, value, C));
  return [notZero(value), negative(minus(squared(mixed), times(4, first, last)))];
}
