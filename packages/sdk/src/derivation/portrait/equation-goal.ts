import type { Expression, Goal, MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";

/**
 * An equation to be solved on the way: what was asked, and what restricts the picture, is nothing to it. Numerically where its zeros were asked for, and
 * else only where they are found quickly.
 */
export const equationGoal = (goal: Goal, expression: Expression, letters: readonly string[] = goal.unknowns): Goal => ({
  task: "solve",
  expression,
  unknowns: [...letters],
  assuming: [],
  numbers: goal.numbers,
  ...(goal.ask || isShallow(expression.json) ? { ask: { what: "solutions" } } : {}),
});

const largest = 30;

/** A formula of moderate size without functions within functions: sin x − x/2, and not sin(e^x). */
const isShallow = (json: MathJson): boolean => sizeOf(json) <= largest && depthOf(json) <= 1;

const sizeOf = (json: MathJson): number => 1 + operandsOf(json).reduce((sum: number, part) => sum + sizeOf(part), 0);

const algebraic: ReadonlySet<string> = new Set([
  "Equal",
  "Add",
  "Subtract",
  "Multiply",
  "Divide",
  "Negate",
  "Power",
  "Sqrt",
  "Abs",
]);

/** How many functions that are not algebraic stand within one another. */
function depthOf(json: MathJson): number {
  const operands = operandsOf(json);
  const inner = Math.max(0, ...operands.map(depthOf));
  const isPower = headOf(json) === "Power" && freeLetters(operands[1] ?? 0).length > 0;
  return operands.length > 0 && (isPower || !algebraic.has(headOf(json) ?? "")) ? inner + 1 : inner;
}
