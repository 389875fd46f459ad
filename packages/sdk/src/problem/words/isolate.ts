import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";

/** What a letter equals by an equation in which it stands once, undone operation by operation; undefined where it cannot be told so. */
export function isolated(equation: MathJson, letter: string): MathJson | undefined {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const [inLeft, inRight] = [left, right].map((side) => freeLetters(side).includes(letter));
  if (inLeft === inRight) return undefined;
  return inLeft ? undone(left, right, letter) : undone(right, left, letter);
}

function undone(side: MathJson, value: MathJson, letter: string): MathJson | undefined {
  if (side === letter) return value;
  const operands = operandsOf(side);
  const at = operands.findIndex((each) => freeLetters(each).includes(letter));
  const inner = operands[at];
  const others = operands.filter((_, index) => index !== at);
  if (inner === undefined || others.some((each) => freeLetters(each).includes(letter))) return undefined;
  const inverse = inverseOf(headOf(side) ?? "", at === 0, value, others);
  return inverse === undefined ? undefined : undone(inner, inverse, letter);
}

function inverseOf(head: string, isFirst: boolean, value: MathJson, others: readonly MathJson[]): MathJson | undefined {
  const [other = 0] = others;
  if (head === "Add") return others.reduce((left: MathJson, each) => ["Subtract", left, each], value);
  if (head === "Subtract") return isFirst ? ["Add", value, other] : ["Subtract", other, value];
  // What is divided by has to be a number, which is not zero.
  if (head === "Multiply") return others.length === 1 && freeLetters(other).length === 0 ? ["Divide", value, other] : undefined;
  if (head === "Divide") return isFirst && freeLetters(other).length === 0 ? ["Multiply", value, other] : undefined;
  return undefined;
}
