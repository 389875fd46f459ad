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
import { onOwnAxis } from "./own-axis.ts";
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
  const strips = stripsOf(x, heights);
  const wide = width === undefined ? 0.8 : numberIn(width);
  if (!strips) {
    // Of names and of data only the heights are told.
    if (align === "center") return false;
    throw new Unclear("bar-width");
  }
  const { axis, height } = strips;
  const step = decimalOf(axis.step);
  if (Math.abs(Math.abs(wide) - step) > 1e-9 * step) {
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
        y: letters.put(height, new Map([[axis, letters.across]])),
        variable: letters.across,
        over: [expressionOf(from), expressionOf(to)],
        count: expressionOf(axis.count),
        at,
      },
    ],
  });
  return true;
}

interface Strips {
  readonly axis: Axis;
  readonly height: MathJson;
}

/** Heights as a function of the places that bars stand at. */
function stripsOf(x: Value, heights: Value): Strips | undefined {
  if (x.type !== "numeric" || heights.type !== "numeric" || x.axes.length !== 1) return undefined;
  if (x.where !== undefined || heights.where !== undefined || heights.axes[0] !== x.axes[0]) return undefined;
  const own = onOwnAxis(x, [heights.formula]);
  const [height] = own?.formulas ?? [];
  return own && height !== undefined ? { axis: own.axis, height } : undefined;
}

/** From where to where the strips go that stand on, to the right or to the left of the places. */
function overOf({ from, step, count }: Axis, at: "left" | "right" | "midpoint"): [MathJson, MathJson] {
  const before: MathJson = at === "left" ? 0 : at === "right" ? step : quotient(step, 2);
  const start = settled(difference(from, before));
  return [start, settled(sum(start, product(count, step)))];
}
