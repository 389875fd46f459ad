import type { MathJson } from "../../contract.ts";
import { mentionsHead } from "../../expression/tree/mentions-head.ts";
import type { RealMap } from "../curve-function.ts";

const halvings = 60;

/** Whether a formula has parts that jump. */
export const mayJump = (json: MathJson): boolean => mentionsHead(json, "Floor", "Ceil", "Round", "Sign", "Mod", "Which");

/** Where between two places the values jump from one side to the other; undefined where they do not, or where only a single place stands out. */
export function jumpBetween(at: RealMap, left: number, right: number): number | undefined {
  let [low, high] = [left, right];
  let [below, above] = [at(low), at(high)];
  const whole = Math.abs(above - below);
  if (!(whole > 0) || !Number.isFinite(whole)) return undefined;
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    const value = at(middle);
    if (!Number.isFinite(value)) return undefined;
    if (Math.abs(value - below) > Math.abs(above - value)) [high, above] = [middle, value];
    else [low, below] = [middle, value];
  }
  const beside = 1e-9 * Math.max(Math.abs(low), Math.abs(right - left));
  const step = Math.abs(at(high + beside) - at(low - beside));
  return step > 0.2 * whole ? (low + high) / 2 : undefined;
}
