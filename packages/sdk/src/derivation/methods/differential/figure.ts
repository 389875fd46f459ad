import type { Board, Goal, MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, substitute } from "../../../expression/mathjson.ts";
import { hasDoubleSign } from "../../../verification/statements/read-statement.ts";
import { tidy } from "./lesson.ts";
import type { DifferentialEquation } from "./ode.ts";

/** Several solutions for small whole constants; or the one asked for, with the point through which it goes. */
export function showSolutions(board: Board, ode: DifferentialEquation, solution: MathJson, constants: readonly string[]): void {
  const { x, y, conditions } = ode;
  if (hasDoubleSign(solution) || freeLetters(solution).some((letter) => letter !== x && !constants.includes(letter))) return;
  const choices = constants.length === 0 ? [{}] : choicesFor(constants);
  choices.forEach((values, index) => {
    const body = tidy(substitute(solution, values));
    const curve = expressionOf(apply("Equal", y, body));
    board.show({
      id: `solution-${index + 1}`,
      type: "curve",
      role: "main",
      y: expressionOf(body),
      variable: x,
      label: { key: "label.curve", params: { equation: curve } },
    });
  });
  const start = conditions.find(({ order }) => order === 0);
  if (constants.length > 0 || !start) return;
  const label: Message = { key: "label.start-point", params: { point: expressionOf(apply("Tuple", start.at, start.value)) } };
  board.show({
    id: "start",
    type: "points",
    role: "answer",
    points: [{ x: expressionOf(start.at), y: expressionOf(start.value), label }],
    label,
  });
}

/** −2 … 2 for one constant; a few pairs for two. */
function choicesFor(constants: readonly string[]): Record<string, MathJson>[] {
  const [first, second, ...more] = constants;
  if (first === undefined) return [];
  if (second === undefined) return [-2, -1, 0, 1, 2].map((value) => ({ [first]: value }));
  const rest = Object.fromEntries(more.map((constant) => [constant, 0]));
  const pairs = [
    [1, 0],
    [0, 1],
    [1, 1],
    [1, -1],
  ] as const;
  return pairs.map(([a, b]) => ({ ...rest, [first]: a, [second]: b }));
}

export const solutionsTitle = ({ expression }: Goal): Message => ({
  key: "figure.solutions-of-equation",
  params: { equation: expression },
});
