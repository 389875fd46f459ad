import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson, Method } from "../../../contract.ts";
import type { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { equation, noSolution, rootsOutcome, rootsStatement } from "../../equation.ts";
import { discriminantOf, quadraticEquation, realRoots, standardFormRules, toStandardForm } from "../../quadratic.ts";
import { commonRules } from "../common-rules.ts";
import { coefficientNames, discriminantFormula, discriminantRules, writeDiscriminant } from "./discriminant-lines.ts";

export const formula: Method = {
  id: "quadratic.formula",
  example: "x^2 + 3x - 1 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    ...discriminantRules,
    "quadratic.discriminant-negative": {
      relation: "equivalent",
      example: "x^2 + x + 1 = 0 ⟶ x \\in \\varnothing",
      en: "The discriminant is negative, so there is no real solution",
      zh: "判别式为负，所以方程没有实数解",
    },
    "quadratic.formula": {
      relation: "equivalent",
      example: "x^2 + 3x - 1 = 0 ⟶ x = \\frac{-3 \\pm \\sqrt{13}}{2 \\cdot 1}",
      en: "Use the quadratic formula {formula}",
      zh: "代入求根公式 {formula}",
    },
    "quadratic.formula-simplify": {
      relation: "equivalent",
      example: "x = \\frac{-3 \\pm \\sqrt{13}}{2 \\cdot 1} ⟶ x = \\frac{-3 \\pm \\sqrt{13}}{2}",
      en: "Simplify",
      zh: "化简",
    },
  },
  suits: (goal) => (goal.task === "solve" && quadraticEquation(goal) ? 0.6 : 0),
  derive(goal, board) {
    const quadratic = toStandardForm(goal, board);
    if (!quadratic) return { status: "unsupported" };
    const { unknown } = quadratic;
    const standard = board.line ?? goal.expression;
    const discriminant = discriminantOf(quadratic);
    writeDiscriminant(quadratic, board);
    if (discriminant < 0n) {
      board.write("quadratic.discriminant-negative", noSolution(unknown), undefined, { before: standard });
      return { status: "none" };
    }
    const roots = realRoots(quadratic);
    const [a, b] = [Q.integerToJson(quadratic.a), Q.integerToJson(quadratic.b)];
    const minusB: MathJson = quadratic.b < 0n ? apply("Negate", b) : Q.integerToJson(-quadratic.b);
    const substituted = over(minusB, apply("Sqrt", Q.integerToJson(discriminant)), apply("Multiply", 2, a));
    board.write("quadratic.formula", equation(unknown, substituted), { formula: generalFormula(unknown) }, { before: standard });
    const root = N.squareRoot(Q.rational(discriminant));
    if (discriminant > 0n) {
      const simpler = over(Q.integerToJson(-quadratic.b), N.toJson(root), Q.integerToJson(2n * quadratic.a));
      const line = equation(unknown, simpler);
      if (!sameTree(board.line?.json ?? 0, line.json)) board.write("quadratic.formula-simplify", line);
    }
    const solutions = rootsStatement(unknown, roots);
    if (!sameTree(board.line?.json ?? 0, solutions.json)) board.write("equation.solutions", solutions);
    return rootsOutcome(roots);
  },
};

function generalFormula(unknown: string): ReturnType<typeof expressionOf> {
  const [a, b, c] = coefficientNames(unknown);
  return equation(unknown, over(apply("Negate", b), apply("Sqrt", discriminantFormula(a, b, c)), apply("Multiply", 2, a)));
}

function over(first: MathJson, root: MathJson, denominator: MathJson): MathJson {
  const numerator = first === 0 ? apply("PlusMinus", root) : apply("PlusMinus", first, root);
  return apply("Divide", numerator, denominator);
}
