import type { Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { polynomialEquation } from "../../equation.ts";
import { commonRules } from "../common-rules.ts";

/** How many real solutions there are: found by finding them. */
export const counting: Method = {
  id: "equation.counting",
  example: "x^2 + 3x - 1 = 0",
  rules: {
    ...commonRules,
    "equation.count": {
      relation: "equivalent",
      example: "x^2 - 4x + 3 = 0 ⟶ x = 1 \\lor x = 3",
      en: "Count the real solutions of {equation}",
      zh: "求方程 {equation} 的实数解的个数",
    },
  },
  suits(goal) {
    const degree = goal.task === "number-of-solutions" ? (polynomialEquation(goal)?.difference.length ?? 0) - 1 : -1;
    return degree >= 0 && degree <= 2 ? 0.9 : 0;
  },
  derive(goal, board) {
    const outcome = board.solve("equation.count", { ...goal, task: "solve" });
    if (outcome.status !== "solved" && outcome.status !== "none") return { status: "unsupported" };
    const count = outcome.status === "solved" ? operandsOf(outcome.answers[0]?.json ?? 0).length : 0;
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "value", ...expressionOf(count) }] };
  },
};
