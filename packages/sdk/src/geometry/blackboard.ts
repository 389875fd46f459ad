import type { MathJson } from "../contract.ts";
import { headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";

/** Lengths of a curve by their usual letters: 2a, 2b and 2c of C. */
const letters: Readonly<Record<string, string>> = {
  MajorAxis: "a",
  TransverseAxis: "a",
  MinorAxis: "b",
  ConjugateAxis: "b",
  FocalSegment: "c",
};
/** Quantities of a curve by their usual letters, with the curve below. */
const quantities: Readonly<Record<string, string>> = {
  Eccentricity: "e",
  Radius: "r",
  SemiMajor: "a",
  SemiMinor: "b",
  SemiFocal: "c",
  FocalParameter: "p",
  Slope: "k",
  Inclination: "alpha",
  XCoordinate: "x",
  YCoordinate: "y",
};

/** Quantities of other things as functions of them, inside a formula. */
const functions: Readonly<Record<string, string>> = { Area: "s", Perimeter: "u", PowerOfPoint: "p", NumberOfIntersections: "n" };

/** A term in the notation of the blackboard, which needs no words: |AB|, e_C, d(P, l), l ∩ C, AB for the line through A and B. */
export function shown(json: MathJson): MathJson {
  const operands = operandsOf(json);
  const [first, second] = operands;
  const head = headOf(json);
  if (head === undefined || first === undefined) return json;
  const inside = operandsOf(first)[0];
  const letter = quantities[head];
  if (letter !== undefined && isSymbol(first) && !first.includes("_")) return `${letter}_${first}`;
  if (head === "Length" && letters[headOf(first) ?? ""] !== undefined && inside !== undefined && isSymbol(inside))
    return ["Multiply", 2, `${letters[headOf(first) ?? ""]}_${inside}`];
  if (head === "Distance") return operands.every(isPoint) ? ["Abs", ["Multiply", ...operands]] : ["d", ...operands.map(shown)];
  if (head === "Line" && operands.every(isPoint)) return ["Multiply", ...operands];
  if (head === "Intersections" && second !== undefined) return ["Intersection", shown(first), shown(second)];
  return [functions[head] ?? head, ...operands.map(shown)];
}

/** A fact in the notation of the blackboard: A(1, 2) for a point with coordinates. */
export function shownFact(fact: MathJson): MathJson {
  const [left, right] = operandsOf(fact);
  const places =
    headOf(fact) === "Equal" && left !== undefined && isSymbol(left) && right !== undefined && headOf(right) === "Tuple";
  return places ? [left, ...operandsOf(right).map(shown)] : shown(fact);
}

/** A letter that names a point: A, F_1. */
export const isPoint = (json: MathJson): boolean => isSymbol(json) && /^[A-Z](_\w)?$/.test(json);
