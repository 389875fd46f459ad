import * as N from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import type { Univariate } from "../algebra/univariate.ts";
import { univariateToJson } from "../algebra/written-form.ts";
import type { Board, Goal, Rule, RuleId } from "../contract.ts";
import { sameTree } from "../expression/mathjson.ts";
import { commonDenominator, content, equation, integerCoefficients, polynomialEquation, scaled, written } from "./equation.ts";

/** ax² + bx + c = 0 with whole coefficients without a common factor and a > 0. */
export interface QuadraticEquation {
  readonly unknown: string;
  readonly a: bigint;
  readonly b: bigint;
  readonly c: bigint;
}

/** b² − 4ac */
export const discriminantOf = ({ a, b, c }: QuadraticEquation): bigint => b * b - 4n * a * c;

export function quadraticEquation(goal: Goal): QuadraticEquation | undefined {
  const given = polynomialEquation(goal);
  if (given?.difference.length !== 3) return undefined;
  const [c = 0n, b = 0n, a = 0n] = integerCoefficients(scaled(given.difference, primitiveFactor(given.difference)));
  return { unknown: given.unknown, a, b, c };
}

/** What a polynomial is multiplied by to get whole coefficients without a common factor, the leading one positive. */
function primitiveFactor(polynomial: Univariate): Rational {
  const denominator = commonDenominator([polynomial]);
  const whole = scaled(polynomial, Q.rational(denominator));
  const sign = N.signOf(whole.at(-1) ?? N.one);
  return Q.rational(denominator * BigInt(sign), content(whole));
}

/** The two roots (−b ± √(b² − 4ac))/(2a), ascending; one when they coincide, none when they are not real. */
export function realRoots(quadratic: QuadraticEquation): N.QuadraticNumber[] {
  const discriminant = discriminantOf(quadratic);
  if (discriminant < 0n) return [];
  const root = N.squareRoot(Q.rational(discriminant));
  const [minusB, double] = [N.fromInteger(-quadratic.b), N.fromInteger(2n * quadratic.a)];
  const roots = [N.subtract(minusB, root), N.add(minusB, root)].map((numerator) => N.divide(numerator, double));
  return discriminant === 0n ? roots.slice(0, 1) : roots;
}

export const standardFormRules: Record<RuleId, Rule> = {
  "equation.change-signs": {
    relation: "equivalent",
    example: "-x^2 + 4x - 3 = 0 ⟶ x^2 - 4x + 3 = 0",
    en: "Multiply both sides by −1",
    zh: "两边同乘 −1",
  },
};

/** Brings the equation to ax² + bx + c = 0, one change a line, and says what it is then. */
export function toStandardForm(goal: Goal, board: Board): QuadraticEquation | undefined {
  const given = polynomialEquation(goal);
  const result = quadraticEquation(goal);
  if (!given || !result) return undefined;
  const { unknown } = given;
  const put = (rule: RuleId, left: Univariate, right: Univariate, factor?: Rational): void => {
    const line = equation(univariateToJson(left, unknown), univariateToJson(right, unknown));
    if (board.line && sameTree(board.line.json, line.json)) return;
    board.write(rule, line, factor ? { factor: written(factor) } : undefined);
  };
  put("equation.expand", given.leftSide, given.rightSide);
  let polynomial = given.difference;
  put("equation.all-to-left", polynomial, []);
  const denominator = Q.rational(commonDenominator([polynomial]));
  polynomial = scaled(polynomial, denominator);
  put("equation.clear-denominators", polynomial, [], denominator);
  const common = content(polynomial) * BigInt(N.signOf(polynomial.at(-1) ?? N.one));
  polynomial = scaled(polynomial, Q.rational(1n, common));
  put(common === -1n ? "equation.change-signs" : "equation.divide-common-factor", polynomial, [], Q.rational(common));
  return result;
}
