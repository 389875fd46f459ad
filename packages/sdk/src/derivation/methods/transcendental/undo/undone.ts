import type { Board, Expression, Goal, MathJson, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import type { Part } from "../parts.ts";

/** An equation of which only the left side has the unknown. */
export interface Isolated {
  readonly unknown: string;
  readonly left: MathJson;
  readonly right: MathJson;
  readonly goal: Goal;
  readonly board: Board;
}

/** What became of it when the outermost operation was undone: the next equation, several, or the solutions. undefined where it is not known how. */
export type Undone =
  | { readonly kind: "equation"; readonly left: MathJson; readonly right: MathJson }
  | { readonly kind: "parts"; readonly parts: readonly Part[] }
  | { readonly kind: "members"; readonly members: readonly MathJson[] }
  | undefined;

export type Undo = (isolated: Isolated) => Undone;

/** Writes the next equation by a rule. */
export function next(
  { board }: Isolated,
  rule: RuleId,
  left: MathJson,
  right: MathJson,
  params: Record<string, MathJson> = {},
  provided: readonly Expression[] = [],
): Undone {
  const said = Object.fromEntries(Object.entries(params).map(([name, json]) => [name, expressionOf(json)]));
  board.write(rule, expressionOf(apply("Equal", left, right)), said, provided.length === 0 ? {} : { provided: [...provided] });
  return { kind: "equation", left, right };
}

/** What must be said of a formula with letters: nothing of a number. */
export const provided = (head: "NotEqual" | "Greater" | "GreaterEqual", json: MathJson): Expression[] =>
  freeLetters(json).length === 0 ? [] : [expressionOf(condition(head, json))];

/** a² > 0 is a ≠ 0. */
function condition(head: string, json: MathJson): MathJson {
  const [base, exponent] = headOf(json) === "Power" ? operandsOf(json) : [];
  const isEven = base !== undefined && typeof exponent === "number" && exponent > 0 && exponent % 2 === 0;
  return isEven && head === "Greater" ? apply("NotEqual", base, 0) : apply(head, json, 0);
}
