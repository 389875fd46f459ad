import type { MathJson } from "../../contract.ts";
import { sameTree, substitute } from "../../expression/mathjson.ts";
import { limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { elementwise } from "../values/elementwise.ts";
import { lengthOf, numberIn, placeOn, writtenOut } from "../values/explicit.ts";
import { choice, conjunction, product } from "../values/formula.ts";
import { sequenceKind } from "../values/sequence.ts";
import { settled } from "../values/settled.ts";
import { type Condition, itemsOf, likeItems, type Numeric, numberValue, type Slice, type Value } from "../values/value.ts";
import { checkUnshared, viewOf } from "../values/views.ts";
import { asDecimals, cutOff, isNumberArray, isTruthArray, isWhole } from "../values/whole.ts";
import { decided } from "./decided.ts";

/** What stands in brackets after a value: a member by its place, a part, the members for which something holds. */
export function memberAt(of: Value, index: Value): Value {
  if (of.type === "dictionary" && index.type === "text") {
    const found = of.entries.get(index.text);
    if (found) return found;
    throw new Unclear("shape");
  }
  if (of.type === "known") return { type: "known", path: `${of.path}[]` };
  if (index.type === "condition" && of.type === "numeric") return where(of, index);
  if (index.type === "slice") return slice(of, index);
  if (index.type === "items" && of.type === "items" && !index.isArray) return memberAtPath(of, index.items);
  return memberAtPlace(of, index);
}

/** axes[0, 1] and points[:, 0] of a table of lists. */
function memberAtPath(of: Value, places: readonly Value[]): Value {
  const [first, ...rest] = places;
  if (!first) return of;
  const part = memberAt(of, first);
  // After a slice the next place is one of each member.
  if (first.type !== "slice" || rest.length === 0) return memberAtPath(part, rest);
  if (part.type !== "items") throw new Unclear("shape");
  return itemsOf(
    part.items.map((member) => memberAtPath(member, rest)),
    part.isArray,
  );
}

function memberAtPlace(of: Value, index: Value): Value {
  const length = lengthOf(of);
  const place = numberIn(index);
  const from = place < 0 ? length + place : place;
  if (!Number.isInteger(place) || from < 0 || from >= length) throw new Unclear("shape");
  if (of.type === "items") return of.items[from] as Value;
  if (of.type !== "numeric") throw new Unclear("shape");
  const axis = of.axes[0] as Axis;
  const formula = substitute(of.formula, { [axis.symbol]: placeOn(axis, from) });
  return { type: "numeric", formula, axes: [], ...(of.isWhole ? { isWhole: true } : {}) };
}

function where(of: Numeric, condition: Condition): Numeric {
  if (of.axes.length !== 1 || of.isElement || of.sequence || !sameAxes(of, condition)) throw new Unclear("shape");
  const holds = decided(condition.formula, of.axes, [of.formula]);
  return { ...of, where: conjunction([...(of.where === undefined ? [] : [of.where]), holds]) };
}

const sameAxes = (a: Numeric, b: Condition): boolean =>
  a.axes.length === b.axes.length && a.axes.every((axis, index) => axis === b.axes[index]);

const isAll = ({ from, to, step }: Pick<Slice, "from" | "to" | "step">): boolean =>
  from === undefined && to === undefined && step === undefined;

/** A part of a list or of an array, from one of its places to another. */
function slice(of: Value, { from, to, step }: Slice): Value {
  if (of.type === "numeric" && isAll({ from, to, step })) return of.sequence ? { ...of } : of;
  const at = (value: Value | undefined): number | undefined =>
    value === undefined || value.type === "nothing" ? undefined : numberIn(value);
  const jump = at(step) ?? 1;
  if (of.type === "numeric") {
    const part = partOf(of, at(from), at(to), jump);
    return of.sequence ? part : viewOf(of, part);
  }
  if (of.type !== "items") throw new Unclear("shape");
  const isTurned = jump === -1 && from === undefined && to === undefined;
  if (!isTurned && (!Number.isInteger(jump) || jump < 1)) throw new Unclear("shape");
  const part = isTurned ? of.items.toReversed() : of.items.slice(at(from), at(to)).filter((_, index) => index % jump === 0);
  return of.isArray ? viewOf(of, itemsOf(part, true)) : likeItems(of, part);
}

/** The parts of an axis, so that two arrays cut alike go on belonging together. */
const partsOfAxes = new WeakMap<Axis, Map<string, Axis>>();

/** Every jump-th number of an array, from one place to another: the same formula over a part of its axis. */
function partOf(of: Numeric, from: number | undefined, to: number | undefined, jump: number): Value {
  const [axis, ...more] = of.axes;
  const isPlain = axis && more.length === 0 && !axis.isUneven && !of.isElement && of.where === undefined;
  if (!isPlain || !Number.isInteger(jump) || jump < 1) throw new Unclear("shape");
  const places = Array.from({ length: Math.min(axis.count, limits.items) }, (_, index) => index);
  if (places.length < axis.count) throw new Unclear("too-long");
  const kept = places.slice(from, to).filter((_, index) => index % jump === 0);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || kept.length < 2)
    return itemsOf(
      kept.map((place) => memberAtPlace(of, numberValue(place))),
      !of.sequence,
    );
  const parts = partsOfAxes.get(axis) ?? new Map<string, Axis>();
  partsOfAxes.set(axis, parts);
  const key = `${first}:${last}:${jump}`;
  const part = parts.get(key) ?? {
    symbol: `${axis.symbol}:${key}`,
    from: first === 0 ? axis.from : settled(placeOn(axis, first)),
    // Where nothing is cut off at its end, it ends as the whole does.
    to: last === axis.count - 1 ? axis.to : settled(placeOn(axis, last)),
    count: kept.length,
    step: jump === 1 ? axis.step : settled(product(jump, axis.step)),
    ...(axis.name === undefined ? {} : { name: axis.name }),
  };
  parts.set(key, part);
  return { ...of, formula: substitute(of.formula, { [axis.symbol]: part.symbol }), axes: [part] };
}

/** Changes a value in place, so that every name of it sees the change. */
export function setMember(of: Value, index: Value, given: Value): void {
  if (of.type === "known") return;
  if (of.type !== "dictionary") checkUnshared(of);
  // What is put there becomes a truth value too.
  if (isTruthArray(of) || sequenceKind(of) === "tuple") throw new Unclear("in-place");
  const value = isNumberArray(of) ? (isWhole(of) ? cutOff(given) : asDecimals(given)) : given;
  if (of.type === "dictionary" && index.type === "text") {
    of.entries.set(index.text, value);
    return;
  }
  // Of a list one member is set, or as many as are given.
  if (of.type === "numeric" && of.sequence && index.type !== "numeric") throw new Unclear("in-place");
  if (of.type === "numeric" && index.type === "condition") setWhere(of, index, value);
  else if (of.type === "numeric" && index.type === "slice" && isAll(index)) setAll(of, value);
  else if (of.type === "items" && index.type === "numeric") setPlace(of, index, value);
  else if (of.type === "items" && of.isArray && index.type === "slice") setPart(of, index, value);
  else if (of.type === "numeric" && (index.type === "slice" || index.type === "numeric")) throw new Unclear("between-samples");
  else throw new Unclear("in-place");
}

/** y[x < 0] = … */
function setWhere(of: Numeric, condition: Condition, value: Value): void {
  if (of.where !== undefined || of.isElement || !sameAxes(of, condition)) throw new Unclear("in-place");
  // Values for a part of the places are an array of its own length, which only a number is not.
  const given = value.type === "numeric" && (value.axes.length === 0 || isPart(value, condition)) ? value : undefined;
  if (!given) throw new Unclear("in-place");
  const { where: _, ...whole } = given;
  const set = elementwise([of, whole], ([own, other], axes) =>
    choice([
      [decided(condition.formula, axes, [own as MathJson]), other as MathJson],
      ["True", own as MathJson],
    ]),
  );
  if (set.type !== "numeric") throw new Unclear("in-place");
  of.formula = set.formula;
}

/** y[x > 0] = np.sqrt(x[x > 0]): the same places on both sides. */
const isPart = ({ where: part }: Numeric, { formula }: Condition): boolean => part !== undefined && sameTree(part, formula);

function setAll(of: Numeric, value: Value): void {
  const filled = elementwise([of, value], ([, other]) => other as MathJson);
  if (filled.type !== "numeric") throw new Unclear("in-place");
  of.formula = filled.formula;
}

/** y[:5] = 0 of numbers that are written out: one number for all of them, or one for each. */
function setPart(of: Extract<Value, { type: "items" }>, { from, to, step }: Slice, value: Value): void {
  const at = (end: Value | undefined): number | undefined =>
    end === undefined || end.type === "nothing" ? undefined : numberIn(end);
  const jump = at(step) ?? 1;
  if (!Number.isInteger(jump) || jump < 1) throw new Unclear("in-place");
  const places = of.items
    .map((_, index) => index)
    .slice(at(from), at(to))
    .filter((_, index) => index % jump === 0);
  const each = value.type === "numeric" && value.axes.length > 0 && !value.isElement ? writtenOut(value) : value;
  if (each.type !== "items" && each.type !== "numeric") throw new Unclear("in-place");
  if (each.type === "items" && each.items.length !== places.length) throw new Unclear("lengths");
  if (each.type === "items" && each.items.some(({ type }) => type !== "numeric")) throw new Unclear("in-place");
  for (const [index, place] of places.entries()) of.items[place] = (each.type === "items" ? each.items[index] : each) as Value;
}

function setPlace(of: Extract<Value, { type: "items" }>, index: Value, value: Value): void {
  const place = numberIn(index);
  const at = place < 0 ? of.items.length + place : place;
  if (!Number.isInteger(place) || at < 0 || at >= of.items.length) throw new Unclear("in-place");
  // An array has one number at a place, or one row.
  const isRow = value.type === "items" || (value.type === "numeric" && value.axes.length > 0 && !value.isElement);
  if (of.isArray && isRow && of.items[at]?.type !== "items") throw new Unclear("in-place");
  of.items[at] = value;
}
