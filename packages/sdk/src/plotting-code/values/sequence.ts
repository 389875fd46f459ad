import { type Items, itemsOf, type Numeric, type Value } from "./value.ts";

/** What a sequence of Python is, of which + joins two and * repeats one; undefined for an array of NumPy and for what is none. */
export function sequenceKind(value: Value): "list" | "tuple" | "range" | undefined {
  if (value.type === "numeric") return value.sequence;
  return value.type === "items" && !value.isArray ? (value.isTuple ? "tuple" : "list") : undefined;
}

export const isSequence = (value: Value): value is Numeric | Items => sequenceKind(value) !== undefined;

/** Its members as a list of their own. */
export const asList = (value: Numeric | Items): Numeric | Items =>
  value.type === "items" ? itemsOf([...value.items]) : { ...value, sequence: "list" };
