import type { MathJson } from "../../contract.ts";
import { headOf, isNumber, operandsOf } from "../../expression/mathjson.ts";
import type { Axis } from "./axis.ts";
import { choice, decimalOf, made, quotient } from "./formula.ts";
import { rangeOf } from "./range.ts";

/**
 * A power as NumPy has it: of a negative number only where the exponent is whole, so that x**(1/3) has no value left of 0, while
 * the cube root of school goes on there.
 */
export function power(base: MathJson, exponent: MathJson, axes: readonly Axis[]): MathJson {
  if (exponent === 1) return base;
  if (exponent === 0) return 1;
  const known = typeof base === "number" && typeof exponent === "number" && exponent > 0 ? base ** exponent : Number.NaN;
  if (Number.isInteger(base) && Number.isInteger(exponent) && Number.isSafeInteger(known)) return known;
  if (base === "ExponentialE") return made("Exp", exponent);
  const value = decimalOf(exponent);
  if (value === 0.5) return made("Sqrt", base);
  if (Number.isNaN(value) || Number.isInteger(value)) return made("Power", base, exponent);
  if (value === -0.5) return quotient(1, made("Sqrt", base));
  const raised = made("Power", base, exponent);
  if (isNeverNegative(base, axes)) return raised;
  return isConstant(base, axes) && decimalOf(base) < 0 ? made("Sqrt", base) : choice([[made("GreaterEqual", base, 0), raised]]);
}

const isConstant = (base: MathJson, axes: readonly Axis[]): boolean => axes.length === 0 || isNumber(base);

const neverNegative = new Set(["Abs", "Sqrt", "Exp"]);

function isNeverNegative(base: MathJson, axes: readonly Axis[]): boolean {
  const [, exponent] = operandsOf(base);
  if (neverNegative.has(headOf(base) ?? "")) return true;
  if (headOf(base) === "Power" && typeof exponent === "number" && exponent % 2 === 0) return true;
  return (rangeOf(base, axes)?.lo ?? -1) >= 0;
}
