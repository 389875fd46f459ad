import type { MathJson } from "../../../contract.ts";
import { MisuseError } from "../../../errors/misuse-error.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Spend } from "../../spend.ts";

/** Values at several scales that letters are tried with. */
const trials = [0.7, 1.9, -0.6, 3.3, 0.11, -2.7, 12.5, -0.23, 0.37, -8.1, 1.13, 41.7, -1.4, 5.2, 0.05, -33.3];
/** So many places are tried. */
const places = 160;
/** What is larger is not a zero with rounding errors. */
const margin = 1e-7;

/**
 * Whether conditions (u ≠ 0, u > 0) hold together for some values of their letters, so that what holds under them is not empty talk: a
 * coefficient that is 0 for a reason that was not seen is not assumed to be something else.
 */
export function canHold(conditions: readonly MathJson[], spend: Spend): boolean {
  if (conditions.length === 0) return true;
  const letters = [...new Set(conditions.flatMap(freeLetters))];
  try {
    const tests = conditions.map((condition) => {
      const value = compile(operandsOf(condition)[0] ?? 0, letters);
      const positive = headOf(condition) === "Greater";
      return (at: readonly number[]): boolean => (positive ? value(...at) : Math.abs(value(...at))) > margin;
    });
    for (let place = 0; place < places; place++) {
      spend(20 * tests.length);
      const at = letters.map(
        (_, index) => trials[(place + index * (5 + Math.floor(place / trials.length))) % trials.length] as number,
      );
      if (tests.every((holds) => holds(at))) return true;
    }
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
  }
  return false;
}
