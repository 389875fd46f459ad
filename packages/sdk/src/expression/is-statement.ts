import type { MathJson } from "../contract.ts";
import { headOf } from "./mathjson.ts";

const heads: ReadonlySet<string> = new Set([
  ...["Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual"],
  ...["And", "Or", "Not", "Element"],
]);

/** Whether a formula claims something (x = 1) rather than names a value (x + 1). */
export function isStatement(json: MathJson): boolean {
  return json === "True" || json === "False" || heads.has(headOf(json) ?? "");
}
