import { factorsOf } from "../../../../algebra/rational-factors.ts";
import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson, Method } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { equation, isImaginary, noSolution } from "../../../equation.ts";
import { integersToJson, standardFormRules, toStandardPolynomial } from "../../../equation-standard-form.ts";
import { commonRules } from "../../common-rules.ts";
import { solveAlternatives, solvePartRules } from "../solve-factors.ts";
import { replacementLetter, substitutionRules } from "../substitution-rules.ts";
import { polynomialGoal } from "./polynomial-goal.ts";
import { solveFor } from "./quadratic-in-form.ts";

/** ax⁴ + bx³ + cx² + bx + a = 0: u = x + 1/x. */
export const reciprocal: Method = {
  id: "polynomial.reciprocal",
  example: "x^4 - 4x^3 + 3x^2 - 4x + 1 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    ...solvePartRules,
    ...substitutionRules,
    "polynomial.divide-by-square": {
      relation: "equivalent",
      example: "x^4 + x^3 + x^2 + x + 1 = 0 ⟶ x^2 + \\frac{1}{x^2} + (x + \\frac{1}{x}) + 1 = 0",
      en: "0 is no solution, so divide by {square} and pair terms with equal coefficients",
      zh: "0 不是解，两边同除以 {square}，并把系数相同的项配成对",
    },
  },
  suits(goal) {
    const standard = polynomialGoal(goal);
    if (!standard || !isPalindrome(standard.coefficients)) return 0;
    return factorsOf(standard.coefficients)?.length === 1 ? 0.8 : 0;
  },
  derive(goal, board) {
    const standard = toStandardPolynomial(goal, board);
    if (!standard) return { status: "unsupported" };
    const { unknown, coefficients } = standard;
    const [a = 0n, b = 0n, c = 0n] = coefficients;
    const square: MathJson = apply("Power", unknown, 2);
    const meaning = apply("Add", unknown, apply("Divide", 1, unknown));
    const pair = apply("Add", square, apply("Divide", 1, square));
    const times = (factor: bigint, part: MathJson): MathJson[] => {
      if (factor === 0n) return [];
      const size = factor < 0n ? -factor : factor;
      const product: MathJson = size === 1n ? part : apply("Multiply", Number(size), part);
      return [factor < 0n ? apply("Negate", product) : product];
    };
    const number = (value: bigint): MathJson[] => (value === 0n ? [] : [Number(value)]);
    const divided = equation(sum([...times(a, pair), ...times(b, meaning), ...number(c)]), 0);
    board.write("polynomial.divide-by-square", divided, { square: expressionOf(square) });
    const letter = replacementLetter(goal.expression.json);
    const inner = equation(integersToJson([c - 2n * a, b, a], letter), 0);
    const values = solveFor(letter, meaning, inner, goal, board);
    if (!values || values.some(isImaginary)) return { status: "unsupported" };
    const name = { letter: expressionOf(letter) };
    if (values.length === 0) {
      board.write("equation.substituted-none", noSolution(unknown), name, { before: divided });
      return { status: "none" };
    }
    const equations = values.map((value) => equation(meaning, value));
    const [first, ...others] = equations;
    const line = others.length === 0 ? first : expressionOf(apply("Or", ...equations.map(({ json }) => json)));
    board.write("equation.substitute-back", line ?? divided, name, { before: divided });
    return solveAlternatives("equation.substitute-back", equations, goal, board);
  },
};

const isPalindrome = (coefficients: readonly bigint[]): boolean =>
  coefficients.length === 5 && coefficients[0] === coefficients[4] && coefficients[1] === coefficients[3];
