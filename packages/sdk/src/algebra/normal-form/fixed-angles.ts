import { divideExact } from "../multivariate/divide.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { rational } from "../rational.ts";
import { add, multiply, negate, scale } from "./arithmetic.ts";
import { type Element, fromInteger, fromPolynomial, one, zero } from "./element.ts";
import type { Field } from "./field.ts";
import { rationalPower } from "./roots.ts";

/** The cosine and the sine of an angle. */
export interface Direction {
  readonly cosine: Element;
  readonly sine: Element;
}

/** The direction of the sum of two angles. */
export function turn(field: Field, left: Direction, right: Direction): Direction {
  const product = (a: Element, b: Element): Element => multiply(field, a, b);
  return {
    cosine: add(field, product(left.cosine, right.cosine), negate(product(left.sine, right.sine))),
    sine: add(field, product(left.sine, right.cosine), product(left.cosine, right.sine)),
  };
}

export const ahead: Direction = { cosine: one, sine: zero };

/** The direction of times · angle, a whole number of times. */
export function repeated(field: Field, direction: Direction, times: number): Direction {
  if (times < 0) return repeated(field, { cosine: direction.cosine, sine: negate(direction.sine) }, -times);
  if (times === 0) return ahead;
  if (times === 1) return direction;
  const half = repeated(field, direction, times >> 1);
  const square = turn(field, half, half);
  return times % 2 === 0 ? square : turn(field, square, direction);
}

/** Into how many parts of a half turn an angle may be divided. */
const largestParts = 120;

/** The direction of π · times/parts in lowest terms: by square roots where the parts divide 12 or are 5, else by 2 cos(π/parts). */
export function fixedDirection(field: Field, times: number, parts: number): Direction | undefined {
  if (parts > largestParts) return undefined;
  const turns = ((times % (2 * parts)) + 2 * parts) % (2 * parts);
  const unit = 12 % parts === 0 ? inTwelfths(field, 12 / parts) : byCosine(field, parts);
  return unit && repeated(field, unit, turns);
}

const root = (field: Field, value: number): Element => rationalPower(field, fromInteger(value), rational(1, 2)) ?? zero;

/** π · n/12 for n = 1, 2, 3, 4, 6, 12. */
function inTwelfths(field: Field, n: number): Direction {
  const half = rational(1, 2);
  const direction = (cosine: Element, sine: Element): Direction => ({ cosine, sine });
  switch (n) {
    case 12:
      return direction(fromInteger(-1), zero);
    case 6:
      return direction(zero, one);
    case 4:
      return direction(scale(one, half), scale(root(field, 3), half));
    case 3:
      return direction(scale(root(field, 2), half), scale(root(field, 2), half));
    case 2:
      return direction(scale(root(field, 3), half), scale(one, half));
    default: {
      const [a, b] = [scale(root(field, 6), rational(1, 4)), scale(root(field, 2), rational(1, 4))];
      return direction(add(field, a, b), add(field, a, negate(b)));
    }
  }
}

function byCosine(field: Field, parts: number): Direction {
  const half = rational(1, 2);
  if (parts === 5) {
    const golden = add(field, fromInteger(1), root(field, 5));
    const sineSquared = add(field, rationalOf(5, 8), negate(scale(root(field, 5), rational(1, 8))));
    return { cosine: scale(golden, rational(1, 4)), sine: rationalPower(field, sineSquared, half) ?? zero };
  }
  const cosine = field.place(
    `2cos pi/${parts}`,
    () => ({ kind: "fixed-cosine", parts }),
    (place) => relationOf(cosinePolynomial(2 * parts), place),
  );
  const sine = field.place(
    `2sin pi/${parts}`,
    () => ({ kind: "fixed-sine", parts }),
    () => ({ degree: 2, value: P.subtract(4n, P.power(P.variable(cosine), 2)) }),
  );
  return { cosine: scale(fromPolynomial(P.variable(cosine)), half), sine: scale(fromPolynomial(P.variable(sine)), half) };
}

const rationalOf = (numerator: number, denominator: number): Element => scale(fromInteger(numerator), rational(1, denominator));

/** From a monic polynomial: what the highest power of its root is. */
function relationOf(coefficients: readonly bigint[], place: number): { degree: number; value: Polynomial } {
  const degree = coefficients.length - 1;
  return { degree, value: P.negate(P.fromCoefficients(coefficients.slice(0, degree), place)) };
}

/**
 * The minimal polynomial of 2 cos(2π/n) over ℚ, monic with whole coefficients: the cyclotomic polynomial Φₙ(z) divided by z^(φ(n)/2), in
 * z + 1/z (D. H. Lehmer 1933). n > 2.
 */
function cosinePolynomial(n: number): bigint[] {
  const cyclotomic = cyclotomicPolynomial(n);
  const half = (cyclotomic.length - 1) / 2;
  // Σ cₖ (z^k + z^−k), written in t = z + 1/z by z^(k+1) + z^−(k+1) = t (z^k + z^−k) − (z^(k−1) + z^−(k−1)).
  let [before, now]: [bigint[], bigint[]] = [[2n], [0n, 1n]];
  const sum: bigint[] = new Array(half + 1).fill(0n);
  const put = (coefficients: readonly bigint[], factor: bigint): void =>
    coefficients.forEach((coefficient, power) => {
      sum[power] = (sum[power] ?? 0n) + factor * coefficient;
    });
  put([1n], cyclotomic[half] ?? 0n);
  for (let k = 1; k <= half; k++) {
    put(now, cyclotomic[half + k] ?? 0n);
    const next = [0n, ...now].map((coefficient, power) => coefficient - (before[power] ?? 0n));
    [before, now] = [now, next];
  }
  return sum;
}

const cyclotomics = new Map<number, bigint[]>();

/** Φₙ = (zⁿ − 1) / Π Φ_d over the proper divisors d of n. */
function cyclotomicPolynomial(n: number): bigint[] {
  const known = cyclotomics.get(n);
  if (known) return known;
  let rest: Polynomial = P.subtract(P.power(P.variable(0), n), 1n);
  for (let divisor = 1; divisor < n; divisor++) {
    if (n % divisor !== 0) continue;
    rest = divideExact(rest, P.fromCoefficients(cyclotomicPolynomial(divisor), 0)) ?? rest;
  }
  const coefficients = P.coefficientsIn(rest, 0) as bigint[];
  cyclotomics.set(n, coefficients);
  return coefficients;
}
