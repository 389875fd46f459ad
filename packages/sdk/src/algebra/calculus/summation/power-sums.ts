import { divide, multiply as multiplyNumbers, negate, one, type Rational, rational, subtract, zero } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { add, type Coefficients, multiply, scale, trim } from "./rational-polynomial.ts";

/** The rows of Pascal's triangle from 0 to `last`. */
function binomials(last: number): Rational[][] {
  const rows: Rational[][] = [[one]];
  for (let row = 1; row <= last; row++) {
    const above = rows[row - 1] as Rational[];
    rows.push(Array.from({ length: row + 1 }, (_, k) => rational((above[k - 1]?.numerator ?? 0n) + (above[k]?.numerator ?? 0n))));
  }
  return rows;
}

/**
 * q with q(k + 1) − q(k) = k^power and q(1) = 0, so that q(n + 1) = 1^p + … + n^p: comparing coefficients from the highest down.
 * Source: Concrete Mathematics, section 6.5.
 */
export function powerAntidifference(power: number, spend: Spend): Coefficients {
  const rows = binomials(power + 1);
  const q: Rational[] = Array.from({ length: power + 2 }, () => zero);
  for (let j = power; j >= 0; j--) {
    // The coefficient of k^j in q(k + 1) − q(k) is Σ C(i, j)·qᵢ over i > j.
    let rest: Rational = j === power ? one : zero;
    for (let i = j + 2; i <= power + 1; i++) {
      spend(1);
      rest = subtract(rest, multiplyNumbers(rows[i]?.[j] as Rational, q[i] as Rational));
    }
    q[j + 1] = divide(rest, rational(j + 1));
  }
  // All others are 0 at 0 and so, 0^p being 0, at 1 too.
  if (power === 0) q[0] = rational(-1);
  return trim(q);
}

/**
 * The polynomials P₀ … P_d in r with r·q(k + 1) − q(k) = k^d for q(k) = Σ Pᵢ(r)/(r − 1)^(d − i + 1)·kⁱ: then q(k)·r^k is an antidifference of
 * k^d·r^k.
 */
export function geometricAntidifference(degree: number, spend: Spend): Coefficients[] {
  const rows = binomials(degree);
  const less: Coefficients = [rational(-1), one];
  const found: Coefficients[] = Array.from({ length: degree + 1 }, () => []);
  found[degree] = [one];
  for (let i = degree - 1; i >= 0; i--) {
    // (r − 1)·qᵢ = −r·Σ C(m, i)·qₘ over m > i, all over the common denominator.
    let total: Coefficients = [];
    let factor: Coefficients = [one];
    for (let m = i + 1; m <= degree; m++) {
      total = add(total, scale(multiply(found[m] as Coefficients, factor, spend), rows[m]?.[i] as Rational));
      factor = multiply(factor, less, spend);
    }
    found[i] = multiply(total, [zero, negate(one)], spend);
  }
  return found;
}
