import type { Goal, MathJson } from "../../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";

/** An equation with one letter to solve for; the others, if any, are parameters. */
export interface LetterEquation {
  readonly unknown: string;
  readonly left: MathJson;
  readonly right: MathJson;
}

export function letterEquation(goal: Goal): LetterEquation | undefined {
  const [left, right, ...more] = operandsOf(goal.expression.json);
  const [unknown, ...others] = goal.unknowns;
  if (goal.task !== "solve" || headOf(goal.expression.json) !== "Equal" || more.length > 0) return undefined;
  if (left === undefined || right === undefined || unknown === undefined || others.length > 0) return undefined;
  return { unknown, left, right };
}

/** Letters besides the unknown. */
export function parametersOf(json: MathJson, unknown: string): string[] {
  return freeLetters(json).filter((letter) => letter !== unknown);
}

/** Only sums, products, quotients, powers with numbers as exponents, and roots: what is undone by algebra. */
export function isAlgebraic(json: MathJson): boolean {
  const operands = operandsOf(json);
  const head = headOf(json);
  if (head === undefined) return true;
  if (head === "Power" || head === "Root")
    return isAlgebraic(operands[0] ?? 0) && freeLetters(operands[1] ?? 0).length === 0 && isAlgebraic(operands[1] ?? 0);
  return /^(Add|Subtract|Negate|Multiply|Divide|Sqrt|Abs)$/.test(head) && operands.every(isAlgebraic);
}

/** a ≠ 0 and b ≠ 0 for a product ab, one condition a factor; nothing for numbers. */
export function notZero(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Multiply":
    case "Divide":
      return operands.flatMap(notZero);
    case "Negate":
    case "Sqrt":
    case "Power":
    case "Root":
      return notZero(operands[0] ?? 0);
    default:
      return freeLetters(json).length === 0 ? [] : [apply("NotEqual", json, 0)];
  }
}

/** Over ℂ only squares are undone: they have two roots, one the opposite of the other. */
export const isSquareOnly = (json: MathJson): boolean =>
  freeLetters(json).length === 0 ||
  ((headOf(json) === "Power" ? operandsOf(json)[1] === 2 : !/^(Sqrt|Root)$/.test(headOf(json) ?? "")) &&
    operandsOf(json).every(isSquareOnly));
