import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum, univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, Method } from "../../../contract.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { equation, written } from "../../equation.ts";
import { quadraticEquation, standardFormRules, toStandardForm } from "../../quadratic.ts";
import { commonRules } from "../common-rules.ts";
import { baseToJson, takeRoots, takeRootsRules } from "./take-roots.ts";

export const completingSquare: Method = {
  id: "quadratic.completing-square",
  example: "x^2 + 6x + 5 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    ...takeRootsRules,
    "quadratic.make-monic": {
      relation: "equivalent",
      example: "2x^2 + 3x - 4 = 0 ⟶ x^2 + \\frac{3}{2}x - 2 = 0",
      en: "Divide both sides by {factor}, the coefficient of the square",
      zh: "两边同除以二次项系数 {factor}",
    },
    "quadratic.constant-to-right": {
      relation: "equivalent",
      example: "x^2 + 6x + 5 = 0 ⟶ x^2 + 6x = -5",
      en: "Bring the constant to the right side",
      zh: "把常数项移到右边",
    },
    "quadratic.add-half-squared": {
      relation: "equivalent",
      example: "x^2 + 6x = -5 ⟶ x^2 + 6x + 9 = 4",
      en: "Add the square of half the coefficient of {unknown}, which is {square}, to both sides",
      zh: "两边同加 {unknown} 的系数一半的平方，即 {square}",
    },
    "quadratic.write-as-square": {
      relation: "equivalent",
      example: "x^2 + 6x + 9 = 4 ⟶ (x + 3)^2 = 4",
      en: "The left side is now a perfect square",
      zh: "左边配成完全平方",
    },
  },
  numbers: ["real", "complex"],
  suits: (goal) => (goal.task === "solve" && quadraticEquation(goal) ? 0.5 : 0),
  derive(goal, board) {
    const quadratic = toStandardForm(goal, board);
    if (!quadratic) return { status: "unsupported" };
    const { unknown } = quadratic;
    const [a, b, c] = [quadratic.a, quadratic.b, quadratic.c].map((value) => Q.rational(value)) as [
      Q.Rational,
      Q.Rational,
      Q.Rational,
    ];
    const [linear, constant] = [Q.divide(b, a), Q.divide(c, a)];
    const polynomial = (free: Q.Rational): ReturnType<typeof univariateToJson> =>
      univariateToJson([free, linear, Q.one].map(N.fromRational), unknown);
    const put = (
      rule: string,
      left: Parameters<typeof equation>[0],
      right: Q.Rational,
      params?: Parameters<Board["write"]>[2],
    ): void => {
      const line = equation(left, Q.rationalToJson(right));
      if (!board.line || !sameTree(board.line.json, line.json)) board.write(rule, line, params);
    };
    put("quadratic.make-monic", polynomial(constant), Q.zero, { factor: written(a) });
    put("quadratic.constant-to-right", polynomial(Q.zero), Q.negate(constant));
    const half = Q.divide(linear, Q.rational(2));
    const square = Q.multiply(half, half);
    const value = Q.subtract(square, constant);
    if (!Q.isZero(half)) {
      const left = sum([polynomial(Q.zero), Q.rationalToJson(square)]);
      put("quadratic.add-half-squared", left, value, { square: written(square), unknown: { latex: unknown, json: unknown } });
      put("quadratic.write-as-square", apply("Power", baseToJson({ p: 1n, q: half, unknown }), 2), value);
    }
    return takeRoots({ p: 1n, q: half, unknown }, value, board, goal.numbers);
  },
};
