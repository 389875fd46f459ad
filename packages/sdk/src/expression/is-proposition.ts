import type { MathJson } from "../contract.ts";
import { headOf, operandsOf } from "./mathjson.ts";

/** Whether it is a letter that may stand for a statement, or what logic makes of such letters: p, ¬p ∨ q. */
export function isProposition(json: MathJson): boolean {
  if (typeof json === "string") return /^[A-Za-z](_\w+)?$/.test(json);
  return /^(Not|And|Or|Implies|Equivalent)$/.test(headOf(json) ?? "") && operandsOf(json).every(isProposition);
}
