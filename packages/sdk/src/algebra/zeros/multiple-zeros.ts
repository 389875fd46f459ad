import * as Q from "../rational.ts";
import { isolateZeros, type Zero } from "./isolate-zeros.ts";
import type { SmoothFunction } from "./smooth-function.ts";

/** A zero of higher order at a number, and how far around it there is no other. */
interface MultipleZero {
  readonly at: Q.Rational;
  readonly radius: Q.Rational;
}

/** Halves of 1 that are tried as the radius. */
const mostHalvings = 8;

/**
 * All zeros between two numbers at which there are none, as isolateZeros, but where the function vanishes together with its derivative at one of the numbers
 * named, that zero is found too: sin x − x cos x at 0. The first derivative of an order k that is not 0 there keeps its sign around it, and by Taylor's
 * formula f(x) = f⁽ᵏ⁾(ξ)(x − r)ᵏ/k!, so there is no other zero as far as that goes.
 */
export function isolateWithMultiple(
  derivatives: readonly SmoothFunction[],
  from: Q.Rational,
  to: Q.Rational,
  candidates: readonly Q.Rational[],
  isTooMuch: () => boolean = () => false,
): Zero[] | undefined {
  const [f, slope] = derivatives;
  if (!f || !slope) return undefined;
  const isInside = (at: Q.Rational): boolean => Q.compare(from, at) < 0 && Q.compare(at, to) < 0;
  for (const at of candidates.filter(isInside)) {
    if (f.signAt(at) !== 0 || slope.signAt(at) !== 0) continue;
    const multiple = around(derivatives, at);
    if (!multiple) return undefined;
    const [left, right] = [Q.subtract(at, multiple.radius), Q.add(at, multiple.radius)];
    const others = candidates.filter((other) => !Q.equal(other, at));
    const before = Q.compare(from, left) < 0 ? isolateWithMultiple(derivatives, from, left, others, isTooMuch) : [];
    const after = Q.compare(right, to) < 0 ? isolateWithMultiple(derivatives, right, to, others, isTooMuch) : [];
    return before && after ? [...before, { from: at, to: at }, ...after] : undefined;
  }
  return isolateZeros(f, slope, from, to, isTooMuch);
}

function around(derivatives: readonly SmoothFunction[], at: Q.Rational): MultipleZero | undefined {
  const first = derivatives.find((derivative) => derivative.signAt(at) !== 0);
  if (first?.signAt(at) === undefined) return undefined;
  let radius = Q.one;
  for (let halvings = 0; halvings <= mostHalvings; halvings++) {
    if (first.signOver(Q.subtract(at, radius), Q.add(at, radius)) !== undefined) return { at, radius };
    radius = Q.divide(radius, Q.rational(2));
  }
  return undefined;
}
