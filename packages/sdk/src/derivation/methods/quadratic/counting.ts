import { isolateRealRoots } from "../../../algebra/multivariate/real-roots.ts";
import { hasSimpleRoots } from "../../../algebra/simple-roots.ts";
import type { Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { polynomialEquation } from "../../equation.ts";
import { standardFormRules, standardPolynomial, toStandardPolynomial } from "../../equation-standard-form.ts";
import { commonRules } from "../common-rules.ts";
import { intervals, numericRoots } from "../equations/polynomial/numeric.ts";

/** Beyond this degree roots are not counted. */
const largestDegree = 60;

/** How many real solutions there are: found by finding them, or by Sturm's theorem where they have no simple form. */
export const counting: Method = {
  id: "equation.counting",
  example: "x^2 + 3x - 1 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    ...numericRoots.rules,
    "equation.count": {
      relation: "equivalent",
      example: "x^2 - 4x + 3 = 0 ⟶ x = 1 \\lor x = 3",
      en: "Count the real solutions of {equation}",
      zh: "求方程 {equation} 的实数解的个数",
    },
  },
  suits(goal) {
    const degree = goal.task === "number-of-solutions" ? (polynomialEquation(goal)?.difference.length ?? 0) - 1 : -1;
    return degree >= 0 && degree <= largestDegree ? 0.9 : 0;
  },
  derive(goal, board) {
    const answer = (count: number): ReturnType<Method["derive"]> => ({
      status: "solved",
      answers: [{ ask: { what: goal.task }, kind: "value", ...expressionOf(count) }],
    });
    const standard = standardPolynomial(goal);
    if (standard && !hasSimpleRoots(standard.coefficients, "real")) {
      toStandardPolynomial(goal, board);
      const roots = isolateRealRoots(standard.coefficients);
      if (roots.length === 0) return { status: "unsupported" };
      const rule = roots.length === 1 ? "polynomial.isolate-root" : "polynomial.isolate-roots";
      board.write(rule, intervals(roots, standard.unknown), { count: expressionOf(roots.length) });
      return answer(roots.length);
    }
    const outcome = board.solve("equation.count", { ...goal, task: "solve" });
    if (outcome.status !== "solved" && outcome.status !== "none") return { status: "unsupported" };
    return answer(outcome.status === "solved" ? operandsOf(outcome.answers[0]?.json ?? 0).length : 0);
  },
};
