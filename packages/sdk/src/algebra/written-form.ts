import type { MathJson } from "../contract.ts";
import { apply, headOf, operandsOf } from "../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../expression/tree/sign.ts";
import type { Polynomial, Term } from "./polynomial.ts";
import type { QuadraticNumber } from "./quadratic-number.ts";
import * as N from "./quadratic-number.ts";
import type { Univariate } from "./univariate.ts";

/** How exact values are written as a person would: signs pulled out of products and into sums, ones and zeros left unwritten. */

/** a + b − c from terms that may carry a minus. No terms make 0. */
export function sum(terms: readonly MathJson[]): MathJson {
  const [first, ...rest] = terms;
  if (first === undefined) return 0;
  return rest.reduce<MathJson>((left, term) => {
    if (startsWithMinus(term)) return apply("Subtract", left, opposite(term));
    return headOf(left) === "Add" ? apply("Add", ...operandsOf(left), term) : apply("Add", left, term);
  }, first);
}

/** A coefficient before something: 3x, x, −x, x/2, (1 + √2)x. */
export function times(coefficient: QuadraticNumber, factor: MathJson): MathJson {
  if (N.equal(coefficient, N.one)) return factor;
  const written = N.toJson(coefficient);
  if (startsWithMinus(written)) return apply("Negate", times(N.negate(coefficient), factor));
  return headOf(factor) === "Multiply" ? apply("Multiply", written, ...operandsOf(factor)) : apply("Multiply", written, factor);
}

function termToJson({ coefficient, powers }: Term): MathJson {
  const factors = powers.map(([name, exponent]) => (exponent === 1 ? name : apply("Power", name, exponent)));
  if (factors.length === 0) return N.toJson(coefficient);
  return times(coefficient, factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors));
}

const totalDegree = (term: Term): number => term.powers.reduce((degree, [, exponent]) => degree + exponent, 0);

/** Standard form, highest power first: x² − 4x + 3. */
export function polynomialToJson(polynomial: Polynomial): MathJson {
  return sum([...polynomial.values()].sort((a, b) => totalDegree(b) - totalDegree(a)).map(termToJson));
}

/** Standard form in one letter, highest power first. */
export function univariateToJson(polynomial: Univariate, letter: string): MathJson {
  const terms = polynomial.flatMap((coefficient, exponent): Term[] =>
    N.isZero(coefficient) ? [] : [{ coefficient, powers: exponent === 0 ? [] : [[letter, exponent]] }],
  );
  return sum(terms.reverse().map(termToJson));
}
