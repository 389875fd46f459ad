import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compileComplex } from "../../expression/evaluation/complex.ts";
import { apply, at, findPaths, headOf, operandsOf, type Path, replaceAt } from "../../expression/mathjson.ts";

/** Where solutions that are none may come from. */

type Complex = readonly [real: number, imaginary: number];

const close = ([a, b]: Complex, [c, d]: Complex, within = 1e-6): boolean =>
  Math.hypot(a - c, b - d) <= within * (1 + Math.hypot(a, b) + Math.hypot(c, d));

function valueAt(json: MathJson, letters: readonly string[], point: readonly number[]): Complex | undefined {
  try {
    const value = compileComplex(json, letters)(...point.map((each): Complex => [each, 0]));
    return value.every(Number.isFinite) ? value : undefined;
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

/**
 * Whether a value that does not solve an equation solves what comes of it by squaring, by joining logarithms or by clearing denominators:
 * so a person may have come by it.
 */
export function mayComeIn(equation: MathJson, letters: readonly string[], point: readonly number[]): boolean {
  const [left, right, ...more] = operandsOf(equation);
  if (headOf(equation) !== "Equal" || left === undefined || right === undefined || more.length > 0) return false;
  return withSignsTurned(equation).some((each) => solves(each, letters, point)) || solvesCleared(left, right, letters, point);
}

/** The equation with any of its roots and absolute values, or one side, negative: all have the same squares. */
function withSignsTurned(equation: MathJson): MathJson[] {
  const roots = findPaths(equation, (part) => ["Sqrt", "Abs"].includes(headOf(part) ?? "")).slice(0, 3);
  let variants = [equation];
  // Inner roots before outer ones, so that the paths stay right.
  for (const path of roots.reverse()) variants = variants.flatMap((each) => [each, turnedAt(each, path)]);
  return [...variants, turnedAt(equation, [1])];
}

const turnedAt = (json: MathJson, path: Path): MathJson => replaceAt(json, path, apply("Multiply", -1, at(json, path)));

function solves(equation: MathJson, letters: readonly string[], point: readonly number[]): boolean {
  const [left, right] = operandsOf(equation).map((side) => valueAt(side, letters, point));
  if (left === undefined || right === undefined) return false;
  // Logarithms of negative numbers differ from those of positive ones by an imaginary constant.
  const logarithms = /"(Ln|Log)"/.test(JSON.stringify(equation));
  return close(left, right) || (logarithms && close([left[0], 0], [right[0], 0]));
}

/** Multiplied by everything that is divided by: near a place where something is zero, both sides come to the same. */
function solvesCleared(left: MathJson, right: MathJson, letters: readonly string[], point: readonly number[]): boolean {
  const difference = apply("Subtract", left, right);
  const divisors = findPaths(difference, (part) => headOf(part) === "Divide").map(
    (path) => operandsOf(at(difference, path))[1] as MathJson,
  );
  if (divisors.length === 0 || valueAt(difference, letters, point) !== undefined) return false;
  const nearby = point.map((each, index) => (index === 0 ? each + 1e-7 : each));
  const value = valueAt(apply("Multiply", difference, ...divisors), letters, nearby);
  return value !== undefined && close(value, [0, 0], 1e-4);
}
