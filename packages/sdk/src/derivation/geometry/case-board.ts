import type { Board, Expression, Goal, Layer, MathJson, Message, Outcome, RuleId, Step } from "../../contract.ts";

/**
 * The board of one case among several: what it shows has names of its own, so that the curves of all cases are drawn; with no names for them, of a
 * case that looks like a former one, nothing is drawn.
 */
export class CaseBoard implements Board {
  readonly #board: Board;
  readonly #suffix: string | undefined;

  constructor(board: Board, suffix: string | undefined) {
    this.#board = board;
    this.#suffix = suffix;
  }

  get assuming(): readonly Expression[] {
    return this.#board.assuming;
  }

  get line(): Expression | undefined {
    return this.#board.line;
  }

  write(rule: RuleId, after: Expression, params?: Message["params"], options?: { from?: Step[]; before?: Expression }): Step {
    return this.#board.write(rule, after, params, options);
  }

  rewrite(
    rule: RuleId,
    path: readonly number[],
    part: MathJson | ((board: Board) => MathJson),
    params?: Message["params"],
  ): Step {
    const work = typeof part === "function" ? (inner: Board) => part(new CaseBoard(inner, this.#suffix)) : part;
    return this.#board.rewrite(rule, path, work, params);
  }

  detail(
    rule: RuleId,
    work: (board: Board) => Expression,
    params?: Message["params"],
    options?: { before?: Expression; condition?: Expression },
  ): Step {
    return this.#board.detail(rule, (inner) => work(new CaseBoard(inner, this.#suffix)), params, options);
  }

  cases(rule: RuleId, cases: { condition: Expression; work: (board: Board) => Outcome }[]): Outcome {
    return this.#board.cases(
      rule,
      cases.map(({ condition, work }) => ({ condition, work: (inner) => work(new CaseBoard(inner, this.#suffix)) })),
    );
  }

  solve(rule: RuleId, goal: Goal): Outcome {
    return this.#board.solve(rule, goal);
  }

  show(layer: Layer, ...about: Step[]): void {
    if (this.#suffix !== undefined) this.#board.show({ ...layer, id: `${layer.id}${this.#suffix}` }, ...about);
  }

  spend(operations: number): void {
    this.#board.spend(operations);
  }
}
