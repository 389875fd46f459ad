import type { Board, Expression, Goal, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Contact } from "./tangent.ts";

/** The curve, the line that touches it (or is perpendicular to it) and the point where. */
export function showTangent(board: Board, goal: Goal, contact: Contact, point: Expression, line: Expression, step: Step): void {
  const { body, letter } = contact;
  const [x = 0, y = 0] = operandsOf(point.json);
  board.show({
    id: "curve",
    type: "curve",
    role: "main",
    y: expressionOf(body),
    variable: letter,
    label: { key: "label.curve", params: { equation: goal.expression } },
  });
  board.show(
    {
      id: "line",
      type: "curve",
      role: "answer",
      y: line,
      variable: letter,
      label: { key: `label.${goal.task}`, params: { equation: step.after } },
    },
    step,
  );
  const label = { key: "label.point", params: { point } };
  board.show(
    { id: "contact", type: "points", role: "answer", points: [{ x: expressionOf(x), y: expressionOf(y), label }], label },
    step,
  );
}
