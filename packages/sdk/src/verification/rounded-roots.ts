import { isolateRealRoots } from "../algebra/multivariate/real-roots.ts";
import * as P from "../algebra/polynomial.ts";
import * as N from "../algebra/quadratic-number.ts";
import * as Q from "../algebra/rational.ts";
import { rationalFunctionOf } from "../algebra/rational-function.ts";
import type { Spend } from "../algebra/spend.ts";
import * as U from "../algebra/univariate.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import { agreesWith, ascending, isDecimal } from "./rounded-value.ts";

/**
 * Whether values are all the real solutions of a polynomial or rational equation over ℚ, each once: exact ones equal to a root, decimals of at least `fewest`
 * digits a root correctly rounded. The roots are isolated by exact arithmetic, so none is missed. undefined where the equation is none in one letter.
 */
export function verifyRoundedRoots(
  equation: MathJson,
  values: readonly MathJson[],
  spend: Spend,
  fewest = 1,
): Verdict | undefined {
  const coefficients = integerPolynomial(equation, spend);
  if (!coefficients) return undefined;
  const roots = isolateRealRoots(coefficients, spend);
  const failed: Verdict = { status: "refuted", by: "certified-roots", witness: {} };
  if (roots.length !== values.length) return failed;
  const inOrder = ascending(values);
  let isCertain = true;
  for (const [index, root] of roots.entries()) {
    const found = agreesWith(root, inOrder[index] as MathJson, fewest, spend);
    if (found === "no") return failed;
    if (found === undefined) isCertain = false;
  }
  return isCertain ? { status: "proved", by: "certified-roots" } : { status: "unchecked" };
}

/** x³ − 3x + 1 = 0 → x ≈ −1.88 or x ≈ 0.347 or x ≈ 1.53; undefined for any other line. */
export function verifyRoundedSolutions(before: MathJson, after: MathJson, spend: Spend): Verdict | undefined {
  const statements = headOf(after) === "Or" ? operandsOf(after) : [after];
  const [letter, ...others] = freeLetters(before);
  if (letter === undefined || others.length > 0 || isSolved(before)) return undefined;
  if (!statements.some((statement) => headOf(statement) === "Approx" || isDecimal(operandsOf(statement)[1] ?? 0)))
    return undefined;
  if (!statements.every((statement) => /^(Approx|Equal)$/.test(headOf(statement) ?? "") && operandsOf(statement)[0] === letter))
    return undefined;
  return verifyRoundedRoots(
    headOf(before) === "Or" ? oneEquation(operandsOf(before)) : before,
    statements.map((statement) => operandsOf(statement)[1] as MathJson),
    spend,
  );
}

/** x = √2 is no equation to be solved. */
const isSolved = (json: MathJson): boolean =>
  freeLetters(operandsOf(json)[1] ?? "x").length === 0 && operandsOf(json)[0] === freeLetters(json)[0];

/** p = 0 or q = 0 as pq = 0. */
const oneEquation = (equations: readonly MathJson[]): MathJson =>
  apply("Equal", apply("Multiply", ...equations.map((equation) => apply("Subtract", ...operandsOf(equation)))), 0);

/**
 * A polynomial over ℤ by ascending power with the solutions of an equation in one letter between rational formulas. undefined for others, where the sides
 * are the same, and where a zero of a denominator is a root.
 */
export function integerPolynomial(equation: MathJson, spend: Spend): bigint[] | undefined {
  const [left, right, ...more] = operandsOf(equation);
  const [letter, ...others] = freeLetters(equation);
  if (headOf(equation) !== "Equal" || left === undefined || right === undefined || more.length > 0) return undefined;
  if (letter === undefined || others.length > 0) return undefined;
  const quotient = rationalFunctionOf(apply("Subtract", left, right), spend);
  const coefficients = quotient && P.coefficientsIn(quotient.numerator, letter);
  if (!quotient || !coefficients?.every(N.isRational) || coefficients.length < 2) return undefined;
  for (const divisor of quotient.divisors) {
    const excluded = P.coefficientsIn(divisor, letter);
    if (!excluded || U.greatestCommonDivisor(coefficients, excluded, spend).length > 1) return undefined;
  }
  const scale = coefficients.reduce((multiple, { rational }) => Q.leastCommonMultiple(multiple, rational.denominator), 1n);
  return coefficients.map(({ rational }) => (rational.numerator * scale) / rational.denominator);
}
