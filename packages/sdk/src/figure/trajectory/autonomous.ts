import type { VectorField } from "./vector-field.ts";

/** Whether the rates are the same at all of some times in no simple ratio to each other, so that time plays no part. */
export function isAutonomous({ rates }: VectorField, state: readonly number[], from: number, to: number): boolean {
  const first = rates(from, state);
  const fractions = [0.1234, 0.3183, 0.4567, 0.6182, 0.7654, 1];
  return fractions.every((fraction) => {
    const others = rates(from + fraction * (to - from), state);
    return first.every((rate, index) => rate === others[index]);
  });
}
