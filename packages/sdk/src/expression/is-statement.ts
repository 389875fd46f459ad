import type { MathJson } from "../contract.ts";
import { headOf, operandsOf } from "./mathjson.ts";

const heads: ReadonlySet<string> = new Set([
  ..."Equal NotEqual Less LessEqual Greater GreaterEqual Approx Proportional IdenticallyEqual Congruent Divides NotDivides".split(
    " ",
  ),
  ..."Element NotElement Subset SubsetEqual NotSubset Superset SupersetEqual".split(" "),
  ..."Perpendicular Parallel Similar CongruentFigures".split(" "),
  ..."And Or Not Implies Equivalent Therefore Because ForAll Exists".split(" "),
]);

/** Whether a formula claims something (x = 1) rather than names a value (x + 1). */
export function isStatement(json: MathJson): boolean {
  return json === "True" || json === "False" || heads.has(headOf(json) ?? "");
}

/** Whether a formula claims something or several things: a system of equations, an equation with a condition or a note beside it. */
export function makesClaims(json: MathJson): boolean {
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "List":
      return operands.length > 0 && operands.every(makesClaims);
    case "Condition":
    case "Annotated":
      return operands[0] !== undefined && makesClaims(operands[0]);
    default:
      return isStatement(json);
  }
}
