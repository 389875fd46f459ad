import type { Goal, MathJson } from "../contract.ts";
import { freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";

/** An equation in one unknown; other letters are parameters. */
export interface Sides {
  readonly unknown: string;
  readonly left: MathJson;
  readonly right: MathJson;
}

/** The goal's equation; undefined where it is no single equation to be solved for one unknown. */
export function sidesOf(goal: Goal): Sides | undefined {
  const { json } = goal.expression;
  const [left, right, ...more] = operandsOf(json);
  const [unknown, ...others] = goal.unknowns;
  if (goal.task !== "solve" || headOf(json) !== "Equal" || left === undefined || right === undefined || more.length > 0)
    return undefined;
  return unknown === undefined || others.length > 0 ? undefined : { unknown, left, right };
}

/** The same, of an equation without other letters. */
export function sidesInOneLetter(goal: Goal): Sides | undefined {
  const sides = sidesOf(goal);
  return sides && freeLetters(goal.expression.json).every((letter) => letter === sides.unknown) ? sides : undefined;
}
