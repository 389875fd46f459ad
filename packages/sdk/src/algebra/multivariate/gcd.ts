import type { Spend } from "../spend.ts";
import { spendFreely } from "../spend.ts";
import { divideExact } from "./divide.ts";
import { heuristicGcd } from "./heuristic-gcd.ts";
import { gcdDegreeBound } from "./images.ts";
import { absolute, greatestCommonDivisor } from "./integers.ts";
import { subresultantSequence } from "./remainder-sequence.ts";
import type { Polynomial, PolynomialIn, Term } from "./ring.ts";
import { equal, highestVariable, multiply, negate, power, scale, variable } from "./ring.ts";
import {
  coefficientsIn,
  degreeIn,
  fromCoefficients,
  integerContent,
  leadingInteger,
  termCount,
  variablesOf,
} from "./structure.ts";

/** The polynomial times 1 or −1, so that the integer coefficient of its leading term is positive. */
const withPositiveLead = (polynomial: Polynomial): Polynomial =>
  leadingInteger(polynomial) < 0n ? negate(polynomial) : polynomial;

/** The polynomial divided by a divisor that is known to divide it. */
export function quotientBy(polynomial: Polynomial, divisor: Polynomial, spend: Spend): Polynomial {
  const quotient = divideExact(polynomial, divisor, spend);
  if (quotient === undefined) throw new Error("a known divisor did not divide");
  return quotient;
}

/**
 * The greatest common divisor over ℤ, its leading integer positive. gcd(0, 0) = 0.
 * @throws RangeError where the degree of both, powers of single variables aside, exceeds a million
 */
export function gcd(left: Polynomial, right: Polynomial, spend: Spend = spendFreely): Polynomial {
  if (left === 0n) return withPositiveLead(right);
  if (right === 0n) return withPositiveLead(left);
  const [leftContent, rightContent] = [integerContent(left), integerContent(right)];
  const content = greatestCommonDivisor(leftContent, rightContent);
  if (typeof left === "bigint" || typeof right === "bigint") return content;
  const [a, b] = [quotientBy(left, leftContent, spend), quotientBy(right, rightContent, spend)];
  return scale(withPositiveLead(primitiveGcd(a, b, spend)), content);
}

/** Of polynomials that are not zero and have integer content 1; up to the sign. */
function primitiveGcd(left: Polynomial, right: Polynomial, spend: Spend): Polynomial {
  if (typeof left === "bigint" || typeof right === "bigint") return 1n;
  if (equal(left, right)) return left;
  spend(4);
  const first = withoutPowers(left);
  const second = withoutPowers(right);
  const powers = commonPowers(first.powers, second.powers);
  return multiply(powers, gcdOfPowerFree(first.rest, second.rest, spend), spend);
}

interface PowersTakenOut {
  readonly powers: ReadonlyMap<number, number>;
  readonly rest: Polynomial;
}

const noPowers: ReadonlyMap<number, number> = new Map();

/** The polynomial as a product of powers of variables and a polynomial that no variable divides. */
export function withoutPowers(polynomial: Polynomial): PowersTakenOut {
  if (hasConstantTerm(polynomial)) return { powers: noPowers, rest: polynomial };
  const powers = new Map<number, number>();
  let rest = polynomial;
  for (const number of variablesOf(polynomial)) {
    const exponent = leastExponent(polynomial, number);
    if (exponent === 0) continue;
    powers.set(number, exponent);
    rest = divideExact(rest, power(variable(number), exponent)) as Polynomial;
  }
  return { powers, rest };
}

const lastTerm = ({ terms }: PolynomialIn): Term => terms[terms.length - 1] as Term;

function hasConstantTerm(polynomial: Polynomial): boolean {
  let rest = polynomial;
  while (typeof rest !== "bigint") {
    const last = lastTerm(rest);
    if (last.exponent > 0) return false;
    rest = last.coefficient;
  }
  return true;
}

function leastExponent(polynomial: Polynomial, number: number): number {
  if (typeof polynomial === "bigint" || polynomial.variable < number) return 0;
  if (polynomial.variable === number) return lastTerm(polynomial).exponent;
  let least = Number.POSITIVE_INFINITY;
  for (const { coefficient } of polynomial.terms) {
    least = Math.min(least, leastExponent(coefficient, number));
    if (least === 0) return 0;
  }
  return least;
}

function commonPowers(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): Polynomial {
  let product: Polynomial = 1n;
  for (const [number, exponent] of left) {
    const least = Math.min(exponent, right.get(number) ?? 0);
    if (least > 0) product = multiply(product, power(variable(number), least));
  }
  return product;
}

/** Variables that only one of the two has go first: no common divisor has them. */
function gcdOfPowerFree(left: Polynomial, right: Polynomial, spend: Spend): Polynomial {
  if (typeof left === "bigint" || typeof right === "bigint") return 1n;
  const [mine, others] = [variablesOf(left), variablesOf(right)];
  const onlyLeft = mine.find((number) => !others.includes(number));
  if (onlyLeft !== undefined) return gcdOfAll([right, ...coefficientsIn(left, onlyLeft)], spend);
  const onlyRight = others.find((number) => !mine.includes(number));
  if (onlyRight !== undefined) return gcdOfAll([left, ...coefficientsIn(right, onlyRight)], spend);
  return gcdInSameVariables(left, right, mine, spend);
}

/** The greatest common divisor of a list, small members first: they end the search soonest. */
function gcdOfAll(polynomials: readonly Polynomial[], spend: Spend): Polynomial {
  const members = polynomials.filter((member) => member !== 0n);
  const sizes = new Map(members.map((member) => [member, termCount(member)]));
  members.sort((a, b) => (sizes.get(a) as number) - (sizes.get(b) as number));
  let common: Polynomial = 0n;
  for (const member of members) {
    common = gcd(common, member, spend);
    if (common === 1n) return common;
  }
  return common;
}

/** Images and lists of coefficients of a higher degree are too large. */
const largestDegree = 1_000_000;

function gcdInSameVariables(left: Polynomial, right: Polynomial, variables: readonly number[], spend: Spend): Polynomial {
  let mayDivide = { left: true, right: true };
  for (const number of variables) {
    const [a, b] = [degreeIn(left, number), degreeIn(right, number)];
    if (Math.max(a, b) > largestDegree) throw new RangeError("the degree is too large for a common divisor to be found");
    const bound = degreeBound(left, a, right, b, number, spend);
    if (bound === 0) {
      // The common divisor is free of this variable, so it divides every coefficient.
      return gcdOfAll([...coefficientsIn(left, number), ...coefficientsIn(right, number)], spend);
    }
    mayDivide = { left: mayDivide.left && bound >= a, right: mayDivide.right && bound >= b };
  }
  if (mayDivide.right && divideExact(left, right, spend) !== undefined) return right;
  if (mayDivide.left && divideExact(right, left, spend) !== undefined) return left;
  return heuristicGcd(left, right, spend) ?? gcdByRemainders(left, right, spend);
}

function degreeBound(left: Polynomial, a: number, right: Polynomial, b: number, number: number, spend: Spend): number {
  spend(Math.max(a, b) / 8);
  for (let round = 0; round < 3; round++) {
    const [first, second] = [
      { polynomial: left, degree: a },
      { polynomial: right, degree: b },
    ];
    const bound = gcdDegreeBound(first, second, number, round, spend);
    if (bound !== undefined) return bound;
  }
  return Math.min(a, b);
}

/** By subresultants in the highest variable, contents taken out before and after. */
function gcdByRemainders(left: Polynomial, right: Polynomial, spend: Spend): Polynomial {
  const main = highestVariable(left);
  const [leftContent, rightContent] = [content(left, main, spend), content(right, main, spend)];
  const a = coefficientsIn(quotientBy(left, leftContent, spend), main);
  const b = coefficientsIn(quotientBy(right, rightContent, spend), main);
  const { last } = subresultantSequence(a, b, spend);
  const common = last.length === 1 ? 1n : primitivePart(fromCoefficients(last, main), main, spend);
  return multiply(common, gcd(leftContent, rightContent, spend), spend);
}

/** The greatest common divisor of the coefficients in a variable, integer factors included, its leading integer positive. */
export function content(polynomial: Polynomial, number: number, spend: Spend = spendFreely): Polynomial {
  if (typeof polynomial === "bigint") return absolute(polynomial);
  if (polynomial.variable === number)
    return gcdOfAll(
      polynomial.terms.map((term) => term.coefficient),
      spend,
    );
  return gcdOfAll(coefficientsIn(polynomial, number), spend);
}

/** The polynomial divided by its content in a variable; 0 for 0. */
export function primitivePart(polynomial: Polynomial, number: number, spend: Spend = spendFreely): Polynomial {
  return polynomial === 0n ? 0n : quotientBy(polynomial, content(polynomial, number, spend), spend);
}

/** The least common multiple over ℤ, its leading integer positive; 0 where one of them is 0. */
export function lcm(left: Polynomial, right: Polynomial, spend: Spend = spendFreely): Polynomial {
  if (left === 0n || right === 0n) return 0n;
  return withPositiveLead(multiply(quotientBy(left, gcd(left, right, spend), spend), right, spend));
}

/** The greatest common divisor with left = gcd · cofactors.left and right = gcd · cofactors.right; all zero for two zeros. */
export function cofactors(
  left: Polynomial,
  right: Polynomial,
  spend: Spend = spendFreely,
): { gcd: Polynomial; left: Polynomial; right: Polynomial } {
  const common = gcd(left, right, spend);
  if (common === 0n || common === 1n) return { gcd: common, left, right };
  return { gcd: common, left: quotientBy(left, common, spend), right: quotientBy(right, common, spend) };
}

/** The polynomial divided by its integer content and, where need be, by −1: integer content 1, leading integer positive. 0 for 0. */
export function normalised(polynomial: Polynomial): { unit: bigint; primitive: Polynomial } {
  if (polynomial === 0n) return { unit: 0n, primitive: 0n };
  const size = integerContent(polynomial);
  const unit = leadingInteger(polynomial) < 0n ? -size : size;
  return { unit, primitive: unit === 1n ? polynomial : (divideExact(polynomial, unit) as Polynomial) };
}
