import * as P from "../multivariate/polynomial.ts";
import type { Rational } from "../rational.ts";
import { directionOf } from "./angles.ts";
import { add, multiply, scale } from "./arithmetic.ts";
import { sharesOf } from "./combination.ts";
import { type Element, fromPolynomial, one } from "./element.ts";
import type { Field } from "./field.ts";
import { exponentialOfShare } from "./shares.ts";

/**
 * e^element: the shares of the exponent are taken apart, e^(x + 2 ln 3) = eˣ · 3², so that the exponentials left are algebraically
 * independent wherever their exponents are linearly independent over ℚ (Ax 1971; for numbers Schanuel's conjecture, of which nothing is used here:
 * independence only matters for not missing an identity).
 */
export function exponentialOf(field: Field, exponent: Element): Element | undefined {
  let result: Element | undefined = one;
  for (const { coefficient, part } of sharesOf(field, exponent)) {
    const turned = field.complex ? turnedBy(field, part, coefficient) : undefined;
    if (turned) {
      result = multiply(field, result as Element, turned);
      continue;
    }
    const factor = exponentialOfShare(field, part, Number(coefficient.numerator), Number(coefficient.denominator));
    result = result && factor && multiply(field, result, factor);
  }
  return result;
}

/** e^(iθ) = cos θ + i sin θ, where the share is i times a real one. */
function turnedBy(field: Field, part: Element, coefficient: Rational): Element | undefined {
  const place = field.find("i");
  if (place === undefined || P.degreeIn(part.numerator, place) !== 1) return undefined;
  const [constant = 0n, rest = 0n] = P.coefficientsIn(part.numerator, place);
  if (constant !== 0n) return undefined;
  const direction = directionOf(field, scale({ numerator: rest, denominator: part.denominator }, coefficient));
  const unit = fromPolynomial(P.variable(place));
  return direction && add(field, direction.cosine, multiply(field, unit, direction.sine));
}
