import { isPerfectSquare } from "../../../algebra/integer.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Method } from "../../../contract.ts";
import { apply, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import { polynomialFunction } from "../../function.ts";
import { zerosLayer } from "../../layers.ts";
import { discriminantOf, quadraticEquation } from "../../quadratic.ts";
import { commonRules } from "../common-rules.ts";

/** y = a(x − p)(x − q) from the zeros p and q of a quadratic function that has rational zeros. */
export const factoredForm: Method = {
  id: "function.factored-form",
  example: "y = 2x^2 - 8x + 6",
  rules: {
    ...commonRules,
    "function.factored-form": {
      relation: "equivalent",
      example: "y = 2x^2 - 8x + 6 ⟶ y = 2(x - 1)(x - 3)",
      en: "Find the factored form",
      zh: "求因式分解式",
    },
    "function.factored-form-zeros": {
      relation: "equivalent",
      example: "2x^2 - 8x + 6 = 0 ⟶ x = 1 \\lor x = 3",
      en: "First find the zeros: solve {equation}",
      zh: "先求零点：解方程 {equation}",
    },
    "function.factored-form-write": {
      relation: "equivalent",
      example: "y = 2x^2 - 8x + 6 ⟶ y = 2(x - 1)(x - 3)",
      en: "Each zero gives a factor; the leading coefficient stays in front",
      zh: "每个零点给出一个因式，二次项系数写在前面",
    },
  },
  suits(goal) {
    const given = goal.task === "factored-form" ? polynomialFunction(goal) : undefined;
    const quadratic = given && quadraticEquation({ ...goal, expression: equation(given.body, 0) });
    return quadratic && isPerfectSquare(discriminantOf(quadratic)) ? 0.9 : 0;
  },
  derive(goal, board) {
    const given = polynomialFunction(goal);
    if (!given) return { status: "unsupported" };
    const { body, value, variable } = given;
    let line = goal.expression;
    board.detail("function.factored-form", (inner: Board) => {
      const start = inner.line ?? goal.expression;
      const outcome = inner.solve("function.factored-form-zeros", { ...goal, task: "solve", expression: equation(body, 0) });
      const zeros = outcome.status === "solved" ? operandsOf(outcome.answers[0]?.json ?? 0) : [];
      line = equation(value, product(given.polynomial.at(-1) ?? N.one, variable, zeros));
      inner.write("function.factored-form-write", line, undefined, { before: start });
      const layer = zerosLayer(zeros.map((zero) => exactValue(zero) ?? N.zero));
      if (layer) inner.show(layer);
      return line;
    });
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "equation", ...line }] };
  },
};

/** a(x − p)(x − q), or a(x − p)² where there is one zero. */
function product(leading: N.QuadraticNumber, variable: string, zeros: readonly MathJson[]): MathJson {
  const factors = zeros.map((zero) =>
    sameTree(zero, 0) ? variable : sum([variable, N.toJson(N.negate(exactValue(zero) ?? N.zero))]),
  );
  const squared = factors.length === 1 ? [apply("Power", factors[0] as MathJson, 2)] : factors;
  const coefficient = N.toJson(leading);
  if (sameTree(coefficient, 1)) return squared.length === 1 ? (squared[0] as MathJson) : apply("Multiply", ...squared);
  if (N.signOf(leading) < 0) return apply("Negate", product(N.negate(leading), variable, zeros));
  return apply("Multiply", coefficient, ...squared);
}
