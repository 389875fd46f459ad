import { limits } from "../limits.ts";
import { drawingMethod } from "../matplotlib/drawings.ts";
import { needed } from "../running/arguments.ts";
import { membersToVisit } from "../running/loop.ts";
import type { Builtin, Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { asArray, elementwise } from "../values/elementwise.ts";
import { isSequence, sequenceKind } from "../values/sequence.ts";
import { itemsOf, nothing, tupleOf, type Value } from "../values/value.ts";
import { asDecimals } from "../values/whole.ts";
import { formattedBy } from "../values/written.ts";
import { listOf } from "./builtins.ts";
import { reductions } from "./reductions.ts";

/** A method of a value; undefined where it is not known. */
export function methodNamed(of: Value, name: string): Builtin | undefined {
  switch (of.type) {
    case "panel":
    case "canvas":
    case "artist":
      return drawingMethod(of, name);
    case "text":
      return Object.hasOwn(textMethods, name) ? (call) => (textMethods[name] as TextMethod)(of.text, call) : undefined;
    case "numeric":
    case "condition":
      return arrayMethod(of, name);
    case "items":
      if (changers.has(name) && sequenceKind(of) !== "list") return undefined;
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
const same = new Set(["copy", "ravel", "flatten", "squeeze"]);

function arrayMethod(of: Value, name: string): Builtin | undefined {
  if (isSequence(of) && !(sequenceKind(of) === "list" && name === "copy")) return undefined;
  if (same.has(name)) return () => (of.type === "items" ? { ...of, items: [...of.items] } : { ...of });
  if (name === "tolist") return () => listOf(of);
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

type TextMethod = (text: string, call: Call) => Value;
const textOf = (text: string): Value => ({ type: "text", text });

const textMethods: Readonly<Record<string, TextMethod>> = {
  format: (text, { values, options }) => textOf(formattedBy(text, values, options)),
  upper: (text) => textOf(text.toUpperCase()),
  lower: (text) => textOf(text.toLowerCase()),
  capitalize: (text) => textOf(text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()),
  strip: (text, { values }) => (values.length === 0 ? textOf(text.trim()) : unknownText()),
  split: (text, { values: [separator, ...more] }) => {
    if (more.length > 0 || (separator && separator.type !== "text") || separator?.text === "") return unknownText();
    return itemsOf((separator ? text.split(separator.text) : text.trim().split(/\s+/)).map(textOf));
  },
};

function unknownText(): never {
  throw new Unclear("shape");
}

type List = Extract<Value, { type: "items" }>;
type ListMethod = (of: List, call: Call) => Value;

/** Those that only a list has, which may grow. */
const changers = new Set(["append", "extend"]);

const listMethods: Readonly<Record<string, ListMethod>> = {
  append: (of, { values }) => {
    checkRoom(of, 1);
    of.items.push(needed(values[0]));
    return nothing;
  },
  extend: (of, { values }) => {
    const more = [...membersToVisit(needed(values[0]))];
    checkRoom(of, more.length);
    of.items.push(...more);
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

function checkRoom({ items }: List, more: number): void {
  if (items.length + more > limits.items) throw new Unclear("too-long");
}

type Dictionary = Extract<Value, { type: "dictionary" }>;

const dictionaryMethods: Readonly<Record<string, (of: Dictionary) => Value>> = {
  keys: ({ entries }) => itemsOf([...entries.keys()].map((text) => ({ type: "text", text }))),
  values: ({ entries }) => itemsOf([...entries.values()]),
  items: ({ entries }) => itemsOf([...entries].map(([text, value]) => tupleOf([{ type: "text", text }, value]))),
};
