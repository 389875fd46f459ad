import { fewSamples } from "../limits.ts";
import { named, needed } from "../running/arguments.ts";
import type { Builtin, Call } from "../running/machine.ts";
import { binary } from "../running/operators.ts";
import { Unclear } from "../unclear.ts";
import { asArray, elementwise } from "../values/elementwise.ts";
import { lengthOf, numberIn, numbersOf, writtenOut } from "../values/explicit.ts";
import { made } from "../values/formula.ts";
import { settled } from "../values/settled.ts";
import { type Items, itemsOf, numberValue, type Value } from "../values/value.ts";
import { wholeLike, wholeNumber } from "../values/whole.ts";

/** Functions of a whole array that give one number; of lists of arrays, sum adds these. */
export const reductions: Readonly<Record<string, Builtin>> = {
  sum: (call) => total(needed(named(call, ["a", "axis"]).a)),
  cumsum: (call) => runningSums(needed(named(call, ["a"]).a)),
  max: (call) => extreme(call, (a, b) => a > b),
  min: (call) => extreme(call, (a, b) => a < b),
  amax: (call) => extreme(call, (a, b) => a > b),
  amin: (call) => extreme(call, (a, b) => a < b),
  argmax: (call) => place(call, (a, b) => a > b),
  argmin: (call) => place(call, (a, b) => a < b),
  mean: (call) => {
    const array = needed(named(call, ["a"]).a);
    if (array.type !== "items") throw new Unclear("sampled");
    return binary("/", total(array), numberValue(array.items.length));
  },
};

/** The sums of the first number, of the first two, and so on. @throws Unclear for an array of samples, as for their sum. */
function runningSums(value: Value): Value {
  const array = asArray(value);
  const isShort = array.type === "numeric" && array.axes.length === 1 && lengthOf(array) < fewSamples;
  const { items } = isShort ? writtenOut(array) : listed(array);
  let sum: Value | undefined;
  return itemsOf(
    items.map((item) => {
      const next = sum === undefined ? item : binary("+", sum, item);
      sum = next.type === "numeric" ? { ...next, formula: settled(next.formula) } : next;
      return sum;
    }),
    true,
  );
}

/** @throws Unclear for an array of samples: their sum is one of rounded numbers, and no formula. */
export function total(array: Value): Value {
  const { items } =
    array.type === "numeric" && array.axes.length === 1 && lengthOf(array) <= mostTerms ? writtenOut(array) : listed(array);
  return items.reduce<Value>((sum, item) => binary("+", sum, item), wholeNumber(0));
}

/** Of more terms than this no sum is written out. */
const mostTerms = 100;

function listed(array: Value): Items {
  if (array.type !== "items") throw new Unclear("sampled");
  return array;
}

/** The place of the first member that none goes before. */
function firstOf(values: readonly number[], isBefore: (a: number, b: number) => boolean): number {
  if (values.length === 0 || values.some(Number.isNaN)) throw new Unclear("shape");
  return values.reduce((best, value, index) => (isBefore(value, values[best] as number) ? index : best), 0);
}

function extreme(call: Call, isBefore: (a: number, b: number) => boolean): Value {
  const array = needed(named(call, ["a"]).a);
  const values = numbersOf(array);
  const at = firstOf(values, isBefore);
  if (array.type === "items") return array.items[at] as Value;
  return wholeLike([array], numberValue(values[at] as number));
}

const place = (call: Call, isBefore: (a: number, b: number) => boolean): Value =>
  wholeNumber(firstOf(numbersOf(needed(named(call, ["a"]).a)), isBefore));

/** max(a, b) of numbers, or of the members of one list. */
export function extremeOf(head: "Max" | "Min", values: readonly Value[]): Value {
  const [only] = values;
  // Of one number of an array it is another one at each place.
  if (values.some((value) => value.type === "numeric" && value.isElement))
    return wholeLike(
      values,
      elementwise(values, (formulas) => made(head, ...formulas)),
    );
  const isBefore = (a: number, b: number): boolean => (head === "Max" ? a > b : a < b);
  if (values.length === 1 && only?.type === "numeric" && only.axes.length === 0) throw new Unclear("no-loop");
  const list = values.length === 1 && only?.type === "items" ? only.items : values;
  const numbers = list.map(numberIn);
  return list[firstOf(numbers, isBefore)] as Value;
}
