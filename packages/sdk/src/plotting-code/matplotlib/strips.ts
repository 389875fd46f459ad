import type { MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { textIn } from "../running/arguments.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { numberIn } from "../values/explicit.ts";
import { decimalOf, difference, product, quotient, sum } from "../values/formula.ts";
import { settled } from "../values/settled.ts";
import type { Value } from "../values/value.ts";
import type { Panel } from "./sheet.ts";

/**
 * Bars that touch each other, as high as a function at the places of an array: the strips of a sum that approximates an integral. False where the bars
 * are data, with the width that bars have.
 *
 * @throws Unclear for bars of another width, or beside their places, which a chart of data would show elsewhere.
 */
export function drawStrips(call: Call, panel: Panel, x: Value, heights: Value, width: Value | undefined): boolean {
  const align = textIn(call.options.get("align")) ?? "center";
  if (width === undefined && align === "center") return false;
  const isOfArrays = x.type === "numeric" && heights.type === "numeric" && x.axes.length === 1;
  const [axis] = isOfArrays ? x.axes : [];
  const wide = width === undefined ? 0.8 : numberIn(width);
  if (!axis || !isOfArrays || x.formula !== axis.symbol || heights.axes[0] !== axis) {
    // Of names and of data only the heights are told.
    if (align === "center") return false;
    throw new Unclear("bar-width");
  }
  const step = decimalOf(axis.step);
  if (Math.abs(Math.abs(wide) - step) > 1e-9 * step || axis.isUneven || x.where !== undefined || heights.where !== undefined) {
    if (align === "center") return false;
    throw new Unclear("bar-width");
  }
  const at = align === "center" ? "midpoint" : wide > 0 ? "left" : "right";
  const [from, to] = overOf(axis, at);
  call.machine.sheet.draw(panel, {
    graph: axis,
    over: { x: [from, to] },
    make: (letters) => [
      {
        type: "rectangles",
        y: letters.put(heights.formula, new Map([[axis, letters.across]])),
        variable: letters.across,
        over: [expressionOf(from), expressionOf(to)],
        count: expressionOf(axis.count),
        at,
      },
    ],
  });
  return true;
}

/** From where to where the strips go that stand on, to the right or to the left of the places. */
function overOf({ from, step, count }: Axis, at: "left" | "right" | "midpoint"): [MathJson, MathJson] {
  const before: MathJson = at === "left" ? 0 : at === "right" ? step : quotient(step, 2);
  const start = settled(difference(from, before));
  return [start, settled(sum(start, product(count, step)))];
}
