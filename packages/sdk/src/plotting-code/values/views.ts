import { Unclear } from "../unclear.ts";
import type { Value } from "./value.ts";

/** Parts of arrays show what these hold: what changes one of them in place changes the other, which formulas do not follow. */
const bases = new WeakMap<Value, Value>();
const namedViews = new WeakMap<Value, Set<Value>>();
const named = new WeakSet<Value>();

/** A part of an array that NumPy does not copy. */
export function viewOf<Part extends Value>(base: Value, part: Part): Part {
  bases.set(part, base);
  return part;
}

/** A value has a name, so that a change of it can be seen later. */
export function noteName(value: Value): void {
  named.add(value);
  const base = bases.get(value);
  if (base) namedViews.set(base, (namedViews.get(base) ?? new Set()).add(value));
}

/** All that shows the same numbers besides. */
export function sharedWith(value: Value): readonly Value[] {
  const base = bases.get(value);
  return [...(base && named.has(base) ? [base] : []), ...(namedViews.get(value) ?? [])];
}

/** @throws Unclear where a change in place would be seen elsewhere too. */
export function checkUnshared(value: Value): void {
  if (sharedWith(value).length > 0) throw new Unclear("in-place");
}
