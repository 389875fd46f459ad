import type { Goal, MathJson, Message, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { rewritingRules } from "./rules-rewriting.ts";
import { structureRules } from "./rules-structure.ts";
import { tableRules } from "./rules-table.ts";
import { planIntegral } from "./search/integrate.ts";
import { isKnownNonElementary } from "./search/special.ts";
import { constantFor, tell, withConstant } from "./telling/tell.ts";

export interface Indefinite {
  readonly integrand: MathJson;
  readonly letter: string;
}

/** ∫ f dx without bounds. */
function indefiniteIn(json: MathJson): Indefinite | undefined {
  const [integrand, letter, ...more] = operandsOf(json);
  if (headOf(json) !== "Integrate" || integrand === undefined || letter === undefined || more.length > 0) return undefined;
  return isSymbol(letter) ? { integrand, letter } : undefined;
}

export const integralRules = { ...commonRules, ...tableRules, ...rewritingRules, ...structureRules };

/** An antiderivative by the rules of a first course, every line of it differentiating back. */
export const antiderivativeMethod: Method = {
  id: "integral.antiderivative",
  example: "\\int x e^x\\,dx",
  rules: integralRules,
  assumes: true,
  suits: (goal: Goal) => (asksForIntegral(goal) && indefiniteIn(goal.expression.json) ? 0.9 : 0),
  derive(goal, board) {
    const given = indefiniteIn(goal.expression.json);
    if (!given) return { status: "unsupported" };
    const plan = planIntegral(given.integrand, given.letter, (operations) => board.spend(operations));
    if (!plan) return { status: "unsupported", reason: reasonFor(given) };
    const constant = constantFor(goal.expression.json);
    const value = tell(plan, given.integrand, given.letter, constant, board);
    const ask = goal.ask ?? { what: "integral" };
    return { status: "solved", answers: [{ ask, kind: "expression", ...withConstant(value, constant) }] };
  },
};

function reasonFor({ integrand, letter }: Indefinite): Message {
  const key = isKnownNonElementary(integrand, letter) ? "reason.no-elementary-antiderivative" : "reason.no-antiderivative";
  return { key, params: { formula: expressionOf(integrand) } };
}

export const asksForIntegral = ({ task }: Goal): boolean => task === "integral" || task === "value";
