import type { Answer, Ask, Board, Expression, Layer, MathJson, Message, Problem, RuleId, Step } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { pointsLayer } from "./spots.ts";

/** A picture while it is drawn: the board, and what has been found. */
export class Stage {
  readonly board: Board;
  readonly problem: Problem;
  readonly answers: Omit<Answer, "verdict">[] = [];
  /** Why something is missing. */
  readonly open: Message[] = [];
  /** Why nothing is drawn: a line on the board says less than what was asked, so that none of them may stand. */
  failure: Message | undefined;
  readonly #ids = new Map<string, number>();

  constructor(board: Board, problem: Problem) {
    this.board = board;
    this.problem = problem;
  }

  /** An id for a layer: the name itself, then with 2, 3 … behind it. */
  id(name: string): string {
    const count = (this.#ids.get(name) ?? 0) + 1;
    this.#ids.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }

  /** Writes a line of its own, which follows from none before it, and shows its layers. */
  draw(rule: RuleId, line: MathJson, params: Message["params"], ...layers: readonly Layer[]): Step {
    const step = this.board.write(rule, expressionOf(line), params);
    for (const layer of layers) this.board.show(layer, step);
    return step;
  }

  /** Dots on spots, but for those that are points of the picture by themselves. */
  points(name: string, spots: readonly MathJson[]): Layer[] {
    const own = this.#unmarked(spots);
    return own.length > 0 ? [pointsLayer(this.id(name), own)] : [];
  }

  #unmarked(spots: readonly MathJson[]): MathJson[] {
    const marked = this.problem.given.flatMap(({ json }) => (headOf(json) === "Point" ? operandsOf(json) : []));
    return spots.filter((spot) => !marked.some((other) => sameTree(other, spot)));
  }

  /** That a place satisfies an equation in x and y: both sides with its coordinates. */
  writeSatisfied(equation: MathJson, [x, y]: readonly [MathJson, MathJson], spot: MathJson): void {
    const [left, right] = operandsOf(substitute(equation, { x, y }));
    if (left === undefined || right === undefined) return;
    this.board.write("picture.satisfied", expressionOf(right), { point: expressionOf(spot) }, { before: expressionOf(left) });
  }

  /** An answer of the picture: what is said of it, of what, and its value. */
  answer(ask: Ask, kind: Answer["kind"], json: MathJson): void {
    const { latex }: Expression = expressionOf(json);
    this.answers.push({ ask, kind, json, latex });
  }
}
