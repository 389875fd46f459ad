import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";

/** Whether the letter stands only in sines and cosines of ax + b. */
export function onlySwings(json: MathJson, letter: string): boolean {
  if (!freeLetters(json).includes(letter)) return true;
  if (/^(Sin|Cos)$/.test(headOf(json) ?? "")) return isLinear(operandsOf(json)[0] ?? 0, letter);
  return json !== letter && operandsOf(json).every((operand) => onlySwings(operand, letter));
}

function isLinear(json: MathJson, letter: string): boolean {
  const operands = operandsOf(json);
  const depending = operands.filter((operand) => freeLetters(operand).includes(letter));
  if (json === letter || depending.length === 0) return true;
  const head = headOf(json) ?? "";
  const isSum = /^(Add|Subtract|Negate)$/.test(head);
  const isMultiple = depending.length === 1 && (head === "Multiply" || (head === "Divide" && depending[0] === operands[0]));
  return (isSum || isMultiple) && depending.every((operand) => isLinear(operand, letter));
}
