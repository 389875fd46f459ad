import * as P from "../multivariate/polynomial.ts";
import { isInteger, rational } from "../rational.ts";
import { add, cancel, divide, multiply, subtract } from "./arithmetic.ts";
import { isOne, sharesOf } from "./combination.ts";
import { type Element, fromInteger, fromPolynomial, fromRational, keyOfElement, one, rationalValue, zero } from "./element.ts";
import type { Field } from "./field.ts";

/** Factorials beyond this, and quotients of factorials that lie further apart, are not written out. */
const largestFactorial = 1_000;
const largestDistance = 40;

/** (n + k)! in terms of n!: (n + 2)! = (n + 2)(n + 1) n!, so that quotients of factorials become polynomials. */
export function factorial(field: Field, operand: Element): Element | undefined {
  const argument = cancel(field, operand);
  const value = rationalValue(argument);
  if (value) return wholeFactorial(value);
  const { whole, rest } = splitWhole(field, argument);
  if (Math.abs(whole) > largestDistance) return undefined;
  const place = field.place(`${keyOfElement(rest)}!`, () => ({ kind: "factorial", argument: rest }));
  let result: Element | undefined = fromPolynomial(P.variable(place));
  for (let step = 1; step <= whole; step++) result = multiply(field, result, add(field, rest, fromInteger(step)));
  for (let step = 0; step > whole; step--) {
    result = result && divide(field, result, add(field, rest, fromInteger(step)));
  }
  return result;
}

function wholeFactorial({ numerator, denominator }: { numerator: bigint; denominator: bigint }): Element | undefined {
  if (denominator !== 1n || numerator < 0n || numerator > BigInt(largestFactorial)) return undefined;
  let product = 1n;
  for (let factor = 2n; factor <= numerator; factor++) product *= factor;
  return fromPolynomial(product);
}

/** The whole number in an argument, and what remains: n + 2 is 2 and n. */
function splitWhole(field: Field, argument: Element): { whole: number; rest: Element } {
  const constant = sharesOf(field, argument).find(({ part }) => isOne(part))?.coefficient;
  if (!constant) return { whole: 0, rest: argument };
  const whole = isInteger(constant) ? Number(constant.numerator) : 0;
  return { whole, rest: cancel(field, subtract(field, argument, fromRational(rational(whole)))) };
}

/** n!/(k! (n − k)!), as a polynomial where k or n − k is a small number. 0 where k > n for numbers. */
export function binomial(field: Field, n: Element, k: Element): Element | undefined {
  const [total, chosen] = [rationalValue(n), rationalValue(k)];
  if (total && chosen && isInteger(total) && isInteger(chosen) && total.numerator >= 0n && chosen.numerator > total.numerator) {
    return zero;
  }
  if (chosen && isInteger(chosen) && chosen.numerator >= 0n && chosen.numerator <= 20n)
    return fallingBinomial(field, n, Number(chosen.numerator));
  const parts = [n, k, subtract(field, n, k)].map((part) => factorial(field, part));
  const [all, first, second] = parts;
  return all && first && second && divide(field, all, multiply(field, first, second));
}

/** n(n − 1) … (n − k + 1)/k!, which holds for n < k too. */
function fallingBinomial(field: Field, n: Element, k: number): Element | undefined {
  let result: Element | undefined = one;
  for (let step = 0; step < k; step++) {
    const factor = subtract(field, n, fromInteger(step));
    result = result && divide(field, multiply(field, result, factor), fromInteger(step + 1));
  }
  return result;
}
