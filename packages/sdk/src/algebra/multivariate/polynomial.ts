/** Exact polynomials over ℤ in any number of variables, recursive and sparse at each level: the representation and the basic operations. */

export type { Polynomial, PolynomialIn, Term } from "./ring.ts";
export { add, equal, isConstant, isZero, multiply, negate, power, scale, subtract, variable } from "./ring.ts";
export type { ExpandedTerm } from "./structure.ts";
export {
  coefficientsIn,
  degreeIn,
  derivative,
  evaluate,
  fromCoefficients,
  fromTerms,
  integerContent,
  leadingInteger,
  substitute,
  termCount,
  toTerms,
  totalDegree,
  variablesOf,
} from "./structure.ts";
