import { Unclear } from "../unclear.ts";
import { numberIn } from "./explicit.ts";
import { checkSize } from "./size.ts";
import { itemsOf, numberValue, type Value } from "./value.ts";

/** Whether it is known to be of whole numbers or truth values alone, as NumPy stores them: such an array never holds a fraction. Of lists within lists their size is to be checked first. */
export const isWhole = (value: Value): boolean =>
  value.type === "numeric"
    ? value.isWhole === true
    : value.type === "condition" || (value.type === "items" && value.items.length > 0 && value.items.every(isWhole));

/** An array of NumPy, which has one kind of numbers; not a list, and not one number of an array. */
export const isNumberArray = (value: Value): boolean =>
  value.type === "numeric"
    ? value.axes.length > 0 && !value.isElement && !value.sequence
    : value.type === "items" && value.isArray;

/** An array of NumPy that holds truth values. */
export const isTruthArray = (value: Value): boolean =>
  value.type === "condition"
    ? value.axes.length > 0 && !value.isElement
    : value.type === "items" && value.isArray && value.items.length > 0 && value.items.every(({ type }) => type === "condition");

export function asWholeNumbers(value: Value): Value {
  if (value.type === "numeric") return { ...value, isWhole: true };
  return value.type === "items" ? itemsOf(value.items.map(asWholeNumbers), value.isArray) : value;
}

/** Of whole numbers, where all that it is made of are whole. */
export const wholeLike = (values: readonly Value[], made: Value): Value => (values.every(isWhole) ? asWholeNumbers(made) : made);

/** A number as Python has it that is not written with a point. */
export const wholeNumber = (number: number): Value => ({ ...numberValue(number), isWhole: true });

/** With decimals: it may hold any number later. */
export function asDecimals(value: Value): Value {
  if (value.type === "numeric") {
    const { isWhole: _, ...rest } = value;
    return rest;
  }
  return value.type === "items" ? itemsOf(value.items.map(asDecimals), value.isArray) : value;
}

/** So near to a whole number, doubles may lie on either side of it. */
const nearness = 1e-9;

/**
 * What an array of whole numbers keeps of a value: its digits behind the point are cut off.
 *
 * @throws Unclear for formulas, and where rounding decides.
 */
export function cutOff(value: Value): Value {
  checkSize(value);
  if (isWhole(value)) return value;
  if (value.type === "items") return itemsOf(value.items.map(cutOff), value.isArray);
  if (value.type !== "numeric" || value.axes.length > 0) throw new Unclear("whole-numbers");
  const number = numberIn(value);
  const isUncertain = !Number.isInteger(number) && Math.abs(number - Math.round(number)) < nearness;
  if (!Number.isFinite(number) || isUncertain) throw new Unclear("whole-numbers");
  return wholeNumber(Math.trunc(number) + 0);
}
