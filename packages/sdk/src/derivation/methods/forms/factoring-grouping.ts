import { schoolTerms, sideBySide, termToJson } from "../../../algebra/forms/write-polynomial.ts";
import { divideExact } from "../../../algebra/multivariate/divide.ts";
import { content, gcd } from "../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../expression/tree/sign.ts";
import { groupLines, type TermGroup } from "../../unfolding/groups.ts";
import type { Factoring, Piece, Split } from "./factoring-pieces.ts";
import { piece, upright } from "./factoring-pieces.ts";
import { timesBracket } from "./factoring-trinomials.ts";
import { rootOfTerm, written } from "./factoring-two-terms.ts";

/** Four terms and more: a power of a sum, groups with a common bracket, a square less a square, a quadratic in one of the letters. */
export function splitManyTerms(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  return (
    perfectPower(polynomial, factoring) ??
    threeCubes(polynomial, factoring) ??
    byGroups(polynomial, factoring) ??
    byLetter(polynomial, factoring) ??
    squareLessSquare(polynomial, factoring) ??
    crosswise(polynomial, factoring)
  );
}

function perfectPower(polynomial: Polynomial, { primes, atoms, spend }: Factoring): Split | undefined {
  const common = primes.reduce((least, { exponent }) => greatest(least, exponent), 0);
  if (common < 2 || P.termCount(polynomial) < 3) return undefined;
  const base = primes.reduce<Polynomial>(
    (product, each) => P.multiply(product, P.power(each.base, each.exponent / common, spend), spend),
    1n,
  );
  const root = upright(base, atoms);
  const params = { base: sum(schoolTerms(root, atoms).map((term) => termToJson(term, atoms))), n: common };
  return {
    between: [],
    rule: common === 2 ? "factoring.square-of-polynomial" : common === 3 ? "factoring.perfect-cube" : "factoring.perfect-power",
    params,
    factors: [piece(root, common)],
  };
}

/** a³ + b³ + c³ − 3abc, where a, b, c may carry a minus. */
function threeCubes(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const terms = schoolTerms(polynomial, factoring.atoms);
  if (terms.length !== 4) return undefined;
  for (const last of terms) {
    const roots = terms
      .filter((term) => term !== last)
      .map((term) => {
        const root = rootOfTerm(term, 3);
        return root === undefined ? undefined : term.coefficient < 0n ? P.negate(root) : root;
      });
    const [a, b, c] = roots;
    if (a === undefined || b === undefined || c === undefined) continue;
    if (!P.equal(P.fromTerms([last]), P.scale(P.multiply(P.multiply(a, b), c), -3n))) continue;
    const total = P.add(P.add(a, b), c);
    const other = divideExact(polynomial, total, factoring.spend);
    if (other === undefined) continue;
    const params = { a: written(a, factoring), b: written(b, factoring), c: written(c, factoring) };
    return {
      between: [],
      rule: "factoring.three-cubes",
      params,
      factors: [piece(upright(total, factoring.atoms)), piece(upright(other, factoring.atoms))],
    };
  }
  return undefined;
}

const greatest = (a: number, b: number): number => (b === 0 ? a : greatest(b, a % b));

/** Neighbouring terms in groups of the same size, all with the same bracket left: x²(x + 2) + 3(x + 2). */
function byGroups(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const terms = schoolTerms(polynomial, factoring.atoms);
  if (terms.length < 4 || terms.length > 12) return undefined;
  const orders =
    terms.length === 4
      ? [
          [0, 1, 2, 3],
          [0, 2, 1, 3],
          [0, 3, 1, 2],
        ]
      : [terms.map((_, index) => index)];
  for (let size = 2; size <= terms.length / 2; size++) {
    if (terms.length % size !== 0) continue;
    for (const order of orders) {
      const groups: Polynomial[] = [];
      for (let from = 0; from < terms.length; from += size)
        groups.push(P.fromTerms(order.slice(from, from + size).map((index) => terms[index] as (typeof terms)[number])));
      const split = withCommonBracket(
        groups,
        order.some((place, index) => place !== index),
        factoring,
      );
      if (split) return split;
    }
  }
  return undefined;
}

function withCommonBracket(groups: readonly Polynomial[], isReordered: boolean, factoring: Factoring): Split | undefined {
  const { atoms, spend } = factoring;
  const monomials = groups.map((group) =>
    P.toTerms(group)
      .map((term) => P.fromTerms([term]))
      .reduce((left, right) => gcd(left, right, spend)),
  );
  const brackets = groups.map((group, index) => divideExact(group, monomials[index] as Polynomial, spend) as Polynomial);
  const bracket = upright(brackets[0] as Polynomial, atoms);
  if (!brackets.every((each) => P.equal(upright(each, atoms), bracket))) return undefined;
  const outside = groups.map((group) => divideExact(group, bracket, spend) as Polynomial);
  const other = outside.reduce((left, right) => P.add(left, right));
  if (P.isConstant(other)) return undefined;
  const reordered = sum(groups.flatMap((group) => schoolTerms(group, atoms)).map((term) => termToJson(term, atoms)));
  const parts = groups.map((group, index): TermGroup => {
    const factor = outside[index] as Polynomial;
    const terms = schoolTerms(group, atoms).map((term) => termToJson(term, atoms));
    return { terms, factor: written(factor, factoring), product: timesBracket(factor, bracket, factoring) };
  });
  return {
    between: [
      ...(isReordered ? [{ rule: "factoring.reorder", json: reordered }] : []),
      { rule: "factoring.group-pairs", json: sum(parts.map(({ product }) => product)), working: groupLines(parts) },
    ],
    rule: "factoring.common-bracket",
    params: { bracket: written(bracket, factoring) },
    factors: [piece(bracket), piece(upright(other, atoms))],
  };
}

/** Ordered by the powers of a letter, the coefficients have a polynomial in common. */
function byLetter(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const { atoms, spend } = factoring;
  const letters = P.variablesOf(polynomial).sort(
    (a, b) => P.degreeIn(polynomial, a) - P.degreeIn(polynomial, b) || atoms.compare(a, b),
  );
  if (letters.length < 2) return undefined;
  for (const number of letters) {
    const common = upright(content(polynomial, number, spend), atoms);
    if (P.termCount(common) < 2) continue;
    const coefficients = P.coefficientsIn(polynomial, number);
    const letter = atoms.treeOf(number);
    const by = (write: (coefficient: Polynomial, power: MathJson[]) => MathJson): MathJson =>
      sum(
        plusFirst(
          coefficients
            .flatMap((coefficient, power): MathJson[] => (coefficient === 0n ? [] : [write(coefficient, powerOf(letter, power))]))
            .reverse(),
        ),
      );
    const grouped = by((coefficient, power) => signedProduct(coefficient, power, factoring));
    const taken = by((coefficient, power) => {
      const rest = divideExact(coefficient, common, spend) as Polynomial;
      return signedProduct(rest, [...power, written(common, factoring)], factoring);
    });
    const other = upright(divideExact(polynomial, common, spend) as Polynomial, atoms);
    return {
      between: [
        { rule: "factoring.group-by-letter", json: grouped, params: { letter } },
        { rule: "factoring.factor-groups", json: taken },
      ],
      rule: "factoring.common-bracket",
      params: { bracket: written(common, factoring) },
      factors: [piece(common), piece(other)],
    };
  }
  return undefined;
}

/** b − a rather than −a + b. */
function plusFirst(terms: readonly MathJson[]): MathJson[] {
  const plus = terms.findIndex((term) => !startsWithMinus(term));
  return plus > 0 ? [terms[plus] as MathJson, ...terms.slice(0, plus), ...terms.slice(plus + 1)] : [...terms];
}

const powerOf = (letter: MathJson, power: number): MathJson[] =>
  power === 0 ? [] : power === 1 ? [letter] : [apply("Power", letter, power)];

/** A coefficient with the signs of its terms turned where the first is negative: −14y(x + 3). */
function signedProduct(coefficient: Polynomial, others: readonly MathJson[], factoring: Factoring): MathJson {
  const positive = upright(coefficient, factoring.atoms);
  const isSum = P.termCount(positive) > 1;
  const plain = written(positive, factoring);
  const product = isSum && others.length === 0 ? plain : sideBySide(isSum ? [...others, plain] : [plain, ...others]);
  return P.equal(positive, coefficient) ? product : apply("Negate", product);
}

/** p = FG with (F + G)/2 and (G − F)/2 whole: a square less a square, as x² + 2xy + y² − z². */
function squareLessSquare(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const { primes, atoms, spend } = factoring;
  const [first, second, ...more] = primes.flatMap(({ base, exponent }) => Array.from({ length: exponent }, () => base));
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const [f, g] = [upright(first, atoms), upright(second, atoms)];
  const [s, t] = [halved(P.add(f, g)), halved(P.subtract(g, f))];
  if (s === undefined || t === undefined || s === 0n || t === 0n) return undefined;
  const [square, other] = [P.multiply(s, s, spend), P.multiply(t, t, spend)];
  if (P.termCount(square) + P.termCount(other) !== P.termCount(polynomial)) return undefined;
  const [a, b] = [written(upright(s, atoms), factoring), written(upright(t, atoms), factoring)];
  const bracket = written(other, factoring);
  return {
    between: [
      { rule: "factoring.group-squares", json: apply("Subtract", written(square, factoring), bracket) },
      { rule: "factoring.as-squares", json: apply("Subtract", apply("Power", a, 2), apply("Power", b, 2)) },
    ],
    rule: "factoring.difference-of-squares",
    params: { a, b },
    factors: [piece(f), piece(g)],
  };
}

function halved(polynomial: Polynomial): Polynomial | undefined {
  return polynomial === 0n ? 0n : divideExact(polynomial, 2n);
}

/** A quadratic in one letter whose factors are linear in it, the constant term factored first. */
function crosswise(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const { primes, atoms, spend } = factoring;
  const letters = P.variablesOf(polynomial).sort(atoms.compare.bind(atoms));
  const bases: Piece[] = primes.flatMap(({ base, exponent }) =>
    Array.from({ length: exponent }, () => piece(upright(base, atoms))),
  );
  for (const number of letters) {
    if (letters.length < 2 || bases.length !== 2 || P.degreeIn(polynomial, number) !== 2) continue;
    if (!bases.every(({ base }) => P.degreeIn(base, number) === 1)) continue;
    const letter = atoms.treeOf(number);
    const [c, b, a] = P.coefficientsIn(polynomial, number) as [Polynomial, Polynomial, Polynomial];
    const ends = bases.map(({ base }) => P.coefficientsIn(base, number)[0] as Polynomial);
    if (ends.some((end) => end === 0n)) continue;
    const line = (last: MathJson): MathJson =>
      sum([
        ...(a === 0n ? [] : [signedProduct(a, [apply("Power", letter, 2)], factoring)]),
        ...(b === 0n ? [] : [signedProduct(b, [letter], factoring)]),
        last,
      ]);
    const negative = !P.equal(upright(c, atoms), c);
    const product = sideBySide(ends.map((end) => written(upright(end, atoms), factoring)));
    const factored = negative ? apply("Negate", product) : product;
    const needsFactoring = ends.every((end) => P.totalDegree(end) > 0);
    return {
      between: [
        { rule: "factoring.group-by-letter", json: line(signedProduct(c, [], factoring)), params: { letter } },
        ...(needsFactoring && P.equal(P.multiply(ends[0] as Polynomial, ends[1] as Polynomial, spend), c)
          ? [{ rule: "factoring.factor-last", json: line(factored) }]
          : []),
      ],
      rule: "factoring.crosswise",
      params: { p: written(ends[0] as Polynomial, factoring), q: written(ends[1] as Polynomial, factoring), letter },
      factors: bases,
    };
  }
  return undefined;
}
