import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, Expression, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { conjugatePairWithSign } from "../../conjugate-pair.ts";
import { equation, finishWith, noSolution, rootsOutcome, rootsStatement } from "../../equation.ts";
import type { QuadraticEquation } from "../../quadratic.ts";
import {
  complexParts,
  complexRoots,
  discriminantOf,
  quadraticEquation,
  realRoots,
  standardFormRules,
  toStandardForm,
} from "../../quadratic.ts";
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
    "quadratic.discriminant-complex": {
      relation: "states",
      example: "-3 < 0",
      en: "The discriminant is negative: there is no real solution, but there are two complex ones",
      zh: "判别式为负：没有实数解，但有两个共轭复数解",
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
  numbers: ["real", "complex"],
  suits: (goal) => (goal.task === "solve" && quadraticEquation(goal) ? 0.6 : 0),
  derive(goal, board) {
    const quadratic = toStandardForm(goal, board);
    if (!quadratic) return { status: "unsupported" };
    const { unknown } = quadratic;
    const standard = board.line ?? goal.expression;
    const discriminant = discriminantOf(quadratic);
    writeDiscriminant(quadratic, board);
    if (discriminant < 0n && goal.numbers === "complex") return complexFormula(quadratic, standard, board);
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

/** x = (−b ± i√(4ac − b²))/(2a) */
function complexFormula(quadratic: QuadraticEquation, standard: Expression, board: Board): Outcome {
  const { unknown } = quadratic;
  const discriminant = discriminantOf(quadratic);
  board.write("quadratic.discriminant-complex", expressionOf(apply("Less", Q.integerToJson(discriminant), 0)));
  const [real, size] = complexParts(quadratic);
  const [a, minusB] = [Q.integerToJson(quadratic.a), Q.integerToJson(-quadratic.b)];
  const root = apply("Multiply", "ImaginaryUnit", apply("Sqrt", Q.integerToJson(-discriminant)));
  const substituted = equation(unknown, over(minusB, root, apply("Multiply", 2, a)));
  board.write("quadratic.formula", substituted, { formula: generalFormula(unknown) }, { before: standard });
  const simpler = equation(unknown, conjugatePairWithSign(real, size));
  if (!sameTree(substituted.json, simpler.json)) board.write("quadratic.formula-simplify", simpler);
  return finishWith(board, unknown, complexRoots(quadratic));
}

function generalFormula(unknown: string): ReturnType<typeof expressionOf> {
  const [a, b, c] = coefficientNames(unknown);
  return equation(unknown, over(apply("Negate", b), apply("Sqrt", discriminantFormula(a, b, c)), apply("Multiply", 2, a)));
}

function over(first: MathJson, root: MathJson, denominator: MathJson): MathJson {
  const numerator = first === 0 ? apply("PlusMinus", root) : apply("PlusMinus", first, root);
  return apply("Divide", numerator, denominator);
}
