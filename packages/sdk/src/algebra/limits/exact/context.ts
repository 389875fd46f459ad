import type { MathJson } from "../../../contract.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import type { Ball } from "../../ball/ball.ts";
import type { Spend } from "../../spend.ts";

/** What a calculation is given along the way. */
export interface Context {
  readonly spend: Spend;
  /** Conditions on letters under which the result holds: a ≠ 0, a > 0. Each is said as it is first needed. */
  readonly conditions: Map<string, MathJson>;
  /** Letters that are known to lie within bounds. */
  readonly ranges: ReadonlyMap<string, Ball>;
}

export const contextOf = (spend: Spend, ranges: ReadonlyMap<string, Ball> = new Map()): Context => ({
  spend,
  conditions: new Map(),
  ranges,
});

export function assume(context: Context, condition: MathJson): void {
  context.conditions.set(JSON.stringify(condition), condition);
}

/** Takes back a condition that a stronger one replaces. */
export function retract(context: Context, condition: MathJson): void {
  context.conditions.delete(JSON.stringify(condition));
}

/**
 * The conditions that do not speak of a bound letter. Those that do (u > 0 for u^v) repeat what was checked over all its values, as they are what
 * the formula asks for to have a value.
 */
export const conditionsBeyond = (context: Context, letter: string): MathJson[] =>
  [...context.conditions.values()].filter((condition) => !freeLetters(condition).includes(letter));

/** A step of the method could not be decided; nothing is said of the formula. Caught where the method was begun. */
export class UndecidedError extends Error {
  override readonly name = "UndecidedError";
}

/** A part has no real value, such as ln(−1) or 1/0. Caught where the method was begun. */
export class NoValueError extends Error {
  override readonly name = "NoValueError";
}

/** What `run` gives; undefined where it was not decided or where a part has no value. */
export function decided<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof UndecidedError || error instanceof NoValueError) return undefined;
    throw error;
  }
}
