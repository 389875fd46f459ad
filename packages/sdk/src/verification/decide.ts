import { bitLength } from "../algebra/integer.ts";
import type { Polynomial, Spend } from "../algebra/polynomial.ts";
import * as P from "../algebra/polynomial.ts";
import { DifferentFieldsError, isRational } from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import { isNamedNumber } from "../algebra/rational-function.ts";
import type { Univariate } from "../algebra/univariate.ts";
import type { Point } from "./real-line.ts";
import { cellsOf, pointIn, signOn } from "./real-line.ts";
import type { Statement } from "./statement.ts";
import { differencesOf } from "./statement.ts";

/** How two statements about one letter compare over the whole real line: where only the first holds, and where only the second. */
export interface Comparison {
  readonly onlyFirst: Point | undefined;
  readonly onlySecond: Point | undefined;
}

/** The letters of the polynomials in some statements; π and e are no letters. */
export function lettersIn(statements: readonly Statement[]): string[] {
  const polynomials = statements.flatMap(polynomialsOf);
  return [...new Set(polynomials.flatMap(P.lettersOf))].filter((name) => !isNamedNumber(name));
}

function polynomialsOf(statement: Statement): Polynomial[] {
  return differencesOf(statement).flatMap((difference) => [difference.numerator, difference.denominator, ...difference.divisors]);
}

/**
 * Compares two statements with at most one letter by cutting the real line at every root of their polynomials: a complete decision, no
 * sampling. undefined where more letters, π, e or different square roots make it none.
 */
export function compareOnLine(first: Statement, second: Statement, assuming: Statement, spend: Spend): Comparison | undefined {
  const letters = lettersIn([first, second, assuming]);
  if (letters.length > 1) return undefined;
  const univariate = new Map<Polynomial, Univariate>();
  for (const polynomial of [first, second, assuming].flatMap(polynomialsOf)) {
    const coefficients = P.coefficientsIn(polynomial, letters[0] ?? "x");
    if (!coefficients) return undefined;
    univariate.set(polynomial, coefficients);
  }
  if (isTooLarge([...univariate.values()])) return undefined;
  try {
    return scan(first, second, assuming, univariate, spend);
  } catch (error) {
    if (error instanceof DifferentFieldsError) return undefined;
    throw error;
  }
}

/** Degrees and digits beyond which isolating roots takes longer than anybody waits. */
function isTooLarge(polynomials: readonly Univariate[]): boolean {
  const degree = polynomials.reduce((total, polynomial) => total + Math.max(0, polynomial.length - 1), 0);
  const numbers = polynomials.flat();
  const bits = numbers.reduce((most, { rational, coefficient }) => Math.max(most, ...[rational, coefficient].flatMap(sizes)), 0);
  const irrational = numbers.some((number) => !isRational(number));
  if (Math.max(0, ...polynomials.map((polynomial) => polynomial.length - 1)) <= 2 && degree <= 12) return bits > 4_000;
  return degree > (irrational ? 14 : 36) || bits > 300;
}

const sizes = ({ numerator, denominator }: Rational): number[] => [bitLength(numerator), bitLength(denominator)];

function scan(
  first: Statement,
  second: Statement,
  assuming: Statement,
  univariate: ReadonlyMap<Polynomial, Univariate>,
  spend: Spend,
): Comparison {
  const polynomials = [...univariate.values()];
  let [onlyFirst, onlySecond]: [Point | undefined, Point | undefined] = [undefined, undefined];
  for (const cell of cellsOf(polynomials, spend)) {
    const signs = (polynomial: Polynomial): -1 | 0 | 1 => signOn(univariate.get(polynomial) ?? [], cell, spend);
    if (!holds(assuming, signs)) continue;
    const [left, right] = [holds(first, signs), holds(second, signs)];
    if (left === right) continue;
    const point = pointIn(cell, polynomials, spend);
    if (left) onlyFirst = better(onlyFirst, point);
    else onlySecond = better(onlySecond, point);
  }
  return { onlyFirst, onlySecond };
}

/** A witness that can be written exactly is worth more than one that cannot. */
function better(present: Point | undefined, next: Point): Point {
  return present?.exact || !next.exact ? (present ?? next) : next;
}

function holds(statement: Statement, signs: (polynomial: Polynomial) => -1 | 0 | 1): boolean {
  if (statement.type !== "comparison") {
    const holdsHere = (part: Statement): boolean => holds(part, signs);
    return statement.type === "and" ? statement.parts.every(holdsHere) : statement.parts.some(holdsHere);
  }
  const { numerator, denominator, divisors } = statement.difference;
  if (divisors.some((divisor) => signs(divisor) === 0)) return false;
  return statement.signs.includes((signs(numerator) * signs(denominator)) as -1 | 0 | 1);
}
