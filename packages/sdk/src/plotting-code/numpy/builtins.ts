import type { MathJson } from "../../contract.ts";
import { named, needed, textIn } from "../running/arguments.ts";
import { membersToVisit, zipped } from "../running/loop.ts";
import type { Builtin, Call } from "../running/machine.ts";
import { binary } from "../running/operators.ts";
import { truthOf } from "../running/truth.ts";
import { Unclear } from "../unclear.ts";
import { elementwise } from "../values/elementwise.ts";
import { lengthOf, numberIn } from "../values/explicit.ts";
import { made } from "../values/formula.ts";
import { asList, isSequence } from "../values/sequence.ts";
import { type Items, itemsOf, type Numeric, nothing, tupleOf, type Value } from "../values/value.ts";
import { asWholeNumbers, wholeLike, wholeNumber } from "../values/whole.ts";
import { shown, written } from "../values/written.ts";
import { steps } from "./arrays.ts";
import { rounded } from "./functions.ts";
import { extremeOf, total } from "./reductions.ts";

/** Functions of Python itself. */
export const builtinFunctions: Readonly<Record<string, Builtin>> = {
  abs: (call) => {
    const value = first(call);
    if (isSequence(value)) throw new Unclear("one-number", { name: "abs" });
    return wholeLike(
      [value],
      elementwise([value], ([x]) => made("Abs", x as MathJson)),
    );
  },
  pow: ({ values: [base, exponent] }) => binary("**", needed(base), needed(exponent)),
  round: ({ values }) => asWholeNumbers(rounded(needed(values[0]), values.length)),
  float: (call) => first(call),
  int: (call) => {
    const number = numberIn(first(call));
    return wholeNumber(Math.trunc(number) + 0);
  },
  len: (call) => wholeNumber(lengthOf(first(call))),
  list: (call) => listOf(first(call)),
  tuple: (call) => {
    const value = listOf(first(call));
    return value.type === "items" ? tupleOf(value.items) : { ...value, sequence: "tuple" };
  },
  sorted: (call) => {
    const { iterable } = named(call, ["iterable"]);
    const items = [...membersToVisit(needed(iterable))];
    return itemsOf(items.sort((a, b) => numberIn(a) - numberIn(b)));
  },
  reversed: (call) => itemsOf(membersToVisit(first(call)).toReversed()),
  sum: (call) => total(itemsOf([...membersToVisit(first(call))])),
  max: ({ values }) => extremeOf("Max", values),
  min: ({ values }) => extremeOf("Min", values),
  range: ({ values, machine }) => {
    const [from, to, step] = values.map(needed).map((value) => numberIn(value));
    if (![from, to ?? 0, step ?? 1].every(Number.isInteger)) throw new Unclear("no-number");
    const places = to === undefined ? steps(machine, 0, from as number, 1) : steps(machine, from as number, to, step ?? 1);
    const range = asWholeNumbers(places);
    return range.type === "items" ? tupleOf(range.items) : { ...range, sequence: "range" };
  },
  all: (call) => truth(truthsIn(call).every((holds) => holds)),
  any: (call) => truth(truthsIn(call).some((holds) => holds)),
  zip: ({ values }) => zipped(values),
  enumerate: (call) => {
    const { iterable, start } = named(call, ["iterable", "start"]);
    const from = start ? numberIn(start) : 0;
    return itemsOf(membersToVisit(needed(iterable)).map((item, index) => tupleOf([wholeNumber(from + index), item])));
  },
  map: ({ values: [callee, list], machine }) =>
    itemsOf(membersToVisit(needed(list)).map((item) => machine.call(needed(callee), [item]))),
  str: ({ values: [value] }) => ({ type: "text", text: shown(needed(value)) }),
  format: ({ values: [value, format] }) => ({ type: "text", text: written(needed(value), textIn(format) ?? "") }),
  print: () => nothing,
};

const truth = (holds: boolean): Value => ({ type: "condition", formula: holds ? "True" : "False", axes: [] });

function truthsIn(call: Call): boolean[] {
  return membersToVisit(first(call)).map((member) => {
    const { formula } = truthOf(member);
    if (formula !== "True" && formula !== "False") throw new Unclear("undecided");
    return formula === "True";
  });
}

const first = (call: Call): Value => needed(named(call, ["x"]).x);

/** Of an array of numbers the array itself: what is drawn of it is the same. */
export function listOf(value: Value): Numeric | Items {
  return asList(value.type === "numeric" && value.axes.length === 1 ? value : itemsOf([...membersToVisit(value)]));
}
