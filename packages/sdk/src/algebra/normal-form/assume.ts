import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { elementOf } from "./convert.ts";
import type { Field } from "./field.ts";
import { constrain, factored } from "./roots.ts";

/** Puts down the sign that a hypothesis gives: x > 0, x − 1 ≥ 0, a > b. Others are passed over. */
export function assume(field: Field, hypothesis: MathJson): void {
  const operands = operandsOf(hypothesis);
  const head = headOf(hypothesis);
  if (head === "And") for (const part of operands) assume(field, part);
  const direction = head === "Greater" || head === "GreaterEqual" ? 1 : head === "Less" || head === "LessEqual" ? -1 : 0;
  if (direction === 0) return;
  for (let index = 1; index < operands.length; index++) {
    const [left, right] = [operands[index - 1] as MathJson, operands[index] as MathJson];
    const [a, b] = direction > 0 ? [left, right] : [right, left];
    const difference = elementOf(field, b === 0 ? a : apply("Subtract", a, b));
    const parts = difference && factored(field, difference);
    if (parts) constrain(field, parts, head === "Greater" || head === "Less");
  }
}
