import { polynomialToJson } from "../../../algebra/forms/write-polynomial.ts";
import { divideExact } from "../../../algebra/multivariate/divide.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, substitute } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import type { Factoring, Split } from "./factoring-pieces.ts";
import { piece, upright } from "./factoring-pieces.ts";
import { written } from "./factoring-two-terms.ts";

/** In one letter, of degree 3 and more: a rational zero r, found among the divisors of the ends, and synthetic division by x − r. */
export function splitByRoot(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const { primes, atoms, spend } = factoring;
  const [number, ...others] = P.variablesOf(polynomial);
  if (number === undefined || others.length > 0 || P.degreeIn(polynomial, number) < 3) return undefined;
  const linear = primes
    .map(({ base }) => upright(base, atoms))
    .filter((base) => P.degreeIn(base, number) === 1)
    .sort((a, b) => sizeOfRoot(a, number) - sizeOfRoot(b, number));
  const [factor] = linear;
  if (factor === undefined) return undefined;
  const quotient = upright(divideExact(polynomial, factor, spend) as Polynomial, atoms);
  const root = rootOf(factor, number);
  const letter = atoms.treeOf(number);
  const value = Q.rationalToJson(root);
  const put = substitute(polynomialToJson(polynomial, atoms), { [letter as string]: value });
  return {
    between: [],
    rule: "factoring.rational-root",
    params: { root: value, factor: written(factor, factoring), letter },
    factors: [piece(factor), piece(quotient)],
    shown:
      typeof letter === "string"
        ? [
            { rule: "factoring.root-value", before: put, after: 0, params: { root: value, letter } },
            ...syntheticDivision(polynomial, number, root),
          ]
        : [],
  };
}

function rootOf(factor: Polynomial, number: number): Q.Rational {
  const [constant = 0n, lead = 1n] = P.coefficientsIn(factor, number) as bigint[];
  return Q.rational(-constant, lead);
}

/** Whole zeros before fractions, small before large, positive before negative. */
function sizeOfRoot(factor: Polynomial, number: number): number {
  const root = rootOf(factor, number);
  return Math.abs(Q.rationalToNumber(root)) + (Q.isInteger(root) ? 0 : 1000) + (root.numerator < 0n ? 0.25 : 0);
}

type Shown = NonNullable<Split["shown"]>[number];

/** Each coefficient of the quotient: the next coefficient plus r times the one before. */
function syntheticDivision(polynomial: Polynomial, number: number, root: Q.Rational): Shown[] {
  const coefficients = (P.coefficientsIn(polynomial, number) as bigint[]).map((value) => Q.rational(value)).reverse();
  const lines: Shown[] = [];
  let last = coefficients[0] as Q.Rational;
  for (const next of coefficients.slice(1)) {
    const value = Q.add(next, Q.multiply(root, last));
    lines.push({ rule: "factoring.synthetic", before: plusProduct(next, root, last), after: Q.rationalToJson(value) });
    last = value;
  }
  return lines;
}

function plusProduct(next: Q.Rational, root: Q.Rational, last: Q.Rational): MathJson {
  const [left, r, b] = [next, root, last].map(Q.rationalToJson) as [MathJson, MathJson, MathJson];
  return startsWithMinus(r)
    ? apply("Subtract", left, apply("Multiply", opposite(r), b))
    : apply("Add", left, apply("Multiply", r, b));
}
