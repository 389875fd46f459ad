import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { realValue } from "../number-of.ts";

const largest = 1e6;

/** Roughly how many operations it takes to compute a formula once: its heads, those of a sum as often as it has terms. */
export function costOf(json: MathJson): number {
  const operands = operandsOf(json);
  const own = operands.reduce<number>((sum, operand) => sum + costOf(operand), 1);
  return Math.min(largest, /^(Sum|Product|Integrate)$/.test(headOf(json) ?? "") ? own * termsOf(operands[1] ?? 0) : own);
}

function termsOf(limits: MathJson): number {
  const [, from = 0, to = 0] = operandsOf(limits);
  const count = realValue(to) - realValue(from) + 1;
  return Number.isFinite(count) && count > 1 ? count : 1;
}
