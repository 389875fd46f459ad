import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, mentions, operandsOf } from "../../expression/mathjson.ts";
import type { Curve } from "../figures.ts";
import { curveOf } from "./curve-of.ts";
import { missesDivisors } from "./divisors.ts";
import { fromParametric } from "./parametric.ts";
import { fromPolar } from "./polar.ts";
import { quotientIn } from "./polynomial-in.ts";

/**
 * The curve of an equation in x and y, of a pair x = …, y = … in a parameter, or of an equation in r (or ρ) and θ, where it is exactly one
 * of degree one or two: no point more, none less. undefined otherwise (y = √(1 − x²), a parametrised arc).
 *
 * @param assuming what holds of the letters; a parameter that does not run over all its values gives only a part of a curve.
 */
export function secondDegreeOf(numbers: Radicals, equation: MathJson, assuming: readonly MathJson[] = []): Curve | undefined {
  if (headOf(equation) === "List") return fromParametric(numbers, operandsOf(equation), assuming);
  const [left, right, ...others] = operandsOf(equation);
  if (headOf(equation) !== "Equal" || left === undefined || right === undefined || others.length > 0) return undefined;
  if (!mentions(equation, "x") && !mentions(equation, "y")) return fromPolar(numbers, left, right, assuming);
  const quotient = quotientIn(numbers, right === 0 ? left : apply("Subtract", left, right), ["x", "y"]);
  return quotient && missesDivisors(numbers, quotient) ? curveOf(numbers, quotient.above) : undefined;
}
