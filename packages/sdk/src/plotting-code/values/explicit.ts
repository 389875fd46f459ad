import type { MathJson } from "../../contract.ts";
import { compile, compileCondition } from "../../expression/evaluation/compile.ts";
import { substitute } from "../../expression/mathjson.ts";
import { limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "./axis.ts";
import { decimalOf, notANumber, product, sum } from "./formula.ts";
import { settled } from "./settled.ts";
import type { Condition, Items, Numeric, Value } from "./value.ts";

/** The number at a place of an axis, counted from 0. */
export const placeOn = ({ from, step }: Axis, index: number): MathJson => (index === 0 ? from : sum(from, product(index, step)));

/** The formulas of all members of an array of one axis, in their order. @throws Unclear for a grid, and for too many. */
function membersOf({ formula, axes, where }: Numeric): MathJson[] {
  const [axis, ...more] = axes;
  if (!axis || axis.isUneven || more.length > 0) throw new Unclear("shape");
  if (axis.count > limits.items) throw new Unclear("too-long");
  const isIn = where === undefined ? () => true : compileCondition(where, [axis.symbol]);
  return Array.from({ length: axis.count }, (_, index) => placeOn(axis, index))
    .filter((place) => isIn(decimalOf(place)) === true)
    .map((place) => substitute(formula, { [axis.symbol]: axis.count > limits.rounds ? place : plainly(place) }));
}

/** 1 for 0 + 2·(1/2), where both are the same double. */
function plainly(place: MathJson): MathJson {
  const short = settled(place);
  return decimalOf(short) === decimalOf(place) ? short : place;
}

/** The values of all members as doubles, as NumPy computes them. */
export function numbersOf(value: Value): number[] {
  if (value.type === "items") return value.items.map(numberIn);
  if (value.type !== "numeric") throw new Unclear("shape");
  const [axis, ...more] = value.axes;
  if (!axis || axis.isUneven || more.length > 0 || value.where !== undefined) throw new Unclear("shape");
  if (axis.count > limits.items) throw new Unclear("too-long");
  const [from, step] = [decimalOf(axis.from), decimalOf(axis.step)];
  const run = compile(value.formula, [axis.symbol]);
  return Array.from({ length: axis.count }, (_, index) => run(from + index * step));
}

/** The double of one number. @throws Unclear where it is no constant. */
export function numberIn(value: Value | undefined): number {
  if (value?.type === "numeric" && value.axes.length === 0) {
    if (value.formula === notANumber) return Number.NaN;
    const number = decimalOf(value.formula);
    if (!Number.isNaN(number)) return number;
  }
  throw new Unclear(value?.type === "unknown" ? "depends" : "shape");
}

/** How many members it has, of one axis or written out. */
export function lengthOf(value: Value): number {
  if (value.type === "items") return value.items.length;
  const [axis, ...more] = value.type === "numeric" || value.type === "condition" ? value.axes : [];
  if (!axis || more.length > 0 || (value.type === "numeric" && value.where !== undefined)) throw new Unclear("shape");
  return axis.count;
}

/** Written out, member by member. */
export function writtenOut(value: Numeric | Condition): Items {
  if (value.type === "numeric") {
    const kind = value.isWhole ? { isWhole: true as const } : {};
    const items = membersOf(value).map((formula): Numeric => ({ type: "numeric", formula, axes: [], ...kind }));
    return { type: "items", isArray: true, items };
  }
  throw new Unclear("shape");
}
