import { drawingMethod } from "../matplotlib/drawings.ts";
import { needed } from "../running/arguments.ts";
import { membersToVisit } from "../running/loop.ts";
import type { Builtin, Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { asArray, elementwise } from "../values/elementwise.ts";
import { itemsOf, nothing, type Value } from "../values/value.ts";
import { asDecimals } from "../values/whole.ts";
import { reductions } from "./reductions.ts";

/** A method of a value; undefined where it is not known. */
export function methodNamed(of: Value, name: string): Builtin | undefined {
  switch (of.type) {
    case "panel":
    case "canvas":
    case "artist":
      return drawingMethod(of, name);
    case "text":
      // However it is formatted, it is words for people.
      return () => of;
    case "numeric":
    case "condition":
      return arrayMethod(of, name);
    case "items":
      return Object.hasOwn(listMethods, name) ? (call) => (listMethods[name] as ListMethod)(of, call) : arrayMethod(of, name);
    case "dictionary":
      return Object.hasOwn(dictionaryMethods, name)
        ? () => (dictionaryMethods[name] as (of: Dictionary) => Value)(of)
        : undefined;
    default:
      return undefined;
  }
}

/** The same numbers in another shape or of another kind. */
const same = new Set(["copy", "ravel", "flatten", "squeeze", "tolist"]);

function arrayMethod(of: Value, name: string): Builtin | undefined {
  if (same.has(name)) return () => (of.type === "items" ? { ...of, items: [...of.items] } : { ...of });
  if (name === "astype") return (call) => asType(of, call);
  const reduce = Object.hasOwn(reductions, name) ? reductions[name] : undefined;
  return reduce && ((call) => reduce({ ...call, values: [of, ...call.values] }));
}

/** To numbers with decimals nothing changes but for truth values; to whole ones digits would be cut. */
function asType(of: Value, { values: [type] }: Call): Value {
  const isDecimal = type?.type === "known" && /(^|\.)float(64|32|_)?$/.test(type.path);
  const isWhole = type?.type === "known" && /(^|\.)int(64|32|_)?$/.test(type.path);
  if (!isDecimal && !(isWhole && of.type === "condition")) throw new Unclear("shape");
  return of.type === "condition" ? elementwise([of], ([x]) => x as never) : asDecimals(asArray(of));
}

type List = Extract<Value, { type: "items" }>;
type ListMethod = (of: List, call: Call) => Value;

const listMethods: Readonly<Record<string, ListMethod>> = {
  append: (of, { values }) => {
    of.items.push(needed(values[0]));
    return nothing;
  },
  extend: (of, { values }) => {
    of.items.push(...membersToVisit(needed(values[0])));
    return nothing;
  },
  /** An array of axes in one row. */
  flatten: (of) =>
    itemsOf(
      of.items.flatMap((item) => (item.type === "items" ? item.items : [item])),
      of.isArray,
    ),
  ravel: (of) =>
    itemsOf(
      of.items.flatMap((item) => (item.type === "items" ? item.items : [item])),
      of.isArray,
    ),
};

type Dictionary = Extract<Value, { type: "dictionary" }>;

const dictionaryMethods: Readonly<Record<string, (of: Dictionary) => Value>> = {
  keys: ({ entries }) => itemsOf([...entries.keys()].map((text) => ({ type: "text", text }))),
  values: ({ entries }) => itemsOf([...entries.values()]),
  items: ({ entries }) => itemsOf([...entries].map(([text, value]) => itemsOf([{ type: "text", text }, value]))),
};
