import type { MathJson } from "../../../contract.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";

const distances = [1e-4, 1e-6];

/** Whether a function seems to have values on both sides of a place: where it ends it does not turn. */
export function hasBothSides(at: MathJson, body: MathJson, variable: string): boolean {
  const value = compiled(body, [variable]);
  const near = compiled(at, [])?.();
  if (!value || near === undefined) return true;
  return [-1, 1].every((side) =>
    distances.some((distance) => !Number.isNaN(value(near + side * distance * Math.max(1, Math.abs(near))))),
  );
}
