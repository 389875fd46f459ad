import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";

/** The terms of a sum as they stand, brackets closed. */
export function termsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  if (headOf(json) === "Add") return operands.flatMap(termsOf);
  if (headOf(json) === "Subtract") return [...termsOf(operands[0] as MathJson), opposite(operands[1] as MathJson)];
  return [json];
}

/** Without the minus in front of it. */
export const unsigned = (json: MathJson): MathJson => (headOf(json) === "Negate" ? (operandsOf(json)[0] as MathJson) : json);

/** The factors of a product as they stand. */
export const factorsOf = (json: MathJson): readonly MathJson[] =>
  headOf(json) === "Multiply" ? operandsOf(json).flatMap(factorsOf) : [json];
