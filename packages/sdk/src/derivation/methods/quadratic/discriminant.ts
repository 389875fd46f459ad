import * as Q from "../../../algebra/rational.ts";
import type { Univariate } from "../../../algebra/univariate.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { Expression, Goal, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { equation, polynomialEquation, written } from "../../equation.ts";
import { polynomialFunction } from "../../function.ts";
import { commonRules } from "../common-rules.ts";
import { coefficientNames, discriminantFormula, discriminantRules } from "./discriminant-lines.ts";

/** b² − 4ac of a quadratic as it is given: nothing is divided out, since that would change the value. */
export const discriminant: Method = {
  id: "quadratic.discriminant",
  example: "2x^2 - 8x + 6 = 0",
  rules: { ...commonRules, ...discriminantRules },
  suits: (goal) => (goal.task === "discriminant" && quadraticOf(goal) ? 0.9 : 0),
  derive(goal, board) {
    const read = quadraticOf(goal);
    if (!read) return { status: "unsupported" };
    const { polynomial, unknown, line } = read;
    const [c, b, a] = polynomial.map((coefficient) => coefficient.rational) as [Q.Rational, Q.Rational, Q.Rational];
    if (board.line && !sameTree(board.line.json, line.json)) board.write("equation.all-to-left", line);
    const names = coefficientNames(unknown);
    const values = [a, b, c].map(Q.rationalToJson) as [Expression["json"], Expression["json"], Expression["json"]];
    board.write("quadratic.coefficients", equation(apply("Tuple", ...names), apply("Tuple", ...values)));
    const value = Q.subtract(Q.multiply(b, b), Q.multiply(Q.rational(4), Q.multiply(a, c)));
    const formula = expressionOf(discriminantFormula(...names));
    board.write("quadratic.discriminant", written(value), { formula }, { before: expressionOf(discriminantFormula(...values)) });
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "value", ...written(value) }] };
  },
};

function quadraticOf(goal: Goal): { polynomial: Univariate; unknown: string; line: Expression } | undefined {
  const asFunction = polynomialFunction(goal);
  if (asFunction) {
    if (asFunction.polynomial.length !== 3) return undefined;
    const { polynomial, variable } = asFunction;
    return { polynomial, unknown: variable, line: equation(asFunction.value, univariateToJson(polynomial, variable)) };
  }
  const given = polynomialEquation(goal);
  if (given?.difference.length !== 3) return undefined;
  const line = equation(univariateToJson(given.difference, given.unknown), 0);
  return { polynomial: given.difference, unknown: given.unknown, line };
}
