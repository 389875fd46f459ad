import { productOf } from "../algebra/calculus/building.ts";
import * as N from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import { polynomialIn } from "../algebra/rational-function.ts";
import { sum, univariateToJson } from "../algebra/written-form.ts";
import type { Board, MathJson } from "../contract.ts";
import { rationalOf } from "../expression/evaluation/literal.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, headOf, isNumber, mapTree, mentions, numeral, operandsOf, sameTree } from "../expression/mathjson.ts";
import { opposite } from "../expression/tree/sign.ts";
import { doToBothSides } from "./unfolding/both-sides.ts";
import { likeTermLines } from "./unfolding/like-terms.ts";
import { openingLines } from "./unfolding/products.ts";
import { rewriteUnfolded } from "./unfolding/working-lines.ts";

/** One term of a polynomial in one letter. */
interface Monomial {
  readonly coefficient: Rational;
  readonly power: number;
}

/** More terms than this are not written out one beside the other. */
const mostTerms = 12;

/** Brings both sides of the equation on the board to standard form: decimals as fractions, brackets multiplied out, like terms collected, one change a line. */
export function expandSides(board: Board, unknown: string): void {
  decimalsToFractions(board);
  clearFractions(board, unknown);
  for (const [place, side] of ["left", "right"].entries()) {
    const written = operandsOf(board.line?.json ?? 0)[place];
    const terms = written === undefined ? undefined : termsOf(written, unknown);
    if (written === undefined || !terms) continue;
    const standard = univariateToJson(collected(terms), unknown);
    if (sameTree(written, standard) || isCollected(written, terms)) continue;
    const opened = sum(terms.filter(({ coefficient }) => !Q.isZero(coefficient)).map((term) => monomialToJson(term, unknown)));
    const isOpen = isSumOfMonomials(written);
    if (!isOpen && !sameTree(opened, standard) && terms.length <= mostTerms)
      rewriteUnfolded(board, `equation.open-${side}`, [place + 1], opened, openingLines(written, opened));
    // What is only in another order needs no line of its own.
    if (!isOpen && isDistinct(terms) && !sameTree(opened, standard)) continue;
    const isCollecting = isOpen || !sameTree(opened, standard);
    const lines = isCollecting
      ? likeTermLines(operandsOf(board.line?.json ?? 0)[place] ?? 0, standard)
      : openingLines(written, standard);
    rewriteUnfolded(board, `equation.${isCollecting ? "collect" : "open"}-${side}`, [place + 1], standard, lines);
  }
}

/** 2 − 4x, x/20: nothing to collect. */
function isCollected(written: MathJson, terms: readonly Monomial[]): boolean {
  const [count, nonzero] = [additiveTerms(written).length, terms.every(({ coefficient }) => !Q.isZero(coefficient))];
  return (
    isSumOfMonomials(written) &&
    isDistinct(terms) &&
    (nonzero || written === 0) &&
    terms.length === count &&
    hasNoProducts(written)
  );
}

const isDistinct = (terms: readonly Monomial[]): boolean => new Set(terms.map(({ power }) => power)).size === terms.length;

/** No two numbers side by side, no letter twice: nothing to work out within a term. */
function hasNoProducts(json: MathJson): boolean {
  const isNumeric = (part: MathJson | undefined): boolean => part !== undefined && rationalOf(part) !== undefined;
  const factors = additiveTerms(json).map((term) => (headOf(term) === "Multiply" ? operandsOf(term) : [term]));
  return factors.every(
    ([first, second, ...more]) =>
      second === undefined || (more.length === 0 && isNumeric(first) && !isNumeric(second) && headOf(second) !== "Divide"),
  );
}

/** The terms of a sum as written, without their signs. */
function additiveTerms(json: MathJson): MathJson[] {
  const head = headOf(json);
  return head === "Add" || head === "Subtract" || head === "Negate" ? operandsOf(json).flatMap(additiveTerms) : [json];
}

/** Nothing to multiply out or divide: 2x + 3 − 5x² with its terms in any order. */
function isSumOfMonomials(json: MathJson): boolean {
  const head = headOf(json);
  const operands = operandsOf(json);
  if (head === "Negate") return !mentionsSum(json) && operands.every(isSumOfMonomials);
  if (head === "Subtract") return !mentionsSum(operands[1] ?? 0) && operands.every(isSumOfMonomials);
  if (head === "Add") return operands.every(isSumOfMonomials);
  if (head === "Multiply" || head === "Power" || head === "Divide")
    return !operandsOf(json).some((operand) => mentionsSum(operand));
  return true;
}

const mentionsSum = (json: MathJson): boolean =>
  /^(Add|Subtract)$/.test(headOf(json) ?? "") || operandsOf(json).some(mentionsSum);

/** 3(x + 1) − 2(x − 1) = 12 from (x + 1)/2 − (x − 1)/3 = 2, where the unknown stands over a number. */
function clearFractions(board: Board, unknown: string): void {
  const sides = operandsOf(board.line?.json ?? 0).map(fractionsOf);
  const all = sides.flat();
  const isNeeded = all.some(({ above, below }) => below > 1n && mentions(above, unknown));
  if (!isNeeded || (all.length <= 2 && all.every(({ above }) => !mentionsSum(above)))) return;
  const denominator = all.reduce((multiple, { below }) => Q.leastCommonMultiple(multiple, below), 1n);
  const [left = 0, right = 0] = sides.map((terms) => sum(terms.map((term) => scaledTerm(term, denominator))));
  const factor = expressionOf(Q.integerToJson(denominator));
  const line = expressionOf(apply("Equal", left, right));
  doToBothSides(board, "equation.clear-denominators", line, { kind: "multiply", by: factor.json }, { factor });
}

/** sign · above / below */
interface FractionTerm {
  readonly above: MathJson;
  readonly below: bigint;
  readonly sign: 1 | -1;
}

function fractionsOf(json: MathJson): FractionTerm[] {
  const operands = operandsOf(json);
  const turned = (terms: FractionTerm[]): FractionTerm[] => terms.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 }));
  switch (headOf(json)) {
    case "Add":
      return operands.flatMap(fractionsOf);
    case "Subtract":
      return [...fractionsOf(operands[0] ?? 0), ...turned(fractionsOf(operands[1] ?? 0))];
    case "Negate":
      return turned(fractionsOf(operands[0] ?? 0));
    default:
      return [fractionTerm(json)];
  }
}

function fractionTerm(json: MathJson): FractionTerm {
  const operands = operandsOf(json);
  if (headOf(json) === "Divide") {
    const below = rationalOf(operands[1] ?? 0);
    if (below && Q.isInteger(below) && Q.signOf(below) > 0) return { above: operands[0] ?? 0, below: below.numerator, sign: 1 };
  }
  if (headOf(json) === "Multiply") {
    const parts = operands.map((operand) =>
      headOf(operand) === "Divide" ? fractionTerm(operand) : { above: operand, below: 1n, sign: 1 as const },
    );
    const above = productOf(parts.map((part) => part.above));
    return { above, below: parts.reduce((product, { below }) => product * below, 1n), sign: 1 };
  }
  return { above: json, below: 1n, sign: 1 };
}

function scaledTerm({ above, below, sign }: FractionTerm, denominator: bigint): MathJson {
  const product = productOf([Q.integerToJson(denominator / below), above]);
  return sign === 1 ? product : opposite(product);
}

function decimalsToFractions(board: Board): void {
  const line = board.line;
  if (!line) return;
  const changed = mapTree(line.json, (part) => {
    const value = isNumber(part) && /[.e]/i.test(numeral(part)) ? rationalOf(part) : undefined;
    return value ? Q.rationalToJson(value) : part;
  });
  if (!sameTree(changed, line.json)) board.write("equation.decimals-to-fractions", expressionOf(changed));
}

/** The terms of a side once its brackets are multiplied out, in the order in which they arise; undefined for what is no polynomial over ℚ. */
function termsOf(json: MathJson, unknown: string): Monomial[] | undefined {
  const operands = operandsOf(json);
  const each = (parts: readonly MathJson[]): Monomial[][] | undefined => {
    const found = parts.map((part) => termsOf(part, unknown));
    return found.every((part) => part !== undefined) ? found : undefined;
  };
  switch (headOf(json)) {
    case "Add":
      return each(operands)?.flat();
    case "Subtract": {
      const [left, right] = each(operands) ?? [];
      return left && right && [...left, ...right.map(negated)];
    }
    case "Negate":
      return each(operands)?.[0]?.map(negated);
    case "Multiply":
      return each(operands)?.reduce<Monomial[]>((product, factor) => multiplied(product, factor), [one]);
    case "Divide": {
      const [dividend, divisor] = each(operands) ?? [];
      const [only = one, ...more] = divisor ?? [];
      const isConstant = divisor && more.length === 0 && only.power === 0 && !Q.isZero(only.coefficient);
      return dividend && isConstant
        ? dividend.map(({ coefficient, power }) => ({ coefficient: Q.divide(coefficient, only.coefficient), power }))
        : single(json, unknown);
    }
    default:
      return single(json, unknown);
  }
}

const one: Monomial = { coefficient: Q.one, power: 0 };

const negated = ({ coefficient, power }: Monomial): Monomial => ({ coefficient: Q.negate(coefficient), power });

/** Sums of numbers are worked out at once where they are factors. */
function multiplied(left: readonly Monomial[], right: readonly Monomial[]): Monomial[] {
  const [a, b] = [left, right].map((terms) => (terms.every(({ power }) => power === 0) ? [total(terms)] : terms)) as [
    readonly Monomial[],
    readonly Monomial[],
  ];
  return a.flatMap((first) =>
    b.map((second) => ({ coefficient: Q.multiply(first.coefficient, second.coefficient), power: first.power + second.power })),
  );
}

const total = (terms: readonly Monomial[]): Monomial => ({
  coefficient: terms.reduce((partial, { coefficient }) => Q.add(partial, coefficient), Q.zero),
  power: 0,
});

/** A letter, a number, a power: the terms of the polynomial that it is. */
function single(json: MathJson, unknown: string): Monomial[] | undefined {
  const coefficients = polynomialIn(json, unknown)?.coefficients;
  if (!coefficients?.every(N.isRational)) return undefined;
  const terms = coefficients.map(({ rational }, power): Monomial => ({ coefficient: rational, power }));
  const kept = terms.filter(({ coefficient }) => !Q.isZero(coefficient)).reverse();
  return kept.length === 0 ? [{ coefficient: Q.zero, power: 0 }] : kept;
}

function collected(terms: readonly Monomial[]): N.QuadraticNumber[] {
  const coefficients: N.QuadraticNumber[] = [];
  for (const { coefficient, power } of terms)
    coefficients[power] = N.add(coefficients[power] ?? N.zero, N.fromRational(coefficient));
  return Array.from(coefficients, (value) => value ?? N.zero);
}

function monomialToJson({ coefficient, power }: Monomial, unknown: string): MathJson {
  if (Q.isZero(coefficient)) return 0;
  const coefficients = Array.from({ length: power + 1 }, (_, at) => (at === power ? N.fromRational(coefficient) : N.zero));
  return univariateToJson(coefficients, unknown);
}
