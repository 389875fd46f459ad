import type { MathJson } from "../../contract.ts";
import { headOf, mapOperands, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { rangeOf } from "../values/range.ts";

const joints = new Set(["And", "Or", "Not"]);
const anything = 1e300;

/**
 * Makes sure that a condition is true or false at every place, or has no value only where `chosen` has none either. NumPy takes a comparison with
 * nan for false and goes on with the other case, where a formula by cases has no value.
 *
 * @throws Unclear where that is not certain.
 */
export function decided(condition: MathJson, axes: readonly Axis[], chosen: readonly MathJson[] = []): MathJson {
  if (condition === "True" || condition === "False") return condition;
  if (joints.has(headOf(condition) ?? "")) {
    for (const part of operandsOf(condition)) decided(part, axes, chosen);
    return condition;
  }
  const given: Axis[] = chosen.map((_, index) => ({
    symbol: `§given${index}`,
    from: -anything,
    to: anything,
    count: 2,
    step: anything,
  }));
  for (const side of operandsOf(condition)) {
    const about = chosen.reduce((formula, part, index) => withPart(formula, part, given[index]?.symbol ?? ""), side);
    if (rangeOf(about, [...axes, ...given])?.defined !== "everywhere") throw new Unclear("undecided");
  }
  return condition;
}

/** The formula with a letter in the place of a part of it. */
function withPart(formula: MathJson, part: MathJson, letter: string): MathJson {
  return sameTree(formula, part) ? letter : mapOperands(formula, (operand) => withPart(operand, part, letter));
}
