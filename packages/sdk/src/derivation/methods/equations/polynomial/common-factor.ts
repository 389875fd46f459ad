import { hasSimpleRoots } from "../../../../algebra/simple-roots.ts";
import type { MathJson, Method } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { equation } from "../../../equation.ts";
import { integersToJson, standardFormRules, toStandardPolynomial } from "../../../equation-standard-form.ts";
import { commonRules } from "../../common-rules.ts";
import { factoring } from "../../quadratic/factoring.ts";
import { solvePartRules, solveProduct } from "../solve-factors.ts";
import { polynomialGoal } from "./polynomial-goal.ts";

/** x³ − 4x² + 3x = 0: every term has the unknown. */
export const commonFactor: Method = {
  id: "polynomial.common-factor",
  example: "x^3 - 4x^2 + 3x = 0",
  rules: { ...commonRules, ...standardFormRules, ...factoring.rules, ...solvePartRules },
  numbers: ["real", "complex"],
  suits(goal) {
    const coefficients = polynomialGoal(goal)?.coefficients ?? [1n];
    if (!hasSimpleRoots(coefficients, goal.numbers)) return 0;
    const lowest = lowestPower(coefficients);
    return lowest > 0 && lowest < coefficients.length - 1 ? 0.94 : 0;
  },
  derive(goal, board) {
    const standard = toStandardPolynomial(goal, board);
    if (!standard) return { status: "unsupported" };
    const { unknown, coefficients } = standard;
    const lowest = lowestPower(coefficients);
    const factor: MathJson = lowest === 1 ? unknown : apply("Power", unknown, lowest);
    const rest = coefficients.slice(lowest);
    const inner = integersToJson(rest, unknown);
    board.write("quadratic.factor-common", equation(apply("Multiply", factor, inner), 0), { factor: expressionOf(factor) });
    return solveProduct([unknown, inner], goal, board);
  },
};

const lowestPower = (coefficients: readonly bigint[]): number => coefficients.findIndex((coefficient) => coefficient !== 0n);
