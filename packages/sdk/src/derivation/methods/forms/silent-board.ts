import type { Board, Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";

/** Takes lines and keeps none of them but the last: for working out in advance what lines will come to, and how many there are. */
export class SilentBoard {
  count = 0;
  line: Expression;
  readonly #spend: (operations: number) => void;

  constructor(json: MathJson, spend: (operations: number) => void) {
    this.line = expressionOf(json);
    this.#spend = spend;
  }

  /** As methods see it; only `write`, `detail`, `rewrite`-free lines and `spend` are there. */
  get asBoard(): Board {
    return this as unknown as Board;
  }

  spend(operations: number): void {
    this.#spend(operations);
  }

  write(_rule: string, after: Expression): void {
    this.count++;
    this.line = after;
  }

  detail(_rule: string, work: (board: Board) => Expression, _params?: unknown, options: { before?: Expression } = {}): void {
    const inner = new SilentBoard((options.before ?? this.line).json, this.#spend);
    this.line = work(inner.asBoard);
    this.count += 1 + inner.count;
  }
}
