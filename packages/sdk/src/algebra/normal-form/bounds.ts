import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Field } from "./field.ts";

/** Where a value lies for sure. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

const everywhere: Bounds = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const notNegative: Bounds = { from: 0, to: Number.POSITIVE_INFINITY };
const unit: Bounds = { from: -1, to: 1 };

/** The functions of Math are right within a few units in the last place; sums of a few terms within this share of their size. */
const slack = 1e-13;

/** Whole numbers of this size, and the infinities, are computed with exactly. */
const isExact = (value: number): boolean => Number.isSafeInteger(value) || Math.abs(value) === Number.POSITIVE_INFINITY;

const around = (value: number): Bounds =>
  isExact(value) ? { from: value, to: value } : { from: value - Math.abs(value) * slack, to: value + Math.abs(value) * slack };

/** Where a generator lies, whatever the letters are. */
export function boundsOfGenerator(field: Field, place: number): Bounds {
  const generator = field.generatorOf(place);
  switch (generator.kind) {
    case "pi":
      return around(Math.PI);
    case "root": {
      const { from, to } = boundsOf(field, generator.base);
      if (from > 0) return widened({ from: from ** (1 / generator.index), to: to ** (1 / generator.index) });
      return notNegative;
    }
    case "exponential": {
      const { from, to } = quotientBounds(field, generator.exponent.numerator, generator.exponent.denominator);
      const share = generator.scale;
      return { from: Math.max(0, Math.exp(from / share) * (1 - slack)), to: Math.exp(to / share) * (1 + slack) };
    }
    case "logarithm": {
      const { from, to } = boundsOf(field, generator.base);
      return from > 0 ? widened({ from: Math.log(from), to: Math.log(to) }) : everywhere;
    }
    case "sign":
    case "parity":
    case "cosine":
    case "sine":
      return unit;
    case "fixed-cosine":
      return around(2 * Math.cos(Math.PI / generator.parts));
    case "fixed-sine":
      return around(2 * Math.sin(Math.PI / generator.parts));
    case "inverse":
      return { from: -1.5708, to: 1.5708 };
    case "factorial":
      return notNegative;
    default:
      return everywhere;
  }
}

function widened({ from, to }: Bounds): Bounds {
  return { from: from - Math.abs(from) * slack - Number.MIN_VALUE, to: to + Math.abs(to) * slack + Number.MIN_VALUE };
}

/** An interval that holds every value of a polynomial, term by term. */
export function boundsOf(field: Field, polynomial: Polynomial): Bounds {
  if (P.isConstant(polynomial)) return around(Number(polynomial));
  let [from, to] = [0, 0];
  let size = 0;
  let exact = true;
  for (const { coefficient, powers } of P.toTerms(polynomial)) {
    let term = around(Number(coefficient));
    for (const [place, exponent] of powers) term = product(term, powerOf(boundsOfGenerator(field, place), exponent));
    from += term.from;
    to += term.to;
    exact &&= isExact(term.from) && isExact(term.to) && isExact(from) && isExact(to);
    for (const end of [term.from, term.to]) size += Number.isFinite(end) ? Math.abs(end) : 0;
  }
  if (Number.isNaN(from) || Number.isNaN(to)) return everywhere;
  // A sum of doubles is off by less than this share of the sizes of its terms.
  return exact ? { from, to } : { from: from - size * slack, to: to + size * slack };
}

function quotientBounds(field: Field, numerator: Polynomial, denominator: Polynomial): Bounds {
  const [above, below] = [boundsOf(field, numerator), boundsOf(field, denominator)];
  if (below.from <= 0) return everywhere;
  return product(above, { from: 1 / below.to, to: 1 / below.from });
}

function powerOf({ from, to }: Bounds, exponent: number): Bounds {
  const [low, high] = [from ** exponent, to ** exponent];
  const sure = isExact(from) && isExact(to);
  if (exponent % 2 !== 0 || from >= 0) return inflated({ from: low, to: high }, sure);
  if (to <= 0) return inflated({ from: high, to: low }, sure);
  return inflated({ from: 0, to: Math.max(low, high) }, sure);
}

/** 0 · ∞ is 0: the other factor is finite, only not bounded. */
const times = (left: number, right: number): number => (left === 0 || right === 0 ? 0 : left * right);

function product(left: Bounds, right: Bounds): Bounds {
  const all = [times(left.from, right.from), times(left.from, right.to), times(left.to, right.from), times(left.to, right.to)];
  const sure = [left, right].every(({ from, to }) => isExact(from) && isExact(to));
  return inflated({ from: Math.min(...all), to: Math.max(...all) }, sure);
}

/** Outward by what doubles are off, but for bounds that were computed exactly. A bound of 0 comes from signs alone. */
function inflated({ from, to }: Bounds, sure: boolean): Bounds {
  const keep = (value: number): boolean => value === 0 || (sure && isExact(value));
  return { from: keep(from) ? from : from - Math.abs(from) * slack, to: keep(to) ? to : to + Math.abs(to) * slack };
}
