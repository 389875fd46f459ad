import { divideExact } from "../multivariate/divide.ts";
import { gcd } from "../multivariate/gcd.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Rational } from "../rational.ts";
import { rational } from "../rational.ts";
import { cancel } from "./arithmetic.ts";
import { type Element, one } from "./element.ts";
import type { Field } from "./field.ts";

/** A rational multiple of a part that no number can be taken out of. */
export interface Share {
  readonly coefficient: Rational;
  readonly part: Element;
}

/**
 * An element as a sum of rational multiples of parts, each a power product of generators over a polynomial: 2x + π/3 + 1/x. Different
 * parts over one denominator are linearly independent over ℚ.
 */
export function sharesOf(field: Field, element: Element): Share[] {
  const { numerator, denominator } = cancel(field, element);
  const content = P.isConstant(denominator) ? denominator : P.integerContent(denominator);
  const below = P.isConstant(denominator) ? 1n : exactly(divideExact(denominator, content, field.spend));
  return P.toTerms(numerator).map(({ coefficient, powers }) => {
    const above = P.fromTerms([{ coefficient: 1n, powers }]);
    const common = below === 1n || above === 1n ? 1n : gcd(above, below, field.spend);
    const part: Element =
      common === 1n
        ? { numerator: above, denominator: below }
        : {
            numerator: exactly(divideExact(above, common, field.spend)),
            denominator: exactly(divideExact(below, common, field.spend)),
          };
    return { coefficient: rational(coefficient, content), part };
  });
}

function exactly<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("a factor does not divide");
  return value;
}

export const isOne = ({ numerator, denominator }: Element): boolean =>
  numerator === one.numerator && denominator === one.denominator;

/** The number of the generator that a part is, if it is one alone. */
export function generatorIn({ numerator, denominator }: Element): number | undefined {
  if (denominator !== 1n || P.isConstant(numerator)) return undefined;
  const [first, ...others] = numerator.terms;
  return first?.exponent === 1 && first.coefficient === 1n && others.length === 0 ? numerator.variable : undefined;
}
