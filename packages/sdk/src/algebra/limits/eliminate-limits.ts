import type { MathJson } from "../../contract.ts";
import { type Elimination, eliminateEach } from "../calculus/elimination.ts";
import type { Spend } from "../spend.ts";
import { limitOfTree } from "./limit.ts";

/** Limits replaced by their values wherever these are found, from the inside out. What is left stays, so look whether any is. */
export const eliminateLimits = (json: MathJson, spend: Spend, assuming: readonly MathJson[] = []): Elimination =>
  eliminateEach(json, {
    after: (part) => {
      const limit = limitOfTree(part, spend, assuming);
      return limit?.kind === "value" ? { json: limit.json, conditions: limit.conditions } : undefined;
    },
  });
