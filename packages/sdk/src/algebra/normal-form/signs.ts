import { signOfConstant } from "../constant/decide.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { countRealRoots } from "../multivariate/real-roots.ts";
import { boundsOf } from "./bounds.ts";
import { isConstantPolynomial } from "./dependence.ts";
import type { Field } from "./field.ts";
import { polynomialToJson } from "./to-json.ts";

/** Beyond this degree real roots are not counted to find a sign. */
const largestDegree = 24;

/** 1 where a polynomial is ≥ 0 whatever its letters are, −1 where it is ≤ 0, undefined where neither is known. */
export function knownSign(field: Field, polynomial: Polynomial, depth = 0): 1 | -1 | undefined {
  if (P.isConstant(polynomial)) return polynomial < 0n ? -1 : 1;
  const { from, to } = boundsOf(field, polynomial);
  if (from >= 0) return 1;
  if (to <= 0) return -1;
  if (isConstantPolynomial(field, polynomial)) {
    const sign = signOfNumber(field, polynomial);
    return sign === 0 ? 1 : sign;
  }
  return signOfUnivariate(field, polynomial) ?? (depth < 3 ? signOfQuadratic(field, polynomial, depth) : undefined);
}

/** A polynomial in one letter keeps its sign where it has no real root. */
function signOfUnivariate(field: Field, polynomial: Polynomial): 1 | -1 | undefined {
  const [place, ...others] = P.variablesOf(polynomial);
  if (place === undefined || others.length > 0 || field.generatorOf(place).kind !== "letter") return undefined;
  const degree = P.degreeIn(polynomial, place);
  if (degree % 2 !== 0 || degree > largestDegree) return undefined;
  const coefficients = P.coefficientsIn(polynomial, place) as bigint[];
  if (countRealRoots(coefficients, field.spend) > 0) return undefined;
  return (coefficients[0] ?? 0n) < 0n ? -1 : 1;
}

/** a v² + b v + c is ≥ 0 where a, c and 4ac − b² are: where a is 0, so is b, and c is left. */
function signOfQuadratic(field: Field, polynomial: Polynomial, depth: number): 1 | -1 | undefined {
  for (const place of P.variablesOf(polynomial)) {
    if (P.degreeIn(polynomial, place) !== 2) continue;
    const [c = 0n, b = 0n, a = 0n] = P.coefficientsIn(polynomial, place);
    const sign = knownSign(field, a, depth + 1);
    if (sign === undefined || knownSign(field, c, depth + 1) !== sign) continue;
    const discriminant = P.subtract(P.scale(P.multiply(a, c, field.spend), 4n), P.multiply(b, b, field.spend));
    if (knownSign(field, field.reduce(discriminant), depth + 1) === 1) return sign;
  }
  return undefined;
}

/** The sign of a polynomial in constants, 0 included; undefined where it is not decided. */
export function signOfNumber(field: Field, polynomial: Polynomial): -1 | 0 | 1 | undefined {
  if (P.isConstant(polynomial)) return polynomial < 0n ? -1 : polynomial > 0n ? 1 : 0;
  const { from, to } = boundsOf(field, polynomial);
  if (from > 0) return 1;
  if (to < 0) return -1;
  const sign = signOfConstant(polynomialToJson(field, polynomial), field.spend);
  return sign === "no-value" ? undefined : sign;
}

/** Whether a polynomial is certainly not 0, whatever its letters are. */
export function isNeverZero(field: Field, base: Polynomial): boolean {
  if (P.isConstant(base)) return true;
  const { from, to } = boundsOf(field, base);
  if (from > 0 || to < 0) return true;
  if (isConstantPolynomial(field, base)) return signOfNumber(field, base) !== undefined && signOfNumber(field, base) !== 0;
  const [place, ...others] = P.variablesOf(base);
  if (place === undefined || others.length > 0) return false;
  const { kind } = field.generatorOf(place);
  if (P.equal(base, P.variable(place))) return kind === "exponential" || kind === "sign" || kind === "parity";
  if (kind !== "letter" || P.degreeIn(base, place) > largestDegree) return false;
  return countRealRoots(P.coefficientsIn(base, place) as bigint[], field.spend) === 0;
}

/** The polynomial s with |base| = s · base: ±1 where the sign is known, else a generator whose square is 1. */
export function signPolynomial(field: Field, base: Polynomial): Polynomial {
  const known = knownSign(field, base);
  if (known !== undefined) return BigInt(known);
  if (!P.isConstant(base) && isSign(field, base)) return base;
  return P.variable(field.sign(base));
}

function isSign(field: Field, base: Polynomial): boolean {
  if (P.isConstant(base) || !P.equal(base, P.variable(base.variable))) return false;
  const { kind } = field.generatorOf(base.variable);
  return kind === "sign" || kind === "parity";
}
