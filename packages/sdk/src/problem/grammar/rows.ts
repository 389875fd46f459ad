import type { MathJson } from "../../contract.ts";
import type { Row } from "./row.ts";

/** A row in short: meaning, English phrases, Chinese phrases; phrases are set apart by " / ". "" where a language has none. */
export type ShortRow = readonly [make: Row["make"], en: string, zh: string, cost?: number];

/** Rows that give things of one category. */
export function rowsFor(gives: string, ...rows: readonly ShortRow[]): Row[] {
  return rows.map(([make, en, zh, cost = 0]) => ({ gives, make, en: phrases(en), zh: phrases(zh), cost }));
}

const phrases = (text: string): string[] => text.split(" / ").filter((phrase) => phrase !== "");

/** The operands of a list, each put through a template: ["List", A, B] with P ↦ ["Element", P, "It"]. */
export function each(list: MathJson, make: (part: MathJson) => MathJson): MathJson[] {
  return Array.isArray(list) ? (list.slice(1) as MathJson[]).map(make) : [];
}
