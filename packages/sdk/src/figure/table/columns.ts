import type { Layer, Message } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import type { FigureTableWord } from "../../locale/figure-tables.ts";
import { multiplesWithin, niceStep } from "../nice-numbers.ts";
import type { Column, ColumnKey } from "./layer-data.ts";

export const word = (key: FigureTableWord, params?: Message["params"]): Message => ({ key, ...(params ? { params } : {}) });

/** A column named by a letter, that of its key unless another is given. */
export const letters = (...names: readonly (ColumnKey | readonly [ColumnKey, string])[]): Column[] =>
  names.map((name) => {
    const [key, letter] = typeof name === "string" ? [name, name] : name;
    return { key, heading: expressionOf(letter) };
  });

const headings: Partial<Record<ColumnKey, FigureTableWord>> = {
  name: "table.name",
  group: "table.group",
  from: "table.from",
  to: "table.to",
  exact: "table.exact",
  relation: "table.relation",
  set: "table.set",
  count: "table.count",
  height: "table.height",
  least: "table.least",
  lower: "table.lower",
  median: "table.median",
  upper: "table.upper",
  greatest: "table.greatest",
};

export const words = (...keys: readonly ColumnKey[]): Column[] =>
  keys.map((key) => ({ key, heading: word(headings[key] ?? "table.value") }));

/** Round numbers from one number to another, some so many of them. */
export function nicePlaces(from: number, to: number, count: number): number[] {
  return to > from ? multiplesWithin(from, to, niceStep((to - from) / count)) : [from];
}

/** So many numbers at even distances, both ends included; none between ends that are no numbers. */
export const evenPlaces = (from: number, to: number, count: number): number[] =>
  Array.from({ length: Number.isFinite(to - from) ? count + 1 : 0 }, (_, index) =>
    index === count ? to : from + ((to - from) * index) / count,
  );

/** At most so many of the indices of a column, evenly, the last one included. */
export function thinned(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (length - 1)) / (most - 1)));
}

/** The label of a layer, or the given name. */
export const nameOf = ({ label }: Layer, otherwise: Message): Message => label ?? otherwise;
