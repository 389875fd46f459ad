import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { isConstant } from "./angles.ts";
import type { Element } from "./element.ts";
import type { Field } from "./field.ts";
import { signOfNumber } from "./signs.ts";

/** Whether an element is a real number > 0: constant, without i, and of a sign that is certain. */
export function isPositiveNumber(field: Field, element: Element): boolean {
  const { numerator, denominator } = element;
  if (!isConstant(field, element) || !isReal(field, numerator) || !isReal(field, denominator)) return false;
  const [above, below] = [signOfNumber(field, numerator), signOfNumber(field, denominator)];
  return above !== undefined && below !== undefined && above * below === 1;
}

/** Roots are made of positive real numbers only beside i, so that i itself is the only generator that is not real. */
const isReal = (field: Field, polynomial: Polynomial): boolean => {
  const place = field.find("i");
  const isRealKind = (inner: number): boolean =>
    /^(root|pi|fixed-cosine|fixed-sine|logarithm)$/.test(field.generatorOf(inner).kind);
  return P.variablesOf(polynomial).every((inner) => inner !== place && isRealKind(inner));
};
