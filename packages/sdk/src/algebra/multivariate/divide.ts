import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import type { Polynomial, PolynomialIn, Term } from "./ring.ts";
import { add, fromDescendingTerms, multiply, negate, power, productCost, subtract, wordsIn } from "./ring.ts";
import { coefficientsIn, fromCoefficients } from "./structure.ts";

/**
 * The quotient over ℤ, or undefined where the divisor does not divide: 2x by 4, x² + 1 by x − 1.
 * @throws RangeError where the divisor is zero
 */
export function divideExact(dividend: Polynomial, divisor: Polynomial, spend: Spend = spendFreely): Polynomial | undefined {
  if (divisor === 0n) throw new RangeError("division by the zero polynomial");
  if (dividend === 0n || divisor === 1n) return dividend;
  if (typeof divisor === "bigint") return divideByInteger(dividend, divisor, spend);
  if (typeof dividend === "bigint" || dividend.variable < divisor.variable) return undefined;
  if (dividend.variable > divisor.variable) return divideCoefficients(dividend, divisor, spend);
  return divideInSameVariable(dividend, divisor, spend);
}

function divideByInteger(dividend: Polynomial, divisor: bigint, spend: Spend): Polynomial | undefined {
  if (typeof dividend !== "bigint") return divideCoefficients(dividend, divisor, spend);
  const quotient = dividend / divisor;
  const [left, right] = [wordsIn(quotient), wordsIn(divisor)];
  if (left + right > 2) spend(productCost(left, right));
  return quotient * divisor === dividend ? quotient : undefined;
}

function divideCoefficients(dividend: PolynomialIn, divisor: Polynomial, spend: Spend): Polynomial | undefined {
  spend(dividend.terms.length);
  const terms: Term[] = [];
  for (const { exponent, coefficient } of dividend.terms) {
    const quotient = divideExact(coefficient, divisor, spend);
    if (quotient === undefined) return undefined;
    terms.push({ exponent, coefficient: quotient });
  }
  return { variable: dividend.variable, terms };
}

const leading = (polynomial: PolynomialIn): Term => polynomial.terms[0] as Term;
const trailing = (polynomial: PolynomialIn): Term => polynomial.terms[polynomial.terms.length - 1] as Term;

function divideInSameVariable(dividend: PolynomialIn, divisor: PolynomialIn, spend: Spend): Polynomial | undefined {
  const lowest = trailing(dividend).exponent - trailing(divisor).exponent;
  // The trailing terms must divide too: that refuses most divisors at once.
  if (lowest < 0 || divideExact(trailing(dividend).coefficient, trailing(divisor).coefficient, spend) === undefined)
    return undefined;
  const { exponent: degree, coefficient: leadingCoefficient } = leading(divisor);
  const quotient: Term[] = [];
  let remainder = dividend.terms;
  while (remainder.length > 0) {
    const top = remainder[0] as Term;
    const exponent = top.exponent - degree;
    if (exponent < lowest) return undefined;
    spend(1 + divisor.terms.length);
    const coefficient = divideExact(top.coefficient, leadingCoefficient, spend);
    if (coefficient === undefined) return undefined;
    quotient.push({ exponent, coefficient });
    remainder = subtractMultipleBelowTop(remainder, divisor.terms, { exponent, coefficient: negate(coefficient) }, spend);
  }
  return fromDescendingTerms(dividend.variable, quotient);
}

/** remainder + factor · divisor, where the leading terms are known to cancel. */
function subtractMultipleBelowTop(remainder: readonly Term[], divisor: readonly Term[], factor: Term, spend: Spend): Term[] {
  const result: Term[] = [];
  let next = 1;
  for (let index = 1; index < divisor.length; index++) {
    const term = divisor[index] as Term;
    const exponent = term.exponent + factor.exponent;
    const product = multiply(term.coefficient, factor.coefficient, spend);
    while (next < remainder.length && (remainder[next] as Term).exponent > exponent) result.push(remainder[next++] as Term);
    const same = remainder[next];
    if (same?.exponent === exponent) next++;
    const coefficient = same?.exponent === exponent ? add(same.coefficient, product) : product;
    if (coefficient !== 0n) result.push({ exponent, coefficient });
  }
  while (next < remainder.length) result.push(remainder[next++] as Term);
  return result;
}

/**
 * The remainder, of lower degree in the variable than the divisor, of lc(divisor)^(δ+1) · dividend divided by the divisor, where δ ≥ 0 is the
 * difference of degrees; a dividend of lower degree is its own remainder.
 * Source: D. E. Knuth, The Art of Computer Programming 2, section 4.6.1, algorithm R.
 * @throws RangeError where the divisor is zero
 */
export function pseudoRemainder(
  dividend: Polynomial,
  divisor: Polynomial,
  number: number,
  spend: Spend = spendFreely,
): Polynomial {
  const remainder = pseudoRemainderOf(coefficientsIn(dividend, number), coefficientsIn(divisor, number), spend);
  return fromCoefficients(remainder, number);
}

/** The same for lists of coefficients by ascending power. */
export function pseudoRemainderOf(
  dividend: readonly Polynomial[],
  divisor: readonly Polynomial[],
  spend: Spend,
): readonly Polynomial[] {
  const lead = divisor.at(-1);
  if (lead === undefined) throw new RangeError("division by the zero polynomial");
  const degree = divisor.length - 1;
  let remainder = dividend;
  let missing = dividend.length - degree;
  while (remainder.length > degree && remainder.length > 0) {
    remainder = eliminateTop(remainder, divisor, lead, spend);
    missing--;
  }
  if (missing <= 0 || remainder.length === 0) return remainder;
  const factor = power(lead, missing, spend);
  return remainder.map((coefficient) => multiply(coefficient, factor, spend));
}

/** lead · remainder − (its top coefficient) · x^shift · divisor, without the zeros at its end. */
function eliminateTop(
  remainder: readonly Polynomial[],
  divisor: readonly Polynomial[],
  lead: Polynomial,
  spend: Spend,
): readonly Polynomial[] {
  spend(remainder.length);
  const shift = remainder.length - divisor.length;
  const top = remainder.at(-1) as Polynomial;
  const result: Polynomial[] = [];
  for (let index = 0; index < remainder.length - 1; index++) {
    const scaled = multiply(remainder[index] as Polynomial, lead, spend);
    const opposite = index >= shift ? multiply(divisor[index - shift] as Polynomial, top, spend) : 0n;
    result.push(subtract(scaled, opposite));
  }
  while (result.length > 0 && result.at(-1) === 0n) result.pop();
  return result;
}
