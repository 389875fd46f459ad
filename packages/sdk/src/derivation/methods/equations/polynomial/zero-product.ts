import { polynomialIn } from "../../../../algebra/rational-function.ts";
import { hasSimpleRoots } from "../../../../algebra/simple-roots.ts";
import type { Goal, MathJson, Method } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { equation } from "../../../equation.ts";
import { commonRules } from "../../common-rules.ts";
import { zeroProductRules } from "../../quadratic/zero-product.ts";
import { solvePartRules, solveProduct } from "../solve-factors.ts";
import { polynomialGoal } from "./polynomial-goal.ts";

/** A product that is given equal to zero: multiplying it out would only undo what is already done. */
export const polynomialZeroProduct: Method = {
  id: "polynomial.zero-product",
  example: "(x - 1)(x^2 - 25)^2 = 0",
  rules: {
    ...commonRules,
    ...zeroProductRules,
    ...solvePartRules,
    "equation.drop-powers": {
      relation: "equivalent",
      example: "(x - 1)^2(x + 2) = 0 ⟶ (x - 1)(x + 2) = 0",
      en: "A power is zero exactly when its base is",
      zh: "幂为零，当且仅当底数为零",
    },
    "equation.divide-number": {
      relation: "equivalent",
      example: "3(x - 1)(x^2 + 2) = 0 ⟶ (x - 1)(x^2 + 2) = 0",
      en: "Divide both sides by {factor}, which is not zero",
      zh: "两边同除以不为零的数 {factor}",
    },
  },
  numbers: ["real", "complex"],
  suits(goal) {
    const standard = polynomialGoal(goal);
    return standard && factorsOf(goal) && hasSimpleRoots(standard.coefficients, goal.numbers) ? 0.97 : 0;
  },
  derive(goal, board) {
    const read = factorsOf(goal);
    if (!read) return { status: "unsupported" };
    const { numbers, factors } = read;
    if (numbers.length > 0) {
      const factor = expressionOf(product(numbers));
      board.write("equation.divide-number", equation(product(factors), 0), { factor });
    }
    const bases = factors.map(baseOf);
    if (bases.some((base, index) => base !== factors[index])) board.write("equation.drop-powers", equation(product(bases), 0));
    return solveProduct(bases, goal, board);
  },
};

const product = (factors: readonly MathJson[]): MathJson =>
  factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);

/** The base of a power, (x − 1)² or x³; any other formula itself. */
function baseOf(factor: MathJson): MathJson {
  const [base] = operandsOf(factor);
  return headOf(factor) === "Power" && base !== undefined ? base : factor;
}

/** The factors as written, the side that is zero left out; undefined where it is no product of formulas with the unknown. */
function factorsOf(goal: Goal): { numbers: MathJson[]; factors: MathJson[] } | undefined {
  const [left = 0, right = 0] = operandsOf(goal.expression.json);
  const unknown = goal.unknowns[0] ?? "x";
  if (right !== 0) return undefined;
  const all = headOf(left) === "Multiply" ? operandsOf(left) : [left];
  const factors = all.filter((factor) => freeLetters(factor).includes(unknown));
  const numbers = all.filter((factor) => !freeLetters(factor).includes(unknown));
  const isProduct = factors.length > 1 || (factors.length === 1 && baseOf(factors[0] as MathJson) !== factors[0]);
  if (!isProduct || numbers.some((factor) => (polynomialIn(factor, unknown)?.degree ?? -1) < 0)) return undefined;
  return { numbers, factors };
}
