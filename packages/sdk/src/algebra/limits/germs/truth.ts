import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { UndecidedError } from "../exact/context.ts";
import type { Germ, GermContext } from "./germ.ts";
import * as G from "./germ.ts";

const comparisons: Readonly<Record<string, (sign: -1 | 0 | 1) => boolean>> = {
  Equal: (sign) => sign === 0,
  NotEqual: (sign) => sign !== 0,
  Less: (sign) => sign < 0,
  LessEqual: (sign) => sign <= 0,
  Greater: (sign) => sign > 0,
  GreaterEqual: (sign) => sign >= 0,
};

/** Whether a condition holds for all large X; false says that it fails for all large X. @throws UndecidedError for what is not decided */
export function eventually(condition: MathJson, expand: (json: MathJson) => Germ, context: GermContext): boolean {
  if (condition === "True" || condition === "False") return condition === "True";
  const head = headOf(condition) ?? "";
  const operands = operandsOf(condition);
  const holds = (operand: MathJson): boolean => eventually(operand, expand, context);
  if (head === "And") return operands.every(holds);
  if (head === "Or") return operands.some(holds);
  if (head === "Not" && operands.length === 1) return !holds(operands[0] as MathJson);
  const compare = Object.hasOwn(comparisons, head) ? comparisons[head] : undefined;
  if (!compare || operands.length < 2) throw new UndecidedError(`${head} is not decided`);
  const germs = operands.map(expand);
  return germs
    .slice(1)
    .every((right, index) => compare(G.eventualSign(G.subtract(germs[index] as Germ, right, context), context)));
}
