import type { Atoms } from "../../../algebra/forms/atoms.ts";
import {
  polynomialToJson,
  schoolSign,
  schoolTerms,
  sideBySide,
  termToJson,
  withCoefficient,
} from "../../../algebra/forms/write-polynomial.ts";
import type { ExpandedTerm, Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Rational } from "../../../algebra/rational.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import type { WorkingLine } from "../../unfolding/working-lines.ts";

/** A factor of what stands on the board; its base has whole coefficients without a common divisor, the first one positive. */
export interface Piece {
  readonly base: Polynomial;
  readonly exponent: number;
}

/** A line within a split: the base of the piece written another way. */
export interface Between {
  readonly rule: string;
  readonly json: MathJson;
  readonly params?: Readonly<Record<string, MathJson>>;
  /** The base on the way there, where more than one thing changes. */
  readonly working?: readonly WorkingLine[];
}

/** How a piece comes apart: lines on the way, and the factors that multiply to it. */
export interface Split {
  readonly between: readonly Between[];
  readonly rule: string;
  readonly params?: Readonly<Record<string, MathJson>>;
  readonly factors: readonly Piece[];
  /** What a reader may want unfolded under the last line: pairs of equal formulas. */
  readonly shown?:
    | undefined
    | readonly {
        readonly rule: string;
        readonly before: MathJson;
        readonly after: MathJson;
        readonly params?: Readonly<Record<string, MathJson>>;
      }[];
}

/** What splitting needs to know: how letters are called, and which factors have to come out. */
export interface Factoring {
  readonly atoms: Atoms;
  readonly spend: Spend;
  /** The irreducible factors of the piece at hand. */
  readonly primes: readonly Piece[];
}

/** With its first term positive. */
export const upright = (polynomial: Polynomial, atoms: Atoms): Polynomial =>
  schoolSign(polynomial, atoms) < 0 ? P.negate(polynomial) : polynomial;

export const piece = (base: Polynomial, exponent = 1): Piece => ({ base, exponent });

const powered = (json: MathJson, exponent: number): MathJson => (exponent === 1 ? json : apply("Power", json, exponent));

export function pieceToJson({ base, exponent }: Piece, atoms: Atoms): MathJson {
  if (P.termCount(base) === 1) return polynomialToJson(P.power(base, exponent), atoms);
  return powered(polynomialToJson(base, atoms), exponent);
}

/** Single letters first, then by degree, number of terms, and coefficients: (x − 2)(x + 1)(2x + 1)(x² + 1). */
export function inOrder(pieces: readonly Piece[], atoms: Atoms): Piece[] {
  return [...pieces].sort((left, right) => {
    const [a, b] = [left.base, right.base];
    const single = Number(P.termCount(b) === 1) - Number(P.termCount(a) === 1);
    return single || P.totalDegree(a) - P.totalDegree(b) || P.termCount(a) - P.termCount(b) || compareTerms(a, b, atoms);
  });
}

function compareTerms(left: Polynomial, right: Polynomial, atoms: Atoms): number {
  const [a, b] = [schoolTerms(left, atoms), schoolTerms(right, atoms)];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [first, second] = [a[index] as ExpandedTerm, b[index] as ExpandedTerm];
    const [x, y] = [
      { ...first, coefficient: 1n },
      { ...second, coefficient: 1n },
    ].map((term) => JSON.stringify(termToJson(term, atoms)));
    if (x !== y) return (x as string) < (y as string) ? -1 : 1;
    if (first.coefficient !== second.coefficient) return first.coefficient < second.coefficient ? -1 : 1;
  }
  return 0;
}

/** The product of all pieces with its number in front; one piece may be written another way. */
export function productToJson(
  content: Rational,
  pieces: readonly Piece[],
  atoms: Atoms,
  other?: { readonly piece: Piece; readonly json: MathJson },
): MathJson {
  const written = inOrder(pieces, atoms).map((each) =>
    each === other?.piece ? powered(other.json, each.exponent) : pieceToJson(each, atoms),
  );
  return withCoefficient(content, written);
}

export const factorsToJson = (pieces: readonly Piece[], atoms: Atoms): MathJson =>
  sideBySide(inOrder(pieces, atoms).map((each) => pieceToJson(each, atoms)));

/** Equal bases as one power. */
export function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const each of pieces) {
    const at = result.findIndex(({ base }) => P.equal(base, each.base));
    if (at < 0) result.push(each);
    else result[at] = { base: each.base, exponent: (result[at] as Piece).exponent + each.exponent };
  }
  return result;
}
