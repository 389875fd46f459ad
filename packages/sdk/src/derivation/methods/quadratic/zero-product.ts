import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { equation, polynomialEquation, rationalAt, rootsOutcome, rootsStatement, written } from "../../equation.ts";
import { commonRules } from "../common-rules.ts";
import { isolate, isolateRules } from "../linear/isolate-lines.ts";

export const zeroProductRules: Record<RuleId, Rule> = {
  ...isolateRules,
  "equation.zero-product": {
    relation: "equivalent",
    example: "(x - 1)(x - 3) = 0 ⟶ x - 1 = 0 \\lor x - 3 = 0",
    en: "A product is zero exactly when one of its factors is",
    zh: "积为零，当且仅当至少有一个因式为零",
  },
};

/** Splits "product = 0", which stands on the board, into its linear factors and solves each. */
export function solveFactors(factors: readonly MathJson[], goal: Goal, board: Board): Outcome {
  const unknown = goal.unknowns[0] ?? "x";
  const conditions = factors.map((factor): Expression => equation(factor, 0));
  board.cases(
    "equation.zero-product",
    conditions.map((condition) => ({ condition, work: (inner: Board) => isolate({ ...goal, expression: condition }, inner) })),
  );
  const roots = factors.map((factor) => N.fromRational(rootOf(factor, unknown) ?? Q.zero)).sort(N.compare);
  board.write("equation.solutions", rootsStatement(unknown, roots));
  return rootsOutcome(roots);
}

/** The zero of a linear formula with rational coefficients. */
function rootOf(factor: MathJson, unknown: string): Rational | undefined {
  const linear = polynomialIn(factor, unknown);
  if (linear?.degree !== 1 || !linear.coefficients.every(N.isRational)) return undefined;
  return Q.negate(Q.divide(rationalAt(linear.coefficients, 0), rationalAt(linear.coefficients, 1)));
}

/** A quadratic that is given as a product: multiplying it out would only undo what is already done. */
export const zeroProduct: Method = {
  id: "quadratic.zero-product",
  example: "3(x + 5)(x - 4) = 0",
  rules: { ...commonRules, ...zeroProductRules },
  numbers: ["real", "complex"],
  suits: (goal) => (goal.task === "solve" && productEquation(goal) ? 0.97 : 0),
  derive(goal, board) {
    const product = productEquation(goal);
    if (!product) return { status: "unsupported" };
    const { factors, constant } = product;
    if (!Q.equal(constant, Q.one)) {
      board.write("equation.divide-common-factor", equation(apply("Multiply", ...factors), 0), { factor: written(constant) });
    }
    return solveFactors(factors, goal, board);
  },
};

/** constant · (two different linear factors) = 0, as written. */
function productEquation(goal: Goal): { factors: MathJson[]; constant: Rational } | undefined {
  const given = polynomialEquation(goal);
  if (given?.difference.length !== 3 || headOf(given.left) !== "Multiply" || given.rightSide.length > 0) return undefined;
  const factors: MathJson[] = [];
  let constant = Q.one;
  for (const factor of operandsOf(given.left)) {
    const polynomial = polynomialIn(factor, given.unknown);
    if (polynomial?.degree === 0 && polynomial.coefficients.every(N.isRational)) {
      constant = Q.multiply(constant, rationalAt(polynomial.coefficients, 0));
    } else if (polynomial?.degree === 1) factors.push(factor);
    else return undefined;
  }
  const roots = factors.map((factor) => rootOf(factor, given.unknown));
  const [first, second] = roots;
  return roots.length === 2 && first && second && !Q.equal(first, second) ? { factors, constant } : undefined;
}
