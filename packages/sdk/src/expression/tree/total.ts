import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "./node.ts";

/** Heads that have a value wherever their operands have one. */
const total: ReadonlySet<string> = new Set(
  "Add Subtract Multiply Negate Abs Exp Sin Cos Arctan Arccot Sinh Cosh Tanh Arsinh Max Min Sign Floor Ceil Round".split(" "),
);

/** Whether a formula may have no value for some values of its letters, by its heads alone: √x, and also √(x² + 1). */
export function mayHaveNoValue(json: MathJson): boolean {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === undefined) return false;
  const [first, second] = operands;
  const isCounted = typeof second === "number" && Number.isInteger(second) && second > 0;
  const isPower = head === "Power" && (isCounted || first === "ExponentialE");
  const isTotal = total.has(head) || isPower || (head === "Divide" && isCounted);
  return !isTotal || operands.some(mayHaveNoValue);
}
