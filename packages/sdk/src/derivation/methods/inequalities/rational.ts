import * as Q from "../../../algebra/rational.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { integersToJson } from "../../equation-standard-form.ts";
import { commonRules } from "../common-rules.ts";
import { asFraction, factoredForm, factorsToJson, type IntegerFactor, isInFactors, sideToJson } from "./factored.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { solveEquation } from "./joined.ts";
import { turningRules } from "./linear.ts";
import { factorRules, fromProduct } from "./polynomial.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { holdsFor, inequalityOf, type RelationHead, withUnknownLeft } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { settleFactoredRules } from "./settle-factored.ts";
import { cutAt, everything, intersection, nothing, type SolutionSet } from "./solution-set.ts";

const rationalRules: Record<RuleId, Rule> = {
  "inequality.fractions-to-left": {
    relation: "equivalent",
    example: "\\frac{x}{x - 2} > 3 ⟶ \\frac{x}{x - 2} - 3 > 0",
    en: "Bring everything to the left side; multiplying by the denominator is not allowed, since its sign is not known",
    zh: "移项，使右边为零；分母的符号未知，不能直接去分母",
  },
  "inequality.single-fraction": {
    relation: "equivalent",
    example: "\\frac{x}{x - 2} - 3 > 0 ⟶ \\frac{-2x + 6}{x - 2} > 0",
    en: "Combine into a single fraction",
    zh: "通分，合并成一个分式",
  },
  "inequality.sides-equal": {
    relation: "equivalent",
    example: "\\frac{x - 1}{x - 1} - 1 \\geq 0 ⟶ x \\neq 1",
    en: "The left side is zero wherever it has a value, that is wherever no denominator is zero: there the inequality holds",
    zh: "左边只要有意义（分母都不为零）就等于零，此时不等式成立",
  },
  "inequality.sides-never": {
    relation: "equivalent",
    example: "\\frac{x - 1}{x - 1} - 1 > 0 ⟶ x \\in \\varnothing",
    en: "The left side is zero wherever it has a value, so the inequality never holds",
    zh: "左边只要有意义就等于零，所以不等式不成立",
  },
  "inequality.factor-fraction": {
    relation: "equivalent",
    example: "\\frac{x^2 - 1}{x^2 - 4} > 0 ⟶ \\frac{(x + 1)(x - 1)}{(x + 2)(x - 2)} > 0",
    en: "Factor numerator and denominator",
    zh: "分子、分母分解因式",
  },
};

/** Inequalities with the unknown in a denominator: one fraction compared with zero, its sign chart, zeros of the denominator left out. */
export const rational: InequalityWriter = {
  id: "inequality.rational",
  example: "\\frac{x + 1}{x - 2} \\le 0",
  rules: { ...commonRules, ...turningRules, ...factorRules, ...settleFactoredRules, ...rationalRules },
  suits(statement, unknown) {
    const given = inequalityOf(statement);
    if (!given || polynomialOf(apply("Subtract", given.left, given.right), unknown)) return 0;
    return !hasFractionBelow(statement, unknown) && differenceAsFraction(given, unknown) ? 0.9 : 0;
  },
  write(statement, board, working) {
    const { unknown } = working;
    const given = withUnknownLeft(decided(inequalityOf(statement), "an inequality"), unknown);
    const { head, left, right } = given;
    put(board, "inequality.swap-sides", apply(head, left, right));
    if (right === 0 && isInFactors(left, unknown)) return fromProduct(left, head, board, working);
    const fraction = decided(differenceAsFraction(given, unknown), "a fraction");
    if (right !== 0) put(board, "inequality.fractions-to-left", apply(head, differenceToJson(left, right), 0));
    if (fraction.numerator.length === 0) return equalSides(head, fraction.below, board, working);
    const above = integersToJson(fraction.numerator, unknown);
    const below = fraction.below.length === 0 ? 1 : sideToJson(fraction.below, unknown);
    const whole = scaleBelow(below, fraction.scale);
    if (right !== 0 || !isQuotientOfPolynomials(left, unknown))
      put(board, "inequality.single-fraction", apply(head, apply("Divide", above, whole), 0));
    return factorFraction(apply("Divide", above, whole), head, board, working.unknown, (line, now) =>
      fromProduct(line, now, board, working),
    );
  },
};

/** x/(1/x) has no value at 0, which one fraction, x², does not show. */
function hasFractionBelow(json: MathJson, unknown: string, isBelow = false): boolean {
  const [above, below] = operandsOf(json);
  if (headOf(json) !== "Divide" || below === undefined || above === undefined)
    return operandsOf(json).some((part) => hasFractionBelow(part, unknown, isBelow));
  if (isBelow && freeLetters(below).includes(unknown)) return true;
  return hasFractionBelow(above, unknown, isBelow) || hasFractionBelow(below, unknown, true);
}

const differenceToJson = (left: MathJson, right: MathJson): MathJson => apply("Subtract", left, right);

const scaleBelow = (below: MathJson, scale: bigint): MathJson =>
  scale === 1n ? below : below === 1 ? Q.integerToJson(scale) : apply("Multiply", Q.integerToJson(scale), below);

function isQuotientOfPolynomials(json: MathJson, unknown: string): boolean {
  const [head, above, below] = Array.isArray(json) ? (json as MathJson[]) : [];
  return head === "Divide" && [above, below].every((side) => side !== undefined && polynomialOf(side, unknown) !== undefined);
}

function differenceAsFraction(
  { left, right }: { left: MathJson; right: MathJson },
  unknown: string,
): ReturnType<typeof asFraction> {
  const fraction = asFraction(apply("Subtract", left, right), unknown);
  return fraction && fraction.below.length > 0 ? fraction : undefined;
}

/** 0 ◇ 0 wherever no denominator is zero. */
function equalSides(head: RelationHead, below: readonly IntegerFactor[], board: Board, working: Working): SolutionSet {
  const { unknown } = working;
  const standing = board.line;
  const bases = below.map((own) => ({ ...own, exponent: 1 }));
  const zeros = solveEquation(apply("Equal", factorsToJson(bases, unknown), 0), board, working).points;
  const defined = zeros.length === 0 ? everything : intersection(zeros.map((zero) => cutAt(zero, true, false, true)));
  const set = holdsFor(head, 0) ? defined : nothing;
  const rule = set === nothing ? "inequality.sides-never" : "inequality.sides-equal";
  board.write(rule, expressionOf(setStatement(set, unknown)), {}, standing ? { before: standing } : {});
  return set;
}

/** Numerator and denominator in factors; a constant in front stays there. */
function factorFraction<Result>(
  fraction: MathJson,
  head: RelationHead,
  board: Board,
  unknown: string,
  next: (line: MathJson, head: RelationHead) => Result,
): Result {
  const { constant, factors } = decided(factoredForm(fraction, unknown), "factors");
  const product = factorsToJson(factors, unknown);
  const withConstant = Q.equal(constant, Q.one) ? product : constantBefore(constant, product);
  const line = expressionOf(apply(head, withConstant, 0));
  if (!isInFactors(fraction, unknown)) put(board, "inequality.factor-fraction", line.json);
  return next(isInFactors(fraction, unknown) ? fraction : withConstant, head);
}

function constantBefore(constant: Q.Rational, product: MathJson): MathJson {
  const [head, above, below] = Array.isArray(product) ? (product as MathJson[]) : [];
  const number = Q.rationalToJson(constant);
  if (head !== "Divide" || above === undefined || below === undefined) return apply("Multiply", number, product);
  if (!Q.isInteger(constant)) return apply("Multiply", number, product);
  return apply("Divide", above === 1 ? number : apply("Multiply", number, above), below);
}
