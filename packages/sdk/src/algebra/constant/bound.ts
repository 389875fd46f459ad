import { absolute, bitSize } from "../ball/integers.ts";
import * as Q from "../rational.ts";
import { leafBound } from "./leaf.ts";
import { logarithmAbove, sumAbove } from "./logarithm.ts";
import type { Form, Node } from "./node.ts";

/**
 * How near to zero an algebraic number may be without being zero.
 *
 * C. Burnikel, S. Funke, K. Mehlhorn, S. Schirra and S. Schmitt, "A separation bound for real algebraic expressions", ESA 2001
 * and Algorithmica 55 (2009). Every expression E is written as U/L with algebraic integers U and L ≠ 0 of a number field K of
 * degree at most D, the product of the degrees of the numbers that are adjoined one after the other. Let u and l bound |σ(U)| and
 * |σ(L)| for all embeddings σ of K in the complex numbers. If E ≠ 0, the norm of U, the product of the σ(U), is a nonzero
 * integer, so |U| ≥ u^−(D−1), and |E| = |U|/|L| ≥ 1/(u^(D−1)·l).
 *
 * Here L = integer · rest, so that fractions of one denominator need not be multiplied by it again and again. Logarithms are to
 * the base 2, rounded up: each is off by a relative 2^−50 or so, and `separation` adds far more than all of that together.
 */
export interface Bound {
  /** log₂ u ≥ 0. */
  readonly upper: number;
  /** The integer part of L, > 0. */
  readonly integer: bigint;
  /** log₂ of a bound of the conjugates of the rest of L, ≥ 0. */
  readonly rest: number;
}

const denominatorOf = ({ integer, rest }: Bound): number => logarithmAbove(integer) + rest;

/** Integers longer than this go into the rest. */
const longInteger = 8_192;

function normal(upper: number, integer: bigint, rest: number): Bound {
  if (bitSize(integer) <= longInteger) return { upper: Math.max(0, upper), integer, rest: Math.max(0, rest) };
  return { upper: Math.max(0, upper), integer: 1n, rest: Math.max(0, rest) + logarithmAbove(integer) };
}

/** The bound of a number from those of its parts; undefined where one is not known to be algebraic. */
export function boundOf(form: Form): Bound | undefined {
  switch (form.kind) {
    case "rational":
      return normal(logarithmAbove(absolute(form.value.numerator)), form.value.denominator, 0);
    case "surd": {
      // base^(p/q) is a root of x^q − base^p: an algebraic integer whose conjugates are all of its own size.
      const size = form.powers.reduce(
        (sum, { base, exponent }) => sum + (logarithmAbove(base) * Number(exponent.numerator)) / Number(exponent.denominator),
        0,
      );
      return normal(size, 1n, 0);
    }
    case "cosine":
      // 2 cos(2πk/n) = ζ + 1/ζ for a root of unity ζ: an algebraic integer whose conjugates 2 cos(2πk′/n) are at most 2.
      return normal(1, 2n, 0);
    case "leaf": {
      const { upper, integer } = leafBound(form.leaf);
      return normal(upper, integer, 0);
    }
    case "linear":
      return linearBound(form.constant, form.terms);
    case "monomial":
      return product(form.factors.map(({ node, exponent }) => node.bound && powerBound(node.bound, exponent)));
    case "root":
      return form.radicand.bound && rootBound(form.radicand.bound, form.degree);
    case "function":
      return undefined;
  }
}

/**
 * Σ cᵢ·Uᵢ/(dᵢ·Aᵢ) with cᵢ = pᵢ/qᵢ and d the least common multiple of the qᵢ·dᵢ is
 * (Σ pᵢ·(d/(qᵢdᵢ))·Uᵢ·∏_{j≠i} Aⱼ)/(d·∏ Aᵢ).
 */
function linearBound(
  constant: Q.Rational,
  terms: readonly { readonly coefficient: Q.Rational; readonly node: Node }[],
): Bound | undefined {
  const parts: { times: bigint; integer: bigint; bound: Bound }[] = [];
  if (!Q.isZero(constant))
    parts.push({
      times: absolute(constant.numerator),
      integer: constant.denominator,
      bound: { upper: 0, integer: 1n, rest: 0 },
    });
  for (const { coefficient, node } of terms) {
    if (!node.bound) return undefined;
    parts.push({
      times: absolute(coefficient.numerator),
      integer: coefficient.denominator * node.bound.integer,
      bound: node.bound,
    });
  }
  const integer = parts.reduce((multiple, part) => Q.leastCommonMultiple(multiple, part.integer), 1n);
  const rest = parts.reduce((sum, { bound }) => sum + bound.rest, 0);
  const sizes = parts.map(
    (part) => logarithmAbove(part.times * (integer / part.integer)) + part.bound.upper + (rest - part.bound.rest),
  );
  return normal(sizes.reduce(sumAbove, Number.NEGATIVE_INFINITY), integer, rest);
}

function product(bounds: readonly (Bound | undefined)[]): Bound | undefined {
  let [upper, integer, rest] = [0, 1n, 0];
  for (const bound of bounds) {
    if (!bound) return undefined;
    upper += bound.upper;
    integer *= bound.integer;
    rest += bound.rest;
    ({ upper, integer, rest } = normal(upper, integer, rest));
  }
  return { upper, integer, rest };
}

/** (U/L)^n = Uⁿ/Lⁿ, and with U and L exchanged for negative n. */
function powerBound(bound: Bound, exponent: bigint): Bound {
  const times = Number(absolute(exponent));
  if (exponent < 0n) return normal(denominatorOf(bound) * times, 1n, bound.upper * times);
  if (bitSize(bound.integer) * times > longInteger) return normal(bound.upper * times, 1n, denominatorOf(bound) * times);
  return normal(bound.upper * times, bound.integer ** exponent, bound.rest * times);
}

/**
 * The k-th root of U/L is (U·L^(k−1))^(1/k)/L, or U/(U^(k−1)·L)^(1/k). Conjugates of a root are roots of conjugates. Both are
 * right; the first is better for U larger than L.
 */
function rootBound(bound: Bound, degree: number): Bound {
  const lower = denominatorOf(bound);
  if (bound.upper >= lower) return normal((bound.upper + (degree - 1) * lower) / degree, bound.integer, bound.rest);
  return normal(bound.upper, 1n, ((degree - 1) * bound.upper + lower) / degree);
}

/** Beyond this a bound is of no use. */
const largestDegree = 2 ** 40;

/** A number B such that a nonzero number of this bound and degree is at least 2^−B in size. */
export function separation(bound: Bound, degree: number): number {
  if (!(degree <= largestDegree)) return Number.POSITIVE_INFINITY;
  const digits = (degree - 1) * bound.upper + denominatorOf(bound);
  return Math.ceil(digits * (1 + 1e-9)) + 2;
}
