import { divideExact } from "../../../algebra/multivariate/dense.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Univariate } from "../../../algebra/univariate.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { commonDenominator, content, scaled } from "../../equation.ts";
import { integersToJson } from "../../equation-standard-form.ts";
import { commonRules } from "../common-rules.ts";
import { factoring } from "../quadratic/factoring.ts";
import { expanded, factoredForm, factorsToJson, type IntegerFactor, inOrder, isInFactors } from "./factored.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { turningRules } from "./linear.ts";
import { isRationalPolynomial, minus, polynomialOf } from "./polynomial-side.ts";
import { inequalityOf, type RelationHead, turned, withUnknownLeft } from "./relation.ts";
import { settleFactored, settleFactoredRules } from "./settle-factored.ts";
import type { SolutionSet } from "./solution-set.ts";

export const factorRules: Record<RuleId, Rule> = {
  "inequality.factor": {
    relation: "equivalent",
    example: "2x^2 + 5x + 3 > 0 ⟶ (x + 1)(2x + 3) > 0",
    en: "Factor the left side",
    zh: "左边分解因式",
  },
  "inequality.factor-by-zero": {
    relation: "equivalent",
    example: "x^3 - 2x^2 - x + 2 > 0 ⟶ (x - 1)(x^2 - x - 2) > 0",
    en: "{zero} is a zero of the left side, so {factor} is a factor: divide by it",
    zh: "{zero} 是左边的零点，所以 {factor} 是因式，作除法",
  },
};

/** Polynomial inequalities of degree 2 and more: everything to one side, factors, zeros, sign chart. */
export const polynomial: InequalityWriter = {
  id: "inequality.polynomial",
  example: "x^2 - 4x + 3 > 0",
  rules: { ...commonRules, ...turningRules, ...factoring.rules, ...factorRules, ...settleFactoredRules },
  suits(statement, unknown) {
    const given = inequalityOf(statement);
    const sides = given ? [given.left, given.right].map((side) => polynomialOf(side, unknown)) : [];
    const [left, right] = sides;
    if (!left || !right || ![left, right].every(isRationalPolynomial)) return 0;
    return minus(left, right).length > 2 ? 0.9 : 0;
  },
  write(statement, board, working) {
    const { unknown } = working;
    const given = withUnknownLeft(decided(inequalityOf(statement), "an inequality"), unknown);
    put(board, "inequality.swap-sides", apply(given.head, given.left, given.right));
    if (given.right === 0 && isInFactors(given.left, unknown)) return fromProduct(given.left, given.head, board, working);
    const { polynomial, head } = toStandardForm(given, board, unknown);
    const factors = decided(factoredForm(univariateToJson(polynomial, unknown), unknown), "factors").factors;
    const left = writeFactors(polynomial, factors, head, board, unknown);
    return settleFactored(left, head, factors, board, working);
  },
};

/** constant · (x − 1)²(x − 3) ◇ 0: the constant is divided away. */
export function fromProduct(left: MathJson, head: RelationHead, board: Board, working: Working): SolutionSet {
  const { constant, factors } = decided(factoredForm(left, working.unknown), "factors");
  if (Q.equal(constant, Q.one)) return settleFactored(left, head, factors, board, working);
  const product = factorsToJson(factors, working.unknown);
  const isNegative = Q.signOf(constant) < 0;
  const now = isNegative ? turned(head) : head;
  const rule = !isNegative || head === "NotEqual" ? "equation.divide-common-factor" : "inequality.divide-negative";
  const isMinusOne = Q.equal(constant, Q.rational(-1)) && head !== "NotEqual";
  put(board, isMinusOne ? "inequality.change-sign" : rule, apply(now, product, 0), {
    factor: expressionOf(Q.rationalToJson(constant)),
  });
  return settleFactored(product, now, factors, board, working);
}

/** All on the left, whole coefficients without a common factor, the leading one positive: one change a line. */
function toStandardForm(
  { head, left, right }: { head: RelationHead; left: MathJson; right: MathJson },
  board: Board,
  unknown: string,
): { polynomial: Univariate; head: RelationHead } {
  const sides = [left, right].map((side) => decided(polynomialOf(side, unknown), "a polynomial")) as [Univariate, Univariate];
  let now = head;
  const write = (rule: RuleId, own: Univariate, other: Univariate, factor?: Q.Rational): void =>
    put(
      board,
      rule,
      apply(now, univariateToJson(own, unknown), univariateToJson(other, unknown)),
      factor ? { factor: expressionOf(Q.rationalToJson(factor)) } : undefined,
    );
  if (right !== 0 || sides[1].length > 0) write("equation.expand", ...sides);
  else write("equation.expand", sides[0], []);
  let polynomial = minus(...sides);
  write("equation.all-to-left", polynomial, []);
  const denominator = Q.rational(commonDenominator([polynomial]));
  polynomial = scaled(polynomial, denominator);
  write("equation.clear-denominators", polynomial, [], denominator);
  const isNegative = N.signOf(polynomial.at(-1) ?? N.one) < 0;
  const common = content(polynomial) * (isNegative ? -1n : 1n);
  polynomial = scaled(polynomial, Q.rational(1n, common));
  if (isNegative) now = turned(now);
  const flips = isNegative && now !== "NotEqual";
  const rule = !flips
    ? "equation.divide-common-factor"
    : common === -1n
      ? "inequality.change-sign"
      : "inequality.divide-negative";
  write(rule, polynomial, [], Q.rational(common));
  return { polynomial, head: now };
}

/** The left side in factors, with the lines that lead there; returned as it stands then. */
function writeFactors(
  polynomial: Univariate,
  factors: readonly IntegerFactor[],
  head: RelationHead,
  board: Board,
  unknown: string,
): MathJson {
  const product = factorsToJson(factors, unknown);
  const [only, ...others] = factors;
  if (others.length === 0 && only?.exponent === 1) return univariateToJson(polynomial, unknown);
  if (polynomial.length > 3) divideByZeros(factors, head, board, unknown);
  const [rule, params] = polynomial.length === 3 ? quadraticRule(polynomial, factors) : ["inequality.factor", undefined];
  put(board, rule as RuleId, apply(head, product, 0), params as never);
  return product;
}

/** One linear factor a line, until what is left is quadratic. Powers of the unknown come out at once. */
function divideByZeros(factors: readonly IntegerFactor[], head: RelationHead, board: Board, unknown: string): void {
  const linear = inOrder(factors.filter(({ coefficients }) => coefficients.length === 2)).flatMap(({ coefficients, exponent }) =>
    coefficients[0] === 0n
      ? [{ coefficients, exponent }]
      : Array.from({ length: exponent }, () => ({ coefficients, exponent: 1 })),
  );
  let rest: readonly bigint[] = expanded(factors);
  const found: IntegerFactor[] = [];
  for (const own of linear) {
    if (rest.length <= 3) return;
    rest = decided(divideExact(rest, expanded([own]), spendFreely), "a factor");
    found.push(own);
    if (rest.length <= 2) return;
    const json = apply("Multiply", ...found.map((each) => factorsToJson([each], unknown)), integersToJson(rest, unknown));
    const base = integersToJson(own.coefficients, unknown);
    if (own.coefficients[0] === 0n) {
      put(board, "quadratic.factor-common", apply(head, json, 0), { factor: expressionOf(factorsToJson([own], unknown)) });
    } else {
      const [constant = 0n, slope = 1n] = own.coefficients;
      const zero = expressionOf(Q.rationalToJson(Q.rational(-constant, slope)));
      put(board, "inequality.factor-by-zero", apply(head, gatheredProduct(found, rest, unknown), 0), {
        zero,
        factor: expressionOf(base),
      });
    }
  }
}

/** (x − 1)(x − 1)(…) is written with a square. */
function gatheredProduct(found: readonly IntegerFactor[], rest: readonly bigint[], unknown: string): MathJson {
  const powers = new Map<string, IntegerFactor>();
  for (const own of found) {
    const key = own.coefficients.join();
    powers.set(key, { ...own, exponent: (powers.get(key)?.exponent ?? 0) + own.exponent });
  }
  return apply("Multiply", ...[...powers.values()].map((own) => factorsToJson([own], unknown)), integersToJson(rest, unknown));
}

/** The rule by which a quadratic with whole coefficients is factored, with what its sentence names. */
function quadraticRule(polynomial: Univariate, factors: readonly IntegerFactor[]): [RuleId, Record<string, unknown> | undefined] {
  const [c = N.zero, b = N.zero, a = N.one] = polynomial;
  const whole = (value: N.QuadraticNumber): unknown => expressionOf(N.toJson(value));
  if (N.isZero(c))
    return ["quadratic.factor-common", { factor: expressionOf(factorsToJson([inOrder(factors)[0] as IntegerFactor], "x")) }];
  if (N.isZero(b)) return ["quadratic.factor-difference", undefined];
  if (factors.length === 1) return ["quadratic.factor-square", undefined];
  if (!N.equal(a, N.one)) return ["inequality.factor", undefined];
  const [p, q] = inOrder(factors).map(({ coefficients: [constant = 0n] }) => N.fromInteger(constant)) as [
    N.QuadraticNumber,
    N.QuadraticNumber,
  ];
  return ["quadratic.factor", { p: whole(p), q: whole(q), product: whole(c), sum: whole(b) }];
}
