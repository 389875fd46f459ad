import type { MathJson, Verdict } from "../../contract.ts";
import { freeLetters, operandsOf } from "../../expression/mathjson.ts";

/** How two members compare. */
type Compare = (left: MathJson, right: MathJson) => Verdict;

/**
 * Whether finite sets have the same members, in any order. Proved where each member of either is equal to one of the other; refuted where a member
 * that is a number or a point is different from all of the other's; with letters nothing is refuted, since members may coincide for some values.
 */
export function compareSets(before: MathJson, after: MathJson, compare: Compare): readonly Verdict[] | "different" | undefined {
  const [left, right] = [operandsOf(before), operandsOf(after)];
  const table = left.map((one) => right.map((other) => compare(one, other)));
  const rows = [...table, ...right.map((_, column) => table.map((row) => row[column] as Verdict))];
  const matches = rows.map((row) => row.find(({ status }) => status === "proved"));
  if (matches.every((match) => match !== undefined)) return matches;
  const isNumeric = [...left, ...right].every((member) => freeLetters(member).length === 0);
  const isApart = rows.some((row) => row.length > 0 && row.every(({ status }) => status === "refuted"));
  return isNumeric && isApart ? "different" : undefined;
}
