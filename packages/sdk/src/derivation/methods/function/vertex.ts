import * as Q from "../../../algebra/rational.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, Goal, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, substitute } from "../../../expression/mathjson.ts";
import { equation, written } from "../../equation.ts";
import type { PolynomialFunction, VertexForm } from "../../function.ts";
import { point, polynomialFunction, shiftedSquare, standardLine, vertexFormLine, vertexFormOf } from "../../function.ts";
import { axisLayer, vertexLayer } from "../../layers.ts";
import { commonRules } from "../common-rules.ts";
import { vertexFormRules, writeVertexForm } from "./vertex-form-lines.ts";

const sharedRules: Record<RuleId, Rule> = {
  ...commonRules,
  ...vertexFormRules,
};

const suitsVertex = (goal: Goal): boolean =>
  (goal.task === "vertex" || goal.task === "vertex-form") && polynomialFunction(goal)?.polynomial.length === 3;

function answer(goal: Goal, given: PolynomialFunction, form: VertexForm): Outcome {
  const json = point(Q.rationalToJson(form.h), Q.rationalToJson(form.k));
  if (goal.task === "vertex-form") {
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "equation", ...vertexFormLine(given, form) }] };
  }
  return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "point", ...json }] };
}

/** Reads the function once for both methods. */
function start(goal: Goal): { given: PolynomialFunction; form: VertexForm } | undefined {
  const given = suitsVertex(goal) ? polynomialFunction(goal) : undefined;
  const form = given && vertexFormOf(given);
  return given && form && { given, form };
}

export const vertexBySquare: Method = {
  id: "function.vertex-by-square",
  example: "y = x^2 - 4x + 3",
  rules: {
    ...sharedRules,
    "function.vertex": {
      relation: "equivalent",
      example: "y = x^2 - 4x + 3 ⟶ y = (x - 2)^2 - 1",
      en: "Find the vertex by completing the square",
      zh: "用配方法求顶点",
    },
    "function.vertex-read": {
      relation: "equivalent",
      example: "(x - 2)^2 = 0 ⟶ x = 2",
      en: "{square} is never negative and zero only here, so the vertex is {point}",
      zh: "{square} 非负，且只在此处为零，所以顶点为 {point}",
    },
  },
  suits: (goal) => (suitsVertex(goal) ? 0.9 : 0),
  derive(goal, board) {
    const read = start(goal);
    if (!read) return { status: "unsupported" };
    const { given, form } = read;
    const [h, k] = [Q.rationalToJson(form.h), Q.rationalToJson(form.k)];
    const step = board.detail("function.vertex", (inner: Board) => {
      writeVertexForm(given, form, inner);
      const square = shiftedSquare(form, given.variable);
      const params = { point: point(h, k), square: expressionOf(square) };
      inner.write("function.vertex-read", equation(given.variable, h), params, { before: equation(square, 0) });
      return vertexFormLine(given, form);
    });
    board.show(vertexLayer(form), step);
    board.show(axisLayer(form, given.variable), step);
    return answer(goal, given, form);
  },
};

export const vertexByFormula: Method = {
  id: "function.vertex-by-formula",
  example: "y = x^2 - 4x + 3",
  rules: {
    ...sharedRules,
    "function.vertex-with-formula": {
      relation: "equivalent",
      example: "y = x^2 - 4x + 3 ⟶ y = (x - 2)^2 - 1",
      en: "Find the vertex with the formula {formula}",
      zh: "用公式 {formula} 求顶点",
    },
    "function.vertex-abscissa": {
      relation: "equal",
      example: "-\\frac{-4}{2 \\cdot 1} ⟶ 2",
      en: "The axis is at {formula}",
      zh: "对称轴为 {formula}",
    },
    "function.vertex-ordinate": {
      relation: "equal",
      example: "2^2 - 4 \\cdot 2 + 3 ⟶ -1",
      en: "Put {equation} into the function; the vertex is {point}",
      zh: "把 {equation} 代入函数，得顶点 {point}",
    },
  },
  suits: (goal) => (suitsVertex(goal) ? 0.6 : 0),
  derive(goal, board) {
    const read = start(goal);
    if (!read) return { status: "unsupported" };
    const { given, form } = read;
    const [h, k] = [Q.rationalToJson(form.h), Q.rationalToJson(form.k)];
    const formula = equation(given.variable, apply("Negate", apply("Divide", "b", apply("Multiply", 2, "a"))));
    const step = board.detail(
      "function.vertex-with-formula",
      (inner: Board) => {
        const standard = standardLine(given);
        if (inner.line?.latex !== standard.latex) inner.write("function.expand", standard);
        const [, b, a] = given.polynomial.map((coefficient) => Q.rationalToJson(coefficient.rational));
        const abscissa = expressionOf(apply("Negate", apply("Divide", b ?? 0, apply("Multiply", 2, a ?? 1))));
        inner.write("function.vertex-abscissa", expressionOf(h), { formula }, { before: abscissa });
        const polynomial = univariateToJson(given.polynomial, given.variable);
        const substituted = expressionOf(substitute(polynomial, { [given.variable]: h }));
        const params = { equation: equation(given.variable, h), point: point(h, k) };
        inner.write("function.vertex-ordinate", written(form.k), params, { before: substituted });
        return vertexFormLine(given, form);
      },
      { formula },
    );
    board.show(vertexLayer(form), step);
    board.show(axisLayer(form, given.variable), step);
    return answer(goal, given, form);
  },
};
