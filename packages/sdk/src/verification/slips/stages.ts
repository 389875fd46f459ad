import * as P from "../../algebra/polynomial.ts";
import * as N from "../../algebra/quadratic-number.ts";
import { rationalFunctionOf } from "../../algebra/rational-function.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isSum, operandsOf } from "../../expression/mathjson.ts";
import { powerOf, scaled, sumOf, termsOf } from "./forms.ts";
import { multipliers } from "./rules/equations.ts";

/**
 * What one may write for an equation in one right move before a mistake is made: both sides squared, the quadratic formula filled in,
 * a square undone by ±√, a logarithm by a power, denominators cleared. Mistakes are looked for in these too.
 */
export function stagesOf(equation: MathJson): MathJson[] {
  const [left = 0, right = 0, ...more] = operandsOf(equation);
  if (headOf(equation) !== "Equal" || more.length > 0) return [];
  return [
    ...squared(left, right),
    ...filledIn(left, right),
    ...rooted(left, right),
    ...underRoots(left, right),
    ...exponentiated(left, right),
    ...cleared(left, right),
  ];
}

function squared(left: MathJson, right: MathJson): MathJson[] {
  if (!/"Sqrt"/.test(JSON.stringify([left, right]))) return [];
  const square = (side: MathJson): MathJson => (headOf(side) === "Sqrt" ? (operandsOf(side)[0] as MathJson) : powerOf(side, 2));
  return [apply("Equal", square(left), square(right))];
}

/** x = (−b ± √(b² − 4ac))/(2a), each number in its place. */
function filledIn(left: MathJson, right: MathJson): MathJson[] {
  const difference = apply("Subtract", left, right);
  const [letter, ...others] = freeLetters(difference);
  const value = rationalFunctionOf(difference);
  if (letter === undefined || others.length > 0 || !value || value.divisors.length > 0) return [];
  const coefficients = P.coefficientsIn(value.numerator, letter);
  if (coefficients?.length !== 3) return [];
  const [c = 0, b = 0, a = 1] = coefficients.map(N.toJson);
  const discriminant = apply("Subtract", powerOf(b, 2), apply("Multiply", 4, a, c));
  const root = (sign: string): MathJson =>
    apply("Divide", apply(sign, apply("Negate", b), apply("Sqrt", discriminant)), apply("Multiply", 2, a));
  // Mistakes in the formula are made for both signs at once: written with ±, taken apart afterwards.
  return [apply("Equal", letter, root("PlusMinus"))];
}

/** Both sides under a root, where one is a sum of squares: x² + 4 = 20 as √(x² + 4) = √20. */
function underRoots(left: MathJson, right: MathJson): MathJson[] {
  if (!isSum(left) || !termsOf(left).every((term) => headOf(term) === "Power" || typeof term === "number")) return [];
  return [apply("Equal", apply("Sqrt", left), apply("Sqrt", right))];
}

/** 5/(x + 1) = 2 as 5 = 2(x + 1): everything multiplied by what is divided by. */
function cleared(left: MathJson, right: MathJson): MathJson[] {
  const sides = { left: termsOf(left), right: termsOf(right) };
  const times = (terms: readonly MathJson[], factor: MathJson): MathJson => sumOf(terms.map((term) => scaled(factor, term)));
  return multipliers(sides).map((factor) => apply("Equal", times(sides.left, factor), times(sides.right, factor)));
}

/** u² = k as u = √k or u = −√k. */
function rooted(left: MathJson, right: MathJson): MathJson[] {
  const [base = 0, exponent = 0] = operandsOf(left);
  if (headOf(left) !== "Power" || exponent !== 2 || freeLetters(right).length > 0) return [];
  const root = apply("Sqrt", right);
  return [apply("Or", apply("Equal", base, root), apply("Equal", base, apply("Negate", root)))];
}

/** log u = k as u = 10ᵏ, and sums of logarithms as the logarithm of a product. */
function exponentiated(left: MathJson, right: MathJson): MathJson[] {
  const [inner = 0, base = headOf(left) === "Ln" ? "ExponentialE" : 10] = operandsOf(left);
  if (headOf(left) !== "Ln" && headOf(left) !== "Log") return [];
  return [apply("Equal", inner, powerOf(base, right))];
}
