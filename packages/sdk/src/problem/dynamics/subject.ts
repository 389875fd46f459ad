import type { MathJson } from "../../contract.ts";
import { firstOrder } from "./first-order.ts";
import type { Line } from "./line.ts";
import { equationsOf, lettersOf, type NamedSystem } from "./named-system.ts";
import { rateEquation, usualTime } from "./rate-equation.ts";

/** The letters of the system with its equations, brought to first order. */
export interface Subject {
  readonly letters: readonly string[];
  readonly equations: readonly MathJson[];
  /** The independent variable. */
  readonly time: string;
  readonly named: NamedSystem | undefined;
  /** Whether it is one equation of higher order: its solution is the first letter, the others are derivatives of it. */
  readonly ofHigherOrder: boolean;
}

export function subjectOf({ equations, systems }: Line): Subject | undefined {
  if (equations.length > 0) {
    const found = firstOrder(equations);
    if (!found) return undefined;
    return {
      letters: found.rates.map(({ letter }) => letter),
      equations: found.rates.map(({ letter, rate }) => rateEquation(letter, rate, found.time)),
      time: found.time,
      named: undefined,
      ofHigherOrder: equations.length === 1 && found.rates.length > 1,
    };
  }
  const [only, ...more] = systems;
  return only && more.length === 0
    ? { letters: lettersOf(only), equations: equationsOf(only), time: usualTime, named: only, ofHigherOrder: false }
    : undefined;
}
