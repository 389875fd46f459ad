import type { Board, Goal, MathJson, Message } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, sameTree, substitute } from "../../../expression/mathjson.ts";
import { chooseSign, hasDoubleSign } from "../../../verification/statements/double-signs.ts";
import { tidy } from "./lesson.ts";
import type { DifferentialEquation } from "./ode.ts";

/** Several solutions for small whole constants; or the one asked for, with the point through which it goes. */
export function showSolutions(board: Board, ode: DifferentialEquation, solution: MathJson, constants: readonly string[]): void {
  const { x, y, conditions } = ode;
  if (freeLetters(solution).some((letter) => letter !== x && !constants.includes(letter))) return;
  const branches = hasDoubleSign(solution)
    ? [chooseSign(solution, "Add", "Subtract"), chooseSign(solution, "Subtract", "Add")]
    : [solution];
  const choices = constants.length === 0 ? [{}] : choicesFor(constants);
  const bodies = choices.flatMap((values) => branches.map((branch) => tidy(substitute(branch, values))));
  const curves = bodies.filter(
    (body, index) => bodies.findIndex((other) => sameTree(other, body)) === index && isDrawable(body, x),
  );
  curves.forEach((body, index) => {
    board.show({
      id: `solution-${index + 1}`,
      type: "curve",
      role: "main",
      y: expressionOf(body),
      variable: x,
      label: { key: "label.curve", params: { equation: expressionOf(apply("Equal", y, body)) } },
    });
  });
  if (constants.length === 0) showStart(board, conditions);
}

/** F(x, y) = C for a few constants; or the one curve asked for. */
export function showCurves(board: Board, ode: DifferentialEquation, equation: MathJson, constant: string | undefined): void {
  const letters = freeLetters(equation);
  if (letters.some((letter) => letter !== ode.x && letter !== ode.y && letter !== constant)) return;
  const values = constant === undefined ? [0] : [-1, 0, 1, 2];
  values.forEach((value, index) => {
    const relation = expressionOf(constant === undefined ? equation : substitute(equation, { [constant]: value }));
    board.show({
      id: `solution-${index + 1}`,
      type: "implicit",
      role: "main",
      relation,
      label: { key: "label.curve", params: { equation: relation } },
    });
  });
  if (constant === undefined) showStart(board, ode.conditions);
}

/** Whether a formula has a value somewhere near: √(−1 − x²) has none. */
function isDrawable(body: MathJson, x: string): boolean {
  const value = compile(body, [x]);
  return [-3.7, -2.3, -1.1, -0.4, 0.4, 1.1, 2.3, 3.7].some((place) => Number.isFinite(value(place)));
}

function showStart(board: Board, conditions: DifferentialEquation["conditions"]): void {
  const start = conditions.find(({ order }) => order === 0);
  if (!start) return;
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
