import type { MathJson } from "../../contract.ts";
import { substitute } from "../../expression/mathjson.ts";
import { countIn, isFalse, named, needed, scalar } from "../running/arguments.ts";
import type { Builtin, Call, Machine } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { type Axis, axisSign } from "../values/axis.ts";
import { asArray, elementwise } from "../values/elementwise.ts";
import {
  conjunction,
  decimalOf,
  difference,
  disjunction,
  made,
  negative,
  notANumber,
  product,
  quotient,
  sum,
} from "../values/formula.ts";
import { power } from "../values/power.ts";
import { settled } from "../values/settled.ts";
import { itemsOf, type Numeric, numberValue, type Value } from "../values/value.ts";
import { asDecimals, asWholeNumbers, cutOff, isNumberArray, isTruthArray, isWhole } from "../values/whole.ts";

/** Arrays behind one another, with a gap between them: one array with the places that lie in one of them. */
function joined(parts: readonly Value[], machine: Machine): Value {
  if (parts.every((part) => part.type === "items"))
    return itemsOf(
      parts.flatMap((part) => (part.type === "items" ? part.items : [])),
      true,
    );
  const axes = parts.flatMap((part) => {
    // A nan between them breaks the line, which the gap does too.
    if (part.type === "items" && part.items.every((item) => item.type === "numeric" && item.formula === notANumber)) return [];
    const axis = axisOf(part);
    if (!axis || axis.isUneven || part.type !== "numeric" || part.formula !== axis.symbol) throw new Unclear("shape");
    return [axis];
  });
  const [first, last] = [axes[0], axes.at(-1)];
  const ends = axes.flatMap(({ from, to }) => [decimalOf(from), decimalOf(to)]);
  if (!first || !last || ends.some((end, index) => index > 0 && !(end >= (ends[index - 1] as number))))
    throw new Unclear("shape");
  const count = axes.reduce((sum, axis) => sum + axis.count, 0);
  const { formula, axes: own } = along(machine, { from: first.from, to: last.to, count, step: first.step, isUneven: true });
  const where = disjunction(
    axes.map(({ from, to }) => conjunction([made("GreaterEqual", formula, from), made("LessEqual", formula, to)])),
  );
  return { type: "numeric", formula, axes: own, where };
}

/** Options that say how numbers are stored. */
const storage = new Set(["dtype", "copy", "order", "like"]);

/** Functions that make arrays. */
export const arrays: Readonly<Record<string, Builtin>> = {
  linspace: (call) => {
    const { start, stop, num, endpoint } = named(call, ["start", "stop", "num", "endpoint"], storage);
    if (kindIn(call) === "whole") throw new Unclear("whole-numbers");
    const [from, to, count] = [scalar(start), scalar(stop), countIn(num, 50)];
    if (count < 2) throw new Unclear("shape");
    return along(call.machine, { from, to, count, step: quotient(difference(to, from), count - (isFalse(endpoint) ? 0 : 1)) });
  },
  logspace: (call) => {
    const { start, stop, num, base = numberValue(10) } = named(call, ["start", "stop", "num", "endpoint", "base"], storage);
    if (call.options.has("endpoint") || call.values.length > 3 || kindIn(call) === "whole") throw new Unclear("shape");
    const exponents = evenly(call.machine, scalar(start), scalar(stop), countIn(num, 50));
    return elementwise([exponents, base], ([exponent, of], axes) => power(of as MathJson, exponent as MathJson, axes));
  },
  geomspace: (call) => {
    const { start, stop, num } = named(call, ["start", "stop", "num"], storage);
    const [from, to] = [scalar(start), scalar(stop)];
    if (!(decimalOf(from) > 0 && decimalOf(to) > 0) || kindIn(call) === "whole") throw new Unclear("no-number");
    const shares = evenly(call.machine, 0, 1, countIn(num, 50));
    return elementwise([shares], ([share], axes) => product(from, power(quotient(to, from), share as MathJson, axes)));
  },
  arange: (call) => {
    const { start, stop, step: given } = named(call, ["start", "stop", "step"], storage);
    const [from, to] = stop === undefined ? [0, scalar(start)] : [scalar(start), scalar(stop)];
    const array = steps(call.machine, from, to, given === undefined ? 1 : scalar(given));
    return stored(
      call,
      array,
      [start, stop, given].every((value) => value === undefined || isWhole(value)),
    );
  },
  array: (call) => {
    const array = copied(named(call, ["object"], storage).object);
    return stored(call, array, isWhole(array));
  },
  asarray: (call) => {
    const given = needed(named(call, ["object"], storage).object);
    if (kindIn(call) === undefined && isNumberArray(given)) return given;
    const array = asArray(given);
    return kindIn(call) === undefined ? array : stored(call, array, isWhole(array));
  },
  copy: (call) => copied(named(call, ["a"], storage).a),
  zeros: (call) => filled(call, 0),
  ones: (call) => filled(call, 1),
  full: (call) => {
    const { shape, fill_value } = named(call, ["shape", "fill_value"], storage);
    return stored(call, repeated(countIn(shape, 0), scalar(fill_value)), fill_value !== undefined && isWhole(fill_value));
  },
  zeros_like: (call) => like(call, named(call, ["a"], storage).a, 0),
  ones_like: (call) => like(call, named(call, ["a"], storage).a, 1),
  full_like: (call) => {
    const { a, fill_value } = named(call, ["a", "fill_value"], storage);
    if (a && isWhole(a) && kindIn(call) === undefined) return like(call, a, scalar(cutOff(needed(fill_value))));
    return like(call, a, scalar(fill_value));
  },
  concatenate: (call) => {
    const parts = needed(named(call, ["arrays"], storage).arrays);
    if (parts.type !== "items") throw new Unclear("shape");
    return joined(parts.items.map(asArray), call.machine);
  },
  hstack: (call) => {
    const parts = needed(named(call, ["tup"], storage).tup);
    if (parts.type !== "items") throw new Unclear("shape");
    return joined(parts.items.map(asArray), call.machine);
  },
  /** The real roots of a polynomial of first or second degree, by its coefficients. */
  roots: (call) => {
    const given = needed(named(call, ["p"]).p);
    if (given.type !== "items") throw new Unclear("shape");
    return itemsOf(
      rootsOf(given.items.map(scalar)).map((formula) => ({ type: "numeric", formula, axes: [] })),
      true,
    );
  },
  outer: (call) => {
    const { a, b } = named(call, ["a", "b"]);
    return outer(call.machine, needed(a), needed(b));
  },
  meshgrid: (call) => {
    const { x, y } = named(call, ["x", "y"], new Set(["indexing", "sparse", "copy"]));
    return grid(needed(x), needed(y));
  },
};

function evenly(machine: Machine, from: MathJson, to: MathJson, count: number): Numeric {
  if (count < 2) throw new Unclear("shape");
  return along(machine, { from, to, count, step: quotient(difference(to, from), count - 1) });
}

/** A symbol that no other axis has. */
export function along(machine: Machine, axis: Omit<Axis, "symbol">): Numeric {
  const symbol = machine.sheet.newSymbol(axisSign);
  return { type: "numeric", formula: symbol, axes: [{ ...axis, symbol }] };
}

/** start, start + step, … below stop: as many as NumPy's own reckoning in doubles has. */
export function steps(machine: Machine, from: MathJson, stop: MathJson, step: MathJson): Value {
  const count = Math.ceil((decimalOf(stop) - decimalOf(from)) / decimalOf(step));
  if (Number.isNaN(count)) throw new Unclear("no-number");
  if (count < 2) return itemsOf(count === 1 ? [{ type: "numeric", formula: from, axes: [] }] : [], true);
  // A fine array is meant to reach its stop; one of whole steps ends where it ends.
  const last = sum(from, product(count - 1, step));
  return along(machine, { from, to: typeof step === "number" && Number.isInteger(step) ? last : stop, count, step });
}

function copied(value: Value | undefined): Value {
  const given = asArray(needed(value));
  return given.type === "numeric" ? { ...given } : given;
}

function filled(call: Call, value: MathJson): Value {
  return stored(call, repeated(countIn(named(call, ["shape"], storage).shape, 0), value), false);
}

function repeated(count: number, formula: MathJson): Value {
  if (count < 1 || count > 1000) throw new Unclear("too-long");
  return itemsOf(
    Array.from({ length: count }, () => ({ type: "numeric", formula, axes: [] })),
    true,
  );
}

/** An array of the same places with one value everywhere. */
function like(call: Call, value: Value | undefined, formula: MathJson): Value {
  const given = asArray(needed(value));
  if (isTruthArray(given) && kindIn(call) === undefined) throw new Unclear("no-number");
  return stored(
    call,
    elementwise([given], () => formula),
    isWhole(given),
  );
}

/** The kind of numbers that dtype asks for. @throws Unclear for any but whole numbers and those with decimals. */
function kindIn({ name, options }: Call): "whole" | "decimal" | undefined {
  const type = options.get("dtype");
  if (type === undefined || type.type === "nothing") return undefined;
  const word = (type.type === "known" ? type.path : type.type === "text" ? type.text : "").split(".").at(-1) as string;
  if (/^(float|double)/.test(word)) return "decimal";
  if (/^int/.test(word)) return "whole";
  throw new Unclear("option", { name, option: "dtype" });
}

/** An array as NumPy stores it: of whole numbers, where it is made of these or asked for. */
function stored(call: Call, array: Value, isOfWhole: boolean): Value {
  const kind = kindIn(call) ?? (isOfWhole ? "whole" : "decimal");
  if (kind === "decimal") return asDecimals(array);
  return isOfWhole ? asWholeNumbers(array) : cutOff(array);
}

/** Two arrays as the rows and columns of a grid, on which each is a letter of its own. */
export function grid(x: Value, y: Value): Value {
  const [column, row] = [axisOf(x), axisOf(y)];
  if (!column || !row || x.type !== "numeric" || y.type !== "numeric") throw new Unclear("shape");
  // The same array for both runs once across and once upward.
  const upward: Axis = row === column ? { ...row, symbol: `${row.symbol}'` } : row;
  if (row === column) delete upward.name;
  const formula = row === column ? substitute(y.formula, { [row.symbol]: upward.symbol }) : y.formula;
  const axes = [column, upward];
  return itemsOf([
    { type: "numeric", formula: x.formula, axes },
    { type: "numeric", formula, axes },
  ]);
}

/** Each number of one array times each of the other, in a row for each of the first. */
function outer(machine: Machine, first: Value, second: Value): Value {
  const [rows, columns] = [first, second].map((value) => lineOf(machine, value)) as [Numeric, Numeric];
  const [row, column] = [rows.axes[0], columns.axes[0]] as [Axis, Axis];
  const upward: Axis = row === column ? { ...row, symbol: `${row.symbol}'` } : row;
  const factor = row === column ? substitute(rows.formula, { [row.symbol]: upward.symbol }) : rows.formula;
  return { type: "numeric", formula: product(factor, columns.formula), axes: [column, upward] };
}

/** An array with its axis; ones and the like, which are written out, along an axis of their places. */
function lineOf(machine: Machine, value: Value): Numeric {
  if (value.type === "numeric" && axisOf(value)) return value;
  const items = value.type === "items" ? value.items : [];
  const [only] = items;
  const isLevel = items.every((item) => item.type === "numeric" && only?.type === "numeric" && item.formula === only.formula);
  if (only?.type !== "numeric" || items.length < 2 || !isLevel) throw new Unclear("shape");
  return { ...along(machine, { from: 0, to: items.length - 1, count: items.length, step: 1 }), formula: only.formula };
}

function axisOf(value: Value): Axis | undefined {
  const isArray = value.type === "numeric" && value.axes.length === 1 && value.where === undefined && !value.isElement;
  return isArray ? value.axes[0] : undefined;
}

function rootsOf(coefficients: readonly MathJson[]): MathJson[] {
  const [a, b, c] = coefficients as [MathJson, MathJson, MathJson];
  const isSmall = coefficients.length === 2 || coefficients.length === 3;
  if (!isSmall || decimalOf(a) === 0) throw new Unclear("shape");
  if (coefficients.length === 2) return [settled(quotient(negative(b), a))];
  const discriminant = settled(difference(made("Power", b, 2), product(product(4, a), c)));
  if (!(decimalOf(discriminant) >= 0)) throw new Unclear("complex");
  const root = made("Sqrt", discriminant);
  return [sum(negative(b), root), difference(negative(b), root)].map((above) => settled(quotient(above, product(2, a))));
}
