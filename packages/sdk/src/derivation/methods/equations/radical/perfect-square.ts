import * as M from "../../../../algebra/multivariate/polynomial.ts";
import { squareRoot } from "../../../../algebra/multivariate/square-root.ts";
import * as N from "../../../../algebra/quadratic-number.ts";
import * as Q from "../../../../algebra/rational.ts";
import { polynomialIn } from "../../../../algebra/rational-function.ts";
import { univariateToJson } from "../../../../algebra/written-form.ts";
import type { MathJson, Method } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, mapTree, mentions, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { sidesInOneLetter } from "../../../sides.ts";
import { commonRules } from "../../common-rules.ts";
import { solvePartRules } from "../solve-factors.ts";

/** √(x² − 4x + 4) = 2 − x: what stands under the root is a square, and the root of a square is an absolute value. */
export const perfectSquareRoots: Method = {
  id: "radical.perfect-square",
  example: "\\sqrt{x^2 - 4x + 4} = 2 - x",
  rules: {
    ...commonRules,
    ...solvePartRules,
    "radical.complete-square": {
      relation: "equivalent",
      example: "\\sqrt{x^2 - 4x + 4} = 2 - x ⟶ \\sqrt{(x - 2)^2} = 2 - x",
      en: "What stands under the root is a perfect square",
      zh: "被开方数是完全平方式",
    },
    "radical.absolute": {
      relation: "equivalent",
      example: "\\sqrt{(x - 2)^2} = 2 - x ⟶ |x - 2| = 2 - x",
      en: "The root of a square is the absolute value",
      zh: "平方的算术平方根等于绝对值",
    },
  },
  suits(goal) {
    const sides = sidesInOneLetter(goal);
    return sides && hasSquareUnderRoot(goal.expression.json, sides.unknown) ? 0.92 : 0;
  },
  derive(goal, board) {
    const unknown = goal.unknowns[0] ?? "x";
    const { json } = goal.expression;
    const written = mapTree(json, (part) => {
      const base = baseUnderRoot(part, unknown);
      return base === undefined ? part : apply("Sqrt", apply("Power", base, 2));
    });
    if (!sameTree(written, json)) board.write("radical.complete-square", expressionOf(written));
    const plain = mapTree(json, (part) => {
      const base = baseUnderRoot(part, unknown);
      return base === undefined ? part : apply("Abs", base);
    });
    board.write("radical.absolute", expressionOf(plain));
    return board.solve("equation.solve-part", { ...goal, expression: expressionOf(plain) });
  },
};

const hasSquareUnderRoot = (json: MathJson, unknown: string): boolean =>
  baseUnderRoot(json, unknown) !== undefined || operandsOf(json).some((part) => hasSquareUnderRoot(part, unknown));

/** x − 2 for √(x² − 4x + 4) and √((x − 2)²); undefined for x alone under no root, and for what is no square of a polynomial over ℚ. */
function baseUnderRoot(json: MathJson, unknown: string): MathJson | undefined {
  const [radicand] = operandsOf(json);
  if (headOf(json) !== "Sqrt" || radicand === undefined || !mentions(radicand, unknown)) return undefined;
  const [base, exponent] = operandsOf(radicand);
  if (headOf(radicand) === "Power" && exponent === 2 && base !== undefined) return base;
  const coefficients = polynomialIn(radicand, unknown)?.coefficients;
  if (!coefficients?.every(N.isRational) || coefficients.length < 3) return undefined;
  // Over a common denominator that is a square, so that only whole numbers are left.
  const scale = coefficients.reduce((multiple, { rational }) => Q.leastCommonMultiple(multiple, rational.denominator), 1n);
  const whole = coefficients.map(({ rational }) => (rational.numerator * scale * scale) / rational.denominator);
  const root = squareRoot(M.fromCoefficients(whole, 0));
  if (root === undefined) return undefined;
  const parts = M.coefficientsIn(root, 0);
  return univariateToJson(
    parts.map((part) => N.fromRational(Q.rational(part as bigint, scale))),
    unknown,
  );
}
