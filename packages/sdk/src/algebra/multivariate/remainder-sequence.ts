import type { Spend } from "../spend.ts";
import { divideExact, pseudoRemainderOf } from "./divide.ts";
import type { Polynomial } from "./ring.ts";
import { multiply, negate, power } from "./ring.ts";

/** Lists of coefficients by ascending power, the last one not zero. */
export type Coefficients = readonly Polynomial[];

/** What is left of a subresultant remainder sequence when it has ended. */
export interface SequenceEnd {
  /** The last member that is not zero. */
  readonly last: Coefficients;
  /** The resultant; 0 where the last member has positive degree. */
  readonly resultant: Polynomial;
}

/**
 * The subresultant polynomial remainder sequence of two non-zero polynomials in one variable over a ring of polynomials.
 * Source: W. S. Brown, J. F. Traub, J. ACM 18 (1971); H. Cohen, A Course in Computational Algebraic Number Theory, algorithm 3.3.7 (contents
 * are left in here).
 */
export function subresultantSequence(left: Coefficients, right: Coefficients, spend: Spend): SequenceEnd {
  let [a, b, sign] = [left, right, 1];
  if (a.length < b.length) {
    [a, b] = [b, a];
    if (a.length % 2 === 0 && b.length % 2 === 0) sign = -1;
  }
  let [g, h]: [Polynomial, Polynomial] = [1n, 1n];
  while (b.length > 1) {
    const difference = a.length - b.length;
    if (a.length % 2 === 0 && b.length % 2 === 0) sign = -sign;
    const remainder = pseudoRemainderOf(a, b, spend);
    if (remainder.length === 0) return { last: b, resultant: 0n };
    const divisor = multiply(g, power(h, difference, spend), spend);
    a = b;
    b = remainder.map((coefficient) => exactQuotient(coefficient, divisor, spend));
    g = a.at(-1) as Polynomial;
    h = nextScale(g, h, difference, spend);
  }
  const resultant = nextScale(b[0] as Polynomial, h, a.length - 1, spend);
  return { last: b, resultant: sign < 0 ? negate(resultant) : resultant };
}

/** g^δ · h^(1 − δ) */
function nextScale(g: Polynomial, h: Polynomial, difference: number, spend: Spend): Polynomial {
  if (difference === 0) return h;
  return exactQuotient(power(g, difference, spend), power(h, difference - 1, spend), spend);
}

/** A quotient that the theory of subresultants says to exist. */
function exactQuotient(dividend: Polynomial, divisor: Polynomial, spend: Spend): Polynomial {
  const quotient = divideExact(dividend, divisor, spend);
  if (quotient === undefined) throw new Error("a subresultant was not divisible");
  return quotient;
}
