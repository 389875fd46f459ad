import { integerRoot } from "../../../algebra/forms/integer-root.ts";
import { polynomialToJson, sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freshLetter, sameTree } from "../../../expression/mathjson.ts";
import type { FactoringPlace, Product } from "./factoring-lines.ts";
import { type Piece, piece } from "./factoring-pieces.ts";

/** a·B² + b·B + c with one bracket B. */
interface InBracket {
  readonly bracket: Polynomial;
  readonly a: bigint;
  readonly b: bigint;
  readonly c: bigint;
}

/**
 * (x² + x)² − 14(x² + x) + 24: a quadratic in its bracket, split by a new letter in its place. `terms` are its summands with their factors; undefined
 * where it is none, or does not split.
 */
export function quadraticInBracket(
  json: MathJson,
  terms: readonly (Product | undefined)[],
  place: FactoringPlace,
): Product | undefined {
  const { board, atoms, within = (part) => part } = place;
  const found = inBracket(terms);
  const factors = found && linearFactors(found);
  if (!found || !factors || within(0) !== 0) return undefined;
  const bracket = polynomialToJson(found.bracket, atoms);
  const letter = freshLetter(["u", "v", "w"], [json]);
  const written = (base: MathJson): MathJson => productOf(factors.map(([p, q]) => sum([...scaled(p, base), Q.integerToJson(q)])));
  const inLetter = sum([...scaled(found.a, apply("Power", letter, 2)), ...scaled(found.b, letter), Q.integerToJson(found.c)]);
  const line = expressionOf(written(bracket));
  board.detail(
    "factoring.quadratic-in-bracket",
    (inner) => {
      const params = { letter: expressionOf(letter), power: expressionOf(bracket) };
      inner.write("factoring.in-new-letter", expressionOf(written(letter)), params, { before: expressionOf(inLetter) });
      return line;
    },
    { bracket: expressionOf(bracket) },
  );
  const values = factors.map(([p, q]) => P.add(P.scale(found.bracket, p), q));
  if (values.some((value) => P.isConstant(value))) return undefined;
  const pieces = samePair(values) ? [piece(values[0] as Polynomial, 2)] : values.map((value) => piece(value));
  const tidy = productOf(values.map((value) => polynomialToJson(value, atoms)));
  if (!sameTree(tidy, line.json)) board.write("factoring.tidy", expressionOf(tidy));
  return { content: Q.one, pieces };
}

const samePair = ([first, second]: readonly Polynomial[]): boolean =>
  first !== undefined && second !== undefined && P.equal(first, second);

/** Equal factors as a square. */
const productOf = ([first, second]: readonly MathJson[]): MathJson =>
  first !== undefined && second !== undefined && sameTree(first, second)
    ? apply("Power", first, 2)
    : sideBySide([first ?? 1, second ?? 1]);

function scaled(coefficient: bigint, part: MathJson): MathJson[] {
  if (coefficient === 0n) return [];
  const size = coefficient < 0n ? -coefficient : coefficient;
  const product = size === 1n ? part : sideBySide([Q.integerToJson(size), part]);
  return [coefficient < 0n ? apply("Negate", product) : product];
}

function inBracket(terms: readonly (Product | undefined)[]): InBracket | undefined {
  const coefficients = [0n, 0n, 0n];
  let bracket: Polynomial | undefined;
  for (const term of terms) {
    const [first, ...more] = term?.pieces ?? [];
    if (!term || !Q.isInteger(term.content) || more.length > 0) return undefined;
    const power = first?.exponent ?? 0;
    if (power > 2 || (first && !isBracket(first))) return undefined;
    if (first) bracket ??= first.base;
    if (first && !P.equal(first.base, bracket as Polynomial)) return undefined;
    coefficients[power] = (coefficients[power] as bigint) + term.content.numerator;
  }
  const [c, b, a] = coefficients as [bigint, bigint, bigint];
  return bracket !== undefined && a !== 0n && b !== 0n && c !== 0n && terms.length === 3 ? { bracket, a, b, c } : undefined;
}

const isBracket = ({ base }: Piece): boolean => P.termCount(base) > 1;

/** (pu + q)(ru + s) = au² + bu + c with whole numbers, by the zeros. */
function linearFactors({ a, b, c }: InBracket): readonly [bigint, bigint][] | undefined {
  const root = integerRoot(b * b - 4n * a * c, 2);
  if (root === undefined || a < 0n) return undefined;
  const first = Q.rational(-b + root, 2n * a);
  const second = Q.rational(-b - root, 2n * a);
  // Gauss: the denominators of the zeros multiply to a, up to a number that all coefficients have in common.
  if (first.denominator * second.denominator !== a) return undefined;
  return [second, first]
    .map(({ numerator, denominator }): [bigint, bigint] => [denominator, -numerator])
    .sort(([, p], [, q]) => (p < q ? -1 : 1));
}
