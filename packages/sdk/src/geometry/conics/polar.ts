import type { Radical } from "../../algebra/radicals/radical.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { mentions } from "../../expression/mathjson.ts";
import type { Curve } from "../figures.ts";
import { angleFunctions } from "./angle-functions.ts";
import { curveOf } from "./curve-of.ts";
import { minus, plus, squared, times } from "./formulas.ts";
import { runsThroughAll } from "./parameter-range.ts";
import { degreeOf, exponentsOf, type Polynomial, polynomialIn, quotientIn } from "./polynomial-in.ts";

/** One term of an equation in r, cos θ and sin θ. */
interface PolarTerm {
  readonly r: number;
  readonly c: number;
  readonly s: number;
  readonly coefficient: Radical;
}

/**
 * A curve by its equation in polar coordinates, r of either sign. With x = r cos θ and y = r sin θ, the term rⁱ cosʲ θ sinᵏ θ with i ≥ j + k is
 * a polynomial in x and y times a power of r. Where some of these powers are odd the equation is E + r·O = 0; E² = (x² + y²)·O² then has
 * exactly its points, since a point has coordinates with r of both signs.
 */
export function fromPolar(numbers: Radicals, left: MathJson, right: MathJson, assuming: readonly MathJson[]): Curve | undefined {
  const radius = ["r", "rho"].find((letter) => mentions(left, letter) || mentions(right, letter));
  if (radius === undefined || !runsThroughAll("theta", assuming, true)) return undefined;
  if (assuming.some((statement) => mentions(statement, radius))) return undefined;
  const named = angleFunctions(numbers, minus(left, right));
  const quotient = quotientIn(numbers, named, [radius, "c", "s"]);
  if (!quotient || mentions(named, "theta")) return undefined;
  const terms = [...quotient.above].map(([key, coefficient]): PolarTerm => {
    const [r = 0, c = 0, s = 0] = exponentsOf(key);
    return { r, c, s, coefficient };
  });
  if (quotient.divisors.length > 0 && !missesDivisor(numbers, terms, quotient.divisors)) return undefined;
  const raised = withPole(numbers, terms);
  const polynomial = raised && toCartesian(numbers, raised);
  return polynomial && curveOf(numbers, polynomial);
}

/** D(θ)·rⁿ − N with N ≠ 0 is not zero where D is: multiplying by D adds no point. */
function missesDivisor(numbers: Radicals, terms: readonly PolarTerm[], divisors: readonly Polynomial[]): boolean {
  const [divisor, ...others] = divisors;
  const [constant, ...further] = terms.filter(({ r }) => r === 0);
  if (!divisor || others.length > 0 || !constant || further.length > 0 || constant.c + constant.s > 0) return false;
  const powers = new Set(terms.filter(({ r }) => r > 0).map(({ r }) => r));
  const keys = terms.filter(({ r }) => r > 0).map(({ c, s }) => `0,${c},${s}`);
  const isMultiple = keys.length === divisor.size && keys.every((key) => divisor.has(key));
  if (powers.size !== 1 || !isMultiple || !numbers.sign(constant.coefficient)) return false;
  const ratios = terms
    .filter(({ r }) => r > 0)
    .map(({ c, s, coefficient }) => {
      const part = divisor.get(`0,${c},${s}`);
      return part && numbers.divide(coefficient, part);
    });
  return ratios.every((ratio) => ratio && ratios[0] && numbers.equal(ratio, ratios[0]));
}

/** Multiplied by r where a term lacks it and the pole lies on the curve: r = α cos θ + β sin θ is 0 at some angle. */
function withPole(numbers: Radicals, terms: readonly PolarTerm[]): readonly PolarTerm[] | undefined {
  if (terms.every(({ r, c, s }) => r >= c + s)) return terms;
  const atPole = terms.filter(({ r }) => r === 0);
  if (!atPole.every(({ c, s }) => c + s === 1) || atPole.every(({ coefficient }) => numbers.isZero(coefficient)))
    return undefined;
  const raised = terms.map((term) => ({ ...term, r: term.r + 1 }));
  return raised.every(({ r, c, s }) => r >= c + s) ? raised : undefined;
}

function toCartesian(numbers: Radicals, terms: readonly PolarTerm[]): Polynomial | undefined {
  const isOdd = ({ r, c, s }: PolarTerm): boolean => (r - c - s) % 2 === 1;
  const distance = plus(squared("x"), squared("y"));
  const written = (chosen: readonly PolarTerm[]): MathJson =>
    plus(
      0,
      ...chosen.map(({ r, c, s, coefficient }) =>
        times(
          numbers.toJson(coefficient),
          ...new Array<MathJson>(c).fill("x"),
          ...new Array<MathJson>(s).fill("y"),
          ...new Array<MathJson>(Math.floor((r - c - s) / 2)).fill(distance),
        ),
      ),
    );
  const [odd, even] = [terms.filter(isOdd), terms.filter((term) => !isOdd(term))];
  if (even.length === 0) return undefined;
  if (odd.length === 0) return polynomialIn(numbers, written(even), ["x", "y"]);
  const polynomial = polynomialIn(numbers, minus(times(distance, squared(written(odd))), squared(written(even))), ["x", "y"]);
  return polynomial && degreeOf(polynomial) <= 2 ? polynomial : undefined;
}
