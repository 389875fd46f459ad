import { absolute, add, divide, multiply, negate, scaled, subtract, wholePower } from "./arithmetic.ts";
import { type Ball, between, type Enclosed, isBall, isExactZero, lowerEnd, one, topOf, upperEnd, zero } from "./ball.ts";
import { exponential, logarithm } from "./exponential.ts";
import { bitSize } from "./integers.ts";
import { hasTinySquare, nearly } from "./inverse-trigonometric.ts";
import { squareRoot } from "./roots.ts";

/**
 * For |x| < 2^−d the difference of two numbers near 1 loses about d digits, and so gets as many more. Where x² does not count
 * beside 1, the functions here that are x + O(x³) are x itself: for x² < 2^−bits−8 they are within the factor 1 ± x² of x (|f(x)
 * − x| ≤ |x|³/2 for |x| < 1/2).
 */
const guard = 8;
const lost = (ball: Ball): number => Math.max(0, -topOf(ball));

const chain = (value: Enclosed, next: (ball: Ball) => Enclosed): Enclosed => (isBall(value) ? next(value) : value);

/** sinh x = (e^x − e^−x)/2. Both parts rise with x, so that the ends of the ball give the ends. */
export function hyperbolicSine(ball: Ball, bits: number): Enclosed {
  if (isExactZero(ball)) return zero;
  if (hasTinySquare(ball, bits)) return nearly(ball, bits + 4);
  const working = bits + guard + lost(ball);
  return chain(exponential(ball, working), (grown) =>
    chain(divide(one, grown, working), (shrunk) => scaled(subtract(grown, shrunk, bits), -1)),
  );
}

/** cosh x = (e^x + e^−x)/2: even, and rising from 1 at 0. */
export function hyperbolicCosine(ball: Ball, bits: number): Enclosed {
  if (isExactZero(ball)) return one;
  const size = absolute(ball);
  const isWide = bitSize(size.upper - size.lower) + size.exponent > -10;
  if (!isWide && size.lower > 0n) return cosineOf(size, bits);
  const low = size.lower === 0n ? one : cosineOf({ ...size, upper: size.lower, exact: undefined }, bits);
  const high = cosineOf({ ...size, lower: size.upper, exact: undefined }, bits);
  return isBall(low) && isBall(high) ? between(lowerEnd(low), upperEnd(high), bits) : "unknown";
}

const cosineOf = (ball: Ball, bits: number): Enclosed =>
  chain(exponential(ball, bits + guard), (grown) =>
    chain(divide(one, grown, bits + guard), (shrunk) => scaled(add(grown, shrunk, bits), -1)),
  );

/** tanh x = 1 − 2/(e^2x + 1), which rises with the power. */
export function hyperbolicTangent(ball: Ball, bits: number): Enclosed {
  if (isExactZero(ball)) return zero;
  if (hasTinySquare(ball, bits)) return nearly(ball, bits + 4);
  if (ball.upper <= 0n) return chain(hyperbolicTangent(negate(ball), bits), negate);
  const working = bits + guard + lost(ball);
  return chain(exponential(scaled(ball, 1), working), (grown) =>
    chain(divide(scaled(one, 1), add(grown, one, working), working), (rest) => subtract(one, rest, bits)),
  );
}

/** arsinh x = ln(x + √(x² + 1)) for x ≥ 0; odd and rising. */
export function areaSine(ball: Ball, bits: number): Enclosed {
  if (isExactZero(ball)) return zero;
  if (hasTinySquare(ball, bits)) return nearly(ball, bits + 4);
  if (ball.upper <= 0n) return chain(areaSine(negate(ball), bits), negate);
  if (ball.lower < 0n) {
    const low = areaSine({ ...ball, lower: -ball.lower, upper: -ball.lower, exact: undefined }, bits);
    const high = areaSine({ ...ball, lower: ball.upper, exact: undefined }, bits);
    return isBall(low) && isBall(high) ? between(lowerEnd(negate(low)), upperEnd(high), bits) : "unknown";
  }
  const working = bits + guard + lost(ball);
  return chain(wholePower(ball, 2n, working), (square) =>
    chain(squareRoot(add(square, one, working), working), (root) => logarithm(add(ball, root, working), bits)),
  );
}

/** arcosh x = ln(x + √((x − 1)(x + 1))): no value below 1. */
export function areaCosine(ball: Ball, bits: number): Enclosed {
  const beyond = subtract(ball, one, bits + guard);
  if (isExactZero(beyond)) return zero;
  if (beyond.lower < 0n) return beyond.upper < 0n ? "no-value" : "unknown";
  const working = bits + guard + lost(beyond);
  const square = multiply(subtract(ball, one, working), add(ball, one, working), working);
  return chain(squareRoot(square, working), (root) => logarithm(add(ball, root, working), bits));
}

/** artanh x = ½ ln((1 + x)/(1 − x)): no value outside −1 < x < 1. */
export function areaTangent(ball: Ball, bits: number): Enclosed {
  if (isExactZero(ball)) return zero;
  if (hasTinySquare(ball, bits)) return nearly(ball, bits + 4);
  const working = bits + guard + lost(ball);
  const [above, below] = [add(one, ball, working), subtract(one, ball, working)];
  if (above.upper <= 0n || below.upper <= 0n) return "no-value";
  if (above.lower <= 0n || below.lower <= 0n) return "unknown";
  return chain(divide(above, below, working), (quotient) => chain(logarithm(quotient, bits), (double) => scaled(double, -1)));
}
