import type { Layer, MathJson } from "../contract.ts";
import { apply, headOf, operandsOf } from "../expression/mathjson.ts";
import type { AxisNames } from "./axis-names.ts";
import { differenceOf, type PlaneMap, planeMap } from "./plane-equation.ts";

/** An equation of which only those points are meant that satisfy conditions on their coordinates: x² + y² = 4 and y > 0. */
export interface RestrictedEquation {
  readonly equation: MathJson;
  readonly conditions: readonly MathJson[];
}

const comparisons: ReadonlySet<string> = new Set(["Less", "LessEqual", "Greater", "GreaterEqual", "And", "Or"]);

/**
 * The equation and the conditions of a relation that has both; undefined for any other. Who knows equations only finds none in such a relation, so
 * that no condition can be overlooked.
 */
export function restrictedEquation(relation: MathJson): RestrictedEquation | undefined {
  const [equation, ...conditions] = operandsOf(relation);
  if (headOf(relation) !== "And" || equation === undefined || differenceOf(equation) === undefined) return undefined;
  return conditions.length > 0 && conditions.every((each) => comparisons.has(headOf(each) ?? ""))
    ? { equation, conditions }
    : undefined;
}

/** Left minus right, without a value where a condition does not hold. */
export function restrictedMap({ equation, conditions }: RestrictedEquation, layer: Layer, names: AxisNames): PlaneMap {
  const difference = planeMap(differenceOf(equation) as MathJson, layer, names);
  const held = conditions.map((condition) => planeMap(apply("Which", condition, 1), layer, names));
  return (x, y) => (held.every((holds) => holds(x, y) === 1) ? difference(x, y) : Number.NaN);
}

/** A condition as comparisons of two values each; an end belongs to the curve unless one of them that ends there is strict. */
export function comparisonsIn(condition: MathJson): { readonly holds: MathJson; readonly isStrict: boolean }[] {
  const head = headOf(condition) ?? "";
  const operands = operandsOf(condition);
  if (head === "And" || head === "Or") return operands.flatMap(comparisonsIn);
  return operands.slice(1).map((right, index) => ({
    holds: apply(head, operands[index] as MathJson, right),
    isStrict: !head.endsWith("Equal"),
  }));
}
