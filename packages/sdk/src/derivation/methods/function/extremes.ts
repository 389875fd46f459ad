import * as Q from "../../../algebra/rational.ts";
import type { Answer, Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { equation, written } from "../../equation.ts";
import type { PolynomialFunction, VertexForm } from "../../function.ts";
import { polynomialFunction, vertexFormOf } from "../../function.ts";
import { vertexLayer } from "../../layers.ts";
import { commonRules } from "../common-rules.ts";
import { vertexFormRules, writeVertexForm } from "./vertex-form-lines.ts";

const tasks: ReadonlySet<string> = new Set(["range", "minimum", "maximum", "extremum"]);

/** The range of a quadratic function, and its least or greatest value: both are read off the vertex form. */
export const extremes: Method = {
  id: "function.extremes",
  example: "y = x^2 - 4x + 3",
  rules: {
    ...commonRules,
    ...vertexFormRules,
    "function.range": {
      relation: "implies",
      example: "y = (x - 2)^2 - 1 ⟶ y \\ge -1",
      en: "Find the range",
      zh: "求值域",
    },
    "function.least-value": {
      relation: "implies",
      example: "y = (x - 2)^2 - 1 ⟶ y \\ge -1",
      en: "Find the minimum",
      zh: "求最小值",
    },
    "function.greatest-value": {
      relation: "implies",
      example: "y = -(x - 2)^2 + 1 ⟶ y \\le 1",
      en: "Find the maximum",
      zh: "求最大值",
    },
    "function.square-at-least-zero": {
      relation: "implies",
      example: "y = (x - 2)^2 - 1 ⟶ y \\ge -1",
      en: "The square is never negative and takes every value from 0 on, so {value} takes exactly the values from {bound} on; {bound} is reached at {place}",
      zh: "平方项非负且能取到一切非负值，所以 {value} 恰取不小于 {bound} 的一切值，在 {place} 处取到 {bound}",
    },
    "function.square-at-most-zero": {
      relation: "implies",
      example: "y = -(x - 2)^2 + 1 ⟶ y \\le 1",
      en: "The square carries a negative factor, so {value} takes exactly the values up to {bound}; {bound} is reached at {place}",
      zh: "平方项的系数为负，所以 {value} 恰取不大于 {bound} 的一切值，在 {place} 处取到 {bound}",
    },
  },
  suits: (goal) => (tasks.has(goal.task) && polynomialFunction(goal)?.polynomial.length === 3 ? 0.9 : 0),
  derive(goal, board) {
    const given = polynomialFunction(goal);
    const form = given && vertexFormOf(given);
    if (!given || !form) return { status: "unsupported" };
    const upward = Q.signOf(form.a) > 0;
    // A parabola that opens upward has no greatest value, and one that opens downward no least.
    if (goal.task === (upward ? "maximum" : "minimum")) return { status: "unsupported", reason: { key: "reason.no-extremum" } };
    const bound = written(form.k);
    const conclusion = expressionOf(apply(upward ? "GreaterEqual" : "LessEqual", given.value, bound.json));
    const heading = goal.task === "range" ? "function.range" : upward ? "function.least-value" : "function.greatest-value";
    const step = board.detail(heading, (inner: Board) => {
      writeVertexForm(given, form, inner);
      const place = equation(given.variable, Q.rationalToJson(form.h));
      const params = { value: expressionOf(given.value), bound, place };
      inner.write(upward ? "function.square-at-least-zero" : "function.square-at-most-zero", conclusion, params);
      return conclusion;
    });
    board.show(vertexLayer(form), step);
    return answer(goal, given, form, upward);
  },
};

function answer(goal: Goal, _given: PolynomialFunction, form: VertexForm, upward: boolean): Outcome {
  const k = Q.rationalToJson(form.k);
  const range: MathJson = upward
    ? apply("Interval", k, apply("Open", "PositiveInfinity"))
    : apply("Interval", apply("Open", "NegativeInfinity"), k);
  const ask = { what: goal.task };
  const found: Omit<Answer, "verdict"> =
    goal.task === "range" ? { ask, kind: "interval", ...expressionOf(range) } : { ask, kind: "value", ...expressionOf(k) };
  return { status: "solved", answers: [found] };
}
