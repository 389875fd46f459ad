import { signOfConstant } from "../../../algebra/constant/decide.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Method } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, mapTree, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import { functionOf, point, polynomialFunction, valueAt } from "../../function.ts";
import { interceptLayer, zerosLayer } from "../../layers.ts";
import { isDecimal } from "../../outcome.ts";
import { equationGoal } from "../../portrait/equation-goal.ts";
import { markedPoints } from "../../portrait/marked.ts";
import { areAllShown, familyRange, membersOf, shownRange } from "../../portrait/members.ts";
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
  assumes: true,
  suits(goal) {
    if (!zeroTasks.has(goal.task)) return 0;
    const degree = (polynomialFunction(goal)?.polynomial.length ?? 0) - 1;
    if (degree === 1 || degree === 2) return 0.9;
    const given = functionOf(goal);
    return given && degree !== 0 && freeLetters(given.body).every((letter) => letter === given.variable) ? 0.6 : 0;
  },
  derive(goal, board) {
    const given = functionOf(goal);
    if (!given) return { status: "unsupported" };
    const outcome = board.solve("function.zeros", {
      ...equationGoal(goal, equation(given.body, 0)),
      assuming: goal.assuming,
    });
    if (outcome.status !== "solved" && outcome.status !== "none") return outcome;
    const found = outcome.status === "solved" ? (outcome.answers[0]?.json ?? 0) : apply("Set");
    const roots = operandsOf(found);
    if (headOf(found) !== "Set") return { status: "unsupported" };
    // Decimals only stand for what has no exact form: no fraction is made of them.
    const values = roots.map((root) => (isDecimal(root) ? undefined : exactValue(root)));
    const layer = values.every((value) => value !== undefined)
      ? zerosLayer(values)
      : markedPoints(
          "zeros",
          (membersOf(outcome, familyRange(goal, given.body, 1)) ?? []).map(({ value }) => ({
            x: value,
            y: 0,
            key: "label.zero",
          })),
          areAllShown(outcome, shownRange(goal)) ? "label.zeros" : "label.some-zeros",
        );
    if (layer) board.show(layer);
    if (goal.task !== "zeros" && (values.includes(undefined) || roots.some((root) => headOf(root) === "Family")))
      return { status: "unsupported" };
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
  suits(goal) {
    if (goal.task !== "y-intercept") return 0;
    if (polynomialFunction(goal)) return 0.9;
    const given = functionOf(goal);
    return given && freeLetters(given.body).join() === given.variable ? 0.6 : 0;
  },
  derive(goal, board) {
    const given = functionOf(goal);
    const value = given && valueAtZero(goal, board);
    if (!given || value === undefined) return { status: "unsupported" };
    const place = equation(given.variable, 0);
    const result = equation(given.value, value);
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
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "point", ...point(0, value) }] };
  },
};

/** The exact value of the function at 0; undefined where it has none there, or none that can be told. */
function valueAtZero(goal: Goal, board: Board): MathJson | undefined {
  const polynomial = polynomialFunction(goal);
  if (polynomial) return Q.rationalToJson(valueAt(polynomial, Q.zero));
  const given = functionOf(goal);
  if (!given) return undefined;
  const spend = (operations: number): void => board.spend(operations);
  const put = withCasesDecided(substitute(given.body, { [given.variable]: 0 }));
  const sign = signOfConstant(put, spend);
  return sign === undefined || sign === "no-value" ? undefined : simplify(put, { spend });
}

/** Of a formula by cases whose conditions are about numbers, the case that holds. */
const withCasesDecided = (json: MathJson): MathJson =>
  mapTree(json, (part) => {
    const operands = operandsOf(part);
    const holds = (condition: MathJson): boolean =>
      freeLetters(condition).length === 0 && compile(apply("Which", condition, 1), [])() === 1;
    const index = headOf(part) === "Which" ? operands.findIndex((condition, at) => at % 2 === 0 && holds(condition)) : -1;
    return index < 0 ? part : (operands[index + 1] as MathJson);
  });
