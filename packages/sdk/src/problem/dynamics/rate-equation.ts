import type { MathJson } from "../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";

/** The independent variable where an equation does not name it. */
export const usualTime = "t";

/** An equation of first order: the rate of change of a letter, and what it changes with. */
export interface RateEquation {
  readonly letter: string;
  /** The t of dx/dt, and of x′. */
  readonly time: string;
  readonly rate: MathJson;
}

/** x′ = f; with another independent variable than t, which has to be seen, dy/dx = f. */
export const rateEquation = (letter: string, rate: MathJson, time: string): MathJson =>
  apply("Equal", time === usualTime ? apply("Derivative", letter) : apply("Differentiate", letter, time), rate);

/** undefined for any other statement. */
export function rateEquationIn(json: MathJson): RateEquation | undefined {
  const [left, rate] = headOf(json) === "Equal" ? operandsOf(json) : [];
  if (left === undefined || rate === undefined) return undefined;
  const [letter, time, ...more] = operandsOf(left);
  if (letter === undefined || !isSymbol(letter) || more.length > 0) return undefined;
  if (headOf(left) === "Derivative") return time === undefined ? { letter, time: usualTime, rate } : undefined;
  if (headOf(left) !== "Differentiate" || time === undefined || !isSymbol(time)) return undefined;
  return { letter, time, rate };
}
