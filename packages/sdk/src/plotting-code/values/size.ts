import { limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";
import type { Value } from "./value.ts";

/** @throws Unclear for a list that has more members, with those of the lists in it, than are written out. One that holds itself has no end of them. */
export function checkSize(value: Value): void {
  const open: Value[] = [value];
  let left: number = limits.items;
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.type !== "items") continue;
    left -= part.items.length;
    if (left < 0) throw new Unclear("too-long");
    open.push(...part.items);
  }
}
