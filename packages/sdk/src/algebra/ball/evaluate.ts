import type { MathJson } from "../../contract.ts";
import type { Spend } from "../spend.ts";
import { type Ball, isBall } from "./ball.ts";
import { compilePart } from "./compile.ts";

/** What is certain about a formula's value, for all numbers in the balls of its letters. */
export type Enclosure =
  /** It has a value for all of them, and the ball contains every one. */
  | { readonly kind: "value"; readonly ball: Ball }
  /** It has no real value for any of them. */
  | { readonly kind: "no-value" }
  /** Neither is certain. */
  | { readonly kind: "unknown" };

const noValue: Enclosure = { kind: "no-value" };
const unknown: Enclosure = { kind: "unknown" };

/**
 * A formula as a function of balls: certified bounds of its real values, computed with `bits` binary digits. Balls may be wide;
 * then the bounds hold over the whole interval (or box), and grow where a letter occurs more than once (x − x over [0, 1] gives
 * [−1, 1]). Values are those of the real numbers: odd roots of negative numbers exist, also as powers with a written rational
 * exponent; 0^0 and division by zero have none.
 *
 * Rational numbers stay exact as long as they are short, so that √4 − 2 is zero and 1/(√4 − 2) has no value.
 *
 * @param letters the letters in the order of the function's arguments. Any other letter makes the value unknown.
 */
export function compileEnclosure(
  json: MathJson,
  letters: readonly string[],
): (values: readonly Ball[], bits: number, spend: Spend) => Enclosure {
  const run = compilePart(json, letters);
  return (values, bits, spend) => {
    const value = run(values, bits, spend);
    if (isBall(value)) return { kind: "value", ball: value };
    return value === "no-value" ? noValue : unknown;
  };
}

/** The same for one evaluation. */
export function enclose(json: MathJson, values: ReadonlyMap<string, Ball>, bits: number, spend: Spend): Enclosure {
  return compileEnclosure(json, [...values.keys()])([...values.values()], bits, spend);
}
