import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";

/** Formulas of values, as they are put into arithmetic; nothing is simplified here. */

export const plus = (...terms: MathJson[]): MathJson => apply("Add", ...terms);
export const minus = (left: MathJson, right: MathJson): MathJson => apply("Subtract", left, right);
export const negated = (value: MathJson): MathJson => apply("Negate", value);
export const times = (...factors: MathJson[]): MathJson => apply("Multiply", ...factors);
export const over = (above: MathJson, below: MathJson): MathJson => apply("Divide", above, below);
export const squared = (value: MathJson): MathJson => apply("Power", value, 2);
export const root = (value: MathJson): MathJson => apply("Sqrt", value);
