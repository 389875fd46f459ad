import type { Radical } from "../../algebra/radicals/radical.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import { degreeOf, exponentsOf, type Polynomial, type Quotient } from "./polynomial-in.ts";

/**
 * Whether the curve above = 0 has no point where a divisor is zero, so that multiplying the equation by its divisors adds none. Divisors of
 * degree one in x or y are decided, by putting their line into the curve; of others nothing is said.
 */
export const missesDivisors = (numbers: Radicals, { above, divisors }: Quotient): boolean =>
  divisors.every((divisor) => missesLine(numbers, above, divisor));

function missesLine(numbers: Radicals, curve: Polynomial, line: Polynomial): boolean {
  if (degreeOf(line) !== 1) return degreeOf(line) === 0 && numbers.sign(line.get("0,0") ?? []) !== 0;
  const [a, b, c] = ["1,0", "0,1", "0,0"].map((key) => line.get(key) ?? []) as [Radical, Radical, Radical];
  const usesY = Boolean(numbers.sign(b));
  if (!usesY && !numbers.sign(a)) return false;
  // The letter that the line is solved for, and what it is: slope · other + height.
  const [divisor, factor] = usesY ? [b, a] : [a, b];
  const slope = numbers.divide(numbers.negate(factor), divisor);
  const height = numbers.divide(numbers.negate(c), divisor);
  if (!slope || !height) return false;
  const values = restricted(numbers, curve, usesY, slope, height);
  return values !== undefined && hasNoRoot(numbers, values);
}

/** The coefficients, by degree, of the curve's polynomial on the line. */
function restricted(
  numbers: Radicals,
  curve: Polynomial,
  usesY: boolean,
  slope: Radical,
  height: Radical,
): Radical[] | undefined {
  let total: Radical[] = [];
  for (const [key, coefficient] of curve) {
    const [x = 0, y = 0] = exponentsOf(key);
    const [kept, replaced] = usesY ? [x, y] : [y, x];
    let product: Radical[] | undefined = [...new Array<Radical>(kept).fill([]), coefficient];
    for (let count = 0; count < replaced && product; count++) product = timesLinear(numbers, product, slope, height);
    if (!product) return undefined;
    const [longer, shorter]: [Radical[], Radical[]] = product.length > total.length ? [product, total] : [total, product];
    total = longer.map((value, degree) => numbers.add(value, shorter[degree] ?? []));
  }
  return total;
}

function timesLinear(numbers: Radicals, polynomial: readonly Radical[], slope: Radical, height: Radical): Radical[] | undefined {
  const result: Radical[] = [];
  for (let degree = 0; degree <= polynomial.length; degree++) {
    const low = numbers.multiply(polynomial[degree] ?? [], height);
    const high = numbers.multiply(polynomial[degree - 1] ?? [], slope);
    if (!low || !high) return undefined;
    result.push(numbers.add(low, high));
  }
  return result;
}

/** A constant other than zero, or a square with a negative discriminant. */
function hasNoRoot(numbers: Radicals, coefficients: readonly Radical[]): boolean {
  const [constant = [], linear = [], square = [], ...higher] = coefficients;
  if (!higher.every((value) => numbers.isZero(value))) return false;
  if (numbers.isZero(linear) && numbers.isZero(square)) return Boolean(numbers.sign(constant));
  const [product, own] = [numbers.multiply(square, constant), numbers.multiply(linear, linear)];
  const four = numbers.fromRational({ numerator: 4n, denominator: 1n });
  const fourfold = product && numbers.multiply(four, product);
  return fourfold !== undefined && own !== undefined && numbers.sign(numbers.subtract(own, fourfold)) === -1;
}
