import { greatestCommonDivisor } from "../../../../algebra/rational.ts";
import { hasSimpleRoots } from "../../../../algebra/simple-roots.ts";
import type { Board, Goal, MathJson, Method } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { equation, isImaginary, noSolution, valuesOf } from "../../../equation.ts";
import {
  integersToJson,
  type StandardPolynomial,
  standardFormRules,
  toStandardPolynomial,
} from "../../../equation-standard-form.ts";
import { isDecimal } from "../../../outcome.ts";
import { commonRules } from "../../common-rules.ts";
import { solveAlternatives, solvePartRules } from "../solve-factors.ts";
import { replacementLetter, substitutionRules } from "../substitution-rules.ts";
import { polynomialGoal } from "./polynomial-goal.ts";

/** a x²ᵏ + b xᵏ + c = 0, and any polynomial in a power of the unknown: u = xᵏ. */
export const quadraticInForm: Method = {
  id: "polynomial.quadratic-in-form",
  example: "x^4 - 5x^2 + 4 = 0",
  rules: { ...commonRules, ...standardFormRules, ...solvePartRules, ...substitutionRules },
  numbers: ["real", "complex"],
  suits(goal) {
    const standard = polynomialGoal(goal);
    if (standard && !hasSimpleRoots(standard.coefficients, goal.numbers)) return 0;
    return standard && commonPower(standard) > 1 && standard.coefficients.length - 1 > commonPower(standard) ? 0.92 : 0;
  },
  derive(goal, board) {
    const standard = toStandardPolynomial(goal, board);
    if (!standard) return { status: "unsupported" };
    const { unknown, coefficients } = standard;
    const power = commonPower(standard);
    const before = board.line ?? goal.expression;
    const letter = replacementLetter(goal.expression.json);
    const inner = equation(
      integersToJson(
        coefficients.filter((_, at) => at % power === 0),
        letter,
      ),
      0,
    );
    const substituted = apply("Power", unknown, power);
    const values = solveFor(letter, substituted, inner, goal, board);
    // A power that equals a number with i would need roots of it; there are other ways then.
    if (!values || values.some(isImaginary)) return { status: "unsupported" };
    const name = { letter: expressionOf(letter) };
    if (values.length === 0) {
      board.write("equation.substituted-none", noSolution(unknown), name, { before });
      return { status: "none" };
    }
    const equations = values.map((value) => equation(substituted, value));
    const [first, ...others] = equations;
    const line = others.length === 0 ? first : expressionOf(apply("Or", ...equations.map(({ json }) => json)));
    board.write("equation.substitute-back", line ?? before, name, { before });
    return solveAlternatives("equation.substitute-back", equations, goal, board);
  },
};

/** Writes the letter and solves for it; undefined where that is no list of exact values. */
export function solveFor(
  letter: string,
  meaning: MathJson,
  inner: ReturnType<typeof equation>,
  goal: Goal,
  board: Board,
): MathJson[] | undefined {
  const definition = equation(letter, meaning);
  board.write("equation.let", definition, { definition, equation: inner });
  const values = valuesOf(
    board.solve("equation.solve-substituted", {
      task: "solve",
      expression: inner,
      unknowns: [letter],
      assuming: [],
      numbers: goal.numbers,
    }),
  );
  return values?.some(isDecimal) ? undefined : values;
}

/** The greatest k with all powers multiples of k. */
function commonPower({ coefficients }: StandardPolynomial): number {
  return coefficients.reduce(
    (common, coefficient, power) => (coefficient === 0n ? common : Number(greatestCommonDivisor(BigInt(common), BigInt(power)))),
    0,
  );
}
