import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { Board, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import type { PolynomialFunction } from "../../function.ts";
import { polynomialFunction } from "../../function.ts";
import { zerosLayer } from "../../layers.ts";
import { commonRules } from "../common-rules.ts";

/** Where a linear or quadratic function is positive, or negative: between or outside its zeros, by the direction it opens. */
export const sign: Method = {
  id: "function.sign",
  example: "y = x^2 - 4x + 3",
  rules: {
    ...commonRules,
    "function.sign": {
      relation: "equivalent",
      example: "x^2 - 4x + 3 > 0 ⟶ x < 1 \\lor x > 3",
      en: "Solve {inequality}",
      zh: "解不等式 {inequality}",
    },
    "function.sign-zeros": {
      relation: "equivalent",
      example: "x^2 - 4x + 3 = 0 ⟶ x = 1 \\lor x = 3",
      en: "First find the zeros: solve {equation}",
      zh: "先求零点：解方程 {equation}",
    },
    "function.sign-from-graph": {
      relation: "equivalent",
      example: "x^2 - 4x + 3 > 0 ⟶ x < 1 \\lor x > 3",
      en: "The sign can change only at a zero, and the graph shows which side is which",
      zh: "函数只在零点处变号，由图像得",
    },
    "function.sign-without-zeros": {
      relation: "equivalent",
      example: "x^2 + 1 > 0 ⟶ x \\in \\mathbb{R}",
      en: "Without zeros the sign never changes",
      zh: "没有零点，符号处处相同",
    },
  },
  suits(goal) {
    const degree = goal.task.startsWith("sign-") ? (polynomialFunction(goal)?.polynomial.length ?? 0) - 1 : 0;
    return degree === 1 || degree === 2 ? 0.9 : 0;
  },
  derive(goal, board) {
    const given = polynomialFunction(goal);
    if (!given) return { status: "unsupported" };
    const wanted = goal.task === "sign-positive" ? 1 : -1;
    const inequality = expressionOf(apply(wanted > 0 ? "Greater" : "Less", given.body, 0));
    let zeros: N.QuadraticNumber[] = [];
    let outcome = { status: "none" } as Outcome;
    const step = board.detail(
      "function.sign",
      (inner: Board) => {
        outcome = inner.solve("function.sign-zeros", { ...goal, task: "solve", expression: equation(given.body, 0) });
        const members = outcome.status === "solved" ? operandsOf(outcome.answers[0]?.json ?? 0) : [];
        zeros = members.map((member) => exactValue(member) ?? N.zero);
        const line = expressionOf(apply("Element", given.variable, whereSign(given, zeros, wanted)));
        inner.write(zeros.length > 0 ? "function.sign-from-graph" : "function.sign-without-zeros", line, undefined, {
          before: inequality,
        });
        return line;
      },
      { inequality },
      { before: inequality },
    );
    if (outcome.status !== "solved" && outcome.status !== "none") return { status: "unsupported" };
    const layer = zerosLayer(zeros);
    if (layer) board.show(layer, step);
    const json = whereSign(given, zeros, wanted);
    const ask = { what: goal.task };
    if (json === "RealNumbers") return { status: "solved", answers: [{ ask, kind: "all", ...expressionOf(json) }] };
    if (operandsOf(json).length === 0) return { status: "none" };
    return { status: "solved", answers: [{ ask, kind: "interval", ...expressionOf(json) }] };
  },
};

const open = (end: MathJson): MathJson => apply("Open", end);
const below = (end: MathJson): MathJson => apply("Interval", open("NegativeInfinity"), open(end));
const above = (end: MathJson): MathJson => apply("Interval", open(end), open("PositiveInfinity"));

/** The set on which the function has the wanted sign, given its zeros in ascending order. */
function whereSign(given: PolynomialFunction, zeros: readonly N.QuadraticNumber[], wanted: 1 | -1): MathJson {
  const farRight = N.signOf(given.polynomial.at(-1) ?? N.one) === wanted;
  const [first, second] = zeros.map(N.toJson);
  if (first === undefined) return farRight ? "RealNumbers" : apply("Set");
  const linear = given.polynomial.length === 2;
  if (linear) return farRight ? above(first) : below(first);
  if (second === undefined) return farRight ? apply("Union", below(first), above(first)) : apply("Set");
  return farRight ? apply("Union", below(first), above(second)) : apply("Interval", open(first), open(second));
}
