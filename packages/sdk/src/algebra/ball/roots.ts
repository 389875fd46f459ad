import type { Rational } from "../rational.ts";
import { divide, negate } from "./arithmetic.ts";
import {
  type Ball,
  ballOf,
  between,
  type Enclosed,
  isExactZero,
  lowerEnd,
  ofInteger,
  ofRational,
  upperEnd,
  zero,
} from "./ball.ts";
import { exponential, logarithm } from "./exponential.ts";
import { bitSize, rootFloor, shiftDown, shiftUp, squareRootFloor } from "./integers.ts";

/** √x for all x of the ball: no value where all are negative, unknown where some are. */
export function squareRoot(ball: Ball, bits: number): Enclosed {
  if (ball.upper < 0n) return "no-value";
  if (ball.lower < 0n) return "unknown";
  if (isExactZero(ball)) return zero;
  if (ball.exact) {
    const exact = exactRoot(ball.exact, 2);
    if (exact) return ofRational(exact, bits);
  }
  const { lower, upper, exponent } = prepared(ball, 2, bits);
  const root = squareRootFloor(lower);
  if (lower === upper) return ballOf(root, root * root === lower ? root : root + 1n, exponent / 2, bits);
  return ballOf(root, rootAbove(upper, root), exponent / 2, bits);
}

/**
 * A number ≥ √value, near it where `root` is near. With d = ⌊(value − root²)/(2·root)⌋ + 1, (root + d)² > root² + 2·root·d >
 * value.
 */
function rootAbove(value: bigint, root: bigint): bigint {
  if (root > 0n) {
    const step = (value - root * root) / (2n * root) + 1n;
    if (step <= root >> 20n) return root + step;
  }
  const floor = squareRootFloor(value);
  return floor * floor === value ? floor : floor + 1n;
}

/**
 * The ball at an exponent that the degree divides, with digits enough for `bits` digits of the root. Lower and upper end are ≥ 0.
 */
function prepared(
  { lower, upper, exponent }: Ball,
  degree: number,
  bits: number,
): { lower: bigint; upper: bigint; exponent: number } {
  const surplus = bitSize(upper) - degree * (bits + 3);
  const shift = surplus + ((((-exponent - surplus) % degree) + degree) % degree);
  return { lower: shiftDown(lower, shift), upper: shiftUp(upper, shift), exponent: exponent + shift };
}

/** The root of a rational number where it is rational. The number is ≥ 0. */
function exactRoot(value: Rational, degree: number): Rational | undefined {
  const numerator = wholeRoot(value.numerator, degree);
  const denominator = numerator === undefined ? undefined : wholeRoot(value.denominator, degree);
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

function wholeRoot(value: bigint, degree: number): bigint | undefined {
  if (value < 2n) return value;
  const root = rootFloor(value, degree);
  return root > 1n && root ** BigInt(degree) === value ? root : undefined;
}

/**
 * Roots of higher degree are computed as powers with base e: the whole numbers that their digits are read from would be too long.
 */
const largestDegree = 24;

/**
 * The real root of whole degree ≥ 1: of a negative number where the degree is odd, nowhere where it is even.
 */
export function root(ball: Ball, degree: number, bits: number): Enclosed {
  if (degree === 1) return ball;
  if (degree === 2) return squareRoot(ball, bits);
  if (degree % 2 === 0) {
    if (ball.upper < 0n) return "no-value";
    if (ball.lower < 0n) return "unknown";
    return rootOfNonnegative(ball, degree, bits);
  }
  if (ball.lower >= 0n) return rootOfNonnegative(ball, degree, bits);
  if (ball.upper <= 0n) return opposite(rootOfNonnegative(negate(ball), degree, bits));
  const low = rootOfNonnegative(pointOf(ball, -ball.lower), degree, bits);
  const high = rootOfNonnegative(pointOf(ball, ball.upper), degree, bits);
  if (typeof low === "string" || typeof high === "string") return "unknown";
  return between(lowerEnd(negate(low)), upperEnd(high), bits);
}

const pointOf = ({ exponent }: Ball, value: bigint): Ball => ({ lower: value, upper: value, exponent, exact: undefined });

const opposite = (value: Enclosed): Enclosed => (typeof value === "string" ? value : negate(value));

function rootOfNonnegative(ball: Ball, degree: number, bits: number): Enclosed {
  if (isExactZero(ball)) return zero;
  if (ball.exact) {
    const exact = exactRoot(ball.exact, degree);
    if (exact) return ofRational(exact, bits);
  }
  if (degree > largestDegree) return longRoot(ball, degree, bits);
  const { lower, upper, exponent } = prepared(ball, degree, bits);
  const [low, high] = [rootFloor(lower, degree), rootFloor(upper, degree)];
  return ballOf(low, lower === upper && low ** BigInt(degree) === lower ? low : high + 1n, exponent / degree, bits);
}

/** e^(ln x / degree), for x > 0; from 0 on where the ball starts there. */
function longRoot(ball: Ball, degree: number, bits: number): Enclosed {
  const exponent = logarithm(ball.lower > 0n ? ball : pointOf(ball, ball.upper), bits + 48);
  if (typeof exponent === "string") return exponent;
  const part = divide(exponent, ofInteger(degree, bits), bits + 48);
  if (typeof part === "string") return part;
  const value = exponential(part, bits);
  return typeof value === "string" || ball.lower > 0n ? value : { ...value, lower: 0n, exact: undefined };
}
