import * as Q from "../rational.ts";
import type { SmoothFunction } from "./smooth-function.ts";

/**
 * Whether a function certainly has no zero from a number on (side 1), or up to it (side −1). Some derivative keeps its sign there; then the one before it
 * only rises or only falls, and keeps the sign that it has at the number; and so on down to the function.
 */
export function keepsSignBeyond(derivatives: readonly SmoothFunction[], at: number, side: 1 | -1): boolean {
  const place = Q.rational(BigInt(Math.round(at)));
  for (const [order, derivative] of derivatives.entries()) {
    const found = derivative.signBeyond(place, side);
    if (order === 0 && found?.isStrict) return true;
    if (order > 0 && found && leadsDown(derivatives, order, found.sign, place, side)) return true;
  }
  return false;
}

function leadsDown(
  derivatives: readonly SmoothFunction[],
  order: number,
  sign: -1 | 1,
  place: Q.Rational,
  side: 1 | -1,
): boolean {
  let own: -1 | 1 = sign;
  for (let lower = order - 1; lower >= 0; lower--) {
    const [here, away] = [derivatives[lower]?.signAt(place), (own * side) as -1 | 1];
    const keeps = here === away || (here === -away && staysOnItsSide(derivatives[lower], here, side));
    if (!keeps || !here) return false;
    own = here;
  }
  return true;
}

/** What moves away from 0 keeps its sign; what moves towards it does where it tends to something of the same sign, or to 0, which it does not reach. */
function staysOnItsSide(derivative: SmoothFunction | undefined, here: -1 | 0 | 1, side: 1 | -1): boolean {
  const end = derivative?.signAtInfinity(side);
  return end === here || end === 0;
}
