import { factor } from "../../../../algebra/multivariate/factor.ts";
import * as P from "../../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { Spend } from "../../../../algebra/spend.ts";
import { contentOf } from "./canonical.ts";
import { type Coefficients, of, times } from "./powers.ts";

/** A factor that cannot be split over the rational numbers, with whole coefficients, and how often it divides. */
export interface Irreducible {
  readonly base: Coefficients;
  readonly times: number;
}

/** polynomial = content · Π baseᵗ; undefined where it is not known to be split as far as possible. */
export function factored(polynomial: Coefficients, spend: Spend): { content: Q.Rational; factors: Irreducible[] } | undefined {
  const content = contentOf(polynomial);
  const whole = polynomial.map((value) => Q.divide(value, content).numerator);
  const found = factor(P.fromCoefficients(whole, 0), spend);
  if (!found.complete) return undefined;
  const factors = found.factors.map(({ base, exponent }) => ({
    base: P.coefficientsIn(base, 0).map((value) => Q.rational(value as bigint)),
    times: exponent,
  }));
  return { content: Q.multiply(content, Q.rational(found.content)), factors };
}

export function trimmed(coefficients: Coefficients): Coefficients {
  let length = coefficients.length;
  while (length > 0 && Q.isZero(coefficients[length - 1] as Q.Rational)) length--;
  return coefficients.slice(0, length);
}

/** dividend = quotient · divisor + remainder */
export function divide(dividend: Coefficients, divisor: Coefficients): { quotient: Coefficients; remainder: Coefficients } {
  const rest = [...dividend];
  const lead = divisor.at(-1) ?? Q.one;
  const quotient: Q.Rational[] = [];
  for (let shift = dividend.length - divisor.length; shift >= 0; shift--) {
    const share = Q.divide(rest[shift + divisor.length - 1] ?? Q.zero, lead);
    quotient[shift] = share;
    divisor.forEach((value, index) => {
      rest[shift + index] = Q.subtract(rest[shift + index] ?? Q.zero, Q.multiply(share, value));
    });
  }
  return { quotient: trimmed(quotient), remainder: trimmed(rest) };
}

/** numerator/baseᵗ, a part of a fraction taken apart. */
export interface Fraction {
  readonly numerator: Coefficients;
  readonly base: Coefficients;
  readonly times: number;
}

/** N/Π baseᵗ as a sum of fractions whose numerators have a lower degree than their base; the degree of N is below that of the product. */
export function partialFractions(numerator: Coefficients, factors: readonly Irreducible[]): Fraction[] | undefined {
  const places = factors.flatMap(({ base, times: most }) =>
    Array.from({ length: most }, (_, index) => ({ base, times: index + 1 })),
  );
  const whole = factors.reduce<Coefficients>((product, { base, times: count }) => times(product, powerOf(base, count)), of(1));
  const size = whole.length - 1;
  const columns = places.flatMap(({ base, times: count }) => {
    const cofactor = divide(whole, powerOf(base, count)).quotient;
    return Array.from({ length: base.length - 1 }, (_, degree) => times(cofactor, shifted(degree)));
  });
  const solution = solved(columns, numerator, size);
  if (!solution) return undefined;
  let next = 0;
  const found = places.map(({ base, times: count }): Fraction => {
    const share = trimmed(solution.slice(next, next + base.length - 1));
    next += base.length - 1;
    return { numerator: share, base, times: count };
  });
  return found.filter(({ numerator: share }) => share.length > 0);
}

const powerOf = (base: Coefficients, count: number): Coefficients =>
  Array.from({ length: count }, () => base).reduce<Coefficients>(times, of(1));

const shifted = (places: number): Coefficients => [...Array.from({ length: places }, () => Q.zero), Q.one];

/** The combination of columns that gives the target, by elimination. */
function solved(columns: readonly Coefficients[], target: Coefficients, size: number): Q.Rational[] | undefined {
  const rows = Array.from({ length: size }, (_, row) => [
    ...columns.map((column) => column[row] ?? Q.zero),
    target[row] ?? Q.zero,
  ]);
  for (let place = 0; place < size; place++) {
    const pivot = rows.findIndex((row, index) => index >= place && !Q.isZero(row[place] ?? Q.zero));
    if (pivot < 0) return undefined;
    const [row] = rows.splice(pivot, 1) as [Q.Rational[]];
    const lead = row[place] as Q.Rational;
    const scaled = row.map((value) => Q.divide(value, lead));
    rows.splice(place, 0, scaled);
    rows.forEach((other, index) => {
      const share = other[place] as Q.Rational;
      if (index === place || Q.isZero(share)) return;
      rows[index] = other.map((value, at) => Q.subtract(value, Q.multiply(share, scaled[at] as Q.Rational)));
    });
  }
  return rows.map((row) => row[size] as Q.Rational);
}
