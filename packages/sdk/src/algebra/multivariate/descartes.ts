import { bitLength } from "../integer.ts";
import type { Spend } from "../spend.ts";
import type { Integers } from "./dense.ts";
import { absolute } from "./integers.ts";
import { wordsIn } from "./ring.ts";

/** An open interval (index/2^depth, (index + 1)/2^depth) · 2^bound, or the number at its left end where `exact`. */
interface DyadicInterval {
  readonly index: bigint;
  readonly depth: number;
  readonly exact: boolean;
}

/** Ends of an open interval as fractions with a common denominator, a power of two; equal where the root is exact. */
export interface DyadicRoot {
  readonly from: bigint;
  readonly to: bigint;
  readonly denominator: bigint;
}

/**
 * The positive roots of a square-free polynomial that is not zero at 0, ascending: a number where halving met it, else an open interval
 * that has no other root in it.
 * Source: G. E. Collins, A. G. Akritas, Polynomial real root isolation using Descartes' rule of signs, SYMSAC 1976; F. Rouillier,
 * P. Zimmermann, J. Comput. Appl. Math. 162 (2004).
 */
export function isolatePositiveRoots(polynomial: Integers, spend: Spend): DyadicRoot[] {
  if (signVariations(polynomial) === 0) return [];
  const bound = rootBoundExponent(polynomial);
  const found: DyadicInterval[] = [];
  search({ polynomial: stretched(polynomial, bound), index: 0n, depth: 0 }, found, spend);
  return found.map(({ index, depth, exact }) => {
    const shift = BigInt(Math.max(bound, 0));
    const denominator = 1n << BigInt(depth + Math.max(-bound, 0));
    return { from: index << shift, to: (exact ? index : index + 1n) << shift, denominator };
  });
}

/** All positive roots are below 2^exponent: twice the largest (|aᵢ|/|aₙ|)^(1/(n−i)) over coefficients of the other sign (Kioustelidis 1986). */
function rootBoundExponent(polynomial: Integers): number {
  const degree = polynomial.length - 1;
  const lead = polynomial[degree] as bigint;
  let exponent = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < degree; index++) {
    const coefficient = polynomial[index] as bigint;
    if (coefficient === 0n || coefficient > 0n === lead > 0n) continue;
    // |coefficient|/|lead| < 2^(difference of the numbers of binary digits + 1)
    const ratio = binaryDigits(coefficient) - binaryDigits(lead) + 1;
    exponent = Math.max(exponent, Math.ceil(ratio / (degree - index)));
  }
  return exponent + 1;
}

function binaryDigits(value: bigint): number {
  const upper = bitLength(value);
  return upper - 4 + (absolute(value) >> BigInt(upper - 4)).toString(2).length;
}

/** polynomial(2^exponent · x), times a power of two where need be. */
function stretched(polynomial: Integers, exponent: number): Integers {
  const degree = polynomial.length - 1;
  return polynomial.map(
    (coefficient, power) => coefficient << BigInt(exponent >= 0 ? exponent * power : -exponent * (degree - power)),
  );
}

interface Piece extends Omit<DyadicInterval, "exact"> {
  /** Its roots in (0, 1) are the roots in the piece. */
  readonly polynomial: Integers;
}

function search(start: Piece, found: DyadicInterval[], spend: Spend): void {
  // Pieces still to do, the leftmost on top; marks of exact roots among them keep the order.
  const pending: (Piece | DyadicInterval)[] = [start];
  for (let piece = pending.pop(); piece !== undefined; piece = pending.pop()) {
    if (!("polynomial" in piece)) {
      found.push(piece);
      continue;
    }
    const variations = variationsInUnitInterval(piece.polynomial, spend);
    if (variations === 0) continue;
    const { index, depth } = piece;
    if (variations === 1 && piece.polynomial[0] !== 0n && valueAtOne(piece.polynomial) !== 0n) {
      found.push({ index, depth, exact: false });
      continue;
    }
    const left = halved(piece.polynomial);
    const right = shiftedByOne(left, spend);
    pending.push({ polynomial: right, index: 2n * index + 1n, depth: depth + 1 });
    if (right[0] === 0n) pending.push({ index: 2n * index + 1n, depth: depth + 1, exact: true });
    pending.push({ polynomial: left, index: 2n * index, depth: depth + 1 });
  }
}

function signVariations(polynomial: Integers): number {
  let [variations, last] = [0, 0];
  for (const coefficient of polynomial) {
    if (coefficient === 0n) continue;
    const sign = coefficient < 0n ? -1 : 1;
    if (sign === -last) variations++;
    last = sign;
  }
  return variations;
}

/** Descartes' bound of the number of roots in (0, 1): sign variations of (1 + x)ⁿ · p(1/(1 + x)). Exact where 0 or 1. */
const variationsInUnitInterval = (polynomial: Integers, spend: Spend): number =>
  signVariations(shiftedByOne([...polynomial].reverse(), spend));

const valueAtOne = (polynomial: Integers): bigint => polynomial.reduce((sum, coefficient) => sum + coefficient, 0n);

/** 2ⁿ · p(x/2) */
function halved(polynomial: Integers): Integers {
  const degree = polynomial.length - 1;
  return polynomial.map((coefficient, power) => coefficient << BigInt(degree - power));
}

/** p(x + 1), by Horner's scheme. */
function shiftedByOne(polynomial: Integers, spend: Spend): Integers {
  const degree = polynomial.length - 1;
  spend((polynomial.length * polynomial.length * (1 + wordsIn(polynomial[degree] as bigint) / 8)) / 2);
  const result = [...polynomial];
  for (let start = degree - 1; start >= 0; start--) {
    for (let index = start; index < degree; index++) result[index] = (result[index] as bigint) + (result[index + 1] as bigint);
  }
  return result;
}
