import type { MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, mentions, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import { textIn } from "../running/arguments.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { numberIn, placeOn } from "../values/explicit.ts";
import { decimalOf, difference, product, quotient, sum } from "../values/formula.ts";
import { settled } from "../values/settled.ts";
import type { Value } from "../values/value.ts";
import { isAffine } from "./plot.ts";
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

/** Heights as a function of the places that bars stand at: of an array itself, or of places that lie evenly, as the middles of intervals do. */
function stripsOf(x: Value, heights: Value): Strips | undefined {
  if (x.type !== "numeric" || heights.type !== "numeric" || x.axes.length !== 1) return undefined;
  const [axis] = x.axes as [Axis];
  if (heights.axes[0] !== axis || axis.isUneven || x.where !== undefined || heights.where !== undefined) return undefined;
  if (x.formula === axis.symbol) return { axis, height: heights.formula };
  if (!isAffine(x.formula, axis)) return undefined;
  const symbol = `${axis.symbol}|`;
  const height = replaced(heights.formula, x.formula, symbol);
  if (mentions(height, axis.symbol)) return undefined;
  const at = (index: number): MathJson => settled(substitute(x.formula, { [axis.symbol]: placeOn(axis, index) }));
  const [from, second] = [at(0), at(1)];
  return { axis: { symbol, from, to: at(axis.count - 1), count: axis.count, step: settled(difference(second, from)) }, height };
}

/** A formula with a letter in the place of a part. */
function replaced(formula: MathJson, part: MathJson, letter: string): MathJson {
  if (sameTree(formula, part)) return letter;
  const head = headOf(formula);
  return head === undefined ? formula : [head, ...operandsOf(formula).map((operand) => replaced(operand, part, letter))];
}

/** From where to where the strips go that stand on, to the right or to the left of the places. */
function overOf({ from, step, count }: Axis, at: "left" | "right" | "midpoint"): [MathJson, MathJson] {
  const before: MathJson = at === "left" ? 0 : at === "right" ? step : quotient(step, 2);
  const start = settled(difference(from, before));
  return [start, settled(sum(start, product(count, step)))];
}
