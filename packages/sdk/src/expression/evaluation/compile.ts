import type { MathJson } from "../../contract.ts";
import { real } from "./real.ts";
import { compileTruth, truth } from "./truth.ts";
import { compileOver } from "./walk.ts";

/**
 * A formula as a function of numbers: closures over the tree, nothing evaluated from text.
 *
 * Real first: odd roots of negative numbers are real (∛−8 = −2, and (−8)^(1/3) written as a power with a rational exponent of odd
 * denominator too). NaN outside the domain: division by zero, 0⁰, even roots and logarithms of what has none. Values too large for a
 * double are ±Infinity, so treat whatever is not finite as not drawn and not compared.
 *
 * @param variables the letters in the order of the function's arguments.
 * @throws MisuseError for a head that has no real value, for a wrong number of operands, and for a letter that is not in `variables`.
 */
export function compile(json: MathJson, variables: readonly string[]): (...values: number[]) => number {
  const { run } = compileOver(real, json, variables);
  if (variables.length <= 1) return (x = Number.NaN) => run(x, Number.NaN, none);
  if (variables.length === 2) return (x = Number.NaN, y = Number.NaN) => run(x, y, none);
  return (x = Number.NaN, y = Number.NaN, ...others) => run(x, y, others);
}

const none: readonly number[] = [];

/**
 * A statement as a function of numbers: comparisons and their chains, and, or, not, ⇒, membership in intervals and sets of numbers.
 * undefined where what it compares has no value and the rest does not decide (√x < 2 at −1).
 *
 * @throws MisuseError for what is no such statement, and as `compile` does.
 */
export function compileCondition(json: MathJson, variables: readonly string[]): (...values: number[]) => boolean | undefined {
  const compileReal = (part: MathJson, letters = variables) => compileOver(real, part, letters);
  const holds = compileTruth(json, { algebra: real, letters: variables, compile: compileReal });
  return (x = Number.NaN, y = Number.NaN, ...others) => {
    const found = holds(x, y, others);
    return found & truth.yes ? true : found & truth.no ? false : undefined;
  };
}
