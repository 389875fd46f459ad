import { integerRoot } from "../../../algebra/forms/integer-root.ts";
import { schoolTerms, termToJson } from "../../../algebra/forms/write-polynomial.ts";
import type { ExpandedTerm, Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { squareLines } from "../../unfolding/groups.ts";
import type { Between, Factoring, Split } from "./factoring-pieces.ts";
import { piece } from "./factoring-pieces.ts";

/** The monomial whose power a term is, its sign aside; undefined where there is none. */
export function rootOfTerm({ coefficient, powers }: ExpandedTerm, index: number): Polynomial | undefined {
  const root = integerRoot(coefficient < 0n ? -coefficient : coefficient, index);
  if (root === undefined || powers.some(([, exponent]) => exponent % index !== 0)) return undefined;
  return P.fromTerms([
    { coefficient: root, powers: powers.map(([number, exponent]): [number, number] => [number, exponent / index]) },
  ]);
}

export const written = (monomial: Polynomial, { atoms }: Factoring): MathJson =>
  sum(schoolTerms(monomial, atoms).map((term) => termToJson(term, atoms)));

/** A² − B², A³ ± B³, Aⁿ ± Bⁿ for odd n, A⁴ + 4B⁴. */
export function splitTwoTerms(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const terms = schoolTerms(polynomial, factoring.atoms);
  const [first, second] = terms;
  if (terms.length !== 2 || !first || !second) return undefined;
  return (
    (second.coefficient < 0n ? differenceOfSquares(first, second, factoring) : undefined) ??
    oddPowers(first, second, factoring) ??
    (second.coefficient > 0n ? sophieGermain(first, second, factoring) : undefined)
  );
}

function differenceOfSquares(first: ExpandedTerm, second: ExpandedTerm, factoring: Factoring): Split | undefined {
  const [a, b] = [rootOfTerm(first, 2), rootOfTerm(second, 2)];
  if (a === undefined || b === undefined) return undefined;
  const [x, y] = [written(a, factoring), written(b, factoring)];
  return {
    between: asPowers("factoring.as-squares", first, second, [x, y], 2, factoring),
    rule: "factoring.difference-of-squares",
    params: { a: x, b: y },
    factors: [piece(P.subtract(a, b)), piece(P.add(a, b))],
  };
}

/** 4x² − 9 as (2x)² − 3², where that is not how it stands. */
function asPowers(
  rule: string,
  first: ExpandedTerm,
  second: ExpandedTerm,
  [x, y]: readonly [MathJson, MathJson],
  index: number,
  { atoms }: Factoring,
): Between[] {
  const powers = [apply("Power", x, index), y === 1 ? 1 : apply("Power", y, index)] as const;
  const size: ExpandedTerm = { ...second, coefficient: second.coefficient < 0n ? -second.coefficient : second.coefficient };
  const isSo = sameTree(powers[0], termToJson(first, atoms)) && sameTree(powers[1], termToJson(size, atoms));
  const json = apply(second.coefficient < 0n ? "Subtract" : "Add", ...powers);
  const terms = [termToJson(first, atoms), termToJson(size, atoms)] as const;
  const isDifference = index === 2 && second.coefficient < 0n;
  return isSo ? [] : [{ rule, json, ...(isDifference ? { working: squareLines(terms, [x, y]) } : {}) }];
}

/** aⁿ ± bⁿ = (a ± b)(aⁿ⁻¹ ∓ aⁿ⁻²b + … + bⁿ⁻¹) for odd n, the smallest first. */
function oddPowers(first: ExpandedTerm, second: ExpandedTerm, factoring: Factoring): Split | undefined {
  for (const index of [3, 5, 7, 11, 13]) {
    const [a, b] = [rootOfTerm(first, index), rootOfTerm(second, index)];
    if (a === undefined || b === undefined) continue;
    const minus = second.coefficient < 0n;
    let other: Polynomial = 0n;
    for (let k = 0; k < index; k++) {
      const term = P.multiply(P.power(a, index - 1 - k), P.power(b, k));
      other = !minus && k % 2 === 1 ? P.subtract(other, term) : P.add(other, term);
    }
    const [x, y] = [written(a, factoring), written(b, factoring)];
    const kind = index === 3 ? "cubes" : "odd-powers";
    return {
      between: asPowers(index === 3 ? "factoring.as-cubes" : "factoring.as-powers", first, second, [x, y], index, factoring),
      rule: `factoring.${minus ? "difference" : "sum"}-of-${kind}`,
      params: { a: x, b: y, n: index },
      factors: [piece(minus ? P.subtract(a, b) : P.add(a, b)), piece(other)],
    };
  }
  return undefined;
}

/** M² + N² = (M + N)² − 2MN, where 2MN is a square. */
function sophieGermain(first: ExpandedTerm, second: ExpandedTerm, factoring: Factoring): Split | undefined {
  const [m, n] = [rootOfTerm(first, 2), rootOfTerm(second, 2)];
  if (m === undefined || n === undefined) return undefined;
  return byCompletingSquare(P.add(m, n), P.scale(P.multiply(m, n), 2n), P.add(P.multiply(m, m), P.multiply(n, n)), factoring);
}

/** p = S² − D with D a square: (S − √D)(S + √D), D added and taken away. */
export function byCompletingSquare(
  root: Polynomial,
  added: Polynomial,
  polynomial: Polynomial,
  factoring: Factoring,
): Split | undefined {
  const [only, ...more] = schoolTerms(added, factoring.atoms);
  const second = only && more.length === 0 && only.coefficient > 0n ? rootOfTerm(only, 2) : undefined;
  if (second === undefined) return undefined;
  const { atoms } = factoring;
  const write = (terms: Polynomial): MathJson => written(terms, factoring);
  const addend = write(added);
  const spread = sum([
    ...schoolTerms(P.add(polynomial, added), atoms).map((term) => termToJson(term, atoms)),
    ["Negate", addend],
  ]);
  const [s, t] = [write(root), write(second)];
  return {
    between: [
      { rule: "factoring.add-and-subtract", json: spread, params: { term: addend } },
      { rule: "factoring.complete-square", json: apply("Subtract", apply("Power", s, 2), apply("Power", t, 2)) },
    ],
    rule: "factoring.difference-of-squares",
    params: { a: s, b: t },
    factors: [piece(P.subtract(root, second)), piece(P.add(root, second))],
  };
}
