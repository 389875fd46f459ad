import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { shown, type WorkingLine } from "./working-lines.ts";

/** x²·x³ = x^{2 + 3} = x⁵; `around` puts the power into what stands beside it. */
export function exponentLines(
  rule: "add" | "subtract" | "multiply",
  base: MathJson,
  exponent: MathJson,
  end: MathJson,
  around: (power: MathJson) => MathJson = (power) => power,
): WorkingLine[] {
  return [
    { rule: `working.${rule}-exponents`, after: around(apply("Power", base, exponent)), params: shown({ base }) },
    { rule: "working.exponent", after: end },
  ];
}
