import type { Board, Goal, Layer, MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import type { Point } from "./solutions.ts";
import type { System } from "./system.ts";

/** The curves of two equations in two unknowns, and the points that they share. The first unknown is drawn to the right. */
export function showSystem(board: Board, { equations, unknowns }: System, points: readonly Point[]): void {
  const [x, y, ...more] = unknowns;
  if (x === undefined || y === undefined || more.length > 0) return;
  if (equations.some((equation) => freeLetters(equation).some((letter) => letter !== x && letter !== y))) return;
  equations.forEach((equation, index) => {
    const relation = expressionOf(equation);
    board.show({
      id: `equation-${index + 1}`,
      type: "implicit",
      role: "main",
      relation,
      label: { key: "label.curve", params: { equation: relation } },
    });
  });
  if (points.length > 0) board.show(pointsLayer(points));
}

function pointsLayer(points: readonly Point[]): Layer {
  const marked = points.map((point) => {
    const [x = 0, y = 0] = point;
    const label: Message = { key: "label.solution-point", params: { point: expressionOf(apply("Tuple", ...point)) } };
    return { x: expressionOf(x), y: expressionOf(y), label };
  });
  const [only, ...more] = marked;
  const all = expressionOf(apply("List", ...points.map((point): MathJson => apply("Tuple", ...point))));
  return {
    id: "solutions",
    type: "points",
    role: "answer",
    points: marked,
    label:
      only && more.length === 0
        ? { key: "label.one-solution", params: { point: expressionOf(apply("Tuple", ...(points[0] as Point))) } }
        : { key: "label.solution-points", params: { points: all } },
  };
}

export const systemTitle = ({ expression }: Goal): Message => ({
  key: "figure.system",
  params: { equations: expression },
});
