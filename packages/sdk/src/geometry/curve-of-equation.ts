import type { Radical } from "../algebra/radicals/radical.ts";
import type { Radicals } from "../algebra/radicals/radicals.ts";
import type { MathJson } from "../contract.ts";
import { apply, headOf, operandsOf, substitute } from "../expression/mathjson.ts";
import type { Curve } from "./figures.ts";

/**
 * The line or conic that an equation in x and y is of: left minus right as a polynomial of degree at most 2 with exact coefficients. undefined
 * for any other equation, and where nothing of x and y is left.
 */
export function curveOfEquation(numbers: Radicals, equation: MathJson): Curve | undefined {
  const [left, right, ...others] = operandsOf(equation);
  if (headOf(equation) !== "Equal" || left === undefined || right === undefined || others.length > 0) return undefined;
  const difference = apply("Subtract", left, right);
  const at = (x: MathJson, y: MathJson): Radical | undefined => numbers.read(substitute(difference, { x, y }));
  const values = [at(0, 0), at(1, 0), at(-1, 0), at(0, 1), at(0, -1), at(1, 1)];
  const whole = numbers.read(difference);
  if (!whole || !values.every((value) => value !== undefined)) return undefined;
  const coefficients = interpolate(numbers, values as Radical[]);
  const [A, B, C, D, E, F] = coefficients.map((value) => numbers.toJson(value)) as [MathJson, ...MathJson[]] as Six;
  const rebuilt = numbers.read([
    "Add",
    ["Multiply", A, "x", "x"],
    ["Multiply", B, "x", "y"],
    ["Multiply", C, "y", "y"],
    ["Multiply", D, "x"],
    ["Multiply", E, "y"],
    F,
  ]);
  if (!rebuilt || !numbers.equal(whole, rebuilt)) return undefined;
  if ([A, B, C].some((value) => value !== 0)) return { kind: "conic", coefficients: [A, B, C, D, E, F] };
  return D === 0 && E === 0 ? undefined : { kind: "line", a: D, b: E, c: F };
}

type Six = [MathJson, MathJson, MathJson, MathJson, MathJson, MathJson];

/** A, B, C, D, E, F from the values at (0, 0), (1, 0), (−1, 0), (0, 1), (0, −1), (1, 1). */
function interpolate(numbers: Radicals, values: readonly Radical[]): Radical[] {
  const [F, right, left, above, below, corner] = values as [Radical, Radical, Radical, Radical, Radical, Radical];
  const half = (value: Radical): Radical =>
    numbers.multiply(value, numbers.fromRational({ numerator: 1n, denominator: 2n })) ?? value;
  const A = numbers.subtract(half(numbers.add(right, left)), F);
  const C = numbers.subtract(half(numbers.add(above, below)), F);
  const D = half(numbers.subtract(right, left));
  const E = half(numbers.subtract(above, below));
  const B = numbers.subtract(
    corner,
    [A, C, D, E, F].reduce((sum, value) => numbers.add(sum, value)),
  );
  return [A, B, C, D, E, F];
}

/** Left side minus right side at a point. */
export function valueAt(numbers: Radicals, curve: Curve, x: MathJson, y: MathJson): Radical | undefined {
  return numbers.read(substitute(formulaOf(curve), { x, y }));
}

/** The left side of the equation formula = 0. */
export function formulaOf(curve: Curve): MathJson {
  if (curve.kind === "line") return ["Add", ["Multiply", curve.a, "x"], ["Multiply", curve.b, "y"], curve.c];
  const [A, B, C, D, E, F] = curve.coefficients;
  return [
    "Add",
    ["Multiply", A, ["Power", "x", 2]],
    ["Multiply", B, "x", "y"],
    ["Multiply", C, ["Power", "y", 2]],
    ["Multiply", D, "x"],
    ["Multiply", E, "y"],
    F,
  ];
}
