import type { MathJson } from "../../contract.ts";
import { headOf } from "../../expression/mathjson.ts";
import { type Elimination, eliminateEach } from "../calculus/elimination.ts";
import type { Spend } from "../spend.ts";
import { iteratedIntegral } from "./multiple.ts";

/**
 * Integrals between bounds, also of integrals, replaced by their values wherever these are found. Those without bounds stand for a family of
 * functions and stay; so does what is not found, so look whether any is left.
 */
export function eliminateIntegrals(json: MathJson, spend: Spend, assuming: readonly MathJson[] = []): Elimination {
  const replaced = (part: MathJson): Elimination | undefined => {
    const integral = headOf(part) === "Integrate" ? iteratedIntegral(part, spend, assuming) : undefined;
    return integral?.kind === "value" ? { json: integral.json, conditions: integral.conditions } : undefined;
  };
  // First as a whole: then the outer interval is known to the inner integrals.
  return eliminateEach(json, { before: replaced, after: replaced });
}
