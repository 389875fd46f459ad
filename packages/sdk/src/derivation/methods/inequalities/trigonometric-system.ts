import type { Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { finish, finishRules } from "./finish.ts";
import { namedSet, readSet } from "./read-set.ts";
import { setStatement } from "./set-notation.ts";
import type { SolutionSet } from "./solution-set.ts";
import { nothing } from "./solution-set.ts";
import { trigonometric } from "./trigonometric.ts";
import { trigonometricIntervals } from "./trigonometric-intervals.ts";

const systemRules: Record<RuleId, Rule> = {
  "inequality.on-interval": {
    relation: "equivalent",
    example: "0 \\leq x < 2\\pi \\land \\sin x > \\frac{1}{2} ⟶ \\frac{\\pi}{6} < x < \\frac{5\\pi}{6}",
    en: "Solve {inequality} for {condition}",
    zh: "在 {condition} 的条件下解 {inequality}",
  },
  "inequality.together-with-interval": {
    relation: "equivalent",
    example: "\\sin x > \\frac{1}{2} \\land 0 \\leq x < 2\\pi ⟶ \\frac{\\pi}{6} < x < \\frac{5\\pi}{6}",
    en: "So both hold for",
    zh: "所以同时满足的解为",
  },
};

/** A trigonometric inequality together with an interval for the unknown, both given side by side. */
export const trigonometricSystem: Method = {
  id: "inequality.trigonometric-system",
  example: "\\sin x > \\frac{1}{2}, 0 \\le x \\le 2\\pi",
  rules: { ...systemRules, ...finishRules },
  suits: (goal) => (partsOf(goal) ? 0.9 : 0),
  derive(goal, board) {
    const parts = partsOf(goal);
    const [unknown] = goal.unknowns;
    if (!parts || unknown === undefined) return { status: "unsupported" };
    const { method, inner } = parts;
    const [condition] = inner.assuming;
    if (!condition) return { status: "unsupported" };
    let set: SolutionSet | undefined;
    board.detail(
      "inequality.on-interval",
      (own) => {
        set = setOf(method.derive(inner, own));
        return set ? expressionOf(setStatement(set, unknown)) : inner.expression;
      },
      { inequality: inner.expression, condition },
      { before: inner.expression, condition },
    );
    if (!set) return { status: "unsupported" };
    const before = expressionOf(apply("And", inner.expression.json, condition.json));
    board.write("inequality.together-with-interval", expressionOf(setStatement(set, unknown)), undefined, { before });
    return finish(set, goal, unknown, board);
  },
  title: ({ expression }) => ({ key: "figure.solution-set", params: { formula: expression } }),
};

/** The one trigonometric inequality, as a goal under the conditions that stand beside it. */
function partsOf(goal: Goal): { method: Method; inner: Goal } | undefined {
  const [unknown, ...others] = goal.unknowns;
  const head = headOf(goal.expression.json);
  if (goal.task !== "solve" || unknown === undefined || others.length > 0 || (head !== "List" && head !== "And"))
    return undefined;
  const all = operandsOf(goal.expression.json);
  const conditions = all.filter((part) => readSet(part, unknown));
  const [rest, ...more] = all.filter((part) => !conditions.includes(part));
  if (rest === undefined || more.length > 0 || conditions.length === 0) return undefined;
  const condition: MathJson = conditions.length === 1 ? (conditions[0] as MathJson) : apply("And", ...conditions);
  const inner: Goal = { ...goal, expression: expressionOf(rest), assuming: [expressionOf(condition)] };
  const method = [trigonometric, trigonometricIntervals].find((own) => own.suits(inner) > 0);
  return method && { method, inner };
}

function setOf(outcome: Outcome): SolutionSet | undefined {
  if (outcome.status === "none") return nothing;
  return outcome.status === "solved" && outcome.answers[0] ? namedSet(outcome.answers[0].json) : undefined;
}
