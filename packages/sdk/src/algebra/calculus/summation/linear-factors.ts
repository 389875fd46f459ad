import { divide as divideNumbers, isZero, leastCommonMultiple, multiply, one, type Rational, rational } from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import * as P from "./rational-polynomial.ts";

/** A root with its multiplicity. */
export interface LinearFactor {
  readonly root: Rational;
  readonly times: number;
}

/** Leading coefficients beyond this are not taken apart. */
const largestLeading = 10_000n;

/**
 * All roots of a polynomial that has only rational ones, so that it is its leading coefficient times the product of k − root; undefined
 * where it has others, or they are too large to be looked for. With m the leading coefficient of the polynomial with whole coefficients,
 * m·root is whole (rational root theorem).
 */
export function linearFactors(polynomial: P.Coefficients, spend: Spend): LinearFactor[] | undefined {
  if (polynomial.length <= 1) return [];
  const common = polynomial.reduce((multiple, { denominator }) => leastCommonMultiple(multiple, denominator), 1n);
  const whole = P.scale(polynomial, rational(common));
  const leading = P.leading(whole).numerator < 0n ? -P.leading(whole).numerator : P.leading(whole).numerator;
  if (leading > largestLeading) return undefined;
  // The polynomial of m·k.
  const scaled = whole.map((coefficient, power) => divideNumbers(coefficient, rational(leading ** BigInt(power))));
  const roots = P.integerRoots(scaled, spend);
  if (roots === undefined) return undefined;
  const found: LinearFactor[] = [];
  let rest = polynomial;
  for (const candidate of roots) {
    const root = rational(candidate, leading);
    let times = 0;
    while (rest.length > 1 && isZero(P.valueAt(rest, root))) {
      spend(rest.length);
      rest = P.divide(rest, [multiply(root, rational(-1)), one], spend).quotient;
      times++;
    }
    found.push({ root, times });
  }
  return rest.length === 1 ? found : undefined;
}
