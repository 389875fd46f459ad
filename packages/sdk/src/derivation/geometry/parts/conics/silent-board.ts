import type { Board, Expression, MathJson, Outcome, Step } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";

/** A board on which nothing stays: for working out a value that is only compared with another. */
export class SilentBoard implements Board {
  readonly assuming: readonly Expression[];
  readonly line: Expression | undefined = undefined;
  readonly #spend: (operations: number) => void;

  constructor(board: Pick<Board, "assuming" | "spend">) {
    this.assuming = board.assuming;
    this.#spend = (operations) => board.spend(operations);
  }

  write(rule: string, after: Expression): Step {
    return { id: "0", kind: "step", rule, relation: "states", after, verdict: { status: "given" }, source: "rule" };
  }

  rewrite(rule: string, _path: readonly number[], part: MathJson | ((board: Board) => MathJson)): Step {
    return this.write(rule, expressionOf(typeof part === "function" ? part(this) : part));
  }

  detail(rule: string, work: (board: Board) => Expression): Step {
    return this.write(rule, work(this));
  }

  cases(): Outcome {
    return { status: "unsupported" };
  }

  solve(): Outcome {
    return { status: "unsupported" };
  }

  show(): void {}

  spend(operations: number): void {
    this.#spend(operations);
  }
}
