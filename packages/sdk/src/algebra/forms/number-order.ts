import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";

/** Between which numbers a condition on a letter keeps it: x ≥ 2, x ∈ [0, 5). The ends may belong to it or not. */
export function numberOrder(condition: MathJson, letter: string): { from?: number; to?: number } | undefined {
  const [left, right] = operandsOf(condition) as [MathJson, MathJson];
  const head = headOf(condition) ?? "";
  if (head === "Element" && left === letter && headOf(right) === "Interval") {
    const [from, to] = operandsOf(right).map((end) => (headOf(end) === "Open" ? operandsOf(end)[0] : end));
    return { ...(typeof from === "number" ? { from } : {}), ...(typeof to === "number" ? { to } : {}) };
  }
  const isGreater = head === "Greater" || head === "GreaterEqual";
  if (!isGreater && head !== "Less" && head !== "LessEqual") return undefined;
  if (left === letter && typeof right === "number") return isGreater ? { from: right } : { to: right };
  if (right === letter && typeof left === "number") return isGreater ? { to: left } : { from: left };
  return undefined;
}
