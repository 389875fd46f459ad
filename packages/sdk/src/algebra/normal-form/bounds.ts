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

const around = (value: number): Bounds => inflated({ from: value, to: value }, true);

/** Where a generator lies, whatever the letters are. */
export function boundsOfGenerator(field: Field, place: number): Bounds {
  const generator = field.generatorOf(place);
  switch (generator.kind) {
    case "pi":
      return around(Math.PI);
    case "root": {
      const { from, to } = boundsOf(field, generator.base);
      return from > 0 ? inflated({ from: from ** (1 / generator.index), to: to ** (1 / generator.index) }, false) : notNegative;
    }
    case "exponential": {
      const { from, to } = quotientBounds(field, generator.exponent.numerator, generator.exponent.denominator);
      const values = { from: Math.exp(from / generator.scale), to: nonZero(Math.exp(to / generator.scale), 1) };
      return atLeastZero(inflated(values, false));
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

const atLeastZero = ({ from, to }: Bounds): Bounds => ({ from: Math.max(0, from), to });

/** A result of doubles that is not 0 itself: where it is too small for one, the smallest with its sign. */
const nonZero = (value: number, sign: number): number => (value === 0 ? sign * Number.MIN_VALUE : value);

/** What overflowed bounds nothing on that side: a lower bound is never ∞, an upper one never −∞. */
const limited = ({ from, to }: Bounds): Bounds => ({
  from: Math.min(from, Number.MAX_VALUE),
  to: Math.max(to, -Number.MAX_VALUE),
});

/** An interval that holds every value of a polynomial, term by term. */
export function boundsOf(field: Field, polynomial: Polynomial): Bounds {
  if (P.isConstant(polynomial)) return around(Number(polynomial));
  let [from, to] = [0, 0];
  let size = 0;
  let exact = true;
  for (const { coefficient, powers } of P.toTerms(polynomial)) {
    let term = around(Number(coefficient));
    for (const [place, exponent] of powers) term = product(term, powerOf(boundsOfGenerator(field, place), exponent));
    ({ from, to } = limited({ from: from + term.from, to: to + term.to }));
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
  const power = (base: number): number => (base === 0 ? 0 : nonZero(base ** exponent, exponent % 2 === 0 ? 1 : Math.sign(base)));
  const [low, high] = [power(from), power(to)];
  const sure = isExact(from) && isExact(to);
  if (exponent % 2 !== 0 || from >= 0) return inflated({ from: low, to: high }, sure);
  if (to <= 0) return inflated({ from: high, to: low }, sure);
  return inflated({ from: 0, to: Math.max(low, high) }, sure);
}

/** 0 · ∞ is 0: the other factor is finite, only not bounded. */
const times = (left: number, right: number): number =>
  left === 0 || right === 0 ? 0 : nonZero(left * right, Math.sign(left) * Math.sign(right));

function product(left: Bounds, right: Bounds): Bounds {
  const all = [times(left.from, right.from), times(left.from, right.to), times(left.to, right.from), times(left.to, right.to)];
  const sure = [left, right].every(({ from, to }) => isExact(from) && isExact(to));
  return inflated({ from: Math.min(...all), to: Math.max(...all) }, sure);
}

/** Outward by what doubles are off, but for bounds that were computed exactly. A bound of 0 comes from signs alone. */
function inflated(bounds: Bounds, sure: boolean): Bounds {
  const { from, to } = limited(bounds);
  const keep = (value: number): boolean => value === 0 || (sure && isExact(value));
  const outward = widened({ from, to });
  return { from: keep(from) ? from : outward.from, to: keep(to) ? to : outward.to };
}
