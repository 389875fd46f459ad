import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { Board, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import { point, polynomialFunction, valueAt } from "../../function.ts";
import { interceptLayer, zerosLayer } from "../../layers.ts";
import { commonRules } from "../common-rules.ts";

const zeroTasks: ReadonlySet<string> = new Set(["zeros", "x-intercepts"]);

export const zeros: Method = {
  id: "function.zeros",
  example: "y = x^2 - 4x + 3",
  rules: {
    ...commonRules,
    "function.zeros": {
      relation: "equivalent",
      example: "x^2 - 4x + 3 = 0 ⟶ x = 1 \\lor x = 3",
      en: "Find the zeros: solve {equation}",
      zh: "求零点：解方程 {equation}",
    },
  },
  suits(goal) {
    const degree = zeroTasks.has(goal.task) ? (polynomialFunction(goal)?.polynomial.length ?? 0) - 1 : 0;
    return degree === 1 || degree === 2 ? 0.9 : 0;
  },
  derive(goal, board) {
    const given = polynomialFunction(goal);
    if (!given) return { status: "unsupported" };
    const outcome = board.solve("function.zeros", { ...goal, task: "solve", expression: equation(given.body, 0) });
    if (outcome.status !== "solved" && outcome.status !== "none") return outcome;
    const roots = outcome.status === "solved" ? operandsOf(outcome.answers[0]?.json ?? 0) : [];
    const layer = zerosLayer(roots.map((root) => exactValue(root) ?? N.zero));
    if (layer) board.show(layer);
    const ask = { what: goal.task };
    if (roots.length === 0) return { status: "none" };
    if (goal.task === "zeros")
      return { status: "solved", answers: [{ ask, kind: "set", ...expressionOf(apply("Set", ...roots)) }] };
    const points = expressionOf(apply("Set", ...roots.map((root) => point(root, 0).json)));
    return { status: "solved", answers: [{ ask, kind: "points", ...points }] };
  },
};

export const yIntercept: Method = {
  id: "function.y-intercept",
  example: "y = x^2 - 4x + 3",
  rules: {
    ...commonRules,
    "function.y-intercept": {
      relation: "equivalent",
      example: "y = x^2 - 4x + 3 ⟶ y = 3 (x = 0)",
      en: "Find where the graph meets the vertical axis: {place}",
      zh: "求图像与纵轴的交点：令 {place}",
    },
    "function.put-in": {
      relation: "equivalent",
      example: "y = x^2 - 4x + 3 ⟶ y = 0^2 - 4 \\cdot 0 + 3 (x = 0)",
      en: "Put in {place}",
      zh: "代入 {place}",
    },
    "function.evaluate": {
      relation: "equivalent",
      example: "y = 0^2 - 4 \\cdot 0 + 3 ⟶ y = 3 (x = 0)",
      en: "Calculate",
      zh: "计算",
    },
  },
  suits: (goal) => (goal.task === "y-intercept" && polynomialFunction(goal) ? 0.9 : 0),
  derive(goal, board) {
    const given = polynomialFunction(goal);
    if (!given) return { status: "unsupported" };
    const place = equation(given.variable, 0);
    const value = valueAt(given, Q.zero);
    const result = equation(given.value, Q.rationalToJson(value));
    const step = board.detail(
      "function.y-intercept",
      (inner: Board) => {
        inner.write("function.put-in", equation(given.value, substitute(given.body, { [given.variable]: 0 })), { place });
        if (inner.line?.latex !== result.latex) inner.write("function.evaluate", result);
        return result;
      },
      { place },
      { before: goal.expression, condition: place },
    );
    board.show(interceptLayer(value), step);
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "point", ...point(0, Q.rationalToJson(value)) }] };
  },
};
