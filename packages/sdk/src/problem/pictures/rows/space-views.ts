import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { isPlain, rangeOf } from "../views.ts";
import { alongAxes } from "./components.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/**
 * Ranges of two letters; SurfaceOf z = … and f(x, y) = … in x and y; TripleOf r(t) = (…, …, …); ZOf the right side of z = … in a parameter;
 * NamedSpaceVector u = (1, 2, 3).
 */
export function viewsOfSpace(json: MathJson): View[] {
  const [left, right] = items(json);
  const views: View[] = [];
  const add = (category: string, value: MathJson | undefined): void => {
    if (value !== undefined) views.push({ category, value });
  };
  const ranges = headOf(json) === "List" || headOf(json) === "And" ? items(json).map(rangeOf) : [];
  if (ranges.length === 2 && ranges.every((range) => range !== undefined)) add("Ranges", ["List", ...ranges]);
  if (headOf(json) !== "Equal" || items(json).length !== 2 || left === undefined || right === undefined) return views;
  if (isPlain(right)) {
    const letters = freeLetters(right);
    const isHeight = left === "z" || (/^[a-zA-Z]$/.test(headOf(left) ?? "") && JSON.stringify(items(left)) === '["x","y"]');
    if (isHeight && !letters.includes("z")) add("SurfaceOf", letters.length === 0 ? ["Over", right, "x", "y"] : heightOf(right));
    const isCoordinate = left === "z" || (headOf(left) === "z" && items(left).length === 1);
    if (isCoordinate && letters.length <= 1 && !letters.some((letter) => /^[xyz]$/.test(letter))) add("ZOf", right);
  }
  const triple = tripleIn(right);
  if (triple !== undefined) {
    const letters = freeLetters(triple);
    const isCurve =
      headOf(left) === "Tuple"
        ? JSON.stringify(items(left)) === '["x","y","z"]'
        : items(left).length === 1 && isSymbol(items(left)[0] ?? 0);
    if (isCurve) add("TripleOf", inLetters(triple, 1));
    const name = headOf(left) === "OverVector" ? items(left)[0] : left;
    if (letters.length === 0 && isSymbol(name ?? 0) && /^[a-w]/.test(String(name)))
      add("NamedSpaceVector", ["SpaceVector", triple, name as MathJson]);
  }
  return views;
}

/** (P, Q, R), P i + Q j + R k. */
function tripleIn(json: MathJson): MathJson | undefined {
  const parts = /^(Tuple|Vector)$/.test(headOf(json) ?? "") ? items(json) : alongAxes(json, 3);
  return parts?.length === 3 && parts.every(isPlain) ? ["Tuple", ...parts] : undefined;
}

/** ["Over", formula, x, y] of a formula in x and y, in both of them or one; x + iy is a complex number and no height. */
export function heightOf(formula: MathJson): MathJson | undefined {
  const letters = freeLetters(formula);
  return !letters.includes("i") && (letters.includes("x") || letters.includes("y")) ? ["Over", formula, "x", "y"] : undefined;
}

export function inLetters(triple: MathJson, count: number): MathJson | undefined {
  const letters = freeLetters(triple);
  const isFree = !letters.some((letter) => letter === "x" || letter === "y" || letter === "z");
  return letters.length === count && isFree ? triple : undefined;
}
