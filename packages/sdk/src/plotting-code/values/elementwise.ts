import type { MathJson } from "../../contract.ts";
import { headOf, mentions, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "./axis.ts";
import { writtenOut } from "./explicit.ts";
import { choice, difference, product, quotient, sum } from "./formula.ts";
import { checkSize } from "./size.ts";
import type { Condition, Items, Numeric, Value } from "./value.ts";

type Make = (formulas: readonly MathJson[], axes: readonly Axis[]) => MathJson;

/**
 * A function of numbers applied to arrays member by member, as NumPy does: a number goes with every member of an array, arrays with each other by their
 * places.
 *
 * @throws Unclear for what are no numbers, and for arrays that do not fit.
 */
export function elementwise(values: readonly Value[], make: Make, result: "numeric" | "condition" = "numeric"): Value {
  if (values.some(({ type }) => type === "items")) {
    values.forEach(checkSize);
    return memberwise(values, make, result);
  }
  const parts = values.map(numericOf);
  // One number of an array beside another array would make a table.
  if (parts.some(({ isElement }) => isElement) && parts.some(({ axes, isElement }) => axes.length > 0 && !isElement))
    throw new Unclear("shape");
  const axes = commonAxes(parts);
  const formulas = parts.map((part) => onAxes(part, axes));
  const where = parts.map((part) => part.where).filter((each) => each !== undefined);
  if (where.some((each) => !sameTree(each, where[0] as MathJson))) throw new Unclear("shape");
  if (where.length > 0 && parts.some((part) => part.axes.length > 0 && part.where === undefined)) throw new Unclear("shape");
  const [only] = where;
  return {
    type: result,
    formula: make(formulas, axes),
    axes,
    ...(parts.some(({ isElement }) => isElement) ? { isElement: true } : {}),
    ...(only === undefined ? {} : { where: only }),
  } as Numeric | Condition;
}

function memberwise(values: readonly Value[], make: Make, result: "numeric" | "condition"): Value {
  const lists = values.map((value): Value => {
    const isLong = (value.type === "numeric" || value.type === "condition") && value.axes.length > 0 && !value.isElement;
    return isLong ? writtenOut(value) : value;
  });
  const lengths = new Set(lists.flatMap((list) => (list.type === "items" ? [list.items.length] : [])));
  const length = Math.max(...lengths);
  if ([...lengths].some((each) => each !== length && each !== 1)) throw new Unclear("lengths");
  const items = Array.from({ length }, (_, index) =>
    elementwise(
      lists.map((list) => (list.type === "items" ? (list.items[list.items.length === 1 ? 0 : index] as Value) : list)),
      make,
      result,
    ),
  );
  return { type: "items", items, isArray: true };
}

/** A truth value counts as 1 or 0. */
export function numericOf(value: Value): Numeric {
  if (value.type === "numeric") return value;
  if (value.type === "condition")
    return {
      ...value,
      type: "numeric",
      formula: choice([
        [value.formula, 1],
        ["True", 0],
      ]),
    };
  throw new Unclear(value.type === "unknown" ? "depends" : value.type === "imaginary" ? "complex" : "no-number");
}

function commonAxes(parts: readonly Pick<Numeric, "axes" | "formula">[]): readonly Axis[] {
  const most = parts.reduce<readonly Axis[]>((longest, { axes }) => (axes.length > longest.length ? axes : longest), []);
  for (const { axes, formula } of parts) {
    // Within a grid each letter is on its own; two arrays of one axis each go together place by place.
    const fits = axes.every((axis) => most.includes(axis)) || areAlike(axes, most) || isLevelAlong(axes, most, formula);
    if (!fits) throw new Unclear(axes.length === 1 && most.length === 1 ? "lengths" : "shape");
    // A row beside a grid goes along its columns, which this does not tell.
    if (axes.length > 0 && axes.length < most.length) throw new Unclear("shape");
  }
  return most;
}

/** A grid of the same size that does not change along those of its axes that are others. */
const isLevelAlong = (some: readonly Axis[], others: readonly Axis[], formula: MathJson): boolean =>
  some.length === 2 &&
  others.length === 2 &&
  some.every((axis, index) => {
    const other = others[index] as Axis;
    return axis === other || (axis.count === other.count && !mentions(formula, axis.symbol));
  });

/** One axis each, with as many numbers, whose places are told by their step. */
function areAlike(some: readonly Axis[], others: readonly Axis[]): boolean {
  const [one, other] = [some[0], others[0]];
  if (!one || !other || some.length > 1 || others.length > 1) return false;
  return one.count === other.count && !one.isUneven && !other.isUneven;
}

/** The formula in the symbols of these axes: the member at the same place of an axis of the same length. */
function onAxes({ formula, axes }: Numeric, common: readonly Axis[]): MathJson {
  const [own] = axes;
  const [axis] = common;
  if (!own || !axis || common.includes(own)) return formula;
  return substitute(formula, { [own.symbol]: sameNumbers(own, axis) ? axis.symbol : moved(own, axis) });
}

const sameNumbers = (a: Axis, b: Axis): boolean => sameTree(a.from, b.from) && sameTree(a.step, b.step);

const moved = (own: Axis, axis: Axis): MathJson =>
  sum(own.from, product(ratio(own.step, axis.step), difference(axis.symbol, axis.from)));

/** a/n over b/n is a/b. */
function ratio(a: MathJson, b: MathJson): MathJson {
  const [above, n] = headOf(a) === "Divide" ? operandsOf(a) : [];
  const [below, m] = headOf(b) === "Divide" ? operandsOf(b) : [];
  const isCommon = above !== undefined && below !== undefined && n !== undefined && m !== undefined && sameTree(n, m);
  return isCommon ? quotient(above, below) : quotient(a, b);
}

/** A list as an array, and the lists in it too. */
export function asArray(value: Value): Value {
  checkSize(value);
  const copy = (part: Value): Value => {
    if (part.type === "items") return { type: "items", items: part.items.map(copy), isArray: true } satisfies Items;
    if (part.type !== "numeric" || !part.sequence) return part;
    const { sequence: _, ...array } = part;
    return array;
  };
  return copy(value);
}
