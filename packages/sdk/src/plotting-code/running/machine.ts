import type { Sheet } from "../matplotlib/sheet.ts";
import type { Block, Node } from "../python/syntax.ts";
import type { Scope, Value } from "../values/value.ts";

/** What evaluates, calls and executes; its parts know each other by this. */
export interface Machine {
  readonly sheet: Sheet;
  /** Counts against what a program may cost. @throws Unclear beyond it. */
  spend(steps?: number): void;
  evaluate(node: Node, scope: Scope): Value;
  call(callee: Value, values: readonly Value[], options?: ReadonlyMap<string, Value>): Value;
  /** Statement by statement; what is not understood is noted, and whatever depends on it later. */
  execute(block: Block, scope: Scope): Value | undefined;
}

/** A call of something known by its name. */
export interface Call {
  readonly name: string;
  readonly values: readonly Value[];
  readonly options: ReadonlyMap<string, Value>;
  readonly machine: Machine;
}

export type Builtin = (call: Call) => Value;
