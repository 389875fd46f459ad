import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Element } from "./element.ts";
import type { Field } from "./field.ts";

/** Whether a generator depends on any letter. */
export function isConstantGenerator(field: Field, place: number): boolean {
  const generator = field.generatorOf(place);
  const element = ({ numerator, denominator }: Element): boolean =>
    isConstantPolynomial(field, numerator) && isConstantPolynomial(field, denominator);
  switch (generator.kind) {
    case "letter":
      return false;
    case "pi":
    case "imaginary":
    case "fixed-cosine":
    case "fixed-sine":
      return true;
    case "root":
    case "sign":
    case "logarithm":
      return isConstantPolynomial(field, generator.base);
    case "exponential":
    case "parity":
      return element(generator.exponent);
    case "cosine":
    case "sine":
      return element(generator.angle);
    case "inverse":
    case "factorial":
      return element(generator.argument);
    case "opaque":
      return !generator.head.startsWith("tree ") && generator.operands.every(element);
  }
}

/** Whether no letter is in a polynomial, nor anything that depends on one. */
export function isConstantPolynomial(field: Field, polynomial: Polynomial): boolean {
  return P.variablesOf(polynomial).every((place) => isConstantGenerator(field, place));
}

/** Whether a constant generator is an algebraic number: a root of algebraic numbers, or a cosine of a share of π. */
export function isAlgebraicGenerator(field: Field, place: number): boolean {
  const generator = field.generatorOf(place);
  if (generator.kind === "fixed-cosine" || generator.kind === "fixed-sine") return true;
  return generator.kind === "root" && P.variablesOf(generator.base).every((inner) => isAlgebraicGenerator(field, inner));
}
