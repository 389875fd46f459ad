import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { cancel, subtract } from "../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import { isConstantPolynomial } from "../../../algebra/normal-form/dependence.ts";
import type { Element } from "../../../algebra/normal-form/element.ts";
import type { Field } from "../../../algebra/normal-form/field.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import { polynomialToJson } from "../../../algebra/normal-form/to-json.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, distinctTrees, sameTree, substitute } from "../../../expression/mathjson.ts";
import { membersStatement } from "../../solution-set.ts";
import { equal } from "./sides.ts";
import { signOf } from "./undo/arithmetic.ts";
import { minus, negative, plus, product, quotient, rootOf, tidy } from "./values.ts";

export const withConstantsRules: Record<RuleId, Rule> = {
  "transcendental.collect-unknown": {
    relation: "equivalent",
    example: "(x + 1)\\ln 2 = x\\ln 3 ⟶ (\\ln 3 - \\ln 2)x = \\ln 2",
    en: "Collect the terms with {unknown} on one side, the others on the other",
    zh: "把含 {unknown} 的项移到一边，其余移到另一边",
  },
  "transcendental.divide-constants": {
    relation: "equivalent",
    example: "(\\ln 3 - \\ln 2)x = \\ln 2 ⟶ x = \\frac{\\ln 2}{\\ln 3 - \\ln 2}",
    en: "Divide both sides by {factor}",
    zh: "两边同除以 {factor}",
  },
  "transcendental.factor-constants": {
    relation: "equivalent",
    example: "x^2 - (1 + \\sqrt{3})x + \\sqrt{3} = 0 ⟶ (x - 1)(x - \\sqrt{3}) = 0",
    en: "Bring everything to the left and factor",
    zh: "移到左边并分解因式",
  },
  "transcendental.roots-of-factors": {
    relation: "equivalent",
    example: "(x - 1)(x - \\sqrt{3}) = 0 ⟶ x = 1 \\lor x = \\sqrt{3}",
    en: "A product is zero exactly when one of its factors is",
    zh: "积为零，当且仅当某个因式为零",
  },
  "transcendental.formula-constants": {
    relation: "equivalent",
    example: "x^2 - 2x - \\ln 5 = 0 ⟶ x = 1 - \\sqrt{1 + \\ln 5} \\lor x = 1 + \\sqrt{1 + \\ln 5}",
    en: "A quadratic equation with the discriminant {discriminant}: use the quadratic formula",
    zh: "一元二次方程，判别式为 {discriminant}，用求根公式",
  },
  "transcendental.formula-none": {
    relation: "equivalent",
    example: "x^2 + \\ln 5 = 0 ⟶ x \\in \\varnothing",
    en: "A quadratic equation with the negative discriminant {discriminant}: there is no solution",
    zh: "一元二次方程，判别式 {discriminant} 为负：方程无解",
  },
};

/**
 * Solves an equation that is linear or quadratic in the unknown, or a product of such that are linear, with any constants for coefficients: logarithms, e,
 * square roots. undefined where it is no such equation.
 */
export function solveWithConstants(board: Board, unknown: string, left: MathJson, right: MathJson): MathJson[] | undefined {
  const difference = apply("Subtract", left, right);
  const isDefined = (value: MathJson): boolean =>
    signOfConstant(substitute(difference, { [unknown]: value }), spendFreely) !== "no-value";
  return inField({ spend: spendFreely }, (field) => {
    const [a, b] = [elementOf(field, left), elementOf(field, right)];
    if (!a || !b) return undefined;
    const place = field.letter(unknown);
    const { numerator } = cancel(field, subtract(field, a, b));
    const degree = P.degreeIn(numerator, place);
    if (degree < 1 || !P.coefficientsIn(numerator, place).every((part) => isConstantPolynomial(field, part))) return undefined;
    const root = degree === 1 ? rootOfLinear(field, numerator, place) : undefined;
    if (root !== undefined) return isDefined(root) ? linear(field, board, unknown, numerator, root) : undefined;
    const factors = factor(numerator, spendFreely).factors.map(({ base }) => base);
    const roots = factors.filter((base) => P.degreeIn(base, place) > 0).map((base) => rootOfLinear(field, base, place));
    if (!roots.every((value) => value !== undefined)) return quadratic(field, board, unknown, numerator, isDefined);
    if (!roots.every(isDefined)) return undefined;
    board.write("transcendental.factor-constants", equal(productOf(factors.map((base) => polynomialToJson(field, base))), 0));
    board.write("transcendental.roots-of-factors", membersStatement(unknown, distinctTrees(roots)));
    return distinctTrees(roots);
  });
}

const productOf = (factors: readonly MathJson[]): MathJson =>
  factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);

/** −constant/slope with a positive divisor; undefined for a polynomial that is not linear. */
function rootOfLinear(field: Field, polynomial: P.Polynomial, place: number): MathJson | undefined {
  if (P.degreeIn(polynomial, place) !== 1) return undefined;
  const [constant, slope] = signed(field, polynomial, place);
  const { numerator, denominator } = cancel(field, { numerator: P.negate(constant), denominator: slope });
  const isNegative = signOf(polynomialToJson(field, denominator)) === -1;
  return isNegative
    ? written(field, { numerator: P.negate(numerator), denominator: P.negate(denominator) })
    : written(field, { numerator, denominator });
}

const written = (field: Field, { numerator, denominator }: Element): MathJson =>
  quotient(tidy(polynomialToJson(field, numerator)), tidy(polynomialToJson(field, denominator)));

/** Constant and slope, both with the other sign where the slope is negative. */
function signed(field: Field, polynomial: P.Polynomial, place: number): [constant: P.Polynomial, slope: P.Polynomial] {
  const [constant = 0n, slope = 0n] = P.coefficientsIn(polynomial, place);
  return signOf(polynomialToJson(field, slope)) === -1 ? [P.negate(constant), P.negate(slope)] : [constant, slope];
}

function linear(field: Field, board: Board, unknown: string, polynomial: P.Polynomial, root: MathJson): MathJson[] {
  const [constant, slope] = signed(field, polynomial, field.letter(unknown));
  const factor = tidy(polynomialToJson(field, slope));
  const right = tidy(polynomialToJson(field, P.negate(constant)));
  const said = { unknown: expressionOf(unknown), factor: expressionOf(factor) };
  if (factor !== 1) {
    const collected = equal(apply("Multiply", factor, unknown), right);
    if (board.line && !sameTree(board.line.json, collected.json)) board.write("transcendental.collect-unknown", collected, said);
    board.write("transcendental.divide-constants", equal(unknown, root), said);
  } else board.write("transcendental.collect-unknown", equal(unknown, root), said);
  return [root];
}

function quadratic(
  field: Field,
  board: Board,
  unknown: string,
  polynomial: P.Polynomial,
  isDefined: (value: MathJson) => boolean,
): MathJson[] | undefined {
  const [c, b, a, ...more] = P.coefficientsIn(polynomial, field.letter(unknown)).map((part) =>
    tidy(polynomialToJson(field, part)),
  );
  if (a === undefined || b === undefined || c === undefined || more.length > 0) return undefined;
  const discriminant = minus(product(b, b), product(product(4, a), c));
  const sign = signOf(discriminant);
  if (sign === undefined || sign === 0) return undefined;
  const said = { discriminant: expressionOf(discriminant) };
  if (sign < 0) {
    board.write("transcendental.formula-none", membersStatement(unknown, []), said);
    return [];
  }
  const root = rootOf(discriminant, 2);
  const members = [minus(negative(b), root), plus(negative(b), root)].map((above) => quotient(above, product(2, a)));
  if (!members.every(isDefined)) return undefined;
  board.write("transcendental.formula-constants", membersStatement(unknown, members), said);
  return members;
}
