import type { MathJson } from "../../contract.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { elementwise } from "../values/elementwise.ts";
import { choice } from "../values/formula.ts";
import { type Condition, itemsOf, type Numeric, type Value } from "../values/value.ts";
import { wholeLike } from "../values/whole.ts";
import { decided } from "./decided.ts";

/** @throws Unclear for an array: its truth value is ambiguous, as NumPy says too. */
export function truthOf(value: Value): Condition {
  if (value.type === "nothing") return { type: "condition", formula: "False", axes: [] };
  if (value.type === "condition" && (value.axes.length === 0 || value.isElement)) return value;
  if (value.type === "numeric" && value.axes.length === 0 && typeof value.formula === "number")
    return { type: "condition", formula: value.formula === 0 ? "False" : "True", axes: [] };
  throw new Unclear(value.type === "unknown" ? "depends" : "undecided");
}

/** One value where the condition holds, the other elsewhere. */
export function chosen(condition: Condition, then: Value, otherwise: Value): Value {
  const made = elementwise([{ ...condition, type: "numeric" }, then, otherwise], ([holds, a, b], axes) =>
    choice([
      [decided(holds as MathJson, axes, [a as MathJson, b as MathJson]), a as MathJson],
      ["True", b as MathJson],
    ]),
  );
  return wholeLike([then, otherwise], made);
}

/** One number of an array, which may be any of them. */
export function elementOf({ sequence: _, ...array }: Numeric): Numeric {
  return { ...array, isElement: true };
}

/** The array whose members are like this one. */
export function asWhole(element: Value, axes: readonly Axis[]): Value {
  if (element.type === "items")
    return itemsOf(
      element.items.map((item) => asWhole(item, axes)),
      element.isArray,
    );
  if (element.type !== "numeric" && element.type !== "condition") throw new Unclear("shape");
  const { isElement, ...whole } = element;
  return { ...whole, axes };
}
