import { integerRoot } from "../../../algebra/forms/integer-root.ts";
import { schoolTerms, sideBySide, termToJson } from "../../../algebra/forms/write-polynomial.ts";
import { divideExact } from "../../../algebra/multivariate/divide.ts";
import { gcd } from "../../../algebra/multivariate/gcd.ts";
import type { ExpandedTerm, Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { integerToJson } from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson, Message } from "../../../contract.ts";
import { apply, freshLetter, isSymbol } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { termsOf } from "../../rewriting/terms.ts";
import { groupLines, type TermGroup, trinomialLines } from "../../unfolding/groups.ts";
import type { Between, Factoring, Split } from "./factoring-pieces.ts";
import { factorsToJson, type Piece, piece, upright } from "./factoring-pieces.ts";
import { byCompletingSquare, written } from "./factoring-two-terms.ts";

/** a·M² + b·MN + c·N² with monomials M and N. */
interface Quadratic {
  readonly a: bigint;
  readonly b: bigint;
  readonly c: bigint;
  readonly m: Polynomial;
  readonly n: Polynomial;
}

export function splitTrinomial(polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const quadratic = quadraticForm(polynomial, factoring);
  if (!quadratic) return undefined;
  return (
    perfectSquare(quadratic, factoring) ??
    byProductAndSum(quadratic, factoring) ??
    byAddedSquare(quadratic, polynomial, factoring)
  );
}

/** Three terms, the middle one the product of the roots of the others but for its number. */
function quadraticForm(polynomial: Polynomial, { atoms }: Factoring): Quadratic | undefined {
  const terms = schoolTerms(polynomial, atoms);
  for (const [first, second, third] of [
    [0, 1, 2],
    [0, 2, 1],
  ].map((order) => order.map((index) => terms[index]))) {
    if (terms.length !== 3 || !first || !second || !third) return undefined;
    const [m, n] = [halfOf(first), halfOf(third)];
    if (m === undefined || n === undefined) continue;
    const middle = P.multiply(m, n);
    const expected = P.fromTerms([{ coefficient: 1n, powers: second.powers }]);
    if (P.equal(middle, expected)) return { a: first.coefficient, b: second.coefficient, c: third.coefficient, m, n };
  }
  return undefined;
}

function halfOf({ powers }: ExpandedTerm): Polynomial | undefined {
  if (powers.some(([, exponent]) => exponent % 2 !== 0)) return undefined;
  return P.fromTerms([{ coefficient: 1n, powers: powers.map(([number, exponent]): [number, number] => [number, exponent / 2]) }]);
}

const combination = (p: bigint, m: Polynomial, q: bigint, n: Polynomial): Polynomial => P.add(P.scale(m, p), P.scale(n, q));

/** (αM ± γN)² */
function perfectSquare({ a, b, c, m, n }: Quadratic, factoring: Factoring): Split | undefined {
  const [p, q] = [a > 0n ? integerRoot(a, 2) : undefined, c > 0n ? integerRoot(c, 2) : undefined];
  if (p === undefined || q === undefined || (b !== 2n * p * q && b !== -2n * p * q)) return undefined;
  const [x, y] = [written(P.scale(m, p), factoring), written(P.scale(n, q), factoring)];
  const middle = sideBySide([2, x, y]);
  const shown = sum([apply("Power", x, 2), b < 0n ? opposite(middle) : middle, y === 1 ? 1 : apply("Power", y, 2)]);
  const start = written(
    P.add(P.add(P.scale(P.multiply(m, m), a), P.scale(P.multiply(m, n), b)), P.scale(P.multiply(n, n), c)),
    factoring,
  );
  return {
    between: [{ rule: "factoring.as-perfect-square", json: shown, working: trinomialLines(termsOf(start), termsOf(shown)) }],
    rule: b < 0n ? "factoring.square-of-difference" : "factoring.square-of-sum",
    params: { a: x, b: y },
    factors: [piece(combination(p, m, b < 0n ? -q : q, n), 2)],
  };
}

/** Two numbers with product ac and sum b; for a = 1 the factors at once, else the middle term is split and the terms grouped. */
function byProductAndSum(quadratic: Quadratic, factoring: Factoring): Split | undefined {
  const { a, b, c, m, n } = quadratic;
  const root = integerRoot(b * b - 4n * a * c, 2);
  if (root === undefined) return undefined;
  const numbers = [(b - root) / 2n, (b + root) / 2n] as const;
  const params = { p: numbers[0], q: numbers[1], product: a * c, sum: b };
  const numerals = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, integerToJson(value)]));
  const split = splitMiddle(quadratic, numbers, numerals, factoring);
  if (a !== 1n) return split;
  const factors = numbers.map((number) => piece(combination(1n, m, number, n)));
  const shown = inLetter(quadratic, numbers, factoring) ?? unfolded(quadratic, split, factors, factoring);
  return { between: [], rule: "factoring.product-and-sum", params: numerals, factors, shown };
}

/** The middle term split and the terms grouped, for who wants to see why. */
function unfolded({ a, b, c, m, n }: Quadratic, split: Split, factors: readonly Piece[], factoring: Factoring): Split["shown"] {
  const whole = P.add(P.add(P.scale(P.multiply(m, m), a), P.scale(P.multiply(m, n), b)), P.scale(P.multiply(n, n), c));
  const between = split.between.flatMap((line): Between[] =>
    line.working ? line.working.map(({ rule, after, params }) => ({ rule, json: after, params: jsonOf(params) })) : [line],
  );
  const lines = [written(whole, factoring), ...between.map(({ json }) => json), factorsToJson(factors, factoring.atoms)];
  const rules = [...between.map(({ rule }) => rule), split.rule];
  const params = [...between.map((line) => line.params), split.params];
  return rules.map((rule, index) => ({
    rule,
    before: lines[index] as MathJson,
    after: lines[index + 1] as MathJson,
    ...(params[index] ? { params: params[index] } : {}),
  }));
}

/** The formulas among the parameters of a sentence. */
const jsonOf = (params: Message["params"] = {}): Record<string, MathJson> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === "object" && "json" in value ? [[name, value.json] as const] : [],
    ),
  );

/** x⁴ − 5x² + 4 is u² − 5u + 4 for u = x². */
function inLetter({ a, b, c, m, n }: Quadratic, numbers: readonly [bigint, bigint], factoring: Factoring): Split["shown"] {
  const base = written(m, factoring);
  if (isSymbol(base) || n !== 1n) return undefined;
  const name = freshLetter(["u", "v", "w"], factoring.atoms.trees);
  const term = (coefficient: bigint, power: MathJson): MathJson => withSign(coefficient, power);
  const inside = sum([term(a, apply("Power", name, 2)), term(b, name), integerToJson(c)]);
  const factored = apply("Multiply", ...numbers.map((number) => sum([name, integerToJson(number)])));
  return [{ rule: "factoring.in-new-letter", before: inside, after: factored, params: { letter: name, power: base } }];
}

function withSign(coefficient: bigint, power: MathJson): MathJson {
  const size = coefficient < 0n ? -coefficient : coefficient;
  const product = size === 1n ? power : apply("Multiply", integerToJson(size), power);
  return coefficient < 0n ? apply("Negate", product) : product;
}

function splitMiddle(
  { a, c, m, n }: Quadratic,
  numbers: readonly [bigint, bigint],
  params: Readonly<Record<string, MathJson>>,
  factoring: Factoring,
): Split {
  const { atoms } = factoring;
  const product = P.multiply(m, n);
  // The larger number in size first, so that both groups have a factor to take out.
  const [p, q] = numbers;
  const [left, right] = [
    P.add(P.scale(P.multiply(m, m), a), P.scale(product, p)),
    P.add(P.scale(product, q), P.scale(P.multiply(n, n), c)),
  ];
  const bracket = upright(primitive(left), atoms);
  const outside = [left, right].map((group) => divideExact(group, bracket) as Polynomial);
  const terms = [left, right].flatMap((group) => schoolTerms(group, atoms)).map((term) => termToJson(term, atoms));
  const grouped = sum(outside.map((factor) => timesBracket(factor, bracket, factoring)));
  const other = P.add(outside[0] as Polynomial, outside[1] as Polynomial);
  const groups = [left, right].map((group, index): TermGroup => {
    const factor = outside[index] as Polynomial;
    const parts = schoolTerms(group, atoms).map((term) => termToJson(term, atoms));
    return { terms: parts, factor: written(factor, factoring), product: timesBracket(factor, bracket, factoring) };
  });
  const between: Between[] = [
    { rule: "factoring.split-middle", json: sum(terms), params },
    { rule: "factoring.group-pairs", json: grouped, working: groupLines(groups) },
  ];
  const factors = [piece(bracket), piece(upright(other, atoms))];
  return { between, rule: "factoring.common-bracket", params: { bracket: written(bracket, factoring) }, factors };
}

function primitive(polynomial: Polynomial): Polynomial {
  const terms = P.toTerms(polynomial).map((term) => P.fromTerms([term]));
  const common = terms.reduce((left, right) => gcd(left, right));
  return divideExact(polynomial, common) as Polynomial;
}

/** −3x(x + 2); a factor 1 before a bracket is left out, −1 is a minus. */
export function timesBracket(factor: Polynomial, bracket: Polynomial, factoring: Factoring): MathJson {
  const inside = written(bracket, factoring);
  const negative = schoolTerms(factor, factoring.atoms).every(({ coefficient }) => coefficient < 0n);
  const size = negative ? P.negate(factor) : factor;
  const product = sideBySide([written(size, factoring), inside]);
  return negative ? apply("Negate", product) : product;
}

/** αM² … as (αM ± γN)² − k·MN with k·MN a square: x⁴ + x² + 1 = (x² + 1)² − x². */
function byAddedSquare({ a, b, c, m, n }: Quadratic, polynomial: Polynomial, factoring: Factoring): Split | undefined {
  const [p, q] = [a > 0n ? integerRoot(a, 2) : undefined, c > 0n ? integerRoot(c, 2) : undefined];
  if (p === undefined || q === undefined) return undefined;
  for (const sign of [1n, -1n]) {
    const added = P.scale(P.multiply(m, n), 2n * sign * p * q - b);
    const split = byCompletingSquare(combination(p, m, sign * q, n), added, polynomial, factoring);
    if (split) return split;
  }
  return undefined;
}
