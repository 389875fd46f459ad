import { limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";
import { writtenOut } from "../values/explicit.ts";
import { itemsOf, tupleOf, type Value } from "../values/value.ts";

/** The members of what a loop goes over. @throws Unclear for too many, and for what has none. */
export function membersToVisit(over: Value): readonly Value[] {
  if (over.type === "unknown") throw new Unclear("depends");
  if (over.type === "dictionary") return [...over.entries.keys()].map((text) => ({ type: "text", text }));
  if (over.type === "text") return [...over.text].map((text) => ({ type: "text", text }));
  const list = over.type === "numeric" && over.axes.length === 1 && !over.isElement ? writtenOut(over) : over;
  if (list.type !== "items") throw new Unclear("no-loop");
  if (list.items.length > limits.items) throw new Unclear("too-long");
  return list.items;
}

/** Tuples of what stands at the same place of several lists, up to the shortest. */
export function zipped(lists: readonly Value[]): Value {
  // Colours of matplotlib go with whatever stands beside them.
  const members = lists.map((list) => (list.type === "known" ? undefined : membersToVisit(list)));
  const length = Math.min(...members.flatMap((each) => (each ? [each.length] : [])));
  if (!Number.isFinite(length)) throw new Unclear("no-loop");
  return itemsOf(
    Array.from({ length }, (_, index) => tupleOf(members.map((each, place) => (each ? each[index] : lists[place]) as Value))),
  );
}
