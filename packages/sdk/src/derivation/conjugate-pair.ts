import type { QuadraticNumber } from "../algebra/quadratic-number.ts";
import type { Rational } from "../algebra/rational.ts";
import * as Q from "../algebra/rational.ts";
import type { MathJson } from "../contract.ts";
import { apply } from "../expression/mathjson.ts";

/**
 * The complex numbers real − i·size and real + i·size, over one denominator: (1 − i√163)/2, 2 + 3i, −(i√2)/2.
 * @param size a rational number or a rational multiple of one root, positive
 */
export function conjugatePair(real: Rational, size: QuadraticNumber): [MathJson, MathJson] {
  const { over, whole, term } = parts(real, size);
  if (whole === 0) return [apply("Negate", over(term)), over(term)];
  return [over(apply("Subtract", whole, term)), over(apply("Add", whole, term))];
}

/** Both at once: (1 ± i√163)/2, ±3i. */
export function conjugatePairWithSign(real: Rational, size: QuadraticNumber): MathJson {
  const { over, whole, term } = parts(real, size);
  return whole === 0 ? apply("PlusMinus", over(term)) : over(apply("PlusMinus", whole, term));
}

function parts(
  real: Rational,
  size: QuadraticNumber,
): { over: (numerator: MathJson) => MathJson; whole: MathJson; term: MathJson } {
  const factor = Q.isZero(size.coefficient) ? size.rational : size.coefficient;
  const denominator = Q.leastCommonMultiple(real.denominator, factor.denominator);
  const over = (numerator: MathJson): MathJson =>
    denominator === 1n ? numerator : apply("Divide", numerator, Q.integerToJson(denominator));
  const whole = Q.integerToJson(real.numerator * (denominator / real.denominator));
  const term = imaginaryTerm(factor.numerator * (denominator / factor.denominator), size.radicand);
  return { over, whole, term };
}

/** i, 2i, i√3, 2i√3 */
function imaginaryTerm(factor: bigint, radicand: bigint): MathJson {
  const factors: MathJson[] = [
    ...(factor === 1n ? [] : [Q.integerToJson(factor)]),
    "ImaginaryUnit",
    ...(radicand === 1n ? [] : [apply("Sqrt", Q.integerToJson(radicand))]),
  ];
  return factors.length === 1 ? "ImaginaryUnit" : apply("Multiply", ...factors);
}
