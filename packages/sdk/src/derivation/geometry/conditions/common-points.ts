import { lcm } from "../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { scaled } from "../../../geometry/line-equation.ts";
import { add, divide, equationAt, type LineSketch, multiply, negate, type Sketch, subtract } from "./sketch.ts";

export interface CommonPoints {
  /** The letter of the quadratic equation. */
  readonly letter: "x" | "y";
  /** By ascending power. */
  readonly coefficients: readonly [MathJson, MathJson, MathJson];
  /** The other coordinate, from this one. */
  readonly other: (value: MathJson) => MathJson;
  /** ax² + bx + c = 0 */
  readonly equation: MathJson;
}

/** The quadratic equation for the common points, by putting y (or x, for a line x = …) into the equation of the curve. */
export function commonPoints(numbers: Radicals, line: LineSketch, curve: Sketch): CommonPoints | undefined {
  const letter = line.b === 0 ? "y" : "x";
  if (line.b !== 0 && !isPlainNumber(line.b)) return undefined;
  const other = (value: MathJson): MathJson =>
    letter === "x" ? negate(divide(add(multiply(line.a, value), line.c), line.b)) : negate(divide(line.c, line.a));
  const at = (value: MathJson): MathJson => {
    const point = letter === "x" ? { x: value, y: other(value) } : { x: other(value), y: value };
    const [left = 0, right = 0] = operandsOf(equationAt(curve, point));
    return subtract(left, right);
  };
  const [zero, one, minusOne] = [at(0), at(1), at(-1)];
  const coefficients = [zero, divide(subtract(one, minusOne), 2), subtract(divide(add(one, minusOne), 2), zero)];
  const read = coefficients.map((coefficient) => numbers.read(coefficient));
  if (!read.every((coefficient) => coefficient !== undefined)) return undefined;
  const [c = 0, b = 0, a = 0] = withoutDenominators(numbers, read).map((coefficient) => numbers.toJson(coefficient));
  const parts = [scaled(a, apply("Power", letter, 2)), scaled(b, letter), c].filter((term) => !isZeroTerm(term));
  return { letter, coefficients: [c, b, a], other, equation: apply("Equal", sum(parts), 0) };
}

/** All of them times their common denominator, where that is certainly positive. */
function withoutDenominators(numbers: Radicals, values: readonly Radical[]): readonly Radical[] {
  const below = values.flat().reduce<Polynomial>((multiple, { coefficient }) => lcm(multiple, coefficient.denominator), 1n);
  const factor: Radical = [{ coefficient: { numerator: below, denominator: 1n }, radicand: 1n }];
  if (numbers.sign(factor) !== 1) return values;
  const products = values.map((value) => numbers.multiply(value, factor));
  return products.every((value) => value !== undefined) ? products : values;
}

const isZeroTerm = (term: MathJson): boolean => term === 0 || (headOf(term) === "Multiply" && operandsOf(term)[0] === 0);

const isPlainNumber = (json: MathJson): boolean => freeLetters(json).length === 0 && json !== 0;
