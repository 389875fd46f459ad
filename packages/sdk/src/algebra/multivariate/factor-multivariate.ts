import type { Spend } from "../spend.ts";
import { integersOf, polynomialOf } from "./dense.ts";
import { factorByEvaluation } from "./factor-by-evaluation.ts";
import type { Parts } from "./factor-univariate.ts";
import { factorUnivariate, largestDegree } from "./factor-univariate.ts";
import { content, normalised, primitivePart, quotientBy } from "./gcd.ts";
import type { Polynomial } from "./ring.ts";
import { add, isConstant, multiply, negate, scale, subtract } from "./ring.ts";
import { squareRoot } from "./square-root.ts";
import { coefficientsIn, degreeIn, fromTerms, substitute, toTerms, totalDegree, variablesOf } from "./structure.ts";

const irreducible = (polynomial: Polynomial): Parts<Polynomial> => ({ bases: [polynomial], complete: true });

function joined(left: Parts<Polynomial>, right: Parts<Polynomial>): Parts<Polynomial> {
  return { bases: [...left.bases, ...right.bases], complete: left.complete && right.complete };
}

/** The irreducible factors of a square-free polynomial with integer content 1 and a positive leading integer. */
export function factorSquareFree(polynomial: Polynomial, spend: Spend): Parts<Polynomial> {
  const variables = variablesOf(polynomial);
  const [only] = variables;
  if (only === undefined) return { bases: [], complete: true };
  if (variables.length === 1) {
    const { bases, complete } = factorUnivariate(integersOf(polynomial, only), spend);
    return { bases: bases.map((base) => polynomialOf(base, only)), complete };
  }
  for (const number of variables) {
    const common = content(polynomial, number, spend);
    if (isConstant(common)) continue;
    const rest = quotientBy(polynomial, common, spend);
    return joined(factorSquareFree(common, spend), factorSquareFree(rest, spend));
  }
  return factorPrimitive(polynomial, variables, spend);
}

/** Of a polynomial in two or more variables whose coefficients in each have no factor in common. */
function factorPrimitive(polynomial: Polynomial, variables: readonly number[], spend: Spend): Parts<Polynomial> {
  const degrees = variables.map((number) => ({ number, degree: degreeIn(polynomial, number) }));
  const lowest = degrees.reduce((best, next) => (next.degree < best.degree ? next : best));
  // One of two factors would be free of the variable, and so divide all coefficients.
  if (lowest.degree === 1) return irreducible(polynomial);
  if (degrees.some(({ degree }) => degree > largestDegree)) return { bases: [polynomial], complete: false };
  if (isHomogeneous(polynomial)) {
    const highest = degrees.reduce((best, next) => (next.degree > best.degree ? next : best));
    return factorHomogeneous(polynomial, highest.number, spend);
  }
  if (lowest.degree === 2) return factorQuadratic(polynomial, lowest.number, spend);
  return factorByEvaluation(polynomial, spend);
}

const degreeOfTerm = (powers: readonly (readonly [number, number])[]): number =>
  powers.reduce((sum, [, exponent]) => sum + exponent, 0);

function isHomogeneous(polynomial: Polynomial): boolean {
  const terms = toTerms(polynomial);
  const degree = totalDegree(polynomial);
  return terms.every(({ powers }) => degreeOfTerm(powers) === degree);
}

/** With 1 put for one variable: as that variable is no factor, factors correspond, and each is made homogeneous again. */
function factorHomogeneous(polynomial: Polynomial, number: number, spend: Spend): Parts<Polynomial> {
  const { primitive } = normalised(substitute(polynomial, number, 1n, spend));
  const { bases, complete } = factorSquareFree(primitive, spend);
  return { bases: bases.map((base) => normalised(madeHomogeneous(base, number)).primitive), complete };
}

function madeHomogeneous(polynomial: Polynomial, number: number): Polynomial {
  const degree = totalDegree(polynomial);
  return fromTerms(
    toTerms(polynomial).map(({ coefficient, powers }) => ({
      coefficient,
      powers: [...powers, [number, degree - degreeOfTerm(powers)] as const],
    })),
  );
}

/** By the discriminant: a·v² + b·v + c splits where, and only where, b² − 4ac is the square of a polynomial. */
function factorQuadratic(polynomial: Polynomial, number: number, spend: Spend): Parts<Polynomial> {
  const [c, b, a] = coefficientsIn(polynomial, number) as [Polynomial, Polynomial, Polynomial];
  const discriminant = subtract(multiply(b, b, spend), scale(multiply(a, c, spend), 4n));
  const root = squareRoot(discriminant, spend);
  if (root === undefined) return irreducible(polynomial);
  const slope = multiply(scale(a, 2n), { variable: number, terms: [{ exponent: 1, coefficient: 1n }] }, spend);
  const factors = [add(b, root), add(b, negate(root))].map((constant) => {
    const linear = primitivePart(add(slope, constant), number, spend);
    return normalised(linear).primitive;
  });
  return { bases: factors, complete: true };
}
