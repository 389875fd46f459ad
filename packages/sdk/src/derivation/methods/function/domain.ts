import type { Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { polynomialFunction } from "../../function.ts";
import { commonRules } from "../common-rules.ts";

export const domain: Method = {
  id: "function.domain",
  example: "y = x^2 - 4x + 3",
  rules: {
    ...commonRules,
    "function.domain-of-polynomial": {
      relation: "states",
      example: "x \\in \\mathbb{R}",
      en: "A polynomial has a value for every real number",
      zh: "多项式对一切实数都有意义",
    },
  },
  suits: (goal) => (goal.task === "domain" && polynomialFunction(goal) ? 0.9 : 0),
  derive(goal, board) {
    const given = polynomialFunction(goal);
    if (!given) return { status: "unsupported" };
    board.write("function.domain-of-polynomial", expressionOf(apply("Element", given.variable, "RealNumbers")));
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "all", ...expressionOf("RealNumbers") }] };
  },
};
