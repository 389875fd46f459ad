import type { Layer, MathJson } from "../contract.ts";
import { apply, headOf, operandsOf } from "../expression/mathjson.ts";
import type { AxisNames } from "./axis-names.ts";
import { differenceOf, equationMap, type PlaneMap, planeMap } from "./plane-equation.ts";

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

/** Left minus right of the equation of a curve, without a value where a condition on its points does not hold. */
export function curveMap(layer: Extract<Layer, { type: "implicit" }>, names: AxisNames): PlaneMap {
  const part = restrictedEquation(layer.relation.json);
  if (!part) return equationMap(layer, names);
  const difference = planeMap(differenceOf(part.equation) as MathJson, layer, names);
  const condition = conditionOf(part.conditions, layer, names);
  const holdsAt =
    (x: number, y: number) =>
    ({ above, isStrict }: Comparison): boolean =>
      isStrict ? above(x, y) > 0 : above(x, y) >= 0;
  return (x, y) => (condition.holds(holdsAt(x, y)) ? difference(x, y) : Number.NaN);
}

/** One side is above the other where this is positive; where it is zero they are equal. */
export interface Comparison {
  readonly above: PlaneMap;
  /** Whether equal sides do not satisfy it. */
  readonly isStrict: boolean;
}

/** What is compared in a condition, and whether it holds by which of these comparisons do. */
export interface Condition {
  readonly comparisons: readonly Comparison[];
  holds(judge: (comparison: Comparison) => boolean): boolean;
}

/** Conditions joined by and, with what they compare as functions of a place. */
export const conditionOf = (conditions: readonly MathJson[], layer: Layer, names: AxisNames): Condition =>
  together(
    "And",
    conditions.map((condition) => readCondition(condition, layer, names)),
  );

function together(head: "And" | "Or", parts: readonly Condition[]): Condition {
  return {
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    holds: (judge) => (head === "And" ? parts.every((part) => part.holds(judge)) : parts.some((part) => part.holds(judge))),
  };
}

function readCondition(json: MathJson, layer: Layer, names: AxisNames): Condition {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  if (head === "And" || head === "Or")
    return together(
      head,
      operands.map((operand) => readCondition(operand, layer, names)),
    );
  const comparisons = operands.slice(1).map((right, index): Comparison => {
    const sides = [operands[index] as MathJson, right];
    const difference = apply("Subtract", ...(head.startsWith("Less") ? sides.reverse() : sides));
    return { above: planeMap(difference, layer, names), isStrict: !head.endsWith("Equal") };
  });
  return { comparisons, holds: (judge) => comparisons.every(judge) };
}
