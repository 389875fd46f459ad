import type { MathJson } from "../../contract.ts";
import type { Node, Scope } from "./algebra.ts";
import { overLimits } from "./bound.ts";

/** Nodes and weights on [0, 1] of Kronrod's rule of 15 points; every second one is a node of Gauss's rule of 7 (QUADPACK, QK15). */
const nodes = [
  0.9914553711208126, 0.9491079123427585, 0.8648644233597691, 0.7415311855993945, 0.5860872354676911, 0.4058451513773972,
  0.20778495500789848, 0,
];
const kronrodWeights = [
  0.022935322010529224, 0.06309209262997856, 0.10479001032225019, 0.14065325971552592, 0.1690047266392679, 0.19035057806478542,
  0.20443294007529889, 0.20948214108472782,
];
const gaussWeights = [0.1294849661688697, 0.27970539148927664, 0.3818300505051189, 0.4179591836734694];

/** Pieces to begin with, so that what is far from zero only here and there is not overlooked. */
const firstPieces = 16;
/** Pieces at most, before an integral counts as not found. */
const mostPieces = 400;
/** The estimated error at which it counts as found, relative to the integral of the size of the function. */
const tolerance = 1e-11;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The integral of the absolute value. */
  readonly size: number;
  readonly error: number;
}

/**
 * ∫ₐᵇ f, by Gauss and Kronrod's pair of rules, halving the piece with the largest error. Infinite bounds by t = x/(1 − x²). NaN where the
 * error does not become small, as at poles, and where f has no value at a point that is tried.
 * A rule on points proves nothing: a spike between them all is not seen.
 */
function integrate(f: (x: number) => number, from: number, to: number): number {
  if (Number.isNaN(from) || Number.isNaN(to)) return Number.NaN;
  if (from === to) return Number.isFinite(from) ? 0 : Number.NaN;
  if (from > to) return -integrate(f, to, from);
  if (Number.isFinite(from) && Number.isFinite(to)) return adaptive(f, from, to);
  const mapped = (x: number): number => {
    const rest = 1 - x * x;
    return (f(x / rest) * (1 + x * x)) / (rest * rest);
  };
  const place = (bound: number): number => {
    if (!Number.isFinite(bound)) return Math.sign(bound);
    return (2 * bound) / (1 + Math.sqrt(1 + 4 * bound * bound));
  };
  return adaptive(mapped, place(from), place(to));
}

function adaptive(f: (x: number) => number, from: number, to: number): number {
  const cut = (index: number): number => from + ((to - from) * index) / firstPieces;
  const pieces = Array.from({ length: firstPieces }, (_, index) => measured(f, cut(index), cut(index + 1)));
  for (;;) {
    let [value, size, error, worst] = [0, 0, 0, 0];
    pieces.forEach((piece, index) => {
      value += piece.value;
      size += piece.size;
      error += piece.error;
      if (piece.error > (pieces[worst] as Piece).error) worst = index;
    });
    if (!Number.isFinite(size)) return Number.NaN;
    if (error <= tolerance * size) return value;
    const { from: a, to: b } = pieces[worst] as Piece;
    const middle = (a + b) / 2;
    if (pieces.length >= mostPieces || middle <= a || middle >= b) return Number.NaN;
    pieces.splice(worst, 1, measured(f, a, middle), measured(f, middle, b));
  }
}

function measured(f: (x: number) => number, from: number, to: number): Piece {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  let [kronrod, gauss, size] = [0, 0, 0];
  nodes.forEach((node, index) => {
    const left = f(middle - half * node);
    const right = node === 0 ? 0 : f(middle + half * node);
    const weight = kronrodWeights[index] as number;
    kronrod += weight * (left + right);
    size += weight * (Math.abs(left) + Math.abs(right));
    if (index % 2 === 1) gauss += (gaussWeights[(index - 1) / 2] as number) * (left + right);
  });
  return { from, to, value: kronrod * half, size: size * half, error: Math.abs(kronrod - gauss) * half };
}

export const integral = (operands: readonly MathJson[], scope: Scope<number>): Node<number> =>
  overLimits("Integrate", operands, scope, integrate);
