import { integerToJson } from "../../../algebra/rational.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import type { QuadraticEquation } from "../../quadratic.ts";
import { discriminantOf } from "../../quadratic.ts";

export const discriminantRules: Record<RuleId, Rule> = {
  "quadratic.coefficients": {
    relation: "defines",
    example: "(a, b, c) = (1, 3, -1)",
    en: "Read off the coefficients",
    zh: "读出各项系数",
  },
  "quadratic.discriminant": {
    relation: "equal",
    example: "3^2 - 4 \\cdot 1 \\cdot (-1) ⟶ 13",
    en: "The discriminant is {formula}",
    zh: "判别式为 {formula}",
  },
};

/** Names for the coefficients that do not clash with the unknown. */
export function coefficientNames(unknown: string): [string, string, string] {
  return ["a", "b", "c"].includes(unknown) ? ["A", "B", "C"] : ["a", "b", "c"];
}

/** b² − 4ac with letters or numbers put in. */
export function discriminantFormula(a: MathJson, b: MathJson, c: MathJson): MathJson {
  return apply("Subtract", apply("Power", b, 2), apply("Multiply", 4, a, c));
}

/** Writes a, b, c and then b² − 4ac with the numbers put in, and its value. */
export function writeDiscriminant(quadratic: QuadraticEquation, board: Board): void {
  const names = coefficientNames(quadratic.unknown);
  const [a, b, c] = [quadratic.a, quadratic.b, quadratic.c].map(integerToJson) as [MathJson, MathJson, MathJson];
  board.write("quadratic.coefficients", equation(apply("Tuple", ...names), apply("Tuple", a, b, c)));
  const general = expressionOf(discriminantFormula(...names));
  const value = expressionOf(integerToJson(discriminantOf(quadratic)));
  board.write("quadratic.discriminant", value, { formula: general }, { before: expressionOf(discriminantFormula(a, b, c)) });
}
