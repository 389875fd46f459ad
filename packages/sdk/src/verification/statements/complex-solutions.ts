import { factor } from "../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { elementToJson, polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { apply, freeLetters } from "../../expression/mathjson.ts";
import { hasOnlyPlainRoots } from "../equality/complex-values.ts";
import { proved, refutedAt } from "../equality/verify-equal.ts";
import { solutionPolynomial } from "./complex-set.ts";
import { readStatement } from "./read-statement.ts";
import { comparisonsOf, type Direction, type Statement } from "./statement.ts";
import type { SolutionOptions } from "./verify-solutions.ts";

const undecided: Verdict = { status: "unchecked" };

/** Beyond this degree polynomials are not compared. */
const largestDegree = 12;

/** Whether two algebraic statements in one letter have the same complex solutions, or those of one are among those of the other. */
export function verifyComplexSolutions(
  before: MathJson,
  after: MathJson,
  direction: Direction,
  { spend, assuming }: SolutionOptions,
): Verdict {
  const verdict = verifyForAll(before, after, direction, spend);
  // What holds for all numbers holds under conditions; a number for which it fails may not meet them.
  return assuming.length > 0 && verdict.status === "refuted" ? undecided : verdict;
}

function verifyForAll(before: MathJson, after: MathJson, direction: Direction, spend: Spend): Verdict {
  const [first, second] = [readStatement(before), readStatement(after)];
  if (!first || !second) return undecided;
  const letters = [...new Set([first, second].flatMap(lettersIn))];
  // 1 = 2 has no solution, whatever the unknown is called.
  const [letter = "x"] = letters;
  if (letters.length > 1) return undecided;
  return inField({ spend, complex: true }, (field): Verdict => {
    const place = field.letter(letter);
    const [left, right] = [solutionPolynomial(field, first, place), solutionPolynomial(field, second, place)];
    if (left === undefined || right === undefined) return undecided;
    if (direction !== "follows") {
      const lost = missingRoot(field, left, right, place);
      if (lost !== "none") return lost === "some" ? undecided : refutedAt({ [letter]: lost }, "complex-roots");
    }
    if (direction !== "implies") {
      const strange = missingRoot(field, right, left, place);
      if (strange !== "none") return strange === "some" ? undecided : refutedAt({ [letter]: strange }, "complex-roots");
    }
    return proved("complex-roots", []);
  });
}

const lettersIn = (statement: Statement): string[] =>
  comparisonsOf(statement).flatMap(({ left, right }) => freeLetters(apply("List", left, right)));

/** A root of the first polynomial that the second has not: "none", "some" where none can be written, or the root. */
function missingRoot(field: Field, of: Polynomial, among: Polynomial, place: number): "none" | "some" | MathJson {
  const degree = P.degreeIn(of, place);
  if (degree === 0) return hasOnlyPlainRoots(field, of) ? "none" : "some";
  if (degree < 0 || degree > largestDegree || P.degreeIn(among, place) > largestDegree) return "some";
  // All roots are shared where the polynomial divides a power of the other.
  if (P.degreeIn(among, place) > 0 && remainder(field, field.power(among, degree), of, place) === 0n) return "none";
  const left = withoutRootsOf(field, of, among, place);
  const missing = writtenRoots(field, left, place).find((root) => !isRoot(field, among, place, root));
  const element = missing === undefined ? undefined : elementOf(field, missing);
  return element ? elementToJson(field, element) : "some";
}

/** The polynomial divided by the linear factors of the other as often as they divide it: what is left has the roots that may be missing. */
function withoutRootsOf(field: Field, polynomial: Polynomial, among: Polynomial, place: number): Polynomial {
  let rest = polynomial;
  for (const { base } of P.isConstant(among) ? [] : factor(among, field.spend).factors) {
    if (P.degreeIn(base, place) !== 1) continue;
    while (P.degreeIn(rest, place) > 1 && remainder(field, rest, base, place) === 0n) rest = quotient(field, rest, base, place);
  }
  return rest;
}

/** The pseudo-quotient by a linear polynomial that divides. */
function quotient(field: Field, dividend: Polynomial, divisor: Polynomial, place: number): Polynomial {
  const leading = P.coefficientsIn(divisor, place)[1] ?? 0n;
  let [rest, result]: [Polynomial, Polynomial] = [dividend, 0n];
  while (P.degreeIn(rest, place) >= 1) {
    const shift = P.degreeIn(rest, place) - 1;
    const top = field.multiply(P.coefficientsIn(rest, place).at(-1) ?? 0n, P.power(P.variable(place), shift));
    rest = field.reduce(P.subtract(field.multiply(rest, leading), field.multiply(divisor, top)));
    result = field.reduce(P.add(field.multiply(result, leading), top));
  }
  return result;
}

/** The pseudo-remainder, with the relations of the field used at every step. */
function remainder(field: Field, dividend: Polynomial, divisor: Polynomial, place: number): Polynomial {
  const degree = P.degreeIn(divisor, place);
  const leading = P.coefficientsIn(divisor, place)[degree] ?? 0n;
  let rest = dividend;
  while (P.degreeIn(rest, place) >= degree) {
    const shift = P.degreeIn(rest, place) - degree;
    const top = P.coefficientsIn(rest, place).at(-1) ?? 0n;
    const taken = field.multiply(field.multiply(divisor, top), P.power(P.variable(place), shift));
    rest = field.reduce(P.subtract(field.multiply(rest, leading), taken));
  }
  return rest;
}

/** The roots of a polynomial of degree 1 or 2 as formulas. */
function writtenRoots(field: Field, polynomial: Polynomial, place: number): MathJson[] {
  const [c = 0n, b = 0n, a = 0n, ...more] = P.coefficientsIn(polynomial, place);
  if (more.length > 0) return [];
  const written = (part: Polynomial): MathJson => polynomialToJson(field, part);
  if (a === 0n) return [elementToJson(field, { numerator: P.negate(c), denominator: b })];
  const discriminant = P.subtract(field.multiply(b, b), P.scale(field.multiply(a, c), 4n));
  const root = apply("Sqrt", written(discriminant));
  return ["Add", "Subtract"].map((head) => apply("Divide", apply(head, written(P.negate(b)), root), written(P.scale(a, 2n))));
}

/** False only where the value is certainly not 0: as an element of the field it is different from 0, and the field has no zero divisors. */
function isRoot(field: Field, polynomial: Polynomial, place: number, root: MathJson): boolean {
  const value = elementOf(field, root);
  if (!value) return true;
  let sum: Polynomial = 0n;
  const coefficients = P.coefficientsIn(polynomial, place);
  coefficients.forEach((coefficient, power) => {
    const share = field.multiply(
      field.power(value.numerator, power),
      field.power(value.denominator, coefficients.length - 1 - power),
    );
    sum = field.reduce(P.add(sum, field.multiply(coefficient, share)));
  });
  return sum === 0n || !hasOnlyPlainRoots(field, sum);
}
