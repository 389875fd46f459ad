import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum, times, univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, Rule, RuleId } from "../../../contract.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { equation, written } from "../../equation.ts";
import type { PolynomialFunction, VertexForm } from "../../function.ts";
import { standardLine, vertexFormLine } from "../../function.ts";

export const vertexFormRules: Record<RuleId, Rule> = {
  "function.expand": {
    relation: "equivalent",
    example: "y = (x - 1)(x - 3) ⟶ y = x^2 - 4x + 3",
    en: "Multiply out and collect like terms",
    zh: "去括号、合并同类项",
  },
  "function.take-out-leading": {
    relation: "equivalent",
    example: "y = 2x^2 - 8x + 3 ⟶ y = 2(x^2 - 4x) + 3",
    en: "Take {factor} out of the terms with {variable}",
    zh: "从含 {variable} 的项中提出 {factor}",
  },
  "function.add-and-subtract-square": {
    relation: "equivalent",
    example: "y = x^2 - 4x + 3 ⟶ y = (x^2 - 4x + 4 - 4) + 3",
    en: "Add and subtract {square}, the square of half the coefficient of {variable}",
    zh: "加上再减去 {variable} 的系数一半的平方 {square}",
  },
  "function.vertex-form": {
    relation: "equivalent",
    example: "y = (x^2 - 4x + 4 - 4) + 3 ⟶ y = (x - 2)^2 - 1",
    en: "Write the perfect square: this is the vertex form",
    zh: "写成完全平方，得到顶点式",
  },
};

/** Completes the square on the board until y = a(x − h)² + k stands there; nothing to do where it already does. */
export function writeVertexForm(given: PolynomialFunction, form: VertexForm, board: Board): void {
  const goal = vertexFormLine(given, form);
  const stands = (line: ReturnType<typeof equation>): boolean => board.line !== undefined && sameTree(board.line.json, line.json);
  if (stands(goal)) return;
  const standard = standardLine(given);
  if (!stands(standard)) board.write("function.expand", standard);
  if (stands(goal)) return;

  const { variable } = given;
  const letter = { latex: variable, json: variable };
  const [a, linear] = [N.fromRational(form.a), Q.multiply(Q.rational(-2), form.h)];
  const constant = given.polynomial[0] ?? N.zero;
  const plusConstant = (head: Parameters<typeof sum>[0][number]): ReturnType<typeof equation> =>
    equation(given.value, N.isZero(constant) ? head : sum([head, N.toJson(constant)]));
  const inner = univariateToJson([N.zero, N.fromRational(linear), N.one], variable);
  if (!Q.equal(form.a, Q.one)) {
    board.write("function.take-out-leading", plusConstant(times(a, inner)), { factor: written(form.a), variable: letter });
  }
  const square = written(Q.multiply(form.h, form.h));
  const padded = apply("Subtract", sum([inner, square.json]), square.json);
  board.write("function.add-and-subtract-square", plusConstant(times(a, padded)), { square, variable: letter });
  board.write("function.vertex-form", goal);
}
