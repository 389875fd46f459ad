import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { isPlain } from "../views.ts";

/** A function of one letter, as FunctionOf: ["Of", formula, letter]. */
export const functionRows: readonly Row[] = rowsFor(
  "FunctionOf",
  ["$DefinedOf", "[parabola|line|straight line|curve|function] {DefinedOf}", "[抛物线|直线|曲线|函数]{DefinedOf}"],
  [(f) => functionOf(f("Formula")), "{Formula}", "{Formula}"],
);

/** Of a number the letter is open. */
function functionOf(json: MathJson): MathJson | undefined {
  const [letter, ...others] = freeLetters(json);
  return letter === undefined || others.length > 0 ? undefined : ["Of", json, letter];
}

/** DefinedOf: y = f(x), f(x) = …. */
export function viewsOfFunctions(json: MathJson): View[] {
  const [left, right] = operandsOf(json);
  if (headOf(json) !== "Equal" || operandsOf(json).length !== 2 || left === undefined || right === undefined) return [];
  if (!isPlain(right)) return [];
  const argument = /^[a-zA-Z]$/.test(headOf(left) ?? "") ? operandsOf(left)[0] : undefined;
  const letters = freeLetters(right);
  if (left === "y" && letters.length <= 1 && letters[0] !== "y")
    return [{ category: "DefinedOf", value: ["Of", right, letters[0] ?? "x"] }];
  const isDefined = argument !== undefined && letters.every((letter) => letter === argument);
  return isDefined ? [{ category: "DefinedOf", value: ["Of", right, argument] }] : [];
}

/** An interval with its ends. */
export const closed = (interval: MathJson): MathJson => [
  "Interval",
  ...operandsOf(interval).map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end)),
];
