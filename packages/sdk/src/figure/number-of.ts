import type { QuadraticNumber } from "../algebra/quadratic-number.ts";
import * as Q from "../algebra/rational.ts";
import { exactValue } from "../algebra/rational-function.ts";
import type { Expression, Layer, MathJson } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compile } from "../expression/evaluation/compile.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { problem } from "./problem.ts";

/**
 * The nearest double of a coordinate. Exact first: in p + q√n with opposite signs the two parts nearly cancel for a small root of a
 * large equation, so the conjugate is divided by instead of subtracted from.
 *
 * @throws FigureError where it is no real number.
 */
export function numberOf(expression: Expression, layer: Layer): number {
  const value = realValue(expression.json);
  if (Number.isFinite(value)) return value;
  throw new FigureError(
    `${toUnicode(expression.json)} in layer ${layer.id} is not a real number that can be drawn`,
    layer.id,
    problem("figure-error.number", { value: expression }),
  );
}

/** NaN for what is no real number, such as a formula with letters. */
export function realValue(json: MathJson): number {
  const exact = exactValue(json);
  if (exact) return nearest(exact);
  try {
    return compile(json, [])();
  } catch (error) {
    if (error instanceof MisuseError) return Number.NaN;
    throw error;
  }
}

function nearest({ rational, coefficient, radicand }: QuadraticNumber): number {
  const root = Q.rationalToNumber(coefficient) * Math.sqrt(Number(radicand));
  if (Q.signOf(rational) * Q.signOf(coefficient) >= 0) return Q.rationalToNumber(rational) + root;
  const norm = Q.subtract(Q.multiply(rational, rational), Q.multiply(Q.multiply(coefficient, coefficient), Q.rational(radicand)));
  return Q.rationalToNumber(norm) / (Q.rationalToNumber(rational) - root);
}
