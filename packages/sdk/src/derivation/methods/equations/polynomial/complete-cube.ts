import * as N from "../../../../algebra/quadratic-number.ts";
import * as Q from "../../../../algebra/rational.ts";
import { isCubeAndNumber } from "../../../../algebra/simple-roots.ts";
import { univariateToJson } from "../../../../algebra/written-form.ts";
import type { Method } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { equation, put, written } from "../../../equation.ts";
import { standardFormRules, toStandardPolynomial } from "../../../equation-standard-form.ts";
import { commonRules } from "../../common-rules.ts";
import { solvePartRules } from "../solve-factors.ts";
import { solveBelow } from "../solve-here.ts";
import { polynomialGoal } from "./polynomial-goal.ts";

/** x³ + 3x² + 3x + 1 = 5 is (x + 1)³ = 5. */
export const completeCube: Method = {
  id: "polynomial.complete-cube",
  example: "x^3 + 3x^2 + 3x - 4 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    ...solvePartRules,
    "polynomial.make-monic": {
      relation: "equivalent",
      example: "2x^3 + 6x^2 + 6x - 8 = 0 ⟶ x^3 + 3x^2 + 3x - 4 = 0",
      en: "Divide both sides by {factor}, the leading coefficient",
      zh: "两边同除以首项系数 {factor}",
    },
    "polynomial.write-as-cube": {
      relation: "equivalent",
      example: "x^3 + 3x^2 + 3x - 4 = 0 ⟶ (x + 1)^3 = 5",
      en: "The terms with {unknown} are those of a perfect cube: complete it",
      zh: "含 {unknown} 的各项恰是完全立方的各项：配成立方",
    },
  },
  numbers: ["real", "complex"],
  suits(goal) {
    const standard = polynomialGoal(goal);
    return standard && isCubeAndNumber(standard.coefficients) ? 0.88 : 0;
  },
  derive(goal, board) {
    const standard = toStandardPolynomial(goal, board);
    if (!standard || !isCubeAndNumber(standard.coefficients)) return { status: "unsupported" };
    const { unknown } = standard;
    const [d = 0n, , b = 0n, a = 1n] = standard.coefficients;
    const monic = standard.coefficients.map((coefficient) => N.fromRational(Q.rational(coefficient, a)));
    put(board, "polynomial.make-monic", equation(univariateToJson(monic, unknown), 0), { factor: written(Q.rational(a)) });
    const shift = Q.rational(b, 3n * a);
    const value = Q.subtract(Q.multiply(shift, Q.multiply(shift, shift)), Q.rational(d, a));
    const base = univariateToJson([N.fromRational(shift), N.one], unknown);
    const line = equation(apply("Power", base, 3), Q.rationalToJson(value));
    board.write("polynomial.write-as-cube", line, { unknown: { latex: unknown, json: unknown } });
    return solveBelow("equation.solve-part", line, goal, board);
  },
};
