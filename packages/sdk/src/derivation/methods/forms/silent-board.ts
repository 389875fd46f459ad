import type { Board, Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { at, replaceAt } from "../../../expression/mathjson.ts";

/** Takes lines and keeps none of them but the last: for working out in advance what lines will come to, and how many there are. */
export class SilentBoard {
  count = 0;
  line: Expression;
  readonly #spend: (operations: number) => void;

  constructor(json: MathJson, spend: (operations: number) => void) {
    this.line = expressionOf(json);
    this.#spend = spend;
  }

  /** As methods see it; only `write`, `rewrite`, `detail` and `spend` are there. */
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

  /** The part's own working is not counted: it is below the line. */
  rewrite(_rule: string, path: readonly number[], part: MathJson | ((board: Board) => MathJson)): void {
    const inner = new SilentBoard(at(this.line.json, path), this.#spend);
    this.count++;
    this.line = expressionOf(replaceAt(this.line.json, path, typeof part === "function" ? part(inner.asBoard) : part));
  }

  detail(_rule: string, work: (board: Board) => Expression, _params?: unknown, options: { before?: Expression } = {}): void {
    const inner = new SilentBoard((options.before ?? this.line).json, this.#spend);
    this.line = work(inner.asBoard);
    this.count += 1 + inner.count;
  }
}
