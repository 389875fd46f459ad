import type { MathJson } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { expressionOf } from "../../expression/expression.ts";
import { substitute } from "../../expression/mathjson.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { realValue } from "../number-of.ts";
import { problem } from "../problem.ts";

/** The right sides of x′ = f(t, x) with x in ℝⁿ. */
export interface VectorField {
  /** n, the number of state letters. */
  readonly dimension: number;
  /** The n rates of change at a time and a state; NaN or ±Infinity where a right side has no value. */
  readonly rates: (t: number, state: readonly number[]) => number[];
}

/**
 * @param equations right sides, in the order of the state letters; they may speak of the time.
 * @param parameters values of the other letters.
 * @param time what the time is called in them.
 * @throws MisuseError for a right side that cannot be computed or has a letter without a value; FigureError for a parameter that is no real number.
 */
export function fieldOf(
  equations: readonly MathJson[],
  letters: readonly string[],
  parameters: Readonly<Record<string, MathJson>> = {},
  time = "t",
): VectorField {
  const values = Object.fromEntries(Object.entries(parameters).map(([letter, json]) => [letter, numberFor(letter, json)]));
  // A state letter called as the time takes the place of the time: the innermost letter of a name counts.
  const known = [time, ...letters];
  const sides = equations.map((equation) => compile(substitute(equation, values), known));
  // Up to three letters by name: spreading them takes as long as the formulas.
  const rates: VectorField["rates"] =
    letters.length <= 3
      ? (t, [x = Number.NaN, y = Number.NaN, z = Number.NaN]) => sides.map((side) => side(t, x, y, z))
      : (t, state) => sides.map((side) => side(t, ...state));
  return { dimension: letters.length, rates };
}

function numberFor(letter: string, json: MathJson): number {
  const value = realValue(json);
  if (Number.isFinite(value)) return value;
  throw new FigureError(
    `${letter} = ${toUnicode(json)} is not a real number that a system can be integrated with`,
    undefined,
    problem("figure-error.start", { letter, value: expressionOf(json) }),
  );
}
