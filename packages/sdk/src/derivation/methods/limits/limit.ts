import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { type LimitLine, limitLine, tendencyOf } from "./limit-line.ts";
import { limitRules } from "./rules.ts";
import { workOutLimits } from "./work-out.ts";

/** Limits by substitution, cancelling, conjugates, standard limits and whatever else a form asks for. */
export const limitByForm: Method = {
  id: "limit.by-form",
  example: "\\lim_{x \\to 1} \\frac{x^2 - 1}{x - 1}",
  rules: { ...commonRules, ...limitRules },
  assumes: true,
  suits: (goal) => (isLimit(goal) ? 0.9 : 0),
  derive: (goal, board) => workOut(goal, board, "usual"),
};

/** The same with L'Hôpital's rule wherever its conditions hold. */
export const limitByDerivatives: Method = {
  id: "limit.lhopital",
  example: "\\lim_{x \\to 0} \\frac{e^x - 1 - x}{x^2}",
  rules: { ...commonRules, ...limitRules },
  assumes: true,
  suits: (goal) => (isLimit(goal) ? 0.5 : 0),
  derive: (goal, board) => workOut(goal, board, "lhopital"),
};

const isLimit = ({ task, expression: { json } }: Goal): boolean =>
  (task === "limit" || task === "value") && limitLine(json) !== undefined;

function workOut(goal: Goal, board: Board, order: "usual" | "lhopital"): Outcome {
  const limit = limitLine(goal.expression.json);
  const result = limit && tendencyOf(limit, limit.formula, board);
  if (!limit || !result) return { status: "unsupported" };
  if (result.kind === "none")
    return result.conditions.length > 0 || order === "lhopital"
      ? { status: "unsupported" }
      : noLimit(goal, board, limit, result.reason);
  if (!workOutLimits(board, order) || !board.line) return { status: "unsupported" };
  return { status: "solved", answers: [{ ask: goal.ask ?? { what: goal.task }, kind: "value", ...board.line }] };
}

/** The limits from the two sides differ, or the formula swings: there is no limit. */
function noLimit(goal: Goal, board: Board, limit: LimitLine, reason: string): Outcome {
  if (reason === "oscillates") board.write("limit.oscillates", goal.expression, { function: expressionOf(limit.formula) });
  else {
    const sides = ([-1, 1] as const).map((side) => oneSided(board, limit, side));
    const [left, right] = sides;
    if (left === undefined || right === undefined) return { status: "unsupported" };
    board.write("limit.sides-differ", expressionOf(apply("NotEqual", left, right)));
  }
  const answer = { ask: goal.ask ?? { what: goal.task }, kind: "statement" as const, ...expressionOf("DoesNotExist") };
  return { status: "solved", answers: [answer] };
}

function oneSided(board: Board, { formula, letter, point }: LimitLine, side: -1 | 1): MathJson | undefined {
  let done = false;
  const before = expressionOf(apply("Limit", formula, letter, point, side));
  const step = board.detail(
    side < 0 ? "limit.from-below" : "limit.from-above",
    (inner) => {
      done = workOutLimits(inner);
      return inner.line ?? before;
    },
    { point: expressionOf(point) },
    { before },
  );
  return done ? step.after.json : undefined;
}
