import type { Goal, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { commonRules } from "../common-rules.ts";
import { areaTitle, showArea } from "./area-figure.ts";
import { type Between, betweenIn, certified } from "./between.ts";
import { workOut } from "./definite-lines.ts";
import { asksForIntegral, integralRules } from "./indefinite.ts";
import { definiteRules } from "./rules-definite.ts";

/** A definite integral by an antiderivative, cut where that is needed, improper ones as limits. */
export const definiteMethod: Method = {
  id: "integral.definite",
  example: "\\int_0^1 x^2\\,dx",
  rules: { ...commonRules, ...integralRules, ...definiteRules },
  assumes: true,
  suits: (goal: Goal) => (asksForIntegral(goal) && betweenIn(goal.expression.json) ? 0.9 : 0),
  title: ({ expression }) => areaTitle(expression),
  derive(goal, board) {
    const given = betweenIn(goal.expression.json);
    const known = given && certified(given, board);
    if (!given || !known) return unsupported(given);
    const end = workOut(given, known, board);
    if (end === undefined) return unsupported(given);
    showArea({ first: given.integrand, second: 0, letter: given.letter, from: given.from, to: given.to }, board);
    const ask = goal.ask ?? { what: "integral" };
    return end === "diverges"
      ? { status: "solved", answers: [{ ask, kind: "statement", ...expressionOf("Diverges") }] }
      : { status: "solved", answers: [{ ask, kind: "value", ...expressionOf(end) }] };
  },
};

const unsupported = (given: Between | undefined): Outcome =>
  given
    ? { status: "unsupported", reason: { key: "reason.no-antiderivative", params: { formula: expressionOf(given.integrand) } } }
    : { status: "unsupported" };
