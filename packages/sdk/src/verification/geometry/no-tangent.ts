import type { MathJson, Verdict } from "../../contract.ts";
import { minus, plus, squared, times } from "../../geometry/conics/formulas.ts";
import { type Known, negative, notZero, verdictOn, zero } from "./holding.ts";
import { differenceAt } from "./point-definitions.ts";

/**
 * That no line through a point touches a conic. Along the point + t (u, v) the equation reads f + t g + t² q, with g and q forms in u and v; lines in
 * the directions with g² = 4 f q touch, unless q is zero there as well, as for an asymptote. This form in u and v has no real zero where its
 * discriminant is negative, and none but those of q where it is a multiple of q. Nothing is said otherwise.
 */
export function noTangentVerdict(known: Known, curve: MathJson, term: MathJson): Verdict {
  const [conic, point] = [known.curve(curve), known.point(term)];
  if (conic?.kind !== "conic" || !point) return { status: "unchecked" };
  const [A, B, C, D, E] = conic.coefficients;
  const value = differenceAt(conic, point);
  const across = plus(times(2, A, point.x), times(B, point.y), D);
  const up = plus(times(B, point.x), times(2, C, point.y), E);
  const first = minus(squared(across), times(4, value, A));
  const mixed = minus(times(2, across, up), times(4, value, B));
  const last = minus(squared(up), times(4, value, C));
  const none = [negative(minus(squared(mixed), times(4, first, last)))];
  const onlyAsymptotes = [
    zero(minus(times(first, B), times(mixed, A))),
    zero(minus(times(first, C), times(last, A))),
    zero(minus(times(mixed, C), times(last, B))),
    notZero(plus(squared(first), squared(mixed), squared(last))),
  ];
  const verdicts = [none, onlyAsymptotes].map((conditions) => verdictOn(known.numbers, [notZero(value), ...conditions]));
  return verdicts.find(({ status }) => status === "proved") ?? { status: "unchecked" };
}
