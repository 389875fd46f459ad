import type { MathJson } from "../../contract.ts";
import { compiled } from "../../expression/evaluation/compiled.ts";

/** Where values are compared, as shares of the period. */
const shares = [0.137, 0.531, 1.119, 2.273, 3.777, 5.432];

/** Whether a formula has the same value again a length further on, at some places and by doubles. */
export function seemsToRepeat(body: MathJson, letter: string, length: number): boolean {
  const at = compiled(body, [letter]);
  return (
    at !== undefined &&
    shares.every((share) => {
      const [here, there] = [at(share * length), at(share * length + length)];
      return Number.isNaN(here) ? Number.isNaN(there) : Math.abs(here - there) <= 1e-9 * Math.max(1, Math.abs(here));
    })
  );
}
