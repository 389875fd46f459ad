import * as Q from "../rational.ts";
import type { SmoothFunction } from "./smooth-function.ts";

/** Between these numbers lies exactly one zero, or at the one number that both are. */
export interface Zero {
  readonly from: Q.Rational;
  readonly to: Q.Rational;
}

/** So many pieces are looked at. */
const largestCount = 4_000;
/** Pieces narrower than this are given up: a zero at which the function does not change its sign. */
const narrowest = Q.rational(1n, 1n << 24n);
/** Pieces are cut a little off their middle, so that zeros at round numbers are not hit. */
const cut = Q.rational(61n, 127n);

/** All zeros between two numbers at which there are none, ascending; undefined where they cannot be told apart, or only with too much work. */
export function isolateZeros(
  f: SmoothFunction,
  derivative: SmoothFunction,
  from: Q.Rational,
  to: Q.Rational,
  isTooMuch: () => boolean = () => false,
): Zero[] | undefined {
  const found: Zero[] = [];
  const pieces: { from: Q.Rational; to: Q.Rational }[] = [{ from, to }];
  for (let count = 0; pieces.length > 0; count++) {
    if (count > largestCount || isTooMuch()) return undefined;
    const piece = pieces.pop() as { from: Q.Rational; to: Q.Rational };
    if (f.signOver(piece.from, piece.to) !== undefined) continue;
    if (derivative.signOver(piece.from, piece.to) !== undefined) {
      const [left, right] = [f.signAt(piece.from), f.signAt(piece.to)];
      if (!left || !right) return undefined;
      if (left !== right) found.push(piece);
      continue;
    }
    const width = Q.subtract(piece.to, piece.from);
    if (Q.compare(width, narrowest) < 0) return undefined;
    const middle = short(Q.add(piece.from, Q.multiply(width, cut)));
    pieces.push({ from: middle, to: piece.to }, { from: piece.from, to: middle });
  }
  return found;
}

/** A number close by with few digits; never so far that it leaves the piece. */
const short = (value: Q.Rational): Q.Rational => {
  const scale = 1n << 40n;
  return Q.rational((value.numerator * scale) / value.denominator, scale);
};

/** A zero enclosed to some 15 digits, by bisection in doubles that is certified at the end; undefined where that fails. */
export function refineZero(f: SmoothFunction, zero: Zero): Zero | undefined {
  const sign = f.signAt(zero.from);
  if (!sign) return undefined;
  let [low, high] = [Q.rationalToNumber(zero.from), Q.rationalToNumber(zero.to)];
  for (let step = 0; step < 100 && high - low > 1e-16 * Math.max(Math.abs(low), Math.abs(high)); step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (Math.sign(f.near(middle)) === sign) low = middle;
    else high = middle;
  }
  return exactly(f, low, zero) ?? narrowed(f, zero, (low + high) / 2, sign);
}

/** The zero as a fraction with a small denominator, where it certainly is one. */
function exactly(f: SmoothFunction, near: number, { from, to }: Zero): Zero | undefined {
  for (let denominator = 1; denominator <= 12; denominator++) {
    const numerator = Math.round(near * denominator);
    if (Math.abs(near - numerator / denominator) > 1e-9) continue;
    const value = Q.rational(BigInt(numerator), BigInt(denominator));
    const isWithin = Q.compare(value, from) > 0 && Q.compare(value, to) < 0;
    return isWithin && f.signAt(value) === 0 ? { from: value, to: value } : undefined;
  }
  return undefined;
}

function narrowed(f: SmoothFunction, zero: Zero, near: number, sign: -1 | 1): Zero | undefined {
  for (const tolerance of [4e-15, 1e-14, 4e-14]) {
    const size = Math.max(Math.abs(near), 1e-12) * tolerance;
    const [from, to] = [fromDouble(near - size), fromDouble(near + size)];
    const isWithin = Q.compare(from, zero.from) >= 0 && Q.compare(to, zero.to) <= 0;
    if (isWithin && f.signAt(from) === sign && f.signAt(to) === -sign) return { from, to };
  }
  return undefined;
}

/** A double is a fraction of a power of two. */
function fromDouble(value: number): Q.Rational {
  let [scaled, power] = [value, 0n];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power += 1n;
  }
  return Q.rational(BigInt(scaled), 1n << power);
}
